package districtatlas.paint.spot;

import districtatlas.coord.ScreenXY;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.lettering.Letterings.Variant;
import districtatlas.paint.lettering.PlacedLabel.Box;
import districtatlas.paint.lettering.PlacedLabel.Letter;
import districtatlas.paint.lettering.Writing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the places that one label might take, wholly in view, each with what it would cover. Label thread only. */
public final class Spots {
    /** Of one label: a bit for each, for whoever chooses. */
    public static final int MOST = Long.SIZE;

    private final LabelView view;
    private final TakenGround ground;
    private final TakenGround.Cover cover = new TakenGround.Cover();
    private final long own;
    private final List<LabelSpot> all = new ArrayList<>();
    private double saved;

    public Spots(LabelView view, TakenGround ground, Wish wish) {
        this.view = view;
        this.ground = ground;
        this.own = wish.owner();
    }

    /** From now on places cost less by so much. */
    public void saving(double less) {
        saved = less;
    }

    /** @param cost besides that of what it covers */
    void level(Variant set, double x, double y, double cost) {
        double w = view.halfWidth(set.symbol(), set.text());
        double h = view.halfHeight(set.symbol(), set.text());
        if (!view.isInView(x - w, y - h, x + w, y + h)) {
            return;
        }
        cover.clear();
        ground.weigh(x - w, y - h, x + w, y + h, TakenGround.NOBODY, cover);
        Box box = new Box(x - w, y - h, x + w, y + h);
        all.add(new LabelSpot(set.symbol(), set.text(), new ScreenXY(x, y), null, List.of(box), box, space(set.symbol()),
                cost - saved + covered(set.text().size()) + Cost.HIDDEN_AREA * cover.areaPx / (4 * w * h)));
    }

    /** Along its own line a name may cover that line. */
    void along(Variant set, List<Letter> letters, ScreenXY middle, double cost) {
        List<Box> boxes = Writing.boxes(set.symbol(), set.text(), letters, view.scale());
        Box whole = LabelSpot.around(boxes);
        if (!view.isInView(whole.minX(), whole.minY(), whole.maxX(), whole.maxY())) {
            return;
        }
        cover.clear();
        for (Box box : boxes) {
            ground.weigh(box.minX(), box.minY(), box.maxX(), box.maxY(), own, cover);
        }
        all.add(new LabelSpot(set.symbol(), set.text(), middle, letters, boxes, whole, space(set.symbol()), cost - saved + covered(set.text().size())));
    }

    private double space(TextSymbol symbol) {
        return symbol.spaceAroundPx() * view.scale();
    }

    private double covered(double height) {
        return cover.marks + (cover.panels ? Cost.PANEL : 0)
                + Cost.LINE * Math.min(1, cover.linePx / height) + Cost.LINE_PER_HEIGHT * cover.linePx / height
                + Cost.THREAD_PER_HEIGHT * cover.threadPx / height;
    }

    /** Cheapest first; of places so near each other that they make no difference the cheapest only. */
    public List<LabelSpot> thinned() {
        all.sort(Comparator.comparingDouble(LabelSpot::cost).thenComparingDouble(s -> s.middle().y()).thenComparingDouble(s -> s.middle().x()));
        List<LabelSpot> kept = new ArrayList<>();
        for (LabelSpot spot : all) {
            if (kept.size() < MOST && kept.stream().noneMatch(k -> isAbout(k, spot))) {
                kept.add(spot);
            }
        }
        return kept;
    }

    private static boolean isAbout(LabelSpot a, LabelSpot b) {
        double near = 0.4 * a.text().size();
        return a.text() == b.text() && Math.abs(a.middle().x() - b.middle().x()) < near && Math.abs(a.middle().y() - b.middle().y()) < near;
    }
}
