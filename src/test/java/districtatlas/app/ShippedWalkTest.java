package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.plan.StoryStep;
import districtatlas.tour.Tour;
import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenXY;
import districtatlas.map.MapScene;
import districtatlas.map.view.Viewport;
import districtatlas.paint.decor.Decorations;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.plan.Plan;
import districtatlas.plan.StepMark;
import districtatlas.tour.TourStep;
import districtatlas.plan.Target;
import districtatlas.plan.ZoneId;
import districtatlas.state.AtlasState;
import districtatlas.state.Scenes;
import districtatlas.tour.StepFigures;
import districtatlas.tour.Walk;
import districtatlas.tour.ZoneFrames;
import districtatlas.ui.walk.StageLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Every step of the shipped story as a hall of 1920 × 1080 sees it. */
class ShippedWalkTest extends OnShippedAtlas {
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;
    /** Of the height: the names of what a step is about. */
    private static final double NAME_SHARE = 1 / 30.0;

    private static Plan plan;

    @BeforeAll
    static void readPlan() {
        plan = atlas.open.plan();
    }

    private static Walk at(String id) {
        Walk walk = new Walk(Tour.of(plan).get(0), 0);
        for (int i = 0; i < plan.story().size(); i++) {
            if (plan.story().get(i).id().equals(id)) {
                return walk.to(i);
            }
        }
        throw new AssertionError("no step " + id);
    }

    private static MapScene scene(Walk walk, String palette, Lang lang) {
        return scene(walk, palette, lang, WIDTH, HEIGHT);
    }

    private static MapScene scene(Walk walk, String palette, Lang lang, double width, double height) {
        String usual = atlas.document.themes().get(0).id();
        AtlasState state = walk.in(AtlasState.of(usual, palette, 2025), usual);
        TourStep step = walk.step();
        Extent zones = new ZoneFrames(plan, atlas.open.shapes()).of(step.zones()).orElseThrow();
        double around = 1.02 * step.staging().around();
        boolean card = !step.staging().marks().isEmpty() || !step.staging().compared().isEmpty() || !figures(step).isEmpty();
        StageLayout layout = StageLayout.of(new StageLayout.Stage(width, height, height / 60), atlas.open.home(),
                List.of(new StageLayout.Told(Optional.of(zones), caption(step, height / 28), card ? height * 0.3 : 0)));
        Viewport view = new Viewport(zones.center(), 1, width, height)
                .fittedTo(Extent.around(zones.center(), zones.width() * around, zones.height() * around), layout.covered());
        return Scenes.of(atlas.document, f -> Set.of()).scene(state, view, lang, 1);
    }

    /** About as high as the window's own. */
    private static StageLayout.Caption caption(TourStep step, double em) {
        int letters = step.text().text().zh().length();
        return (place, width) -> {
            boolean below = place == StageLayout.Place.BELOW;
            return (Math.ceil(letters / Math.floor((width - (below ? 7 : 2.5) * em) / em)) * 1.5 + (below ? 3 : 6)) * em;
        };
    }

    private static List<Target> figures(TourStep step) {
        return StepFigures.of(step, plan.targets());
    }

    private static List<PlacedLabel> names(Walk walk, String palette, Lang lang) {
        MapScene scene = scene(walk, palette, lang);
        return atlas.painter.lay(scene, Decorations.NONE, Cancel.never()).labels();
    }

    private static Set<String> named(List<PlacedLabel> labels) {
        return labels.stream().map(PlacedLabel::featureId).collect(Collectors.toSet());
    }

    /** On each screen: the strip below the map takes a little of it, so that the map is lower than the screen. */
    @ParameterizedTest
    @CsvSource({"1280, 720", "1920, 1080", "1024, 768", "3840, 2160"})
    void theNamesOfWhatAStepIsAboutAreReadFromTheLastRow(double width, double height) {
        int names = 0;
        for (String palette : List.of("light", "dark", "projector")) {
            for (int i = 0; i < plan.story().size(); i++) {
                Walk walk = new Walk(Tour.of(plan).get(0), i);
                Set<String> told = walk.step().zones().stream().map(ZoneId::value).collect(Collectors.toSet());
                MapScene scene = scene(walk, palette, Lang.ZH, width, height - 22);
                for (PlacedLabel label : atlas.painter.lay(scene, Decorations.NONE, Cancel.never()).labels()) {
                    if (told.contains(label.featureId()) && !label.layer().table().equals("axis")) {
                        names++;
                        assertTrue(label.symbol().sizePx() >= height * NAME_SHARE, palette + " " + label.symbol().label() + " " + label.symbol().sizePx());
                    }
                }
            }
        }
        assertTrue(names >= 100, names + " names");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "projector"})
    void aStepNamesWhatItTellsOf(String palette) {
        for (Lang lang : Lang.values()) {
            for (String id : List.of("axis", "belt", "north", "central", "south", "every-street", "different-streets")) {
                Walk walk = at(id);
                Set<String> names = named(names(walk, palette, lang));
                Set<String> told = walk.step().zones().stream().map(ZoneId::value).filter(z -> !Set.of("axis", "belt", "north", "central", "south").contains(z))
                        .collect(Collectors.toSet());
                assertTrue(names.containsAll(told), lang + " " + id + " tells of " + told + " and names " + names);
            }
        }
    }

    /** On a small screen too, and each on its own ground. */
    @ParameterizedTest
    @CsvSource({"1366, 768", "1280, 800", "1024, 768", "1920, 1080", "2560, 1440"})
    void everyStreetOfAStepIsNamedOnItsOwnGround(double width, double height) {
        Set<String> streets = plan.zones().stream().filter(z -> z.kind() == ZoneKind.STREET).map(z -> z.id().value()).collect(Collectors.toSet());
        List<String> faults = new ArrayList<>();
        for (String palette : List.of("light", "dark", "projector")) {
            for (Lang lang : Lang.values()) {
                for (String id : List.of("north", "central", "south", "every-street", "different-streets")) {
                    MapScene scene = scene(at(id), palette, lang, width, height);
                    List<PlacedLabel> labels = atlas.painter.lay(scene, Decorations.NONE, Cancel.never()).labels();
                    String where = palette + " " + lang + " " + id;
                    Set<String> names = named(labels);
                    at(id).step().zones().stream().map(ZoneId::value).filter(z -> streets.contains(z) && !names.contains(z))
                            .forEach(z -> faults.add(where + ": " + z + " has no name"));
                    labels.stream().filter(l -> streets.contains(l.featureId()) && l.layer().table().equals("street"))
                            .forEach(l -> othersUnder(l, scene.viewport(), streets).forEach(z -> faults.add(where + ": " + l.featureId() + " on " + z)));
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private static Set<String> othersUnder(PlacedLabel label, Viewport view, Set<String> streets) {
        PlacedLabel.Box box = label.boxes().get(0);
        double halo = label.symbol().haloPx();
        EastNorth from = view.toGrid(new ScreenXY(box.minX() + halo, box.minY() + halo));
        EastNorth to = view.toGrid(new ScreenXY(box.maxX() - halo, box.maxY() - halo));
        Geometry words = new GeometryFactory().toGeometry(new Envelope(from.east(), to.east(), from.north(), to.north()));
        return streets.stream().filter(s -> !s.equals(label.featureId()))
                .filter(s -> atlas.open.shapes().shape(new ZoneId(s)).orElseThrow().intersection(words).getArea() > 0.03 * words.getArea()).collect(Collectors.toSet());
    }

    @Test
    void theDistrictIsShownBeforeAnyStructureAndThenItIsBuiltUp() {
        assertEquals(Set.of("nanshan"), zones("district"));
        assertEquals(Set.of("axis"), zones("pattern"));
        assertEquals(Set.of("axis", "belt"), drawn("pattern-belt"));
        assertEquals(Set.of("axis", "belt", "north", "central", "south"), zones("pattern-groups"));
        Walk walk = new Walk(Tour.of(plan).get(0), 0);
        assertEquals(List.of(3, 3, 3), List.of(at("pattern").number(), at("pattern-belt").number(), at("pattern-groups").number()));
        assertEquals(14, walk.size());
    }

    /** What of the plan's structure is named. */
    private static Set<String> zones(String step) {
        Set<String> all = plan.zones().stream().map(z -> z.id().value()).collect(Collectors.toSet());
        return named(names(at(step), "projector", Lang.ZH)).stream().filter(all::contains).collect(Collectors.toSet());
    }

    /** What of the axis, belt and groups lies on the map. */
    private static Set<String> drawn(String step) {
        return scene(at(step), "projector", Lang.ZH).layers().layers().stream().map(l -> l.id().table()).filter(Set.of("axis", "belt", "group")::contains)
                .collect(Collectors.toSet());
    }

    @Test
    void everyStreetHasFourMarksAndThreeTasksAreMarkedInThreeWays() {
        List<StepMark> every = at("every-street").step().staging().marks();
        assertEquals(4, every.size());
        every.forEach(m -> assertEquals(8, m.zones().size(), m.name().zh()));
        List<StepMark> tasks = at("different-streets").step().staging().marks();
        assertEquals(List.of(5, 4, 2), tasks.stream().map(m -> m.zones().size()).toList());
        assertEquals(3, tasks.stream().map(StepMark::icon).distinct().count());
    }

    @Test
    void projectsAreShownByName() {
        Set<String> items = plan.items().stream().map(i -> i.id().value()).collect(Collectors.toSet());
        long named = named(names(at("projects"), "projector", Lang.ZH)).stream().filter(items::contains).count();
        assertTrue(named >= 15, named + " projects by name");
    }

    @Test
    void theStepOf2025TellsOfFineDustAndTheClosingComparesThreeYears() {
        assertTrue(figures(at("y2025").step()).stream().anyMatch(t -> t.indicator().id().equals("pm25")));
        StoryStep closing = plan.story().get(plan.story().size() - 1);
        assertTrue(closing.staging().compared().size() >= 4);
        List<Integer> years = plan.indicators().stream().filter(i -> closing.staging().compared().contains(i.id()))
                .flatMap(i -> i.figures().stream()).map(f -> f.year().orElseThrow()).distinct().sorted().toList();
        assertEquals(List.of(2020, 2025, 2035), years);
    }

    @Test
    void groundsOfTheWalkAreOfferedToNobody() {
        assertTrue(plan.story().stream().map(s -> s.staging().theme().orElseThrow()).allMatch(atlas.document::isStage));
        assertFalse(atlas.document.themes().stream().anyMatch(t -> atlas.document.isStage(t.id())));
        assertEquals(5, atlas.document.themes().size());
    }
}
