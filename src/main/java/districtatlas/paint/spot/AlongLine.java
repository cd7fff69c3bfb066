package districtatlas.paint.spot;

import districtatlas.coord.ScreenXY;
import districtatlas.paint.lettering.Lettering;
import districtatlas.paint.lettering.PlacedLabel;
import java.util.ArrayList;
import java.util.List;

/** A line smoothed for writing along it, measured by its length. Label thread only. */
public final class AlongLine {
    private static final int SMOOTHINGS = 2;
    private static final double SHARPEST_BEND = 0.5;
    /** Radians that a name may turn in all. */
    public static final double MOST_TURN = 1.3;
    /** One that must show. */
    static final double MOST_TURN_OF_MUST = 2.4;

    private final double[] x;
    private final double[] y;
    private final double[] s;
    private final int n;

    AlongLine(float[] xy, int vertices) {
        double[] px = new double[vertices];
        double[] py = new double[vertices];
        for (int i = 0; i < vertices; i++) {
            px[i] = xy[2 * i];
            py[i] = xy[2 * i + 1];
        }
        for (int round = 0; round < SMOOTHINGS && px.length > 2; round++) {
            double[][] cut = cutCorners(px, py);
            px = cut[0];
            py = cut[1];
        }
        x = px;
        y = py;
        n = px.length;
        s = new double[n];
        for (int i = 1; i < n; i++) {
            s[i] = s[i - 1] + length(x[i] - x[i - 1], y[i] - y[i - 1]);
        }
    }

    /** Chaikin's corner cutting; the ends stay. */
    private static double[][] cutCorners(double[] x, double[] y) {
        int n = x.length;
        double[] cx = new double[2 * n - 2];
        double[] cy = new double[2 * n - 2];
        cx[0] = x[0];
        cy[0] = y[0];
        int m = 1;
        for (int i = 0; i < n - 1; i++) {
            if (i > 0) {
                cx[m] = 0.75 * x[i] + 0.25 * x[i + 1];
                cy[m++] = 0.75 * y[i] + 0.25 * y[i + 1];
            }
            if (i < n - 2) {
                cx[m] = 0.25 * x[i] + 0.75 * x[i + 1];
                cy[m++] = 0.25 * y[i] + 0.75 * y[i + 1];
            }
        }
        cx[m] = x[n - 1];
        cy[m++] = y[n - 1];
        return new double[][] {java.util.Arrays.copyOf(cx, m), java.util.Arrays.copyOf(cy, m)};
    }

    public double length() {
        return s[n - 1];
    }

    public ScreenXY at(double distance) {
        int i = segment(distance);
        double t = s[i + 1] == s[i] ? 0 : (distance - s[i]) / (s[i + 1] - s[i]);
        return new ScreenXY(x[i] + (x[i + 1] - x[i]) * t, y[i] + (y[i + 1] - y[i]) * t);
    }

    private int segment(double distance) {
        int found = java.util.Arrays.binarySearch(s, distance);
        int i = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(n - 2, i));
    }

    double directionAt(double distance, double reach) {
        return direction(distance - reach, distance + reach);
    }

    /** The direction over a short stretch, in radians, y down. */
    private double direction(double from, double to) {
        ScreenXY a = at(Math.max(0, from));
        ScreenXY b = at(Math.min(length(), to));
        return Math.atan2(b.y() - a.y(), b.x() - a.x());
    }

    /** Where along the line a place is nearest. */
    public double nearest(ScreenXY place) {
        double best = 0;
        double distance = Double.POSITIVE_INFINITY;
        for (int i = 0; i + 1 < n; i++) {
            double dx = x[i + 1] - x[i];
            double dy = y[i + 1] - y[i];
            double length2 = dx * dx + dy * dy;
            double t = length2 == 0 ? 0 : Math.max(0, Math.min(1, ((place.x() - x[i]) * dx + (place.y() - y[i]) * dy) / length2));
            double d = length(x[i] + t * dx - place.x(), y[i] + t * dy - place.y());
            if (d < distance) {
                distance = d;
                best = s[i] + t * (s[i + 1] - s[i]);
            }
        }
        return best;
    }

    /** The stretches that lie in a box: from, to. */
    public List<double[]> runsIn(PlacedLabel.Box box) {
        List<double[]> runs = new ArrayList<>();
        double step = 8;
        double from = -1;
        for (double d = 0; d <= length() + step; d += step) {
            ScreenXY p = at(Math.min(d, length()));
            boolean in = d <= length() && p.x() >= box.minX() && p.x() <= box.maxX() && p.y() >= box.minY() && p.y() <= box.maxY();
            if (in && from < 0) {
                from = d;
            } else if (!in && from >= 0) {
                runs.add(new double[] {from, Math.min(d, length())});
                from = -1;
            }
        }
        return runs;
    }

    /** Takes a square of a line and the length that it stands for. */
    interface SquareSink {
        void accept(double x, double y, double half, double length);
    }

    /** Squares that cover a stroke of a width along the line, where it lies in {@code within}. */
    void cover(PlacedLabel.Box within, double width, SquareSink squares) {
        double half = width / 2;
        double step = Math.max(2, width * 0.8);
        for (double d = 0; d <= length(); d += step) {
            ScreenXY p = at(d);
            if (p.x() + half > within.minX() && p.x() - half < within.maxX() && p.y() + half > within.minY() && p.y() - half < within.maxY()) {
                squares.accept(p.x(), p.y(), half, step);
            }
        }
    }

    /** The letters of a one-line label around a place of the line, upright; null where it bends too sharply or ends too soon. */
    public List<PlacedLabel.Letter> write(Lettering text, double middle, double dx, double dy, double mostTurn) {
        double from = middle - text.width() / 2;
        double to = middle + text.width() / 2;
        if (from < 0 || to > length()) {
            return null;
        }
        boolean forward = Math.cos(direction(from, to)) >= 0;
        List<PlacedLabel.Letter> letters = new ArrayList<>();
        double before = Double.NaN;
        double turned = 0;
        double drop = text.size() * 0.36 - dy;
        for (Lettering.Letter letter : text.letters()) {
            double half = letter.glyph().advance() / 2;
            double offset = letter.x() + half;
            double at = forward ? from + offset : to - offset;
            double reach = Math.max(half, text.size() * 0.5);
            double angle = direction(at - reach, at + reach) + (forward ? 0 : Math.PI);
            if (!Double.isNaN(before)) {
                double bend = Math.abs(Math.IEEEremainder(angle - before, 2 * Math.PI));
                turned += bend;
                if (bend > SHARPEST_BEND || turned > mostTurn) {
                    return null;
                }
            }
            before = angle;
            ScreenXY p = at(at);
            double cos = Math.cos(angle);
            double sin = Math.sin(angle);
            double ox = -half + dx;
            letters.add(new PlacedLabel.Letter(letter.text(), p.x() + ox * cos - drop * sin, p.y() + ox * sin + drop * cos, angle));
        }
        return letters;
    }

    /** Not {@link Math#hypot}: it guards against overflow, which pixels never meet, and takes ten times as long. */
    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }
}
