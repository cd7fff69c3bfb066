package districtatlas.data.dxf;

/** The 255 colours that drawings number (ACI), as {@code #RRGGBB}. Pure functions. */
final class NumberedColors {
    private static final int[] FIRST = {0xff0000, 0xffff00, 0x00ff00, 0x00ffff, 0x0000ff, 0xff00ff, 0x000000, 0x808080, 0xc0c0c0};
    private static final int[] GREYS = {0x33, 0x50, 0x69, 0x82, 0xbe, 0xff};
    private static final int[] LIGHT = {255, 165, 127, 76, 38};
    private static final int STEP = 15;

    private NumberedColors() {
    }

    /** @param number 1 to 255; 7, which is white or black as the background is, is black as on paper */
    static String color(int number) {
        int rgb = number < 10 ? FIRST[number - 1] : number < 250 ? hue(number) : GREYS[number - 250] * 0x010101;
        return String.format("#%06X", rgb);
    }

    /** From 10 on each ten is a hue, 15 degrees from the last; two by two they grow darker, and odd ones are paler. */
    private static int hue(int number) {
        int most = LIGHT[number % 10 / 2];
        int least = number % 2 == 0 ? 0 : most / 2;
        int degrees = (number / 10 - 1) * STEP;
        return channel(degrees + 120, most, least) << 16 | channel(degrees, most, least) << 8 | channel(degrees + 240, most, least);
    }

    /** Full for 120 degrees, rising before and falling after for 60; from 60 degrees on at its fullest. */
    private static int channel(int degrees, int most, int least) {
        int at = degrees % 360;
        double share = at < 60 ? at / 60.0 : at < 180 ? 1 : at < 240 ? (240 - at) / 60.0 : 0;
        return (int) (least + (most - least) * share);
    }
}
