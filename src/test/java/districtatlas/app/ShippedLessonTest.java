package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.Extent;
import districtatlas.map.MapScene;
import districtatlas.map.legend.Legend;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.portray.Portrayer;
import districtatlas.map.view.Viewport;
import districtatlas.paint.GoldenPicture;
import districtatlas.paint.decor.Decorations;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.plan.BuildUp;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.state.AtlasState;
import districtatlas.state.BuildParts;
import districtatlas.state.BuildPlace;
import districtatlas.state.HiddenNames;
import districtatlas.state.Scenes;
import districtatlas.tour.ZoneFrames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped district before a class: built up part by part, and without its names. */
class ShippedLessonTest extends OnShippedAtlas {
    /** What the caption covers, of 1080 lines. */
    private static final double CAPTION = 215 / 1080.0;
    /** Where a sentence takes two lines of a low window with a rail. */
    private static final double LOW_CAPTION = 160 / 678.0;
    private static final double GAP = 16;

    private static Plan plan;
    private static BuildParts parts;
    private static Scenes scenes;

    @BeforeAll
    static void read() {
        plan = atlas.open.plan();
        parts = BuildParts.of(plan, atlas.document);
        scenes = Scenes.of(atlas.document, f -> Set.of()).teaching(parts, plan, atlas.open.shapes());
    }

    private static AtlasState at(int step, String palette) {
        List<String> ids = parts.parts().stream().map(BuildUp.Part::id).toList();
        AtlasState before = AtlasState.of("structure", palette, 2025);
        return before.withTheme(parts.theme()).withBuildUp(Optional.of(new BuildPlace(ids.get(step), new LinkedHashSet<>(ids.subList(0, step + 1)), before)));
    }

    private static Viewport view(double width, double height) {
        return view(width, height, CAPTION);
    }

    /** @param caption of the height */
    private static Viewport view(double width, double height, double caption) {
        ZoneId district = plan.zones().stream().filter(z -> z.kind() == ZoneKind.DISTRICT).map(Zone::id).findFirst().orElseThrow();
        Extent framed = new ZoneFrames(plan, atlas.open.shapes()).framed(List.of(district), 1.02).orElseThrow();
        return new Viewport(framed.center(), 1, width, height).fittedTo(framed, new Viewport.Insets(GAP, GAP, GAP + caption * height, GAP));
    }

    private static List<PlacedLabel> labels(MapScene scene) {
        return atlas.painter.lay(scene, Decorations.NONE, Cancel.never()).labels();
    }

    private static Set<String> zones(List<PlacedLabel> labels) {
        return labels.stream().map(PlacedLabel::featureId).filter(id -> !id.isEmpty() && plan.zone(new ZoneId(id)).isPresent()).collect(Collectors.toSet());
    }

    @Test
    void theSixPartsEachHaveASentenceOfThePlanOrOwnUpToNone() {
        assertEquals(List.of("ground", "axis", "belt", "groups", "streets", "names"), parts.parts().stream().map(BuildUp.Part::id).toList());
        parts.parts().forEach(p -> assertEquals(p.names(), p.text().sources().isEmpty(), p.id()));
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, projector, ZH", "1280, 720, light, ZH", "1920, 1080, light, EN", "1280, 720, projector, EN", "1440, 1080, projector, ZH", "3840, 2160, projector, ZH",
        "1198, 678, light, EN", "1198, 678, light, ZH", "1198, 678, projector, EN"})
    void namesComeLastAndThenEveryZoneOfTheStructureHasItsOwn(double width, double height, String palette, Lang lang) {
        for (int step = 0; step < 5; step++) {
            assertEquals(Set.of(), zones(labels(scenes.scene(at(step, palette), view(width, height), lang, 1))), parts.parts().get(step).id());
        }
        Set<String> wanted = plan.zones().stream().filter(z -> z.kind() != ZoneKind.DISTRICT && z.kind() != ZoneKind.KEY_AREA).map(z -> z.id().value()).collect(Collectors.toSet());
        assertEquals(wanted, zones(labels(scenes.scene(at(5, palette), view(width, height, height < 720 ? LOW_CAPTION : CAPTION), lang, 1))));
    }

    @Test
    void theNamesOfStreetsAndGroupsAreAThirtiethOfTheHallsHeight() {
        for (String palette : List.of("light", "projector")) {
            labels(scenes.scene(at(5, palette), view(1920, 1080), Lang.ZH, 1)).stream()
                    .filter(l -> plan.zone(new ZoneId(l.featureId().isEmpty() ? "none" : l.featureId())).filter(z -> z.kind() == ZoneKind.STREET || z.kind() == ZoneKind.GROUP).isPresent())
                    .forEach(l -> assertTrue(l.symbol().sizePx() >= 1080 / 30.0 - 0.01, l.symbol().label() + " " + l.symbol().sizePx()));
        }
    }

    /** Looked at: each part is what the eye meets first, and what was before is calmer. */
    @ParameterizedTest
    @CsvSource({"0, ground", "1, axis", "2, belt", "3, groups", "4, streets", "5, names"})
    void everyStageLooksAsItWasLookedAt(int step, String part) {
        MapScene scene = scenes.scene(at(step, "projector"), view(960, 540), Lang.ZH, 1);
        GoldenPicture.assertSame("lesson", "build-" + part + "-projector-zh", atlas.painter.paint(scene, Cancel.never()));
    }

    @ParameterizedTest
    @CsvSource({"structure, ZH", "streets, ZH", "projects, ZH", "culture, EN", "facilities, EN"})
    void withNamesHiddenNothingOnTheMapSaysOneAndAllElseStaysWhereItWas(String theme, Lang lang) {
        AtlasState plain = AtlasState.of(theme, "light", 2025);
        Viewport view = view(1920, 1080);
        List<PlacedLabel> all = labels(scenes.scene(plain, view, lang, 1));
        List<PlacedLabel> said = labels(scenes.scene(plain.withNames(HiddenNames.ALL), view, lang, 1));
        assertEquals(Set.of(), zones(said));
        assertFalse(zones(all).isEmpty());
        assertTrue(all.containsAll(said), "what is written stands where it stood");
        for (Zone zone : plan.zones().stream().filter(z -> z.kind() == ZoneKind.STREET).toList()) {
            String name = zone.label().in(lang).replace(" ", "");
            said.forEach(l -> assertFalse(l.symbol().label().replaceAll("\\s", "").contains(name) && atlas.open.shapes().covers(zone.id(), l.anchor()), l.symbol().label()));
        }
    }

    @Test
    void aNameThatIsToldIsWrittenAndTheOthersAreNot() {
        AtlasState one = AtlasState.of("streets", "light", 2025).withNames(HiddenNames.ALL.toggled(new ZoneId("xili")));
        assertEquals(Set.of("xili"), zones(labels(scenes.scene(one, view(1920, 1080), Lang.ZH, 1))));
    }

    @Test
    void theLegendAsksToo() {
        AtlasState hidden = AtlasState.of("structure", "light", 2025).withNames(HiddenNames.ALL);
        MapScene scene = scenes.scene(hidden, view(1920, 1080), Lang.ZH, 1);
        List<LegendEntry> entries = Legend.entries(scene.layers(), scene.viewport().scaleDenominator(), new Portrayer(scene.palette(), Lang.ZH, new ProblemLog()));
        List<String> plain = atlas.painter.inView(scenes.scene(hidden.withNames(HiddenNames.NONE), scene.viewport(), Lang.ZH, 1), entries, Cancel.never()).stream().map(e -> e.title().zh()).toList();
        List<String> asked = atlas.painter.inView(scene, entries, Cancel.never()).stream().map(e -> e.title().zh()).toList();
        assertTrue(plain.stream().anyMatch(t -> t.contains("北部")), plain::toString);
        assertEquals(plain.size(), asked.size(), "every sign is still there");
        assertTrue(asked.stream().noneMatch(t -> t.contains("北部") || t.contains("总部经济带")), asked::toString);
        assertTrue(asked.contains("?"));
    }
}
