package districtatlas.paint;

import districtatlas.map.GuestLayers;
import districtatlas.map.layer.LayerId;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.map.symbol.Symbol;
import districtatlas.map.view.Viewport;
import districtatlas.paint.display.Batch;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.display.Shapes;
import districtatlas.paint.display.VertexBuffer;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which signs occur in a view, so that a legend explains what is there and nothing else. One thread at a time. */
final class InView {
    private static final int MOST_LOOKS = 6;

    /** @param all at the view's scale, anywhere; {@code shown} in the view itself */
    private record Signs(Set<Symbol> all, Set<Symbol> shown) {
    }

    private final Map<LayerId, Signs> signs = new HashMap<>();

    private final PixelFrame frame;
    private final Rectangle2D pane;
    private final VertexBuffer vertices = new VertexBuffer();

    InView(List<DisplayList> lists, Viewport view) {
        this.frame = PixelFrame.of(view, 1);
        this.pane = new Rectangle2D.Double(0, 0, frame.width(), frame.height());
        for (DisplayList list : lists) {
            Signs of = new Signs(new HashSet<>(), new HashSet<>());
            for (Batch batch : list.batches()) {
                if (batch.range().contains(view.scaleDenominator())) {
                    of.all().addAll(List.of(batch.symbols()));
                    batch.query(view.extent(), item -> {
                        if (!of.shown().contains(batch.symbol(item)) && shows(list.shapes(), batch.shape(item))) {
                            of.shown().add(batch.symbol(item));
                        }
                    });
                }
            }
            signs.put(list.layer(), of);
        }
    }

    /** A part of its line or edge lies in the pane, or the pane lies wholly in the area. */
    private boolean shows(Shapes shapes, int shape) {
        int dimension = shapes.dimension(shape);
        boolean around = false;
        for (int part = shapes.firstPart(shape); part < shapes.endPart(shape); part++) {
            int n = shapes.vertices(part, frame, vertices);
            float[] xy = vertices.xy();
            if (dimension == 0) {
                return true;
            }
            for (int i = 0, j = n - 1; i < n; j = i++) {
                if ((i > 0 || dimension == 2) && pane.intersectsLine(xy[2 * j], xy[2 * j + 1], xy[2 * i], xy[2 * i + 1])) {
                    return true;
                }
                if (xy[2 * i + 1] > 0 != xy[2 * j + 1] > 0
                        && 0 < xy[2 * i] - xy[2 * i + 1] * (xy[2 * j] - xy[2 * i]) / (xy[2 * j + 1] - xy[2 * i + 1])) {
                    around = !around;
                }
            }
        }
        return around && dimension == 2;
    }

    /** Those that explain something of the view, as it shows it; a scale of which it shows a step is told from end to end. */
    List<LegendEntry> explained(List<LegendEntry> entries) {
        List<Optional<LegendEntry>> shown = entries.stream().map(this::explained).toList();
        Set<LayerId> scales = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).step() && shown.get(i).isPresent()) {
                scales.add(entries.get(i).layer());
            }
        }
        return IntStream.range(0, entries.size()).boxed()
                .flatMap(i -> entries.get(i).step() && scales.contains(entries.get(i).layer()) ? Stream.of(entries.get(i)) : shown.get(i).stream()).toList();
    }

    /**
     * The entry as the view shows it: with the colours that features have of their own, if they have; empty when nothing there looks so.
     * A sample that no feature looks like stands for its layer.
     */
    Optional<LegendEntry> explained(LegendEntry entry) {
        Signs of = signs.get(entry.layer());
        if (of == null || of.shown().isEmpty()) {
            return Optional.empty();
        }
        if (entry.symbols().stream().anyMatch(of.all()::contains)) {
            return Optional.of(entry).filter(e -> e.symbols().stream().anyMatch(of.shown()::contains));
        }
        if (GuestLayers.isGuest(entry.layer())) {
            return Optional.of(entry).filter(e -> e.symbols().stream().anyMatch(s -> isSizeOf(s, of.shown())));
        }
        List<Symbol> symbols = entry.symbols();
        Symbol own = symbols.get(symbols.size() - 1);
        if (of.all().stream().noneMatch(s -> hue(s).isPresent() && plain(s).equals(plain(own)))) {
            return Optional.of(entry);
        }
        List<List<Symbol>> looks = coloured(own, of.shown()).map(s -> {
            List<Symbol> look = new ArrayList<>(symbols.subList(0, symbols.size() - 1));
            look.add(s);
            return look;
        }).limit(MOST_LOOKS).toList();
        return looks.isEmpty() ? Optional.empty() : Optional.of(entry.in(looks));
    }

    /** A guest's signs are what they are. Of signs that are as large as what they tell one stands for all sizes. */
    private static boolean isSizeOf(Symbol sample, Set<Symbol> shown) {
        return sample instanceof PointSymbol mark && shown.stream().anyMatch(s -> s instanceof PointSymbol other && other.sized(mark.sizePx()).equals(mark));
    }

    /** What is the same but for the colour, each colour once, in its strongest form, by hue. */
    private static Stream<Symbol> coloured(Symbol own, Set<Symbol> shown) {
        Map<Integer, Symbol> strongest = new TreeMap<>();
        shown.stream().filter(s -> hue(s).isPresent() && plain(s).equals(plain(own)))
                .forEach(s -> strongest.merge(hue(s).getAsInt() & 0xffffff, s, (a, b) -> hue(a).getAsInt() >>> 24 >= hue(b).getAsInt() >>> 24 ? a : b));
        return strongest.values().stream();
    }

    /** Only lines have colours of their own; empty for anything else. */
    private static OptionalInt hue(Symbol symbol) {
        return symbol instanceof LineSymbol line ? OptionalInt.of(line.argb()) : OptionalInt.empty();
    }

    private static Symbol plain(Symbol symbol) {
        return symbol instanceof LineSymbol l
                ? new LineSymbol(0, l.width(), l.inMetres(), l.dash(), l.dashOffset(), l.cap(), l.join(), l.offset(), l.marks(), l.markStepPx()) : symbol;
    }
}
