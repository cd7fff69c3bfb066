package districtatlas.paint.label;

import districtatlas.coord.ScreenXY;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.display.VertexBuffer;
import districtatlas.paint.lettering.Letterings.Variant;
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
import java.util.Collections;
import java.util.List;

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
        double[] without = wishes.stream().mapToDouble(this::without).toArray();
        List<List<LabelSpot>> staying = panned ? wishes.stream().map(this::staying).toList() : Collections.nCopies(wishes.size(), List.of());
        saved = Cost.MOVED;
        List<LabelSpot> best = choose(gather(staying, false), without);
        return isPoor(best) ? choose(gather(staying, true), without) : best;
    }

    private boolean isPoor(List<LabelSpot> chosen) {
        for (int i = 0; i < chosen.size(); i++) {
            LabelSpot spot = chosen.get(i);
            boolean area = dimension(wishes.get(i)) == 2;
            if (spot == null ? canBeSeen(wishes.get(i)) : area && spot.cost() > Cost.SMALLER) {
                return true;
            }
        }
        return false;
    }

    /** A point whose place in the view is too near its edge has no name, and nothing is wrong. */
    private boolean canBeSeen(Wish wish) {
        return dimension(wish) > 0 || new PointSpots(view, wish, null).isInView();
    }

    private static int dimension(Wish wish) {
        return wish.list().shapes().dimension(wish.shapes().get(0));
    }

    private double without(Wish wish) {
        return switch (dimension(wish)) {
            case 0 -> Cost.NO_NAME_OF_POINT;
            case 1 -> Cost.NO_NAME_OF_LINE;
            default -> Cost.NO_NAME_OF_AREA;
        };
    }

    private static List<LabelSpot> choose(List<List<LabelSpot>> spots, double[] without) {
        int[] chosen = new JointChoice(spots, without).solve();
        List<LabelSpot> places = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            places.add(chosen[i] == JointChoice.NONE ? null : spots.get(i).get(chosen[i]));
        }
        return places;
    }

    private List<List<LabelSpot>> gather(List<List<LabelSpot>> staying, boolean smaller) {
        List<List<LabelSpot>> all = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            List<LabelSpot> stays = staying.get(i);
            all.add(stays.isEmpty() ? spots(wishes.get(i), smaller) : stays);
        }
        return all;
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

    /** The one good place before, or none. */
    private List<LabelSpot> staying(Wish wish) {
        ScreenXY before = memory.middle(wish, view.frame());
        if (before == null) {
            return List.of();
        }
        Spots spots = new Spots(view, ground, wish);
        double ofItsSetting = stay(wish, before, spots, 0);
        List<LabelSpot> places = spots.thinned();
        return !places.isEmpty() && places.get(0).cost() - ofItsSetting < Cost.POOR ? places : List.of();
    }

    /** The cost of how it is set: what is small because room was short there stays small until the map is at another scale. */
    private double stay(Wish wish, ScreenXY before, Spots spots, double saved) {
        Variant set = set(wish, memory.of(wish, view.frame()).symbol());
        if (set == null) {
            return 0;
        }
        spots.saving(saved);
        switch (dimension(wish)) {
            case 0 -> new PointSpots(view, wish, spots).stay(set, before);
            case 1 -> new LineSpots(view, wish, buffer, named, spots).stay(set, before);
            default -> new AreaSpots(view, wish, buffer, named, spots).stay(set, before);
        }
        spots.saving(0);
        return Cost.of(set);
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
