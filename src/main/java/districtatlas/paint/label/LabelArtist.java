package districtatlas.paint.label;

import districtatlas.coord.ScreenBox;
import districtatlas.map.view.Viewport;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.lettering.LabelPicture.Sprite;
import districtatlas.paint.lettering.LabelPicture;
import districtatlas.paint.lettering.LabelSprites;
import districtatlas.paint.lettering.Letterings;
import districtatlas.paint.lettering.PlacedLabel.Box;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.paint.lettering.Typeface;
import districtatlas.paint.mark.Stamp;
import districtatlas.paint.spot.LabelView;
import java.util.List;

/**
 * Places a map's labels and gives each its picture. Remembers where they stood; what is set in type it has from a stock.
 * One thread at a time.
 */
public final class LabelArtist {
    private final LabelPlacer placer = new LabelPlacer();
    private final LabelSprites sprites = new LabelSprites();
    private final TypeStock type;

    /** With a stock of its own. */
    public LabelArtist() {
        this(new TypeStock());
    }

    /** @param type used by this artist's thread only, but by other artists of that thread too */
    public LabelArtist(TypeStock type) {
        this.type = type;
    }

    /** The next picture owes nothing to the last one's places; what is set in type stays at hand. */
    public void forgetPlaces() {
        placer.forget();
    }

    /**
     * @param marginPx  logical pixels beyond the view that are labelled too
     * @param keepClear in logical pixels of the view
     */
    public LabelPicture draw(List<DisplayList> lists, Viewport viewport, double pixelScale, int marginPx, List<ScreenBox> keepClear) {
        List<PlacedLabel> labels = place(lists, viewport, pixelScale, marginPx, keepClear);
        PixelFrame view = PixelFrame.of(viewport, pixelScale);
        int margin = (int) Math.round(marginPx * pixelScale);
        return new LabelPicture(view.grownBy(margin), sprites.of(labels, view, type.at(pixelScale)), labels);
    }

    /** Where the labels of a view stand. */
    public List<PlacedLabel> place(List<DisplayList> lists, Viewport viewport, double pixelScale, int marginPx, List<ScreenBox> keepClear) {
        PixelFrame view = PixelFrame.of(viewport, pixelScale);
        List<Box> panels = keepClear.stream().map(b -> new Box(b.x() * pixelScale, b.y() * pixelScale,
                b.maxX() * pixelScale, b.maxY() * pixelScale)).toList();
        int margin = (int) Math.round(marginPx * pixelScale);
        return placer.place(lists, LabelView.of(view, margin, type.at(pixelScale)), panels);
    }

    /** Writes labels of a view over its premultiplied picture. */
    public void write(List<PlacedLabel> labels, PixelFrame view, int[] pixels) {
        for (Sprite sprite : new LabelSprites().of(labels, view, type.at(view.pixelScale()))) {
            Stamp stamp = sprite.stamp();
            stamp.over(pixels, view.width(), view.height(), (int) (sprite.left() - view.left()) - stamp.left(),
                    (int) (sprite.top() - view.top()) - stamp.top());
        }
    }
}
