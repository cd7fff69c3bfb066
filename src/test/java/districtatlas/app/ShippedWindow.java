package districtatlas.app;

import districtatlas.app.atlas.AtlasDoor;
import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.cli.WindowOptions;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.feature.DrawnFeatures;
import districtatlas.map.MapDocument;
import districtatlas.notebook.BoundarySet;
import districtatlas.paint.MapShop;
import districtatlas.paint.StyledPortrayal;
import districtatlas.print.page.MapCredits;
import districtatlas.ui.settings.Settings;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What the program's window is made of, over the atlas that the build has just compiled. */
final class ShippedWindow {
    private ShippedWindow() {
    }

    static OpenWindow.Read read(WindowOptions asked, Settings settings) {
        ProblemLog problems = new ProblemLog();
        try (AtlasFile atlas = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")))) {
            OpenAtlas open = OpenAtlas.of(atlas);
            MapDocument document = MapDocument.read(atlas, open.grid(), problems);
            Map<Lang, MapCredits> credits = new EnumMap<>(Lang.class);
            for (Lang lang : Lang.values()) {
                credits.put(lang, MapCredits.of(atlas, new Messages(lang)));
            }
            return new OpenWindow.Read(open, districtatlas.ask.ItemFilter.of(open.plan(), open.gazetteer()), document, new DrawnFeatures(atlas, open.grid()), MapShop.start(new StyledPortrayal(problems)),
                    new FirstState(open, document, () -> NotebookFiles.last(asked.notebook(), settings, open.id()), new Messages(Lang.ZH)).of(asked, settings), credits, Optional.empty(), problems, atlas.meta("edition").orElse(""),
                    AtlasDoor.through(atlas.path(), (BoundarySet) null));
        }
    }
}
