package districtatlas.ui.legend;

import districtatlas.map.legend.LegendEntry;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.map.symbol.Symbol;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeType;

/** One sign as it is on the map, small: an area, a line across, or a mark. Its symbols lie over one another, first below. */
public final class LegendSample extends Pane {
    private static final double WIDTH = 28;
    private static final double HEIGHT = 16;
    private static final double MOST_LINE_PX = 7;

    /** Lines over one another are narrowed together, so that a casing still shows. */
    private final double narrower;

    public LegendSample(LegendEntry entry) {
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setClip(new Rectangle(WIDTH, HEIGHT));
        double widest = entry.symbols().stream().mapToDouble(s -> s instanceof LineSymbol l && !l.inMetres() ? l.width() : 0).max().orElse(0);
        narrower = Math.min(1, MOST_LINE_PX / Math.max(widest, 1));
        for (Symbol symbol : entry.symbols()) {
            if (symbol instanceof AreaSymbol area) {
                area(area);
            } else if (symbol instanceof LineSymbol line) {
                line(line, entry.sample());
            } else if (symbol instanceof PointSymbol point) {
                mark(point, WIDTH / 2, HEIGHT / 2, Math.min(point.sizePx(), HEIGHT - 1));
            }
        }
    }

    private void area(AreaSymbol area) {
        if (area.fillArgb() != 0) {
            Rectangle fill = new Rectangle(WIDTH, HEIGHT);
            fill.setFill(colour(area.fillArgb()));
            getChildren().add(fill);
        }
        area.pattern().ifPresent(pattern -> {
            double step = Math.max(4, area.patternStepPx());
            for (double y = step / 2; y < HEIGHT + step; y += step) {
                for (double x = step / 2; x < WIDTH + step; x += step) {
                    mark(pattern, x, y, pattern.sizePx());
                }
            }
        });
    }

    private void line(LineSymbol line, LegendEntry.Sample sample) {
        double width = line.inMetres() ? MOST_LINE_PX : line.width() * narrower;
        if (line.marks().isPresent()) {
            double step = Math.max(5, line.markStepPx());
            for (double x = step / 2; x < WIDTH; x += step) {
                mark(line.marks().get(), x, HEIGHT / 2, Math.min(line.marks().get().sizePx(), HEIGHT));
            }
            return;
        }
        Shape drawn = sample == LegendEntry.Sample.AREA ? edge(width) : new Line(0, HEIGHT / 2, WIDTH, HEIGHT / 2);
        drawn.setStroke(colour(line.argb()));
        drawn.setStrokeWidth(width);
        drawn.setStrokeLineCap(line.cap() == LineSymbol.Cap.ROUND ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        if (!line.inMetres()) {
            drawn.getStrokeDashArray().setAll(line.dash());
        }
        getChildren().add(drawn);
    }

    private static Shape edge(double width) {
        Rectangle edge = new Rectangle(width / 2, width / 2, WIDTH - width, HEIGHT - width);
        edge.setFill(Color.TRANSPARENT);
        return edge;
    }

    /** The shape's box is one unit with y up: scaled by a transform, and the stroke thinned by as much. */
    private void mark(PointSymbol point, double x, double y, double size) {
        SVGPath path = new SVGPath();
        path.setContent(point.shape());
        path.setFill(point.open() || point.fillArgb() == 0 ? Color.TRANSPARENT : colour(point.fillArgb()));
        if (point.strokeArgb() != 0 && point.strokeWidthPx() > 0) {
            path.setStroke(colour(point.strokeArgb()));
            path.setStrokeWidth(point.strokeWidthPx() / size);
            path.setStrokeType(StrokeType.CENTERED);
        }
        path.getTransforms().setAll(new javafx.scene.transform.Translate(x + point.dx() * size / point.sizePx(), y - point.dy() * size / point.sizePx()),
                new javafx.scene.transform.Rotate(point.rotationDeg()), new javafx.scene.transform.Scale(size, -size));
        getChildren().add(path);
    }

    private static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff, (argb >>> 24) / 255.0);
    }
}
