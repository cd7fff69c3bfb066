package districtatlas.print.slides;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.WantedTalk;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.map.MapDocument;
import districtatlas.map.style.Palette;
import districtatlas.paint.StyledPortrayal;
import districtatlas.paint.display.DisplayLists;
import districtatlas.print.page.MapCredits;
import districtatlas.tour.Tour;
import java.nio.file.Path;
import java.util.List;


/** The talks of the atlas that the build has just compiled. */
final class ShippedTalks implements AutoCloseable {
    private final AtlasFile file = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")));
    final OpenAtlas open = OpenAtlas.of(file);
    final MapDocument document = MapDocument.read(file, open.grid(), new ProblemLog());
    final Palette palette = document.palettes().get(0);
    private final DisplayLists lists = new DisplayLists(new StyledPortrayal(new ProblemLog()));

    private WantedTalk wanted(Lang lang) {
        Messages messages = new Messages(lang);
        return new WantedTalk(open, document, MapCredits.of(file, messages), messages);
    }

    Talk story(Lang lang) {
        return wanted(lang).tour(Tour.of(open.plan()).get(0), palette.id());
    }

    /** Some of its steps, counted from 0. */
    Talk story(Lang lang, int... steps) {
        Talk whole = story(lang);
        return new Talk(whole.title(), whole.subtitle(), whole.document(), java.util.Arrays.stream(steps).mapToObj(whole.steps()::get).toList(), whole.credits(), whole.messages());
    }

    Talk zones(Lang lang, String... names) {
        return wanted(lang).zones(List.of(names), true, palette.id());
    }

    TalkMaps maps(Lang lang) {
        return wanted(lang).maps(lists);
    }

    @Override
    public void close() {
        file.close();
    }
}
