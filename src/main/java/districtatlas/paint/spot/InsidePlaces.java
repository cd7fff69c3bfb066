package districtatlas.paint.spot;

import districtatlas.coord.ScreenXY;
import districtatlas.paint.lettering.PlacedLabel.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a label's box stands in an area's visible part, best first.
 * The best place is the one with most room around a box of the label's own shape, so wide labels seek the wide parts.
 * Rows are counted from the area's top, so that the places move with the map when it is panned.
 */
public final class InsidePlaces {
    private static final int MOST_ROWS = 48;
    /** Quarters of the label's height at which its box is held against the area. */
    private static final int[] QUARTERS = {-2, -1, 0, 1, 2};
    /** A name of blanks, or at no size, has no height of its own. */
    private static final double LEAST_PX = 1;
    private static final int MOST_QUARTERS = 1 << 24;

    /** @param room around it, in pixels */
    public record Fit(double x, double y, double room) {
    }

    private final Rings rings;
    private final Box view;
    private final double width;
    private final double height;
    private final double top;
    private final int rowQuarters;
    private final double step;
    private final Map<Integer, double[]> scanned = new HashMap<>();
    private final List<Fit> fits = new ArrayList<>();
    private ScreenXY best;
    private double bestRoom;
    private boolean visible;

    /** @param view where the whole box must lie */
    public InsidePlaces(Rings rings, Box view, double width, double height) {
        this.rings = rings;
        this.view = view;
        this.width = width;
        this.height = Math.max(LEAST_PX, height);
        this.top = rings.box().minY();
        double visibleHeight = Math.min(view.maxY(), rings.box().maxY()) - Math.max(view.minY(), top);
        int quarters = 1;
        while (quarters * this.height / 4 * MOST_ROWS < visibleHeight && quarters < MOST_QUARTERS) {
            quarters *= 2;
        }
        this.rowQuarters = quarters;
        this.step = quarters * this.height / 4;
        if (visibleHeight >= 0) {
            search();
        }
    }

    private double[] scan(int quarter) {
        return scanned.computeIfAbsent(quarter, q -> rings.inside(top + (q + 0.5) * height / 4));
    }

    private double yOf(int row) {
        return top + (row * rowQuarters + 0.5) * height / 4;
    }

    private void search() {
        int firstRow = (int) Math.max(0, Math.floor((view.minY() - top) / step) - 1);
        int lastRow = (int) Math.ceil((Math.min(view.maxY(), rings.box().maxY()) - top) / step) + 1;
        double[][] fitting = new double[lastRow - firstRow + 1][];
        double widest = -1;
        ScreenXY widestMiddle = null;
        double[] viewSpan = {view.minX(), view.maxX()};
        for (int row = firstRow; row <= lastRow; row++) {
            double y = yOf(row);
            if (y < view.minY() || y > view.maxY()) {
                continue;
            }
            double[] here = Rings.both(scan(row * rowQuarters), viewSpan);
            for (int i = 0; i + 1 < here.length; i += 2) {
                visible = true;
                if (here[i + 1] - here[i] > widest) {
                    widest = here[i + 1] - here[i];
                    widestMiddle = new ScreenXY((here[i] + here[i + 1]) / 2, y);
                }
            }
            if (y - height / 2 < view.minY() || y + height / 2 > view.maxY()) {
                continue;
            }
            for (int q : QUARTERS) {
                here = q == 0 || here.length == 0 ? here : Rings.both(here, scan(row * rowQuarters + q));
            }
            fitting[row - firstRow] = here;
        }
        gather(firstRow, fitting);
        if (best == null) {
            best = widestMiddle;
        }
    }

    private void gather(int firstRow, double[][] fitting) {
        for (int row = 0; row < fitting.length; row++) {
            double[] spans = fitting[row];
            for (int i = 0; spans != null && i + 1 < spans.length; i += 2) {
                double slack = (spans[i + 1] - spans[i] - width) / 2;
                if (slack < 0) {
                    continue;
                }
                double y = yOf(firstRow + row);
                double middle = (spans[i] + spans[i + 1]) / 2;
                add(fitting, row, middle, y, slack);
                int aside = (int) Math.min(3, Math.ceil(slack / (width / 2)));
                for (int k = 1; k <= aside; k++) {
                    double shift = slack * k / aside;
                    add(fitting, row, middle - shift, y, slack - shift);
                    add(fitting, row, middle + shift, y, slack - shift);
                }
            }
        }
        double x = best == null ? 0 : best.x();
        double y = best == null ? 0 : best.y();
        fits.sort(Comparator.comparingDouble((Fit f) -> square((f.x() - x) / width) + square((f.y() - y) / height * 0.6))
                .thenComparingDouble(Fit::y).thenComparingDouble(Fit::x));
    }

    private void add(double[][] fitting, int row, double x, double y, double slack) {
        int up = run(fitting, row, x, -1);
        int down = run(fitting, row, x, 1);
        double room = Math.min(slack, Math.min(up, down) * step) + 0.05 * Math.min(slack, width);
        fits.add(new Fit(x, y, room));
        if (best == null || room > bestRoom + 1e-6) {
            best = new ScreenXY(x, y);
            bestRoom = room;
        }
    }

    /** Over how many rows the box could be moved straight up or down. */
    private int run(double[][] fitting, int row, double x, int direction) {
        int n = 0;
        for (int r = row + direction; r >= 0 && r < fitting.length && fits(fitting[r], x) && n < 12; r += direction) {
            n++;
        }
        return n;
    }

    private boolean fits(double[] spans, double x) {
        for (int i = 0; spans != null && i + 1 < spans.length; i += 2) {
            if (x - width / 2 >= spans[i] && x + width / 2 <= spans[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static double square(double v) {
        return v * v;
    }

    /** Whether the box lies wholly inside around this middle. */
    public boolean fits(ScreenXY middle) {
        for (int q : QUARTERS) {
            if (!fits(rings.inside(middle.y() + q * height / 4), middle.x())) {
                return false;
            }
        }
        return middle.y() - height / 2 >= view.minY() && middle.y() + height / 2 <= view.maxY()
                && middle.x() - width / 2 >= view.minX() && middle.x() + width / 2 <= view.maxX();
    }

    /** Room around a place compared with the best, in pixels; for deciding whether an old place is still good. */
    public boolean isAbout(ScreenXY middle) {
        return best != null && Math.hypot((middle.x() - best.x()) / width, (middle.y() - best.y()) / height) < 1.5;
    }

    boolean isVisible() {
        return visible;
    }

    /** Middles of the box, best first; empty when it fits nowhere. */
    public List<Fit> fits() {
        return fits;
    }

    double bestRoom() {
        return Math.max(bestRoom, 1e-6);
    }

    /** The best place, or the middle of the widest row when the box fits nowhere; null when the area is out of view. */
    public ScreenXY best() {
        return best;
    }
}
