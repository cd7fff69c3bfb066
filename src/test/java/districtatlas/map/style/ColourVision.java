package districtatlas.map.style;

/**
 * How colours look to eyes with and without a cone: Machado, Oliveira and Fernandes 2009 at full severity, CIEDE2000 differences,
 * and WCAG 2 contrast. Colours are opaque ARGB.
 */
enum ColourVision {
    TRICHROMAT(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPE(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPE(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPE(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    /** CIEDE2000. */
    double difference(int one, int other) {
        return difference(lab(seen(one)), lab(seen(other)));
    }

    static double lightness(int argb) {
        return lab(TRICHROMAT.seen(argb))[0];
    }

    static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    static int over(int top, int ground) {
        int alpha = top >>> 24;
        int mixed = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int channel = Math.round(((top >> shift & 0xFF) * alpha + (ground >> shift & 0xFF) * (255 - alpha)) / 255f);
            mixed = mixed << 8 | channel;
        }
        return mixed;
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
    }

    private static double linear(int channel) {
        double c = (channel & 0xFF) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private double[] seen(int argb) {
        double[] in = {linear(argb >> 16), linear(argb >> 8), linear(argb)};
        double[] out = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = matrix[3 * i] * in[0] + matrix[3 * i + 1] * in[1] + matrix[3 * i + 2] * in[2];
            out[i] = Math.max(0, Math.min(1, sum));
        }
        return out;
    }

    private static double[] lab(double[] rgb) {
        double x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
        double y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
        double z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    private static double difference(double[] p, double[] q) {
        double meanC = (Math.hypot(p[1], p[2]) + Math.hypot(q[1], q[2])) / 2;
        double g = 0.5 * (1 - Math.sqrt(Math.pow(meanC, 7) / (Math.pow(meanC, 7) + Math.pow(25, 7))));
        double a1 = p[1] * (1 + g);
        double a2 = q[1] * (1 + g);
        double c1 = Math.hypot(a1, p[2]);
        double c2 = Math.hypot(a2, q[2]);
        double h1 = degrees(p[2], a1);
        double h2 = degrees(q[2], a2);
        boolean grey = c1 * c2 == 0;
        double dh = grey ? 0 : (h2 - h1 + 540) % 360 - 180;
        double dH = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(dh) / 2);
        double meanL = (p[0] + q[0]) / 2;
        double c = (c1 + c2) / 2;
        double h = grey || Math.abs(h1 - h2) <= 180 ? (h1 + h2) / (grey ? 1 : 2) : (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
        double t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
        double sl = 1 + 0.015 * Math.pow(meanL - 50, 2) / Math.sqrt(20 + Math.pow(meanL - 50, 2));
        double sc = 1 + 0.045 * c;
        double sh = 1 + 0.015 * c * t;
        double turn = 30 * Math.exp(-Math.pow((h - 275) / 25, 2));
        double rt = -Math.sin(Math.toRadians(2 * turn)) * 2 * Math.sqrt(Math.pow(c, 7) / (Math.pow(c, 7) + Math.pow(25, 7)));
        double l = (q[0] - p[0]) / sl;
        double k = (c2 - c1) / sc;
        double m = dH / sh;
        return Math.sqrt(l * l + k * k + m * m + rt * k * m);
    }

    private static double degrees(double b, double a) {
        return a == 0 && b == 0 ? 0 : (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
