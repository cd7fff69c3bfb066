package districtatlas.paint.mark;

import districtatlas.map.symbol.PathReader;
import districtatlas.map.symbol.PathSink;
import java.awt.geom.Path2D;

/** SVG path data as a shape of Java2D. The y axis is whatever the writer meant. */
public final class SvgPath implements PathSink {
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);

    private SvgPath() {
    }

    /** @throws IllegalArgumentException when it is not path data */
    public static Path2D.Double parse(String data) {
        SvgPath shape = new SvgPath();
        PathReader.read(data, shape);
        return shape.path;
    }

    @Override
    public void moveTo(double x, double y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        path.lineTo(x, y);
    }

    @Override
    public void quadTo(double controlX, double controlY, double x, double y) {
        path.quadTo(controlX, controlY, x, y);
    }

    @Override
    public void cubicTo(double control1X, double control1Y, double control2X, double control2Y, double x, double y) {
        path.curveTo(control1X, control1Y, control2X, control2Y, x, y);
    }

    @Override
    public void close() {
        path.closePath();
    }
}
