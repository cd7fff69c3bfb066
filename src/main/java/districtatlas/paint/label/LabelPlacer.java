package districtatlas.paint.label;

import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.VertexBuffer;
import districtatlas.paint.lettering.PlacedLabel.Box;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.paint.spot.LabelSpot;
import districtatlas.paint.spot.LabelView;
import districtatlas.paint.spot.Obstacles;
import districtatlas.paint.spot.TakenGround;
import districtatlas.paint.spot.Wish;
import districtatlas.paint.spot.Wishes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Places a view's labels so that none overlap: first those that must show, all together ({@link MustLabels}), then the others where there
 * is room, best first ({@link OtherLabels}). Boxes are in device pixels of the view. Keeps its working room and what it remembers of
 * the picture before. One thread at a time.
 * The result depends on the display lists, the view and the places before, and on nothing else.
 */
final class LabelPlacer {
    private final TakenGround ground = new TakenGround();
    private final VertexBuffer buffer = new VertexBuffer();
    private LabelMemory memory = LabelMemory.NONE;

    /** The next picture owes nothing to the last one's places. */
    void forget() {
        memory = LabelMemory.NONE;
    }

    List<PlacedLabel> place(List<DisplayList> lists, LabelView view, List<Box> panels) {
        ground.clear(view.around());
        panels.forEach(box -> ground.add(box, TakenGround.PANEL));
        List<Wish> must = new ArrayList<>();
        List<Wish> may = new ArrayList<>();
        Set<Integer> named = new HashSet<>();
        for (Wish wish : Wishes.in(lists, view.wide())) {
            if (wish.isAlways()) {
                must.add(wish);
                named.add(wish.layerOrder());
            } else {
                may.add(wish);
            }
        }
        new Obstacles(view, ground, buffer).cover(lists, named);
        List<PlacedLabel> all = new ArrayList<>();
        LabelMemory now = new LabelMemory(view.frame(), lists);
        Room.Sink placed = (wish, label) -> {
            all.add(label);
            now.put(wish, label);
        };
        boolean panned = memory.holds(view.frame(), lists);
        OtherLabels others = new OtherLabels(view, ground, memory, buffer, placed);
        placeTogether(must, view, panned, (wish, label) -> {
            placed.accept(wish, label);
            others.written(wish, label);
        });
        others.place(may, panned);
        memory = now;
        return all;
    }

    private void placeTogether(List<Wish> must, LabelView view, boolean panned, Room.Sink placed) {
        List<LabelSpot> spots = new MustLabels(view, ground, memory, buffer, must).place(panned);
        for (int i = 0; i < spots.size(); i++) {
            LabelSpot spot = spots.get(i);
            if (spot != null) {
                placed.accept(must.get(i), spot.placed(must.get(i), view.frame()));
                spot.boxes().forEach(box -> ground.add(box, TakenGround.LABEL));
            }
        }
    }
}
