package districtatlas.data;

/** In which order lots are read, so that those that were read are always spread over all of them. Pure functions. */
public final class LotOrder {
    private LotOrder() {
    }

    /** Each number below {@code lots} once: 0, then a half, the quarters, the eighths. */
    public static int[] spread(int lots) {
        int[] order = new int[lots];
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(0, lots - 1));
        int n = 0;
        for (int i = 0; n < lots; i++) {
            int lot = bits == 0 ? 0 : Integer.reverse(i) >>> 32 - bits;
            if (lot < lots) {
                order[n++] = lot;
            }
        }
        return order;
    }
}
