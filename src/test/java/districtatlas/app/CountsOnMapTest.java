package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ask.CountBy;
import districtatlas.ask.CountsOnMap;
import districtatlas.ask.ItemFilter;
import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.vocabulary.Section;
import districtatlas.map.MapScene;
import districtatlas.map.NumberedZones;
import districtatlas.map.ZoneFigures;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.paint.decor.Decorations;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.plan.ZoneId;
import districtatlas.state.Filter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many things each zone has, written on the shipped maps. */
class CountsOnMapTest extends OnShippedAtlas {
    private static final Filter SITES = Filter.NONE.withSections(Set.of(Section.SITE));

    private final ItemFilter items = ItemFilter.of(atlas.open.plan(), atlas.open.gazetteer());

    private ZoneFigures figures(Filter filter, CountBy by) {
        return CountsOnMap.of(items, items.matches(filter), by, atlas.open.shapes());
    }

    private static Palette light() {
        return atlas.document.palettes().get(0);
    }

    private static Viewport home() {
        return new Viewport(atlas.home().center(), 1, 1440, 900).fittedTo(atlas.home(), Viewport.Insets.all(20));
    }

    /** What is written of each zone. */
    private static Map<String, String> written(MapScene scene, String kind) {
        Map<String, String> said = new HashMap<>();
        List<PlacedLabel> labels = atlas.painter.lay(scene, Decorations.NONE, Cancel.never()).labels();
        labels.stream().filter(l -> l.layer().table().equals(kind) || l.layer().value().equals("zone-figures"))
                .forEach(l -> assertEquals(null, said.put(l.featureId(), l.symbol().label()), "written twice: " + l.featureId()));
        return said;
    }

    /** In whatever theme, palette and language, and whether the theme names them or not: below its name, once, and none is left out. */
    @ParameterizedTest
    @CsvSource({"0, 0, ZH, ZONE", "1, 1, EN, ZONE", "2, 2, ZH, ZONE", "0, 0, ZH, GROUP", "0, 2, EN, GROUP", "1, 0, ZH, GROUP", "3, 2, ZH, GROUP", "4, 1, EN, GROUP"})
    void everyZoneHasItsNumberBelowItsName(int theme, int palette, Lang lang, CountBy by) {
        ZoneFigures figures = figures(SITES, by);
        MapScene plain = atlas.scene(theme, palette, lang, home());
        Map<String, String> said = written(plain.withLayers(new NumberedZones().of(plain.layers(), figures, plain.palette())), figures.kind().table());
        assertEquals(by == CountBy.ZONE ? 8 : 3, figures.figures().size());
        for (ZoneFigures.Figure figure : figures.figures()) {
            String words = said.getOrDefault(figure.zone(), "");
            assertTrue(words.endsWith("\n" + figure.number()) && words.length() > 3, figure.zone() + ": " + words);
            assertEquals(lang == Lang.ZH, words.codePoints().anyMatch(Character::isIdeographic), words);
        }
    }

    /** The projector's names of streets are gone between two scales; a picture for a page may be smaller than any name. */
    @ParameterizedTest
    @CsvSource({"2, 175000", "2, 155000", "0, 175000", "0, 250000", "2, 60000"})
    void whereAPaletteOrAScaleHidesTheNamesTheNumbersAreThere(int palette, double scale) {
        ZoneFigures figures = figures(SITES, CountBy.ZONE);
        MapScene plain = atlas.scene(0, palette, Lang.ZH, new Viewport(atlas.home().center(), Viewport.metresPerPixelAt(scale), 2400, 2000));
        Map<String, String> said = written(plain.withLayers(new NumberedZones().of(plain.layers(), figures, plain.palette())), "street");
        assertEquals(8, said.size(), said.toString());
    }

    @Test
    void aNumberIsWhatTheFilterLeavesInTheZoneAndAThingOfTwoCountsInBoth() {
        for (CountBy by : List.of(CountBy.ZONE, CountBy.GROUP)) {
            for (ZoneFigures.Figure figure : figures(SITES, by).figures()) {
                long expected = items.matches(SITES).items().stream().filter(i -> items.zonesOf(i).contains(new ZoneId(figure.zone()))).count();
                assertEquals(expected, figure.number(), figure.zone());
            }
        }
        assertTrue(figures(Filter.NONE.withText("no such name"), CountBy.ZONE).figures().stream().allMatch(f -> f.number() == 0), "nothing is written as 0");
        assertEquals(8, figures(Filter.NONE.withText("no such name"), CountBy.ZONE).figures().size());
        assertTrue(figures(SITES, CountBy.KIND).isNone());
    }

    /** Else all tiles were painted anew for every letter typed into the filter. */
    @Test
    void anotherFilterSetsWordsAloneAnew() {
        NumberedZones numbered = new NumberedZones();
        LayerStack plain = atlas.document.stack("structure");
        List<Layer> before = numbered.of(plain, figures(Filter.NONE, CountBy.GROUP), light()).layers();
        List<Layer> after = numbered.of(plain, figures(SITES, CountBy.GROUP), light()).layers();
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) {
            boolean words = NumberedZones.isOfFigures(before.get(i));
            assertEquals(!words, before.get(i).equals(after.get(i)), before.get(i).id().value());
        }
        assertSame(plain, numbered.of(plain, ZoneFigures.NONE, light()));
        assertEquals(after, numbered.of(plain, figures(SITES, CountBy.GROUP), light()).layers(), "the same again is the same");
    }

    /** Their boundary is drawn where the theme has none, so that a number has a ground. */
    @Test
    void whatTheReaderPutAwayIsNamedAndOutlinedWithItsNumber() {
        ZoneFigures figures = figures(SITES, CountBy.ZONE);
        LayerStack hidden = new LayerStack(atlas.document.stack("structure").layers().stream().map(l -> l.id().table().equals("street") ? l.withVisible(false) : l).toList());
        MapScene scene = new MapScene(home(), new NumberedZones().of(hidden, figures, light()), atlas.document.palettes().get(0), Lang.ZH, 1);
        Map<String, String> said = written(scene, "street");
        assertEquals(8, said.size());
        assertTrue(said.get("xili").startsWith("西丽"), said.toString());
        assertFalse(scene.layers().find(new districtatlas.map.layer.LayerId("zone-figures")).isEmpty());
    }
}
