package districtatlas.paint.tile;

import java.awt.geom.Path2D;

/** Gathers pieces in one path, so that a stroke over all of them darkens no crossing. */
final class PathTrace implements Trace {
    private final Path2D.Float path = new Path2D.Float(Path2D.WIND_NON_ZERO, 1024);
    private boolean empty = true;

    @Override
    public void moveTo(double x, double y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        path.lineTo(x, y);
        empty = false;
    }

    @Override
    public void close() {
        path.closePath();
    }

    boolean isEmpty() {
        return empty;
    }

    Path2D path() {
        return path;
    }
}
