package districtatlas.app.cli;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.feature.DrawnFeatures;
import districtatlas.feature.FeatureRef;
import districtatlas.map.MapDocument;
import districtatlas.map.MapScene;
import districtatlas.map.MapTheme;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.paint.StillPainter;
import districtatlas.paint.StyledPortrayal;
import districtatlas.plan.Item;
import districtatlas.plan.Zone;
import districtatlas.print.page.MapCredits;
import districtatlas.print.report.ContentReport;
import districtatlas.print.report.ReportContent;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads all of an atlas file that the window and the commands would read, and makes of it what they would make. */
final class Everything {
    private Everything() {
    }

    /**
     * What was left out of it on the way.
     *
     * @throws districtatlas.atlasfile.AtlasFileException when the file is refused; nothing else may ever come
     */
    static List<String> read(Path file) {
        ProblemLog said = new ProblemLog();
        try (AtlasFile atlas = AtlasFile.openReadOnly(file, said)) {
            OpenAtlas open = OpenAtlas.of(atlas);
            Messages zh = new Messages(Lang.ZH);
            Messages en = new Messages(Lang.EN);
            AtlasJson json = new AtlasJson(open.plan());
            json.write(json.everything());
            PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
            for (Zone zone : open.plan().zones()) {
                json.write(json.zonePage(zone));
                new ZonePage(open.plan(), zh).print(zone, nowhere);
                open.plan().path(zone.id());
                open.shapes().frame(zone.id());
            }
            json.write(json.zonesAt(open.shapes().at(open.home().center(), 150).stream().flatMap(z -> open.plan().zone(z).stream()).toList(), Optional.empty()));
            open.gazetteer().search("a", 50);
            open.gazetteer().search("街", 50);
            int turn = Math.abs(file.getFileName().hashCode());
            ContentReport.html(ReportContent.read(atlas), turn % 2 == 0 ? zh : en);
            MapCredits.of(atlas, en);
            features(atlas, open);
            map(atlas, open, turn, said);
        }
        return new ArrayList<>(said.all().stream().map(Object::toString).distinct().toList());
    }

    private static void features(AtlasFile atlas, OpenAtlas open) {
        try (DrawnFeatures drawn = new DrawnFeatures(atlas, open.grid())) {
            atlas.layers().forEach(l -> drawn.facts(new FeatureRef(l.id(), l.id() + ".1")));
            for (Item item : open.plan().items()) {
                open.itemShapes().shape(item.id());
                item.drawn().forEach(d -> drawn.facts(d.feature()));
            }
        }
    }

    /** One theme in one palette and language, each file another; the check has read the layers of all. */
    private static void map(AtlasFile atlas, OpenAtlas open, int turn, ProblemLog said) {
        MapDocument document = MapDocument.read(atlas, open.grid(), said);
        MapTheme theme = document.themes().get(turn % document.themes().size());
        Palette palette = document.palettes().get(turn / 7 % document.palettes().size());
        Viewport view = new Viewport(open.home().center(), 1, 120, 90).fittedTo(open.home(), Viewport.Insets.all(0));
        new StillPainter(new StyledPortrayal(said)).paint(new MapScene(view, document.stack(theme.id()), palette, turn % 2 == 0 ? Lang.ZH : Lang.EN, 1),
                Cancel.never());
    }
}
