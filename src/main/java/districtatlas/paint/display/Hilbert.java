package districtatlas.paint.display;

/** A place's number along Hilbert's curve: near numbers are near places. */
final class Hilbert {
    private static final int SIDE = 1 << 15;

    private Hilbert() {
    }

    /** @param x and {@code y} in [0, 1] */
    static int number(double x, double y) {
        int column = (int) Math.max(0, Math.min(SIDE - 1, x * SIDE));
        int row = (int) Math.max(0, Math.min(SIDE - 1, y * SIDE));
        int number = 0;
        for (int s = SIDE / 2; s > 0; s /= 2) {
            int rx = (column & s) > 0 ? 1 : 0;
            int ry = (row & s) > 0 ? 1 : 0;
            number += s * s * ((3 * rx) ^ ry);
            if (ry == 0) {
                if (rx == 1) {
                    column = SIDE - 1 - column;
                    row = SIDE - 1 - row;
                }
                int swap = column;
                column = row;
                row = swap;
            }
        }
        return number;
    }
}
