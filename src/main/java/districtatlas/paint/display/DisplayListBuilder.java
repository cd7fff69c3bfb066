package districtatlas.paint.display;

import districtatlas.base.Cancel;
import districtatlas.map.layer.LayerId;
import districtatlas.map.portray.PortrayalSink;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.map.symbol.Symbol;
import districtatlas.map.symbol.TextSymbol;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.locationtech.jts.geom.Geometry;

/**
 * Makes a display list of what a portrayal hands over. One thread at a time, cancelled through {@link Cancel}.
 * A geometry that comes again as the same object is stored once.
 */
public final class DisplayListBuilder implements PortrayalSink {
    private static final int REMEMBERED_GEOMETRIES = 1 << 16;
    private static final int PROGRESS_STEP = 4096;

    private enum Kind { AREA, LINE, MARK, TEXT }

    /** What is painted as one; marks and texts whatever their symbol. */
    private record Key(int pass, Kind kind, int symbol, ScaleRange range) {
    }

    private static final class Items {
        final Growing.Ints shapes = new Growing.Ints();
        final Growing.Ints symbols = new Growing.Ints();
    }

    private final LayerId layer;
    private final Cancel cancel;
    private final IntConsumer progress;
    private final ShapesBuilder shapes = new ShapesBuilder();
    private final Ids ids = new Ids();
    private final Map<Symbol, Integer> symbolNumbers = new IdentityHashMap<>();
    private final List<Symbol> symbols = new ArrayList<>();
    private final Map<Key, Items> items = new LinkedHashMap<>();
    private final Map<Geometry, int[]> known = new IdentityHashMap<>();
    private final Map<Geometry, int[]> knownPoints = new IdentityHashMap<>();
    private String lastId;
    private int lastFeature = -1;
    private Geometry lastGeometry;
    private int[] lastShapes;

    public DisplayListBuilder(LayerId layer, Cancel cancel) {
        this(layer, cancel, n -> { });
    }

    /** @param progress called now and then with the number of features so far */
    public DisplayListBuilder(LayerId layer, Cancel cancel, IntConsumer progress) {
        this.layer = layer;
        this.cancel = cancel;
        this.progress = progress;
    }

    @Override
    public void draw(String featureId, Geometry geometry, Symbol symbol, ScaleRange range, int pass) {
        if (geometry == null || geometry.isEmpty() || range.isEmpty()) {
            return;
        }
        int feature = featureNumber(featureId);
        Kind kind = kindOf(symbol);
        int number = symbolNumbers.computeIfAbsent(symbol, s -> {
            symbols.add(s);
            return symbols.size() - 1;
        });
        boolean shared = kind == Kind.MARK || kind == Kind.TEXT;
        Items into = items.computeIfAbsent(new Key(pass, kind, shared ? -1 : number, range), k -> new Items());
        int[] parts = kind == Kind.MARK && geometry.getDimension() > 0 ? pointOf(geometry, feature) : shapesOf(geometry, feature);
        for (int shape : parts) {
            into.shapes.add(shape);
            if (shared) {
                into.symbols.add(number);
            }
        }
    }

    private static Kind kindOf(Symbol symbol) {
        if (symbol instanceof AreaSymbol) {
            return Kind.AREA;
        }
        return symbol instanceof LineSymbol ? Kind.LINE : symbol instanceof PointSymbol ? Kind.MARK : Kind.TEXT;
    }

    private int featureNumber(String id) {
        if (!id.equals(lastId)) {
            lastId = id;
            lastFeature = ids.add(id);
            if (lastFeature % PROGRESS_STEP == 0) {
                cancel.check();
                progress.accept(lastFeature);
            }
        }
        return lastFeature;
    }

    private int[] shapesOf(Geometry geometry, int feature) {
        if (geometry == lastGeometry) {
            return lastShapes;
        }
        int[] made = known.get(geometry);
        if (made == null) {
            made = shapes.add(geometry, feature);
            if (known.size() < REMEMBERED_GEOMETRIES) {
                known.put(geometry, made);
            }
        }
        lastGeometry = geometry;
        lastShapes = made;
        return made;
    }

    private int[] pointOf(Geometry geometry, int feature) {
        return knownPoints.computeIfAbsent(geometry, g -> shapes.addRepresentative(g, feature));
    }

    /** @throws java.util.concurrent.CancellationException when cancelled meanwhile */
    public DisplayList build() {
        cancel.check();
        known.clear();
        knownPoints.clear();
        ShapesBuilder.Sorted sorted = shapes.sorted();
        cancel.check();
        ids.trim();
        List<Batch> batches = new ArrayList<>();
        List<Batch> labels = new ArrayList<>();
        List<Map.Entry<Key, Items>> ordered = new ArrayList<>(items.entrySet());
        ordered.sort(Comparator.comparing((Map.Entry<Key, Items> e) -> e.getKey().pass()).thenComparing(e -> e.getKey().kind()));
        for (Map.Entry<Key, Items> entry : ordered) {
            Batch batch = batch(entry.getKey(), entry.getValue(), sorted);
            if (batch.size() > 0) {
                (entry.getKey().kind() == Kind.TEXT ? labels : batches).add(batch);
            }
        }
        progress.accept(lastFeature + 1);
        return new DisplayList(layer, sorted.shapes(), batches, labels, ids);
    }

    private Batch batch(Key key, Items from, ShapesBuilder.Sorted sorted) {
        boolean shared = key.symbol() < 0;
        int wanted = key.kind() == Kind.AREA ? 2 : key.kind() == Kind.LINE ? 1 : 0;
        long[] numbered = new long[from.shapes.size];
        int n = 0;
        for (int i = 0; i < from.shapes.size; i++) {
            int shape = sorted.newNumber()[from.shapes.values[i]];
            if (key.kind() == Kind.TEXT || sorted.shapes().dimension(shape) >= wanted) {
                numbered[n++] = (long) shape << 32 | (shared ? from.symbols.values[i] : 0);
            }
        }
        Arrays.sort(numbered, 0, n);
        int[] shapeOf = new int[n];
        int[] symbolOf = shared ? new int[n] : null;
        Map<Integer, Integer> local = new LinkedHashMap<>();
        for (int i = 0; i < n; i++) {
            shapeOf[i] = (int) (numbered[i] >>> 32);
            if (shared) {
                symbolOf[i] = local.computeIfAbsent((int) numbered[i], s -> local.size());
            }
        }
        Symbol[] used = shared ? local.keySet().stream().map(symbols::get).toArray(Symbol[]::new)
                : new Symbol[] {symbols.get(key.symbol())};
        return new Batch(key.pass(), key.range(), used, symbolOf, shapeOf, sorted.shapes());
    }
}
