package districtatlas.print.page;

import districtatlas.base.Cancel;
import districtatlas.coord.ScreenBox;
import districtatlas.map.MapScene;
import districtatlas.map.legend.Legend;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.legend.LegendSection;
import districtatlas.map.portray.Portrayer;
import districtatlas.paint.Still;
import districtatlas.paint.StillPainter;
import districtatlas.paint.decor.Decorations;
import districtatlas.paint.decor.LegendLine;
import districtatlas.paint.display.DisplayLists;
import districtatlas.paint.lettering.PlacedLabel;
import java.util.List;
import java.util.function.Function;

/**
 * Lays maps for pages, and what explains them: with a shop's display lists, so that a layer is read once for all pages of a file and for the
 * screen. One thread at a time.
 */
public final class MapPlates {
    private final StillPainter painter;

    public MapPlates(DisplayLists lists) {
        this.painter = new StillPainter(lists);
    }

    /**
     * A map in a box of the page, without names that only a screen could show: paper cannot be enlarged.
     *
     * @param scene at a pixel scale of 1, its view as large as the box
     * @param said  what it shows, for who cannot see it
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Block.Map lay(MapScene scene, ScreenBox box, String said, Cancel cancel) {
        Still still = painter.lay(scene, Decorations.NONE, cancel);
        List<PlacedLabel> readable = still.labels().stream().filter(l -> l.symbol().sizePx() >= TypeStyle.LEAST_PX).toList();
        return new Block.Map(box, new Still(scene, still.lists(), readable, still.sheet(), still.inks()), said);
    }

    /**
     * The legend of what that map shows, and of nothing else.
     *
     * @param sections puts entries under headings, as the map document does
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public List<LegendLine> legend(MapScene scene, Portrayer portrayer, Function<List<LegendEntry>, List<LegendSection>> sections, Cancel cancel) {
        List<LegendEntry> shown = painter.inView(scene, Legend.entries(scene.layers(), scene.viewport().scaleDenominator(), portrayer), cancel);
        return LegendLine.of(sections.apply(shown), scene.lang());
    }
}
