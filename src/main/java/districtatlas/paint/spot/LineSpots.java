package districtatlas.paint.spot;

import districtatlas.coord.ScreenXY;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.display.VertexBuffer;
import districtatlas.paint.lettering.Letterings.Variant;
import districtatlas.paint.lettering.PlacedLabel.Box;
import districtatlas.paint.lettering.PlacedLabel.Letter;
import java.util.List;

/** Places for a line's name: along it, or close beside it on either side, never elsewhere. Label thread only. */
public final class LineSpots {
    private static final double LEAST_GAP_PX = 4;
    private static final int MOST_STEPS = 40;
    /** How upright a line runs that words are set in a column beside. */
    private static final double UPRIGHT = 0.85;
    /** Along the middle of words beside a line: where their distance from it is taken. */
    private static final double[] ALONG = {-0.8, -0.4, 0, 0.4, 0.8};

    private final LabelView view;
    private final Wish wish;
    private final Spots spots;
    private final NamedGround named;
    private final List<AlongLine> lines;

    public LineSpots(LabelView view, Wish wish, VertexBuffer buffer, NamedGround named, Spots spots) {
        this.named = named;
        this.view = view;
        this.wish = wish;
        this.spots = spots;
        this.lines = LineChains.of(wish, view.frame(), buffer);
    }

    public void gather(Variant set) {
        boolean along = wish.symbol().placement() == TextSymbol.Placement.ALONG_LINE;
        for (AlongLine line : lines) {
            for (double[] run : line.runsIn(view.inView())) {
                double step = Math.max(set.text().size() * 0.4, (run[1] - run[0]) / MOST_STEPS);
                double middle = (run[0] + run[1]) / 2;
                for (int k = (int) Math.ceil((run[0] - middle) / step); middle + k * step <= run[1]; k++) {
                    double at = middle + k * step;
                    double cost = Cost.of(set) + Cost.FAR_FROM_BEST * Math.abs(at - middle) / (line.length() / 2 + 1)
                            + Cost.FAR_FROM_BEST * (1 - (run[1] - run[0]) / line.length());
                    if (along) {
                        along(set, line, at, cost);
                        upon(set, line.at(at), cost + Cost.UPON);
                    }
                    beside(set, line, at, cost + (along ? Cost.NOT_ALONG : 0));
                }
            }
        }
    }

    private void along(Variant set, AlongLine line, double at, double cost) {
        if (set.text().rows() == 1) {
            List<Letter> letters = line.write(set.text(), at, set.symbol().dx() * view.scale(), -set.symbol().dy() * view.scale(),
                    AlongLine.MOST_TURN_OF_MUST);
            if (letters != null) {
                spots.along(set, letters, line.at(at), cost + Cost.TURN * turn(letters));
            }
        }
    }

    private static double turn(List<Letter> letters) {
        double turn = 0;
        for (int i = 1; i < letters.size(); i++) {
            turn += Math.abs(Math.IEEEremainder(letters.get(i).angle() - letters.get(i - 1).angle(), 2 * Math.PI));
        }
        return turn;
    }

    private void upon(Variant set, ScreenXY at, double cost) {
        double w = set.text().width() / 2;
        double h = set.text().inkHeight() / 2;
        spots.level(set, at.x(), at.y(), cost + Cost.FOREIGN * named.foreign(new Box(at.x() - w, at.y() - h, at.x() + w, at.y() + h)));
    }

    private void beside(Variant set, AlongLine line, double at, double cost) {
        double direction = line.directionAt(at, set.text().size());
        Variant column = view.letterings().column(wish.symbol());
        double steep = Math.abs(Math.sin(direction));
        beside(set, line, at, direction, cost + (column.text() != null ? Cost.ACROSS * steep : 0));
        if (column.text() != null && steep > UPRIGHT && !set.broken() && set.smaller() == 1) {
            beside(column, line, at, direction, cost + Cost.COLUMN);
        }
    }

    private void beside(Variant set, AlongLine line, double middle, double direction, double cost) {
        ScreenXY at = line.at(middle);
        TextSymbol symbol = wish.symbol();
        double gap = Math.max(Math.max(Math.abs(symbol.dx()), Math.abs(symbol.dy())), LEAST_GAP_PX) * view.scale();
        double w = set.text().width() / 2;
        double h = set.text().inkHeight() / 2;
        for (int side : new int[] {1, -1}) {
            double nx = -Math.sin(direction) * side;
            double ny = Math.cos(direction) * side;
            double off = gap + Math.abs(nx) * w + Math.abs(ny) * h;
            // To the right, or above, as one reads.
            boolean second = Math.abs(nx) > 0.5 ? nx < 0 : ny > 0;
            double x = at.x() + nx * off;
            double y = at.y() + ny * off;
            // Beside a slanting line only a corner of the words is near it.
            spots.level(set, x, y, cost + (second ? 1 : 0) + Cost.SLANT * Math.abs(nx * ny) + Cost.AWAY * away(line, x, y, w, h, gap) / set.text().size()
                    + Cost.FOREIGN * named.foreign(new Box(x - w, y - h, x + w, y + h)));
        }
    }

    /** How far words are from their line, on an average, beyond the gap: a line that bends away leaves them alone. */
    private static double away(AlongLine line, double x, double y, double w, double h, double gap) {
        boolean upright = h > w;
        double sum = 0;
        for (double share : ALONG) {
            ScreenXY p = new ScreenXY(x + (upright ? 0 : share * w), y + (upright ? share * h : 0));
            sum += Math.max(0, line.at(line.nearest(p)).distanceTo(p) - Math.min(w, h) - gap);
        }
        return sum / ALONG.length;
    }

    /**
     * Where it stood before, if that is still along or beside the line.
     *
     * @param level it was not written along
     */
    public void stay(Variant set, ScreenXY before, boolean level) {
        for (AlongLine line : lines) {
            double at = line.nearest(before);
            double away = line.at(at).distanceTo(before);
            if (!level && away < 2) {
                along(set, line, at, Cost.of(set));
                return;
            }
            double direction = line.directionAt(at, set.text().size());
            double reach = Math.abs(Math.sin(direction)) * set.text().width() / 2 + Math.abs(Math.cos(direction)) * set.text().inkHeight() / 2;
            if (away - reach < Math.max(Math.abs(wish.symbol().dx()), 2 * LEAST_GAP_PX) * view.scale() * 1.5) {
                spots.level(set, before.x(), before.y(), Cost.of(set));
                return;
            }
        }
    }
}
