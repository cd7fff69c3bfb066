package districtatlas.ask.table;

import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer;
import districtatlas.feature.RowCondition;
import districtatlas.notebook.BroughtColumn;
import districtatlas.notebook.BroughtLayer;
import districtatlas.own.OwnLayerDeeds;
import districtatlas.own.OwnValue;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryCollection;

/**
 * The features of a brought layer in rows, without their shapes: half a million take some tens of megabytes and about a second. Read by one
 * thread; then immutable, for any.
 */
public final class OwnTable {
    /** More rows are not listed. */
    public static final int MOST = 1_000_000;
    private static final int BETWEEN_LOOKS = 4_096;

    private final BroughtLayer layer;
    private final List<OwnCells> cells = new ArrayList<>();
    private long[] fids = new long[1_024];
    /** West, south, east and north of each row, in degrees; NaN for one without a place. */
    private double[] boxes = new double[4_096];
    private int rows;
    private boolean cut;
    private boolean several;

    private OwnTable(BroughtLayer layer) {
        this.layer = layer;
        layer.columns().forEach(c -> cells.add(new OwnCells(c.type())));
    }

    /**
     * @param most rows that are read
     * @throws java.util.concurrent.CancellationException when cancelled
     * @throws districtatlas.atlasfile.AtlasFileException  when the reader's own file cannot be read
     * @throws districtatlas.data.DataRefused              when a linked file cannot
     */
    public static OwnTable read(BroughtLayer layer, ReadyLayer features, int most, Cancel cancel) {
        OwnTable table = new OwnTable(layer);
        try (ReadyCursor cursor = features.open()) {
            Optional<ReadyCursor.Feature> next = cursor.next();
            while (next.isPresent() && table.rows < most) {
                if (table.rows % BETWEEN_LOOKS == 0) {
                    cancel.check();
                }
                table.add(next.get());
                next = cursor.next();
            }
            table.cut = next.isPresent();
        }
        table.cells.forEach(OwnCells::filled);
        return table;
    }

    private void add(ReadyCursor.Feature feature) {
        if (rows == fids.length) {
            fids = Arrays.copyOf(fids, rows + rows / 2);
            boxes = Arrays.copyOf(boxes, 4 * fids.length);
        }
        fids[rows] = feature.fid();
        Envelope box = feature.geometry() == null ? new Envelope() : feature.geometry().getEnvelopeInternal();
        double[] sides = box.isNull() ? new double[] {Double.NaN, Double.NaN, Double.NaN, Double.NaN}
                : new double[] {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()};
        System.arraycopy(sides, 0, boxes, 4 * rows, 4);
        several |= feature.geometry() instanceof GeometryCollection;
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).add(i < feature.values().length ? feature.values()[i] : null);
        }
        rows++;
    }

    // ---- what there is --------------------------------------------------------------------------------------------

    public BroughtLayer layer() {
        return layer;
    }

    /** As its entry has them now: titles, say, may be others than when it was read. */
    public OwnTable of(BroughtLayer now) {
        OwnTable same = new OwnTable(now);
        same.cells.clear();
        same.cells.addAll(cells);
        same.fids = fids;
        same.boxes = boxes;
        same.rows = rows;
        same.cut = cut;
        same.several = several;
        return same;
    }

    public List<BroughtColumn> columns() {
        return layer.columns();
    }

    public int size() {
        return rows;
    }

    /** Whether the layer has more features than are read. */
    public boolean isCut() {
        return cut;
    }

    /** Whether a feature has several parts. */
    boolean hasParts() {
        return several;
    }

    public long fid(int row) {
        return fids[row];
    }

    /** The row of a feature; empty for one that is not there. */
    public OptionalInt row(long fid) {
        for (int row = 0; row < rows; row++) {
            if (fids[row] == fid) {
                return OptionalInt.of(row);
            }
        }
        return OptionalInt.empty();
    }

    /** Null where there is none. */
    public Object value(int row, int column) {
        return cells.get(column).value(row);
    }

    public String text(int row, int column, Messages messages) {
        return OwnValue.in(messages, value(row, column));
    }

    /** Around the feature, in degrees; nothing for one without a place. */
    public Envelope box(int row) {
        int at = 4 * row;
        return Double.isNaN(boxes[at]) ? new Envelope() : new Envelope(boxes[at], boxes[at + 2], boxes[at + 1], boxes[at + 3]);
    }

    public BitSet all() {
        BitSet all = new BitSet(rows);
        all.set(0, rows);
        return all;
    }

    // ---- what is asked of it --------------------------------------------------------------------------------------

    /** The rows of which a condition holds; all without one. @throws java.util.concurrent.CancellationException when cancelled */
    public BitSet left(Optional<RowCondition> condition, Cancel cancel) {
        if (condition.isEmpty()) {
            return all();
        }
        BitSet left = new BitSet(rows);
        for (int row = 0; row < rows; row++) {
            if (row % BETWEEN_LOOKS == 0) {
                cancel.check();
            }
            Object[] values = new Object[cells.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(row, i);
            }
            left.set(row, condition.get().holds(OwnLayerDeeds.row(values)));
        }
        return left;
    }

    /** Of some rows those that have a text in any column, in whatever case. */
    public BitSet having(String text, BitSet of, Messages messages, Cancel cancel) {
        String sought = text.strip().toLowerCase(Locale.ROOT);
        if (sought.isEmpty()) {
            return of;
        }
        BitSet having = new BitSet(rows);
        int looked = 0;
        for (int row = of.nextSetBit(0); row >= 0; row = of.nextSetBit(row + 1)) {
            if (looked++ % BETWEEN_LOOKS == 0) {
                cancel.check();
            }
            for (int i = 0; i < cells.size() && !having.get(row); i++) {
                having.set(row, text(row, i, messages).toLowerCase(Locale.ROOT).contains(sought));
            }
        }
        return having;
    }

    /** Rows by the first column, among equals by the next; what is empty is the last either way. @param by columns by their names */
    public int[] sorted(BitSet of, List<PlanTable.SortBy> by, Locale language) {
        Integer[] order = of.stream().boxed().toArray(Integer[]::new);
        Collator collator = Collator.getInstance(language);
        for (int i = by.size() - 1; i >= 0; i--) {
            PlanTable.SortBy sort = by.get(i);
            layer.column(sort.column()).ifPresent(c -> {
                double[] keys = cells.get(c).order(collator);
                Comparator<Integer> values = (a, b) -> Double.compare(keys[a], keys[b]);
                Arrays.sort(order, Comparator.comparing((Integer r) -> Double.isNaN(keys[r])).thenComparing(sort.lastFirst() ? values.reversed() : values));
            });
        }
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    /** How often each value of a column is there, as colours for each mean it, the most frequent first; of equally many the first met first. */
    public Map<String, Long> counts(int column, BitSet of) {
        Map<Object, Long> byValue = new LinkedHashMap<>();
        of.stream().forEach(row -> byValue.merge(Optional.ofNullable(value(row, column)), 1L, Long::sum));
        Map<String, Long> byText = new LinkedHashMap<>();
        byValue.forEach((value, n) -> byText.merge(((Optional<?>) value).map(OwnValue::meant).orElse(""), n, Long::sum));
        Map<String, Long> counts = new LinkedHashMap<>();
        byText.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).forEach(e -> counts.put(e.getKey(), e.getValue()));
        return counts;
    }

    /** The numbers of a column; none of one that has no numbers. */
    public double[] numbers(int column, BitSet of) {
        return of.stream().mapToDouble(cells.get(column)::number).filter(Double::isFinite).toArray();
    }
}
