package districtatlas.print.album;

import districtatlas.base.Cancel;
import districtatlas.coord.ScreenBox;
import districtatlas.map.MapScene;
import districtatlas.map.ZoneLayers;
import districtatlas.map.view.Viewport;
import districtatlas.paint.Still;
import districtatlas.paint.decor.SheetInks;
import districtatlas.print.page.Block;
import districtatlas.print.page.MapPlates;
import java.util.List;

/** The district's own shape with its zones as the first theme draws them, on the paper's own white. One thread at a time. */
record Emblem(AlbumPaper paper, MapPlates plates) {
    /** The district's stands around it. */
    private static final double SHADOW = 14;

    /**
     * As large as it goes: nobody measures on it.
     *
     * @param named with the zones' names
     * @param said  what it shows, for who cannot see it
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    Block.Map of(ScreenBox box, boolean named, String said, Cancel cancel) {
        String theme = paper.atlas().document().themes().get(0).id();
        Viewport view = new Viewport(paper.whole().center(), 1, box.width(), box.height()).fittedTo(paper.whole(), Viewport.Insets.all(SHADOW));
        MapScene scene = paper.scene(ZoneLayers.of(paper.atlas().document().stack(theme)), view);
        Still still = plates.lay(scene, box, said, cancel).still();
        SheetInks inks = still.inks();
        SheetInks bare = new SheetInks(inks.ink(), inks.quiet(), inks.card(), inks.edge(), 0, inks.textScale());
        return new Block.Map(box, new Still(scene, still.lists(), named ? still.labels() : List.of(), still.sheet(), bare), said);
    }
}
