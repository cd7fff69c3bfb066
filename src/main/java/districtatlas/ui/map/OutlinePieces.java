package districtatlas.ui.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts lines into pieces that each fill a small box. A stroke is painted by way of a mask as large as the box around it: an outline in one
 * piece costs the whole picture, in pieces only what lies along it. Cut in the middle of straight stretches, where there is no join. In
 * pixels. One thread at a time.
 */
final class OutlinePieces {
    /** A larger one wastes mask, a smaller one makes more of them. */
    static final double PIECE_PX = 160;

    /**
     * A stretch of a line.
     *
     * @param xy     x and y in turn, at least two points
     * @param before how long the line is up to its start
     * @param closed whether its end leads back to its start: then it is a whole ring, its first point not repeated
     * @param whole  whether neither end is a cut
     */
    record Piece(double[] xy, double before, boolean closed, boolean whole) {
    }

    private final double overlap;
    private final double minX;
    private final double minY;
    private final double maxX;
    private final double maxY;
    private final List<Piece> pieces = new ArrayList<>();
    /** Of the line that is cut: corners, and between each and the next places where it may be cut. */
    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private boolean[] cuts = new boolean[64];
    private int points;

    /**
     * Pieces that lie outside a rectangle altogether are left out.
     *
     * @param overlap by which pieces reach past a cut: strokes that nothing shines through then meet without a seam
     */
    OutlinePieces(double overlap, double minX, double minY, double maxX, double maxY) {
        this.overlap = overlap;
        this.minX = minX;
        this.minY = minY;
        this.maxX = maxX;
        this.maxY = maxY;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** @param xy x and y in turn; of a closed line the first point is not repeated */
    void add(double[] xy, boolean closed) {
        int corners = xy.length / 2;
        if (corners < 2) {
            return;
        }
        if (isSmall(xy)) {
            keep(xy, 0, closed, true);
            return;
        }
        points = 0;
        for (int i = 0; i + 1 < corners; i++) {
            point(xy[2 * i], xy[2 * i + 1], false);
            cutsBetween(xy[2 * i], xy[2 * i + 1], xy[2 * i + 2], xy[2 * i + 3]);
        }
        point(xy[2 * corners - 2], xy[2 * corners - 1], false);
        if (closed) {
            cutsBetween(xy[2 * corners - 2], xy[2 * corners - 1], xy[0], xy[1]);
            point(xy[0], xy[1], false);
            point(xs[1], ys[1], true);      // it begins and ends at a cut, so that its first corner is joined like the others
        }
        cut(closed ? 1 : 0);
    }

    private static boolean isSmall(double[] xy) {
        double left = xy[0];
        double right = xy[0];
        double top = xy[1];
        double bottom = xy[1];
        for (int i = 2; i < xy.length; i += 2) {
            left = Math.min(left, xy[i]);
            right = Math.max(right, xy[i]);
            top = Math.min(top, xy[i + 1]);
            bottom = Math.max(bottom, xy[i + 1]);
        }
        return right - left <= PIECE_PX && bottom - top <= PIECE_PX;
    }

    private void point(double x, double y, boolean cut) {
        if (points == xs.length) {
            xs = Arrays.copyOf(xs, 2 * points);
            ys = Arrays.copyOf(ys, 2 * points);
            cuts = Arrays.copyOf(cuts, 2 * points);
        }
        xs[points] = x;
        ys[points] = y;
        cuts[points++] = cut;
    }

    private void cutsBetween(double x, double y, double toX, double toY) {
        int count = (int) Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / (PIECE_PX / 2)));
        for (int i = 0; i < count; i++) {
            double share = (i + 0.5) / count;
            point(x + (toX - x) * share, y + (toY - y) * share, true);
        }
    }

    private void cut(int first) {
        double before = 0;
        int from = first;
        while (from < points - 1) {
            double left = xs[from];
            double right = xs[from];
            double top = ys[from];
            double bottom = ys[from];
            int to = points - 1;
            int lastCut = -1;
            for (int i = from + 1; i < points; i++) {
                left = Math.min(left, xs[i]);
                right = Math.max(right, xs[i]);
                top = Math.min(top, ys[i]);
                bottom = Math.max(bottom, ys[i]);
                boolean full = right - left > PIECE_PX || bottom - top > PIECE_PX;
                if (full && lastCut > 0) {
                    to = lastCut;
                    break;
                }
                if (cuts[i]) {
                    lastCut = i;
                }
            }
            before += piece(from, to, before);
            from = to;
        }
    }

    /** @return its length */
    private double piece(int from, int to, double before) {
        double[] xy = new double[2 * (to - from + 1)];
        int size = 0;
        double length = 0;
        for (int i = from; i <= to; i++) {
            length += i == from ? 0 : Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
            if (i == from || i == to || !cuts[i]) {
                xy[size++] = xs[i];
                xy[size++] = ys[i];
            }
        }
        double reach = 0;
        if (cuts[from]) {
            reach = reachPast(xy, 0, xs[from] - xs[from + 1], ys[from] - ys[from + 1]);
        }
        if (cuts[to]) {
            reachPast(xy, size - 2, xs[to] - xs[to - 1], ys[to] - ys[to - 1]);
        }
        keep(Arrays.copyOf(xy, size), before - reach, false, !cuts[from] && !cuts[to]);
        return length;
    }

    private double reachPast(double[] xy, int at, double dx, double dy) {
        double length = Math.hypot(dx, dy);
        double reach = length == 0 ? 0 : overlap;
        xy[at] += length == 0 ? 0 : dx / length * reach;
        xy[at + 1] += length == 0 ? 0 : dy / length * reach;
        return reach;
    }

    private void keep(double[] xy, double before, boolean closed, boolean whole) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < xy.length; i += 2) {
            left = Math.min(left, xy[i]);
            right = Math.max(right, xy[i]);
            top = Math.min(top, xy[i + 1]);
            bottom = Math.max(bottom, xy[i + 1]);
        }
        if (left <= maxX && right >= minX && top <= maxY && bottom >= minY) {
            pieces.add(new Piece(xy, before, closed, whole));
        }
    }
}
