package districtatlas.paint;

import districtatlas.base.Cancel;
import districtatlas.map.MapScene;
import districtatlas.map.legend.LegendEntry;
import districtatlas.paint.decor.BesideLayout;
import districtatlas.paint.decor.Decorations;
import districtatlas.paint.decor.Decorator;
import districtatlas.paint.decor.SheetInks;
import districtatlas.paint.decor.SheetLayout;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.DisplayLists;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.display.Portrayal;
import districtatlas.paint.label.LabelArtist;
import districtatlas.paint.tile.TilePainter;
import java.util.Arrays;
import java.util.List;

/**
 * Paints a scene as one picture in the caller's thread, with the same display lists and labels as the screen; needs no display.
 * One thread at a time. Display lists and set type are kept between pictures, the lists also by others when they are a shop's; equal scenes give equal pictures all the same.
 */
public final class StillPainter {
    private static final int BLOCK = 1024;

    private final DisplayLists lists;
    private final TilePainter painter = new TilePainter(new TilePainter.Stock());
    private final LabelArtist labelArtist = new LabelArtist();

    /** With lists of its own. */
    public StillPainter(Portrayal portrayal) {
        this(new DisplayLists(portrayal));
    }

    /** @param lists a shop's: what it has read is not read again */
    public StillPainter(DisplayLists lists) {
        this.lists = lists;
    }

    /** @throws java.util.concurrent.CancellationException when cancelled */
    public Picture paint(MapScene scene, Cancel cancel) {
        return paint(scene, Decorations.NONE, cancel);
    }

    /** @throws java.util.concurrent.CancellationException when cancelled */
    public Picture paint(MapScene scene, Decorations decorations, Cancel cancel) {
        return paint(lay(scene, decorations, cancel), cancel);
    }

    /**
     * Reads the layers, lays the decorations out and places the labels around them.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Still lay(MapScene scene, Decorations decorations, Cancel cancel) {
        List<DisplayList> shown = lists.get(scene, cancel);
        SheetInks inks = Ground.inks(scene.palette());
        SheetLayout sheet = SheetLayout.of(decorations, scene.viewport(), inks.textScale());
        labelArtist.forgetPlaces();
        return new Still(scene, shown, SaidLabels.written(scene, labelArtist.place(shown, scene.viewport(), scene.pixelScale(), 0, sheet.keepClear())), sheet, inks);
    }

    /**
     * Those lines of a legend that explain something in the scene's view, in the colours it has there.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public List<LegendEntry> inView(MapScene scene, List<LegendEntry> legend, Cancel cancel) {
        return SaidLabels.explained(scene, new InView(lists.get(scene, cancel), scene.viewport()).explained(legend));
    }

    /** @throws java.util.concurrent.CancellationException when cancelled */
    public Picture paint(Still still, Cancel cancel) {
        double pixelScale = still.scene().pixelScale();
        PixelFrame frame = PixelFrame.of(still.scene().viewport(), pixelScale);
        int[] pixels = new int[frame.width() * frame.height()];
        for (int y = 0; y < frame.height(); y += BLOCK) {
            for (int x = 0; x < frame.width(); x += BLOCK) {
                PixelFrame block = frame.part(x, y, Math.min(BLOCK, frame.width() - x), Math.min(BLOCK, frame.height() - y));
                int[] part = new int[block.width() * block.height()];
                painter.lay(still.coats(), block, still.inks().ground(), part, cancel);
                for (int row = 0; row < block.height(); row++) {
                    System.arraycopy(part, row * block.width(), pixels, (y + row) * frame.width() + x, block.width());
                }
            }
        }
        cancel.check();
        labelArtist.write(still.labels(), frame, pixels);
        Decorator.draw(still.sheet().pieces(), still.inks(), pixels, frame.width(), frame.height(), pixelScale);
        return new Picture(frame.width(), frame.height(), pixels, still.labels());
    }

    /**
     * The same with words around it, on the colour of cards.
     *
     * @param still as large as the layout's map, without decorations of its own; the labels of the picture are where they are on the map
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Picture paint(Still still, BesideLayout layout, Cancel cancel) {
        double pixelScale = still.scene().pixelScale();
        Picture map = paint(still, cancel);
        int width = (int) Math.round(layout.width() * pixelScale);
        int height = (int) Math.round(layout.height() * pixelScale);
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, still.inks().card() | 0xFF << 24);
        int left = (int) Math.round(layout.map().x() * pixelScale);
        int top = (int) Math.round(layout.map().y() * pixelScale);
        int wide = Math.min(map.width(), width - left);
        for (int row = 0; row < Math.min(map.height(), height - top); row++) {
            System.arraycopy(map.pixels(), row * map.width(), pixels, (top + row) * width + left, wide);
        }
        Decorator.draw(layout.pieces(), still.inks(), pixels, width, height, pixelScale);
        return new Picture(width, height, pixels, map.labels());
    }
}
