package districtatlas.paint;

import districtatlas.base.Cancel;
import districtatlas.map.MapScene;
import districtatlas.map.layer.Layer;
import districtatlas.paint.decor.Decorations;
import districtatlas.paint.decor.Decorator;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.DisplayLists;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.display.Portrayal;
import districtatlas.paint.label.LabelArtist;
import districtatlas.paint.label.LabelPicture;
import districtatlas.paint.mark.Stamp;
import districtatlas.paint.tile.TilePainter;
import java.util.ArrayList;
import java.util.List;

/**
 * Paints a scene as one picture in the caller's thread, with the same display lists and labels as the screen; needs no display.
 * One thread at a time. Display lists and set type are kept between pictures; equal scenes give equal pictures all the same.
 */
public final class StillPainter {
    private static final int BLOCK = 1024;

    private final DisplayLists lists;
    private final TilePainter painter = new TilePainter(new TilePainter.Stock());
    private final LabelArtist labelArtist = new LabelArtist();

    public StillPainter(Portrayal portrayal) {
        this.lists = new DisplayLists(portrayal);
    }

    /** @throws java.util.concurrent.CancellationException when cancelled */
    public Picture paint(MapScene scene, Cancel cancel) {
        return paint(scene, Decorations.NONE, cancel);
    }

    /** @throws java.util.concurrent.CancellationException when cancelled */
    public Picture paint(MapScene scene, Decorations decorations, Cancel cancel) {
        List<DisplayList> shown = new ArrayList<>();
        for (Layer layer : scene.layers().layers()) {
            if (layer.visible()) {
                shown.add(lists.get(layer, scene.palette(), scene.lang(), cancel, n -> { }));
            }
        }
        return paint(shown, scene, decorations, cancel);
    }

    Picture paint(List<DisplayList> shown, MapScene scene, Decorations decorations, Cancel cancel) {
        PixelFrame frame = PixelFrame.of(scene.viewport(), scene.pixelScale());
        int[] pixels = new int[frame.width() * frame.height()];
        int ground = Ground.argb(scene.palette());
        for (int y = 0; y < frame.height(); y += BLOCK) {
            for (int x = 0; x < frame.width(); x += BLOCK) {
                PixelFrame block = frame.part(x, y, Math.min(BLOCK, frame.width() - x), Math.min(BLOCK, frame.height() - y));
                int[] part = new int[block.width() * block.height()];
                painter.paint(shown, block, ground, part, cancel);
                for (int row = 0; row < block.height(); row++) {
                    System.arraycopy(part, row * block.width(), pixels, (y + row) * frame.width() + x, block.width());
                }
            }
        }
        cancel.check();
        Decorator decorator = new Decorator(decorations, scene.viewport(), Ground.ink(scene.palette()), ground);
        labelArtist.forgetPlaces();
        LabelPicture labels = labelArtist.draw(shown, scene.viewport(), scene.pixelScale(), 0, decorator.boxes());
        new Stamp(0, 0, frame.width(), frame.height(), labels.pixels()).over(pixels, frame.width(), frame.height(), 0, 0);
        decorator.draw(pixels, frame.width(), frame.height(), scene.pixelScale());
        return new Picture(frame.width(), frame.height(), pixels, labels.labels());
    }
}
