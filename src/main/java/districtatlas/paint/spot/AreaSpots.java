package districtatlas.paint.spot;

import districtatlas.coord.ScreenXY;
import districtatlas.paint.display.Shapes;
import districtatlas.paint.display.VertexBuffer;
import districtatlas.paint.lettering.Letterings.Variant;
import districtatlas.paint.lettering.PlacedLabel.Box;

/**
 * Places for an area's name: inside it where the label fits, else mostly on it, its middle always, and beside it only on ground that is no
 * other's: a name on another's ground would be false geography, and no name is better. Label thread only.
 */
public final class AreaSpots {
    private static final double LEAST_ON_OWN_GROUND = 0.35;
    /** Of a name's letters; outlines are simplified. */
    private static final double MOST_ON_OTHERS = 0.02;
    /** What was legal does not cease to be so because its place is counted from another corner of the view. */
    private static final double LENIENCE = 0.02;
    private static final int MOST_ROWS = 24;
    /** With so many places wholly inside, none partly so is looked for. */
    private static final int ENOUGH_INSIDE = 48;
    private static final double[] ACROSS = {0.5, 0.25, 0.75, 0, 1};

    private final LabelView view;
    private final Wish wish;
    private final Rings rings;
    private final VertexBuffer buffer;
    private final NamedGround named;
    private final Spots spots;

    public AreaSpots(LabelView view, Wish wish, VertexBuffer buffer, NamedGround named, Spots spots) {
        this.named = named;
        this.buffer = buffer;
        this.view = view;
        this.wish = wish;
        this.rings = rings(view, wish, buffer);
        this.spots = spots;
    }

    /** Of the largest part that is in view, with its holes: a far island must not take the name from the land it belongs to. */
    public static Rings rings(LabelView view, Wish wish, VertexBuffer buffer) {
        return parts(view, wish, buffer).largestWithin(view.inView());
    }

    /** Of all parts. */
    static Rings whole(LabelView view, Wish wish, VertexBuffer buffer) {
        return parts(view, wish, buffer).all();
    }

    private static PartRings parts(LabelView view, Wish wish, VertexBuffer buffer) {
        Shapes shapes = wish.list().shapes();
        PartRings parts = new PartRings();
        for (int shape : wish.shapes()) {
            for (int part = shapes.firstPart(shape); part < shapes.endPart(shape); part++) {
                int n = shapes.vertices(part, view.frame(), buffer, 2);
                parts.add(buffer.xy(), n);
            }
        }
        return parts;
    }

    public void gather(Variant set) {
        InsidePlaces inside = new InsidePlaces(rings, view.inView(), 2 * view.halfWidth(set.symbol(), set.text()), set.text().inkHeight());
        if (!inside.isVisible()) {
            return;
        }
        double cost = Cost.of(set);
        for (InsidePlaces.Fit fit : inside.fits()) {
            level(set, fit.x(), fit.y(), MOST_ON_OTHERS, cost + far(inside, set, fit.x(), fit.y()) + 2 * (1 - fit.room() / inside.bestRoom()));
        }
        if (inside.fits().size() < ENOUGH_INSIDE) {
            gatherPartly(set, inside, cost);
        }
    }

    private static double far(InsidePlaces inside, Variant set, double x, double y) {
        ScreenXY best = inside.best();
        double off = Math.hypot((x - best.x()) / Math.max(set.text().width(), 1), (y - best.y()) / set.text().height() / 2);
        return Cost.FAR_FROM_BEST * off / (1.5 + off);
    }

    private void gatherPartly(Variant set, InsidePlaces inside, double cost) {
        double w = view.halfWidth(set.symbol(), set.text());
        double h = view.halfHeight(set.symbol(), set.text());
        Box in = view.inView();
        double first = Math.max(rings.box().minY(), in.minY() + h);
        double last = Math.min(rings.box().maxY(), in.maxY() - h);
        double step = Math.max(h, (last - first) / MOST_ROWS);
        // Rows are counted from the area's top, so that places move with the map.
        double y = first;
        double next = rings.box().minY() + Math.ceil((first - rings.box().minY()) / step + 1e-6) * step;
        double[] across = {in.minX() + w, in.maxX() - w};
        while (y <= last && across[0] < across[1]) {
            double[] spans = Rings.both(rings.inside(y), across);
            for (int i = 0; i + 1 < spans.length; i += 2) {
                for (double share : ACROSS) {
                    partly(set, inside, spans[i] + share * (spans[i + 1] - spans[i]), y, cost);
                }
            }
            y = y < last ? Math.min(next, last) : Double.POSITIVE_INFINITY;
            next += step;
        }
    }

    private void partly(Variant set, InsidePlaces inside, double x, double y, double cost) {
        double share = onGround(set, x, y);
        if (share >= LEAST_ON_OWN_GROUND && share < 1) {
            level(set, x, y, MOST_ON_OTHERS, cost + far(inside, set, x, y) + Cost.OFF_GROUND * (1 - share));
        }
    }

    private double onGround(Variant set, double x, double y) {
        return rings.share(box(set, x, y));
    }

    private Box box(Variant set, double x, double y) {
        double w = view.halfWidth(set.symbol(), set.text());
        double h = view.halfHeight(set.symbol(), set.text());
        return new Box(x - w, y - h, x + w, y + h);
    }

    private void level(Variant set, double x, double y, double mostOnOthers, double cost) {
        double w = set.text().width() / 2;
        double h = set.text().inkHeight() / 2;
        if (named.ofOthers(wish, new Box(x - w, y - h, x + w, y + h)) <= mostOnOthers) {
            spots.level(set, x, y, cost);
        }
    }

    /** Where it stood before, if it may stand there still: also on a part that is not the largest in view any more. */
    public void stay(Variant set, ScreenXY before) {
        Rings whole = whole(view, wish, buffer);
        double share = whole.share(box(set, before.x(), before.y()));
        if (share >= LEAST_ON_OWN_GROUND - LENIENCE && whole.hasAbout(before.x(), before.y())) {
            level(set, before.x(), before.y(), MOST_ON_OTHERS + LENIENCE, Cost.of(set) + Cost.OFF_GROUND * (1 - share));
        }
    }

}
