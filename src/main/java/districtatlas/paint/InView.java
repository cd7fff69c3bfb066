package districtatlas.paint;

import districtatlas.map.layer.LayerId;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.symbol.Symbol;
import districtatlas.map.view.Viewport;
import districtatlas.paint.display.Batch;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.display.Shapes;
import districtatlas.paint.display.VertexBuffer;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which signs occur in a view, so that a legend explains what is there and nothing else. One thread at a time. */
final class InView {
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

    /** A sample that no feature looks like stands for its layer. */
    boolean has(LegendEntry entry) {
        Signs of = signs.get(entry.layer());
        if (of == null || of.shown().isEmpty()) {
            return false;
        }
        boolean known = entry.symbols().stream().anyMatch(of.all()::contains);
        return !known || entry.symbols().stream().anyMatch(of.shown()::contains);
    }
}
