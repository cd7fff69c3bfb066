package districtatlas.paint.decor;

import districtatlas.base.Cancel;
import districtatlas.coord.EastNorth;
import districtatlas.map.layer.LayerId;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.map.symbol.Symbol;
import districtatlas.map.view.Viewport;
import districtatlas.paint.display.DisplayListBuilder;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.tile.TilePainter;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A legend's sample, painted exactly as the map paints. */
public final class Swatch {
    private static final double EDGE_PX = 3;

    private Swatch() {
    }

    /**
     * Symbols over each other on a small ground: an area's box, a line across, a mark in the middle.
     *
     * @param width  in logical pixels, as {@code height}
     * @return premultiplied ARGB of the size in device pixels, rounded up
     */
    public static int[] paint(List<Symbol> symbols, double width, double height, double pixelScale) {
        boolean area = symbols.stream().anyMatch(AreaSymbol.class::isInstance);
        DisplayListBuilder builder = new DisplayListBuilder(new LayerId("swatch"), Cancel.never());
        int pass = 0;
        for (Symbol symbol : symbols) {
            if (symbol instanceof PointSymbol || symbol instanceof LineSymbol || symbol instanceof AreaSymbol) {
                builder.draw("sample", shape(symbol, area, width, height), symbol, ScaleRange.ALL, pass++);
            }
        }
        PixelFrame frame = PixelFrame.of(new Viewport(new EastNorth(width / 2, height / 2), 1, width, height), pixelScale);
        int[] pixels = new int[frame.width() * frame.height()];
        new TilePainter(new TilePainter.Stock()).paint(List.of(builder.build()), frame, 0, pixels, Cancel.never());
        return pixels;
    }

    private static Geometry shape(Symbol symbol, boolean area, double w, double h) {
        GeometryFactory geometry = new GeometryFactory();
        if (symbol instanceof PointSymbol) {
            return geometry.createPoint(new Coordinate(w / 2, h / 2));
        }
        if (symbol instanceof LineSymbol && !area) {
            return geometry.createLineString(new Coordinate[] {new Coordinate(EDGE_PX, h / 2), new Coordinate(w - EDGE_PX, h / 2)});
        }
        return geometry.createPolygon(new Coordinate[] {new Coordinate(EDGE_PX, EDGE_PX), new Coordinate(w - EDGE_PX, EDGE_PX),
            new Coordinate(w - EDGE_PX, h - EDGE_PX), new Coordinate(EDGE_PX, h - EDGE_PX), new Coordinate(EDGE_PX, EDGE_PX)});
    }
}
