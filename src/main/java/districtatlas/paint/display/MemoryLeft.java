package districtatlas.paint.display;

import districtatlas.data.DataRefused;

/** Whether there is memory for a layer, told as soon as it can be known how much it will take. Any thread. */
final class MemoryLeft {
    /** At most: what was read, the same in drawing order, and a part of it that is shown meanwhile. */
    private static final int TIMES = 3;
    /** For all else that the program does meanwhile. */
    private static final long OTHERS_BYTES = 96L << 20;
    private static final int FEW = 1_000;

    private final String title;
    private final long mostBytes;
    /** Of the program's memory, before the layer was read. */
    private long leftBytes;
    private boolean swept;

    MemoryLeft(String title) {
        this(title, Runtime.getRuntime().maxMemory());
    }

    /** @param mostBytes that the program may take */
    MemoryLeft(String title, long mostBytes) {
        this.title = title;
        this.mostBytes = mostBytes;
        this.leftBytes = mostBytes - used();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /**
     * @param about    how many features there will be; 0 where nobody knows
     * @param features that were read
     * @param bytes    that those take
     * @throws DataRefused when the layer will take more than there is
     */
    synchronized void check(long about, int features, long bytes) {
        if (features < FEW) {
            return;
        }
        double each = (double) bytes / features;
        long all = Math.max(about, features);
        if (needed(all * each) > leftBytes && !swept) {
            swept = true;
            System.gc();            // what is no longer used counts until then
            leftBytes = mostBytes - used() + bytes;
        }
        if (needed(all * each) > leftBytes) {
            long most = Math.max(0, (long) ((leftBytes - OTHERS_BYTES) / (TIMES * each)));
            throw DataRefused.of("own.too-large", title, title, rounded(all), rounded(most));
        }
    }

    private static double needed(double bytes) {
        return TIMES * bytes + OTHERS_BYTES;
    }

    /** To two digits. */
    static long rounded(long number) {
        long step = 1;
        while (number / step >= 100) {
            step *= 10;
        }
        return number / step * step;
    }
}
