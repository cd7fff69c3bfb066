package districtatlas.paint;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenXY;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.map.symbol.Symbol;
import districtatlas.map.view.Viewport;
import districtatlas.paint.display.Batch;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.display.Shapes;
import districtatlas.paint.display.VertexBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is drawn at a place: index first, the shape as drawn second. Costs some 10 µs a layer. */
final class HitTest {
    private final PixelFrame frame;
    private final ScreenXY place;
    private final double tolerancePx;
    private final VertexBuffer vertices = new VertexBuffer();

    private HitTest(PixelFrame frame, ScreenXY place, double tolerancePx) {
        this.frame = frame;
        this.place = place;
        this.tolerancePx = tolerancePx;
    }

    static List<FeatureHit> at(List<DisplayList> lists, Viewport viewport, ScreenXY place, double tolerancePx) {
        PixelFrame frame = PixelFrame.of(viewport, 1);
        EastNorth at = viewport.toGrid(place);
        ScreenXY inFrame = new ScreenXY(frame.x(at.east()), frame.y(at.north()));
        HitTest test = new HitTest(frame, inFrame, tolerancePx);
        List<FeatureHit> bottomUp = new ArrayList<>();
        for (DisplayList list : lists) {
            for (Batch batch : list.batches()) {
                if (batch.range().contains(viewport.scaleDenominator())) {
                    test.look(list, batch, at, bottomUp);
                }
            }
        }
        Collections.reverse(bottomUp);
        Set<FeatureHit> once = new LinkedHashSet<>(bottomUp);
        return List.copyOf(once);
    }

    private void look(DisplayList list, Batch batch, EastNorth at, List<FeatureHit> hits) {
        double reach = tolerancePx + reachPx(batch);
        batch.query(Extent.around(at, 0, 0).grownBy(reach * frame.metresPerPixel()), item -> {
            int shape = batch.shape(item);
            if (meets(list.shapes(), shape, batch.symbol(item))) {
                hits.add(new FeatureHit(list.layer(), list.featureId(shape)));
            }
        });
    }

    private double reachPx(Batch batch) {
        double reach = 0;
        for (Symbol symbol : batch.symbols()) {
            if (symbol instanceof PointSymbol mark) {
                reach = Math.max(reach, mark.sizePx() + Math.hypot(mark.dx(), mark.dy()));
            } else if (symbol instanceof LineSymbol line) {
                double width = line.inMetres() ? line.width() / frame.metresPerPixel() : line.width();
                reach = Math.max(reach, width / 2);
            }
        }
        return reach;
    }

    private boolean meets(Shapes shapes, int shape, Symbol symbol) {
        if (symbol instanceof PointSymbol mark) {
            double x = frame.x(shapes.minEast(shape)) + mark.dx() + (0.5 - mark.anchorX()) * mark.sizePx();
            double y = frame.y(shapes.minNorth(shape)) - mark.dy() - (0.5 - mark.anchorY()) * mark.sizePx();
            double reach = mark.sizePx() / 2 + tolerancePx;
            return Math.abs(place.x() - x) <= reach && Math.abs(place.y() - y) <= reach;
        }
        if (symbol instanceof LineSymbol line) {
            double width = line.inMetres() ? line.width() / frame.metresPerPixel() : line.width();
            return distance(shapes, shape) <= width / 2 + tolerancePx;
        }
        return covers(shapes, shape);
    }

    private boolean covers(Shapes shapes, int shape) {
        boolean inside = false;
        for (int part = shapes.firstPart(shape); part < shapes.endPart(shape); part++) {
            int n = shapes.vertices(part, frame, vertices);
            float[] xy = vertices.xy();
            for (int i = 0, j = n - 1; i < n; j = i++) {
                boolean crosses = xy[2 * i + 1] > place.y() != xy[2 * j + 1] > place.y();
                if (crosses && place.x() < (xy[2 * j] - xy[2 * i]) * (place.y() - xy[2 * i + 1])
                        / (xy[2 * j + 1] - xy[2 * i + 1]) + xy[2 * i]) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    private double distance(Shapes shapes, int shape) {
        boolean closed = shapes.dimension(shape) == 2;
        double nearest = Double.POSITIVE_INFINITY;
        for (int part = shapes.firstPart(shape); part < shapes.endPart(shape); part++) {
            int n = shapes.vertices(part, frame, vertices);
            float[] xy = vertices.xy();
            for (int i = closed ? 0 : 1; i < n; i++) {
                int j = i == 0 ? n - 1 : i - 1;
                nearest = Math.min(nearest, java.awt.geom.Line2D.ptSegDist(xy[2 * j], xy[2 * j + 1], xy[2 * i], xy[2 * i + 1],
                        place.x(), place.y()));
            }
        }
        return nearest;
    }
}
