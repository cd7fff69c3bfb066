package districtatlas.paint.spot;

import districtatlas.paint.lettering.PlacedLabel.Box;
import java.util.Arrays;

/**
 * What is already covered, in squares of {@value #CELL} pixels; what lies outside counts to the squares at the rim.
 * Flat arrays, used again for the next view: asking makes no garbage. Label thread only.
 */
public final class TakenGround {
    /** Whose ground it is, as bits, so that a question may name several. */
    public static final int LABEL = 1;
    public static final int PANEL = 2;
    static final int MARK = 4;
    /** A line so heavy that words on it are hard to read, and whose own name must show. */
    static final int LINE = 8;
    /** Another heavy line: covered rather than leave a name out. */
    public static final int OTHER_LINE = 16;
    /** A thin line of something whose own name must show. */
    static final int THREAD = 32;
    /** A strip of an area that others' names should not hide, as a reservoir. */
    static final int AREA = 64;
    public static final int ALL = LABEL | PANEL | MARK | LINE | OTHER_LINE;
    public static final long NOBODY = -1;

    private static final int CELL = 48;

    private Box whole = new Box(0, 0, 0, 0);
    private int columns = 1;
    private int rows = 1;
    private int[][] cells = new int[1][];
    private int[] counts = new int[1];
    private final CoveredCells covered = new CoveredCells();
    private final CoveredCells coveredByLines = new CoveredCells();
    private boolean lineWasInTheWay;
    private int size;
    private double[] edges = new double[4 * 1024];
    private int[] kinds = new int[1024];
    private long[] owners = new long[1024];
    private double[] weights = new double[1024];

    /** What a box would cover. One thread at a time. */
    static final class Cover {
        boolean labels;
        boolean panels;
        /** The weights of the marks. */
        double marks;
        /** Pixels of heavy lines. */
        double linePx;
        double threadPx;
        /** Square pixels of areas. */
        double areaPx;

        void clear() {
            areaPx = 0;
            labels = false;
            panels = false;
            marks = 0;
            linePx = 0;
            threadPx = 0;
        }
    }

    static long owner(int layerOrder, int feature) {
        return (long) layerOrder << 32 | feature;
    }

    public void clear(Box ground) {
        whole = ground;
        columns = (int) Math.ceil((ground.maxX() - ground.minX()) / CELL) + 1;
        rows = (int) Math.ceil((ground.maxY() - ground.minY()) / CELL) + 1;
        if (cells.length < columns * rows) {
            cells = Arrays.copyOf(cells, columns * rows);
            counts = new int[columns * rows];
        } else {
            Arrays.fill(counts, 0);
        }
        size = 0;
        covered.clear(ground);
        coveredByLines.clear(ground);
    }

    public void add(Box box, int kind) {
        add(box.minX(), box.minY(), box.maxX(), box.maxY(), kind, NOBODY, 0);
    }

    /**
     * @param owner  made by {@link #owner}; who may overlook it
     * @param weight of a mark; of a piece of a line its length in pixels
     */
    public void add(double minX, double minY, double maxX, double maxY, int kind, long owner, double weight) {
        if (size == kinds.length) {
            edges = Arrays.copyOf(edges, 8 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
            owners = Arrays.copyOf(owners, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        edges[4 * size] = minX;
        edges[4 * size + 1] = minY;
        edges[4 * size + 2] = maxX;
        edges[4 * size + 3] = maxY;
        kinds[size] = kind;
        owners[size] = owner;
        weights[size] = weight;
        if ((kind & ALL) != 0) {
            (kind == OTHER_LINE ? coveredByLines : covered).cover(minX, minY, maxX, maxY);
        }
        int lastRow = row(maxY);
        int lastColumn = column(maxX);
        for (int row = row(minY); row <= lastRow; row++) {
            for (int column = column(minX); column <= lastColumn; column++) {
                int cell = row * columns + column;
                if (cells[cell] == null) {
                    cells[cell] = new int[8];
                } else if (counts[cell] == cells[cell].length) {
                    cells[cell] = Arrays.copyOf(cells[cell], 2 * counts[cell]);
                }
                cells[cell][counts[cell]++] = size;
            }
        }
        size++;
    }

    /**
     * Whether nothing of the heeded kinds meets the box. All but other lines are always heeded.
     *
     * @param own whose mark and line do not count
     */
    public boolean isFree(double minX, double minY, double maxX, double maxY, int heeded, long own) {
        if (own == NOBODY && covered.meets(minX, minY, maxX, maxY)) {
            return false;
        }
        if ((heeded & OTHER_LINE) != 0 && own == NOBODY && coveredByLines.meets(minX, minY, maxX, maxY)) {
            lineWasInTheWay = true;
            return false;
        }
        int lastRow = row(maxY);
        int firstColumn = column(minX);
        int lastColumn = column(maxX);
        for (int row = row(minY); row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                int cell = row * columns + column;
                int[] here = cells[cell];
                for (int i = 0, n = counts[cell]; i < n; i++) {
                    int taken = here[i];
                    if (meets(taken, minX, minY, maxX, maxY) && (kinds[taken] & heeded) != 0
                            && (own == NOBODY || owners[taken] != own)) {
                        lineWasInTheWay |= kinds[taken] == OTHER_LINE;
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Adds what the box would cover, but for what is its own. */
    void weigh(double minX, double minY, double maxX, double maxY, long own, Cover cover) {
        int firstRow = row(minY);
        int lastRow = row(maxY);
        int firstColumn = column(minX);
        int lastColumn = column(maxX);
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                int cell = row * columns + column;
                int[] here = cells[cell];
                for (int i = 0, n = counts[cell]; i < n; i++) {
                    int taken = here[i];
                    // What spans several squares counts in the first that it shares with the box.
                    if (meets(taken, minX, minY, maxX, maxY) && (own == NOBODY || owners[taken] != own)
                            && column == Math.max(firstColumn, column(edges[4 * taken])) && row == Math.max(firstRow, row(edges[4 * taken + 1]))) {
                        count(taken, minX, minY, maxX, maxY, cover);
                    }
                }
            }
        }
    }

    /** Whether since the last asking a place was refused that might do if lines were not heeded. */
    public boolean wasLineInTheWay() {
        boolean was = lineWasInTheWay;
        lineWasInTheWay = false;
        return was;
    }

    private boolean meets(int taken, double minX, double minY, double maxX, double maxY) {
        int at = 4 * taken;
        return edges[at] < maxX && edges[at + 2] > minX && edges[at + 1] < maxY && edges[at + 3] > minY;
    }

    private void count(int taken, double minX, double minY, double maxX, double maxY, Cover cover) {
        switch (kinds[taken]) {
            case AREA -> cover.areaPx += Math.max(0, Math.min(maxX, edges[4 * taken + 2]) - Math.max(minX, edges[4 * taken]))
                    * Math.max(0, Math.min(maxY, edges[4 * taken + 3]) - Math.max(minY, edges[4 * taken + 1]));
            case LABEL -> cover.labels = true;
            case PANEL -> cover.panels = true;
            case MARK -> cover.marks += weights[taken];
            case LINE, OTHER_LINE -> cover.linePx += weights[taken];
            default -> cover.threadPx += weights[taken];
        }
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, (x - whole.minX()) / CELL));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, (y - whole.minY()) / CELL));
    }
}
