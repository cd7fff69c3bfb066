package districtatlas.paint.display;

import districtatlas.coord.Extent;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.symbol.Symbol;
import java.util.function.IntConsumer;

/**
 * Shapes that one symbol draws in one pass: painted as one. Immutable, any thread.
 * Marks of a pass and range are one batch whatever their symbols, so that {@link #symbol(int)} is asked by item.
 */
public final class Batch {
    private final int pass;
    private final ScaleRange range;
    private final Symbol[] symbols;
    private final int[] symbolOf;
    private final int[] shapes;
    private final PackedIndex index;
    private final double originEast;
    private final double originNorth;

    /**
     * @param symbols  the only one; or, with {@code symbolOf}, the one of each item
     * @param shapes   ascending
     */
    Batch(int pass, ScaleRange range, Symbol[] symbols, int[] symbolOf, int[] shapes, Shapes all) {
        this.pass = pass;
        this.range = range;
        this.symbols = symbols;
        this.symbolOf = symbolOf;
        this.shapes = shapes;
        this.index = new PackedIndex(shapes, all.box);
        this.originEast = all.originEast;
        this.originNorth = all.originNorth;
    }

    public int pass() {
        return pass;
    }

    public ScaleRange range() {
        return range;
    }

    public int size() {
        return shapes.length;
    }

    public int shape(int item) {
        return shapes[item];
    }

    public Symbol symbol(int item) {
        return symbolOf == null ? symbols[0] : symbols[symbolOf[item]];
    }

    /** All symbols that occur. */
    public Symbol[] symbols() {
        return symbols.clone();
    }

    /** Calls with each item whose box meets the extent, in Hilbert order. */
    public void query(Extent extent, IntConsumer item) {
        index.query(extent.minEast() - originEast, extent.minNorth() - originNorth,
                extent.maxEast() - originEast, extent.maxNorth() - originNorth, item);
    }

    long sizeBytes() {
        return index.sizeBytes() + (symbolOf == null ? 0 : 4L * symbolOf.length);
    }
}
