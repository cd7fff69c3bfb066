package districtatlas.ui.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.coord.EastNorth;
import districtatlas.map.layer.LayerFacts;
import districtatlas.map.layer.LayerId;
import districtatlas.map.view.Viewport;
import districtatlas.state.Place;
import districtatlas.ui.Session;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.settings.SettingsFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayersPanelModelTest {
    @TempDir
    Path folder;

    private final SmallLayers small = new SmallLayers();
    private final Session session = small.session(Lang.ZH);
    private Settings settings;
    private LayersPanelModel model;

    @BeforeEach
    void open() {
        settings = new Settings(new SettingsFile(folder.resolve("settings.txt")));
        model = model(session);
    }

    private LayersPanelModel model(Session of) {
        LayersPanelModel made = new LayersPanelModel(of, settings, SmallLayers.GROUPS, small::facts, new LayerWords(new Messages(of.lang()), small::facts), List::of);
        made.setShown(true);
        return made;
    }

    private List<String> keys() {
        return model.entriesProperty().get().stream().map(ListEntry::key).toList();
    }

    private void standAt(double scaleDenominator) {
        session.change(s -> s.at(new Place(new EastNorth(0, 0), Viewport.metresPerPixelAt(scaleDenominator))));
    }

    private String scales(LayerId layer) {
        return model.layers().stream().filter(l -> l.id().equals(layer)).findFirst().orElseThrow().scales();
    }

    @Test
    void theTopmostComesFirstUnderTheHeadingOfItsGroup() {
        assertEquals(List.of("group:names", "layer:street/names", "group:ways", "layer:road", "group:ground", "layer:house", "layer:street", "layer:land"),
                keys());
    }

    @Test
    void asDrawnThereAreNoHeadings() {
        model.setAsDrawn(true);
        assertEquals(List.of("layer:street/names", "layer:road", "layer:house", "layer:street", "layer:land"), keys());
    }

    @Test
    void layersOfOneTableAreToldApartAndNoIdIsShown() {
        List<String> titles = model.layers().stream().map(LayerEntry::title).toList();
        assertEquals(List.of("街道（注记）", "道路", "建筑", "街道（面）", "陆地"), titles);
    }

    @Test
    void aLayerThatIsNotDrawnHereSaysFromWhichScaleItIs() {
        standAt(100_000);
        assertEquals("1:20\u202f000 起显示", scales(SmallLayers.HOUSE));
        assertEquals("", scales(SmallLayers.ROAD));
        standAt(10_000);
        assertEquals("", scales(SmallLayers.HOUSE));
    }

    @Test
    void aPanAndAZoomThatShowsTheSameLayersTellNothing() {
        standAt(100_000);
        int[] told = {0};
        model.entriesProperty().subscribe((before, now) -> told[0]++);
        session.change(s -> s.at(new Place(new EastNorth(500, 500), Viewport.metresPerPixelAt(100_000))));
        standAt(90_000);
        assertEquals(0, told[0]);
        standAt(15_000);
        assertEquals(1, told[0]);
    }

    @Test
    void whatNobodySeesIsNotMade() {
        model.setShown(false);
        List<ListEntry> before = model.entriesProperty().get();
        session.change(s -> s.withLayers(s.layers().with("structure", a -> a.withHidden(SmallLayers.ROAD, true))));
        assertTrue(before == model.entriesProperty().get());
        model.setShown(true);
        assertFalse(model.layers().get(1).isDrawn());
    }

    @Test
    void aWordOfTheLegendAGroupOrTheOtherLanguageFindsALayer() {
        model.queryProperty().set(" 小路 ");
        assertEquals(List.of("group:ways", "layer:road"), keys());
        model.queryProperty().set("houses");
        assertEquals(List.of("group:ground", "layer:house"), keys());
        model.queryProperty().set("注记");
        assertEquals(List.of("group:names", "layer:street/names"), keys());
        model.queryProperty().set("xyz");
        assertEquals(List.of(), keys());
    }

    @Test
    void aGroupKnowsAllItsLayersAlsoWhenOneIsSought() {
        model.queryProperty().set("建筑");
        GroupEntry group = (GroupEntry) model.entriesProperty().get().get(0);
        assertEquals(3, group.layers().size());
    }

    @Test
    void whatIsFoldedUnfoldedAndInWhichOrderIsKeptForTheNextStart() {
        model.setFolded("ground", true);
        model.setDetail(SmallLayers.ROAD, true);
        assertEquals(List.of("group:names", "layer:street/names", "group:ways", "layer:road", "group:ground"), keys());
        settings = new Settings(new SettingsFile(folder.resolve("settings.txt")));
        LayersPanelModel next = model(small.session(Lang.EN));
        assertEquals(5, next.entriesProperty().get().size());
        assertTrue(next.layers().get(1).detail());
        next.setAsDrawn(true);
        assertTrue(model(session).isAsDrawn());
    }

    @Test
    void whatIsSoughtIsShownThoughItsGroupIsFolded() {
        model.setFolded("ground", true);
        model.queryProperty().set("建筑");
        assertEquals(List.of("group:ground", "layer:house"), keys());
    }

    @Test
    void theDetailOfOneLayerIsUnfoldedAtATime() {
        model.setDetail(SmallLayers.ROAD, true);
        model.setDetail(SmallLayers.LAND, true);
        assertEquals(List.of(SmallLayers.LAND), model.layers().stream().filter(LayerEntry::detail).map(LayerEntry::id).toList());
        model.setDetail(SmallLayers.ROAD, false);
        model.setDetail(SmallLayers.LAND, false);
        assertEquals(List.of(), model.layers().stream().filter(LayerEntry::detail).toList());
    }

    @Test
    void aLayerMovesWithinItsGroupOrAmongAll() {
        assertEquals(List.of(SmallLayers.HOUSE, SmallLayers.STREET, SmallLayers.LAND), model.movableAmong(SmallLayers.STREET));
        model.setAsDrawn(true);
        assertEquals(5, model.movableAmong(SmallLayers.STREET).size());
    }

    @Test
    void whatIsKnownOfALayerIsSaid() {
        List<String> facts = new LayerWords(new Messages(Lang.ZH), small::facts).facts(SmallLayers.ROAD).stream().map(LayerWords.Fact::text).toList();
        assertEquals(List.of("12\u202f345 个", "测绘队", "去年", "±1 m", "画出来的。", "CC0-1.0 · © Nobody"), facts);
    }

    @Test
    void thatALayerIsSchematicIsSaidOnce() {
        LayerFacts plain = small.facts(SmallLayers.ROAD);
        assertEquals("示意；±1 m", accuracy(plain, "±1 m"));
        assertEquals("示意；±300 m", accuracy(plain, "示意；±300 m"));
    }

    private static String accuracy(LayerFacts of, String said) {
        LayerFacts schematic = new LayerFacts(of.table(), of.title(), of.group(), of.provider(), of.dated(), of.licence(), of.attribution(),
                new Text(said, said), of.lineage(), true, of.features());
        return new LayerWords(new Messages(Lang.ZH), id -> schematic).facts(SmallLayers.ROAD).get(3).text();
    }
}
