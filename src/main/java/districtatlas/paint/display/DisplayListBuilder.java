package districtatlas.paint.display;

import districtatlas.base.Cancel;
import districtatlas.map.layer.LayerId;
import districtatlas.map.portray.FeatureShapes;
import districtatlas.map.portray.Kinds;
import districtatlas.map.portray.PortrayalSink;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.portray.Where;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.map.symbol.Symbol;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a display list of a layer's shapes and of how its style draws them in a palette and a language. One thread at a time. */
final class DisplayListBuilder implements PortrayalSink {
    /** Hands over how a layer's features are drawn. */
    interface Painting {
        Kinds draw(FeatureShapes shapes, PortrayalSink sink);
    }

    private enum Form {
        AREA(2), LINE(1), MARK(0), TEXT(0);

        final int leastDimension;

        Form(int leastDimension) {
            this.leastDimension = leastDimension;
        }

        static Form of(Symbol symbol) {
            if (symbol instanceof AreaSymbol) {
                return AREA;
            }
            return symbol instanceof LineSymbol ? LINE : symbol instanceof PointSymbol ? MARK : TEXT;
        }

        /** Whether different symbols are painted together. */
        boolean isMixed() {
            return this == MARK || this == TEXT;
        }
    }

    /** What is painted as one; marks and texts whatever their symbol. */
    private record Key(int pass, Form form, int symbol, ScaleRange range) {
    }

    private record Entry(int kind, Where where, Symbol symbol) {
    }

    private final Map<Symbol, Integer> symbolNumbers = new IdentityHashMap<>();
    private final Map<Key, List<Entry>> drawn = new LinkedHashMap<>();
    private final Map<Where, BitSet> made = new LinkedHashMap<>();

    /**
     * @param known lists of the same layer, which may have made already what this one needs
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    static DisplayList build(LayerShapes layer, LayerId id, Painting painting, List<DisplayList> known, Cancel cancel) {
        DisplayListBuilder builder = new DisplayListBuilder();
        ShapeGeometries geometries = new ShapeGeometries(layer.own(), layer.ids());
        Kinds kinds = painting.draw(geometries, builder);
        Placed placed = known.stream().map(DisplayList::placed).filter(p -> p.fits(kinds, builder.made)).findFirst()
                .orElseGet(() -> Placed.of(layer, kinds, builder.made, geometries));
        cancel.check();
        return builder.list(layer, id, placed, known);
    }

    @Override
    public void draw(int kind, Where where, Symbol symbol, ScaleRange range, int pass) {
        if (range.isEmpty()) {
            return;
        }
        Form form = Form.of(symbol);
        int number = symbolNumbers.computeIfAbsent(symbol, s -> symbolNumbers.size());
        drawn.computeIfAbsent(new Key(pass, form, form.isMixed() ? -1 : number, range), k -> new ArrayList<>())
                .add(new Entry(kind, where, symbol));
        if (where != Where.Place.OWN) {
            made.computeIfAbsent(where, w -> new BitSet()).set(kind);
        }
    }

    private DisplayList list(LayerShapes layer, LayerId id, Placed placed, List<DisplayList> known) {
        List<Map.Entry<Key, List<Entry>>> ordered = new ArrayList<>(drawn.entrySet());
        ordered.sort(Comparator.comparing((Map.Entry<Key, List<Entry>> e) -> e.getKey().pass()).thenComparing(e -> e.getKey().form()));
        List<Members.Wanted> wanted = ordered.stream().map(e -> wanted(e.getKey().form(), e.getValue(), placed)).toList();
        Members.make(wanted, placed, known.stream().flatMap(DisplayList::members)::iterator);
        List<Batch> batches = new ArrayList<>();
        List<Batch> labels = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Key key = ordered.get(i).getKey();
            Members members = wanted.get(i).made;
            if (members.shapes.length > 0) {
                Symbol[] symbols = key.form().isMixed() ? ordered.get(i).getValue().stream().map(Entry::symbol).toArray(Symbol[]::new)
                        : new Symbol[] {ordered.get(i).getValue().get(0).symbol()};
                (key.form() == Form.TEXT ? labels : batches).add(new Batch(key.pass(), key.range(), symbols, members, placed.shapes()));
            }
        }
        return new DisplayList(id, placed, batches, labels, layer.ids());
    }

    private static Members.Wanted wanted(Form form, List<Entry> entries, Placed placed) {
        return new Members.Wanted(form.leastDimension, entries.stream().mapToLong(e -> Members.entry(e.kind(), placed.numberOf(e.where()))).toArray(),
                form.isMixed());
    }
}
