package districtatlas.paint.decor;

import districtatlas.base.Cancel;
import districtatlas.coord.EastNorth;
import districtatlas.map.layer.LayerId;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.map.symbol.Symbol;
import districtatlas.map.view.Viewport;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.display.Sketch;
import districtatlas.paint.mark.MarkOutline;
import districtatlas.paint.tile.TilePainter;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A legend's sample as a map of its own, a metre a pixel, so that it is drawn exactly as the map draws. Pure functions. */
public final class Swatch {
    private static final double EDGE_PX = 1.5;
    /** What is measured on the ground has no width on a sample: it gets that share of its height. */
    private static final double GROUND_LINE = 0.55;

    private Swatch() {
    }

    /**
     * Symbols over each other: an area's box, a line across, a mark in the middle. Looks share the width, and where they meet they touch.
     *
     * @param width in logical pixels, as {@code height}
     */
    public static DisplayList list(LegendLine line, double width, double height) {
        boolean area = line.sample() == LegendEntry.Sample.AREA;
        Sketch sketch = new Sketch();
        double widest = line.looks().stream().flatMap(List::stream).mapToDouble(s -> s instanceof LineSymbol l && !l.inMetres() ? l.width() : 0).max().orElse(0);
        // Lines over one another are narrowed together, so that a casing still shows.
        double narrower = Math.min(1, height * GROUND_LINE / Math.max(widest, 1));
        int pass = 0;
        int looks = line.looks().size();
        for (int i = 0; i < looks; i++) {
            double from = i == 0 ? EDGE_PX : width * i / looks;
            double to = i == looks - 1 ? width - EDGE_PX : width * (i + 1) / looks;
            for (Symbol symbol : line.looks().get(i)) {
                if (symbol instanceof PointSymbol || symbol instanceof LineSymbol || symbol instanceof AreaSymbol) {
                    sketch.draw("sample", shape(symbol, area, from, to, height), fitted(symbol, narrower, looks, width / looks, height), ScaleRange.ALL, pass++);
                }
            }
        }
        return sketch.list(new LayerId("swatch"));
    }

    public static Viewport view(double width, double height) {
        return new Viewport(new EastNorth(width / 2, height / 2), 1, width, height);
    }

    /** @return premultiplied ARGB of the size in device pixels, rounded */
    public static int[] paint(LegendLine line, double width, double height, double pixelScale) {
        PixelFrame frame = PixelFrame.of(view(width, height), pixelScale);
        int[] pixels = new int[frame.width() * frame.height()];
        new TilePainter(new TilePainter.Stock()).paint(List.of(list(line, width, height)), frame, 0, pixels, Cancel.never());
        return pixels;
    }

    private static Symbol fitted(Symbol symbol, double narrower, int looks, double w, double h) {
        if (symbol instanceof LineSymbol line) {
            double width = line.inMetres() ? h * GROUND_LINE : line.width() * narrower;
            return new LineSymbol(line.argb(), width, false, line.inMetres() ? List.of() : line.dash(), line.dashOffset(), looks > 1 ? LineSymbol.Cap.BUTT : line.cap(),
                    line.join(), line.inMetres() ? 0 : line.offset(), line.marks(), line.markStepPx());
        }
        if (symbol instanceof PointSymbol mark) {
            Rectangle2D bounds = new MarkOutline(mark, 1).bounds();
            double size = mark.sizePx() * Math.min(1, Math.min(w / bounds.getWidth(), h / bounds.getHeight()));
            return new PointSymbol(mark.shape(), mark.open(), size, mark.fillArgb(), mark.strokeArgb(), mark.strokeWidthPx(),
                    mark.rotationDeg(), 0.5, 0.5, 0, 0);
        }
        return symbol;
    }

    private static Geometry shape(Symbol symbol, boolean area, double from, double to, double h) {
        GeometryFactory geometry = new GeometryFactory();
        if (symbol instanceof PointSymbol) {
            return geometry.createPoint(new Coordinate((from + to) / 2, h / 2));
        }
        if (symbol instanceof LineSymbol && !area) {
            return geometry.createLineString(new Coordinate[] {new Coordinate(from, h / 2), new Coordinate(to, h / 2)});
        }
        return geometry.createPolygon(new Coordinate[] {new Coordinate(from, EDGE_PX), new Coordinate(to, EDGE_PX),
            new Coordinate(to, h - EDGE_PX), new Coordinate(from, h - EDGE_PX), new Coordinate(from, EDGE_PX)});
    }
}
