package districtatlas.paint.label;

import districtatlas.coord.ScreenXY;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.display.VertexBuffer;
import districtatlas.paint.lettering.Letterings.Variant;
import districtatlas.paint.lettering.PlacedLabel.Box;
import districtatlas.paint.spot.AreaSpots;
import districtatlas.paint.spot.Cost;
import districtatlas.paint.spot.LabelSpot;
import districtatlas.paint.spot.LabelView;
import districtatlas.paint.spot.LineSpots;
import districtatlas.paint.spot.NamedGround;
import districtatlas.paint.spot.PointSpots;
import districtatlas.paint.spot.Spots;
import districtatlas.paint.spot.TakenGround;
import districtatlas.paint.spot.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Places the labels that must show, all together: places for each, what each place costs, and the choice of least cost.
 * While the map is panned those that showed before stay where they are as long as their place is good, whatever else comes into view.
 * Label thread only; depends on nothing but its input.
 */
final class MustLabels {
    private final LabelView view;
    private final TakenGround ground;
    private final LabelMemory memory;
    private final VertexBuffer buffer;
    private final List<Wish> wishes;
    private final NamedGround named;
    /** What a place costs less that is the one before. */
    private double saved;

    /** @param wishes those that must show, best first */
    MustLabels(LabelView view, TakenGround ground, LabelMemory memory, VertexBuffer buffer, List<Wish> wishes) {
        this.wishes = wishes;
        this.named = new NamedGround(view, wishes, buffer);
        this.view = view;
        this.ground = ground;
        this.memory = memory;
        this.buffer = buffer;
    }

    /**
     * For each wish its place; null where there is none.
     *
     * @param panned whether all else is as before, so that names keep their places
     */
    List<LabelSpot> place(boolean panned) {
        saved = Cost.MOVED;
        List<LabelSpot> staying = new ArrayList<>();
        wishes.forEach(wish -> staying.add(panned ? staying(wish) : null));
        List<LabelSpot> best = around(staying, false);
        return isPoor(best) ? around(staying, true) : best;
    }

    /** The least sum for all that do not stay, around those that do. */
    private List<LabelSpot> around(List<LabelSpot> staying, boolean smaller) {
        List<LabelSpot> fixed = staying.stream().filter(Objects::nonNull).toList();
        List<List<LabelSpot>> spots = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            spots.add(staying.get(i) != null ? List.of()
                    : spots(wishes.get(i), smaller).stream().filter(s -> fixed.stream().noneMatch(s::meets)).toList());
        }
        int[] chosen = new JointChoice(spots, wishes.stream().mapToDouble(this::without).toArray()).solve();
        List<LabelSpot> places = new ArrayList<>(staying);
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] != JointChoice.NONE) {
                places.set(i, spots.get(i).get(chosen[i]));
            }
        }
        return places;
    }

    private boolean isPoor(List<LabelSpot> chosen) {
        for (int i = 0; i < chosen.size(); i++) {
            LabelSpot spot = chosen.get(i);
            boolean area = dimension(wishes.get(i)) == 2;
            if (spot == null ? canBeNamed(wishes.get(i)) : area && spot.cost() > Cost.SMALLER) {
                return true;
            }
        }
        return false;
    }

    /** A point too near the view's edge has no name, nor an area of which a sliver is seen; and nothing is wrong. */
    private boolean canBeNamed(Wish wish) {
        return !spots(wish, true).isEmpty();
    }

    private static int dimension(Wish wish) {
        return wish.list().shapes().dimension(wish.shapes().get(0));
    }

    private double without(Wish wish) {
        return switch (dimension(wish)) {
            case 0 -> wish.symbol().keepsItsPlace() ? Cost.NO_WORDS_OF_THEIR_OWN : Cost.NO_NAME_OF_POINT;
            case 1 -> Cost.NO_NAME_OF_LINE;
            default -> Cost.NO_NAME_OF_AREA;
        };
    }

    private List<LabelSpot> spots(Wish wish, boolean smaller) {
        Spots spots = new Spots(view, ground, wish);
        List<Variant> variants = view.letterings().variants(wish.symbol());
        switch (dimension(wish)) {
            case 0 -> {
                PointSpots point = new PointSpots(view, wish, spots);
                if (point.isInView()) {
                    variants.stream().filter(v -> smaller || v.smaller() == 1).forEach(point::gather);
                }
            }
            case 1 -> {
                LineSpots line = new LineSpots(view, wish, buffer, named, spots);
                variants.stream().filter(v -> smaller || v.smaller() == 1).forEach(line::gather);
            }
            default -> {
                AreaSpots area = new AreaSpots(view, wish, buffer, named, spots);
                variants.stream().filter(v -> smaller || v.smaller() == 1).forEach(area::gather);
            }
        }
        ScreenXY before = memory.middle(wish, view.frame());
        if (before != null) {
            stay(wish, before, spots, saved);
        }
        return spots.thinned();
    }

    /** The one place before, if it may stand there still and no panel covers it; else null. */
    private LabelSpot staying(Wish wish) {
        ScreenXY before = memory.middle(wish, view.frame());
        if (before == null) {
            return null;
        }
        Spots spots = new Spots(view, ground, wish);
        stay(wish, before, spots, 0);
        List<LabelSpot> places = spots.thinned();
        return places.isEmpty() || places.get(0).boxes().stream().anyMatch(b -> isBelowAPanel(b, wish)) ? null : places.get(0);
    }

    private boolean isBelowAPanel(Box box, Wish wish) {
        return !ground.isFree(box.minX(), box.minY(), box.maxX(), box.maxY(), TakenGround.PANEL, wish.owner());
    }

    private void stay(Wish wish, ScreenXY before, Spots spots, double saved) {
        Variant set = set(wish, memory.of(wish, view.frame()).symbol());
        if (set == null) {
            return;
        }
        spots.saving(saved);
        switch (dimension(wish)) {
            case 0 -> new PointSpots(view, wish, spots).stay(set, before);
            case 1 -> new LineSpots(view, wish, buffer, named, spots).stay(set, before, memory.of(wish, view.frame()).level());
            default -> new AreaSpots(view, wish, buffer, named, spots).stay(set, before);
        }
        spots.saving(0);
    }

    /** How it was set before, if it may be set so now: at another scale the style may ask for another size. */
    private Variant set(Wish wish, TextSymbol before) {
        for (Variant variant : view.letterings().variants(wish.symbol())) {
            if (variant.symbol().equals(before)) {
                return variant;
            }
        }
        Variant column = view.letterings().column(wish.symbol());
        return column.text() != null && column.symbol().equals(before) ? column
                : memory.isOfScale(view.frame()) ? null : view.letterings().variants(wish.symbol()).get(0);
    }
}
