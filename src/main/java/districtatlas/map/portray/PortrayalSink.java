package districtatlas.map.portray;

import districtatlas.map.symbol.Symbol;

/** Receives how kinds of features are drawn, kind by kind, in drawing order within a pass. One thread at a time. */
@FunctionalInterface
public interface PortrayalSink {
    /**
     * @param kind   of features: all of it are drawn so
     * @param where  on which geometry of theirs
     * @param symbol interned: equal symbols are one object
     * @param range  the scales at which it is drawn
     * @param pass   the FeatureTypeStyle's place in the style: a later pass lies over all of an earlier one
     */
    void draw(int kind, Where where, Symbol symbol, ScaleRange range, int pass);
}
