package districtatlas.paint.tile;

import districtatlas.map.symbol.LineSymbol;
import java.util.List;

/**
 * Cuts a line to what a frame needs and to its dashes. Lengths count from the line's first vertex, so that dashes and marks run on
 * from one tile into the next. One thread at a time.
 */
public final class LineWalk {
    /** Takes places along a line with the direction there. */
    public interface Marks {
        void at(double x, double y, double dx, double dy);
    }

    private static final double ROUNDING_PX = 1e-5;

    private final double minX;
    private final double minY;
    private final double maxX;
    private final double maxY;
    private float[] shifted = new float[256];

    /** @param margin by how much a stroke may reach beyond its line */
    public LineWalk(int width, int height, double margin) {
        this.minX = -margin;
        this.minY = -margin;
        this.maxX = width + margin;
        this.maxY = height + margin;
    }

    /** The line moved sideways by so many pixels, positive to the left of its direction; corners are mitred up to twice. */
    public float[] offset(float[] xy, int n, boolean closed, double distance) {
        if (shifted.length < 2 * n) {
            shifted = new float[4 * n];
        }
        for (int i = 0; i < n; i++) {
            int before = i > 0 ? i - 1 : closed ? n - 1 : -1;
            int after = i < n - 1 ? i + 1 : closed ? 0 : -1;
            double[] a = before < 0 ? null : direction(xy, before, i);
            double[] b = after < 0 ? null : direction(xy, i, after);
            a = a == null ? b : a;
            b = b == null ? a : b;
            if (a == null) {
                shifted[2 * i] = xy[2 * i];
                shifted[2 * i + 1] = xy[2 * i + 1];
                continue;
            }
            double nx = a[1] + b[1];
            double ny = -a[0] - b[0];
            double reach = distance / Math.max(0.5, 1 + a[0] * b[0] + a[1] * b[1]);
            shifted[2 * i] = (float) (xy[2 * i] + nx * reach);
            shifted[2 * i + 1] = (float) (xy[2 * i + 1] + ny * reach);
        }
        return shifted;
    }

    private static double[] direction(float[] xy, int from, int to) {
        double dx = xy[2 * to] - xy[2 * from];
        double dy = xy[2 * to + 1] - xy[2 * from + 1];
        double length = Math.hypot(dx, dy);
        return length == 0 ? null : new double[] {dx / length, dy / length};
    }

    /** All pieces of the line that may show. */
    public void solid(float[] xy, int n, boolean closed, Trace trace) {
        boolean pen = false;
        boolean whole = true;
        int segments = closed ? n : n - 1;
        for (int i = 0; i < segments; i++) {
            int j = (i + 1) % n;
            double x0 = xy[2 * i];
            double y0 = xy[2 * i + 1];
            double x1 = xy[2 * j];
            double y1 = xy[2 * j + 1];
            if (misses(x0, y0, x1, y1)) {
                pen = false;
                whole = false;
                continue;
            }
            if (!pen) {
                trace.moveTo(x0, y0);
                pen = true;
            }
            if (closed && whole && i == segments - 1) {
                trace.close();
            } else {
                trace.lineTo(x1, y1);
            }
        }
    }

    private boolean misses(double x0, double y0, double x1, double y1) {
        return Math.max(x0, x1) < minX || Math.min(x0, x1) > maxX || Math.max(y0, y1) < minY || Math.min(y0, y1) > maxY;
    }

    /** @param dash lengths on and off in pixels; an odd list is gone through twice, as in SVG */
    public void dashed(float[] xy, int n, boolean closed, double[] dash, double dashOffset, Trace trace) {
        double period = 0;
        for (double d : dash) {
            period += d;
        }
        int turns = dash.length % 2 == 0 ? 1 : 2;
        period *= turns;
        double position = dashOffset;
        int segments = closed ? n : n - 1;
        boolean pen = false;
        for (int i = 0; i < segments; i++) {
            int j = (i + 1) % n;
            double x0 = xy[2 * i];
            double y0 = xy[2 * i + 1];
            double dx = xy[2 * j] - x0;
            double dy = xy[2 * j + 1] - y0;
            double length = Math.hypot(dx, dy);
            if (length == 0) {
                continue;
            }
            double[] part = misses(x0, y0, x0 + dx, y0 + dy) ? null : clip(x0, y0, dx, dy);
            if (part == null) {
                pen = false;
                position += length;
                continue;
            }
            double from = part[0] * length;
            double to = part[1] * length;
            pen = pen && from == 0;
            double s = from;
            while (s < to) {
                double phase = (position + s) % period;
                if (phase < 0) {
                    phase += period;
                }
                int k = 0;
                // What rounding left of a dash is none: drawn again, a dot's edge would count twice.
                while (phase > dash[k % dash.length] - ROUNDING_PX && k < dash.length * turns - 1) {
                    phase = Math.max(0, phase - dash[k % dash.length]);
                    k++;
                }
                double rest = Math.max(dash[k % dash.length] - phase, 1e-4);
                double end = Math.min(to, s + rest);
                if (k % 2 == 0) {
                    if (!pen) {
                        trace.moveTo(x0 + dx * s / length, y0 + dy * s / length);
                        pen = true;
                    }
                    trace.lineTo(x0 + dx * end / length, y0 + dy * end / length);
                    pen = end < s + rest;
                } else {
                    pen = false;
                }
                s = end;
            }
            position += length;
        }
    }

    /** The part of a segment inside the box, as two shares of its length; null when there is none. */
    private double[] clip(double x0, double y0, double dx, double dy) {
        double from = 0;
        double to = 1;
        double[] p = {-dx, dx, -dy, dy};
        double[] q = {x0 - minX, maxX - x0, y0 - minY, maxY - y0};
        for (int i = 0; i < 4; i++) {
            if (p[i] == 0) {
                if (q[i] < 0) {
                    return null;
                }
            } else if (p[i] < 0) {
                from = Math.max(from, q[i] / p[i]);
            } else {
                to = Math.min(to, q[i] / p[i]);
            }
        }
        return from < to ? new double[] {from, to} : null;
    }

    /** Places every {@code step} pixels, the first half a step from the line's beginning. */
    public void marks(float[] xy, int n, boolean closed, double step, Marks marks) {
        double next = step / 2;
        double position = 0;
        int segments = closed ? n : n - 1;
        for (int i = 0; i < segments; i++) {
            int j = (i + 1) % n;
            double x0 = xy[2 * i];
            double y0 = xy[2 * i + 1];
            double dx = xy[2 * j] - x0;
            double dy = xy[2 * j + 1] - y0;
            double length = Math.hypot(dx, dy);
            boolean shows = !misses(x0, y0, x0 + dx, y0 + dy);
            if (!shows && next < position + length) {
                next += Math.ceil((position + length - next) / step) * step;
            }
            while (next < position + length) {
                double t = (next - position) / length;
                marks.at(x0 + dx * t, y0 + dy * t, dx / length, dy / length);
                next += step;
            }
            position += length;
        }
    }

    /** The symbol's dashes in pixels; null for a solid line. */
    public static double[] dashPx(LineSymbol symbol, double scale) {
        List<Double> dash = symbol.dash();
        double[] px = dash.stream().mapToDouble(d -> Math.max(0, d * scale)).toArray();
        double sum = 0;
        for (double d : px) {
            sum += d;
        }
        return px.length == 0 || sum < 0.5 ? null : px;
    }
}
