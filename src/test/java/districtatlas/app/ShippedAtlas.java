package districtatlas.app;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.coord.Extent;
import districtatlas.map.MapDocument;
import districtatlas.map.MapScene;
import districtatlas.map.view.Viewport;
import districtatlas.paint.StillPainter;
import districtatlas.paint.StyledPortrayal;
import districtatlas.paint.display.DisplayLists;
import districtatlas.print.page.MapCredits;
import java.nio.file.Path;

/** The atlas that the build has just compiled from {@code maps/}, opened for a test. */
final class ShippedAtlas implements AutoCloseable {
    private final AtlasFile file = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")));
    final OpenAtlas open = OpenAtlas.of(file);
    final MapDocument document = MapDocument.read(file, open.grid(), new ProblemLog());
    final DisplayLists lists = new DisplayLists(new StyledPortrayal(new ProblemLog()));
    final StillPainter painter = new StillPainter(new StyledPortrayal(new ProblemLog()));

    MapCredits credits() {
        return MapCredits.of(file, new Messages(Lang.ZH));
    }

    Extent home() {
        return open.home();
    }

    MapScene scene(int theme, int palette, Lang lang, Viewport view) {
        return new MapScene(view, document.stack(document.themes().get(theme).id()), document.palettes().get(palette), lang, 1);
    }

    @Override
    public void close() {
        file.close();
    }
}
