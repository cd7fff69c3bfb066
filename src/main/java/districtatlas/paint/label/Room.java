package districtatlas.paint.label;

import districtatlas.coord.ScreenXY;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.lettering.Lettering;
import districtatlas.paint.lettering.PlacedLabel.Box;
import districtatlas.paint.lettering.PlacedLabel.Letter;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.paint.lettering.Writing;
import districtatlas.paint.spot.LabelSpot;
import districtatlas.paint.spot.LabelView;
import districtatlas.paint.spot.TakenGround;
import districtatlas.paint.spot.Wish;
import java.util.List;

/** Puts a label in a place if that is free, and covers the ground with it. Label thread only. */
final class Room {
    private final LabelView view;
    private final TakenGround ground;
    private final Sink placed;
    private int heeded = TakenGround.ALL;

    /** Takes what found a place. */
    interface Sink {
        void accept(Wish wish, PlacedLabel label);
    }

    Room(LabelView view, TakenGround ground, Sink placed) {
        this.view = view;
        this.ground = ground;
        this.placed = placed;
    }

    /** What must not be covered from now on. */
    void heed(int kinds) {
        heeded = kinds;
    }

    /** Letters each with an angle: one box a letter. */
    boolean lettered(Wish wish, Lettering text, List<Letter> letters, ScreenXY middle) {
        List<Box> boxes = Writing.boxes(wish.symbol(), text, letters, view.scale());
        Box whole = LabelSpot.around(boxes);
        if (!view.isWhole(whole.minX(), whole.minY(), whole.maxX(), whole.maxY())) {
            return false;
        }
        // Along its own line a name covers that line.
        long own = wish.symbol().placement() == TextSymbol.Placement.ALONG_LINE ? wish.owner() : TakenGround.NOBODY;
        double space = wish.symbol().spaceAroundPx() * view.scale();
        for (Box box : boxes) {
            if (!ground.isFree(box.minX() - space, box.minY() - space, box.maxX() + space, box.maxY() + space, heeded, own)) {
                return false;
            }
        }
        take(wish, letters, boxes, middle);
        return true;
    }

    /** @param declared where the style says: there a label may lie on its own mark */
    boolean level(Wish wish, Lettering text, double x, double y, boolean declared) {
        double w = view.halfWidth(wish.symbol(), text);
        double h = view.halfHeight(wish.symbol(), text);
        if (!view.isWhole(x - w, y - h, x + w, y + h)) {
            return false;
        }
        double space = wish.symbol().spaceAroundPx() * view.scale();
        if (!ground.isFree(x - w - space, y - h - space, x + w + space, y + h + space, heeded, declared ? wish.owner() : TakenGround.NOBODY)) {
            return false;
        }
        ScreenXY middle = new ScreenXY(x, y);
        take(wish, Writing.level(text, middle), List.of(new Box(x - w, y - h, x + w, y + h)), middle);
        return true;
    }

    private void take(Wish wish, List<Letter> letters, List<Box> boxes, ScreenXY middle) {
        placed.accept(wish, new PlacedLabel(wish.list().layer(), wish.featureId(), wish.symbol(), letters, boxes,
                view.frame().toGrid(middle.x(), middle.y())));
        boxes.forEach(box -> ground.add(box, TakenGround.LABEL));
    }
}
