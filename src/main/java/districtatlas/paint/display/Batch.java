package districtatlas.paint.display;

import districtatlas.coord.Extent;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.symbol.Symbol;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Shapes that one symbol draws in one pass: painted as one. Immutable, any thread.
 * Marks of a pass and range are one batch whatever their symbols, so that {@link #symbol(int)} is asked by item.
 */
public final class Batch {
    private final int pass;
    private final ScaleRange range;
    /** The only one, or by the members' entries. */
    private final Symbol[] symbols;
    private final Symbol[] distinct;
    private final Members members;
    private final double originEast;
    private final double originNorth;

    /** @param symbols the only one; or, of members that tell which entry an item is of, one for each entry */
    Batch(int pass, ScaleRange range, Symbol[] symbols, Members members, Shapes all) {
        this.pass = pass;
        this.range = range;
        this.symbols = symbols;
        this.distinct = distinct(symbols);
        this.members = members;
        this.originEast = all.originEast;
        this.originNorth = all.originNorth;
    }

    private static Symbol[] distinct(Symbol[] symbols) {
        Set<Symbol> once = Collections.newSetFromMap(new IdentityHashMap<>());
        Symbol[] distinct = Arrays.stream(symbols).filter(once::add).toArray(Symbol[]::new);
        return distinct.length == symbols.length ? symbols : distinct;
    }

    public int pass() {
        return pass;
    }

    public ScaleRange range() {
        return range;
    }

    public int size() {
        return members.shapes.length;
    }

    public int shape(int item) {
        return members.shapes[item];
    }

    public Symbol symbol(int item) {
        return members.entryOf == null ? symbols[0] : symbols[members.entryOf[item]];
    }

    /** All symbols that occur. */
    public Symbol[] symbols() {
        return distinct.clone();
    }

    /** Calls with each item whose box meets the extent, in Hilbert order. */
    public void query(Extent extent, IntConsumer item) {
        members.index.query(extent.minEast() - originEast, extent.minNorth() - originNorth,
                extent.maxEast() - originEast, extent.maxNorth() - originNorth, item);
    }

    Members members() {
        return members;
    }
}
