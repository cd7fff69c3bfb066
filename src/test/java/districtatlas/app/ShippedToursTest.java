package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.map.MapScene;
import districtatlas.map.StageThings;
import districtatlas.map.view.Viewport;
import districtatlas.paint.decor.Decorations;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.plan.Citation;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.state.AtlasState;
import districtatlas.state.Scenes;
import districtatlas.tour.StepFigures;
import districtatlas.tour.StepStage;
import districtatlas.tour.Tour;
import districtatlas.tour.TourStep;
import districtatlas.tour.Walk;
import districtatlas.tour.ZoneFrames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tours that the atlas brings along: that each is whole, sourced, short enough to be said, and shows what it tells. */
class ShippedToursTest extends OnShippedAtlas {
    private static final int LEAST_STEPS = 8;
    private static final int MOST_STEPS = 14;
    private static final int MOST_CHINESE = 70;
    private static final int MOST_ENGLISH = 240;
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;
    private static final double NAME_SHARE = 1 / 30.0;
    /** Not told as an amount: a year, a metro line, a kind of network, a name. */
    private static final Pattern NO_AMOUNT = Pattern.compile("20\\d\\d年|PM2\\.5|\\d+号线|5G");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern LINES_ZH = Pattern.compile("第([\\d、]+)行");
    private static final Pattern LINES_EN = Pattern.compile("lines? ([\\d, and]+)");

    private static Plan plan;
    private static List<Tour> tours;
    private static final Map<ItemId, EastNorth> PLACES = new HashMap<>();

    @BeforeAll
    static void readTours() {
        plan = atlas.open.plan();
        tours = Tour.of(plan);
        plan.items().forEach(i -> i.place().ifPresent(p -> PLACES.put(i.id(), atlas.open.grid().toGrid(p.lonLat()))));
    }

    private static Stream<TourStep> steps() {
        return tours.stream().flatMap(t -> t.steps().stream());
    }

    private static List<String> faults(Stream<String> found) {
        return found.toList();
    }

    /** What is built up in parts is one step to whoever counts, and its parts are told apart. */
    @Test
    void noTwoRowsOfAListHaveTheSameNumber() {
        for (Tour tour : tours) {
            List<String> numerals = IntStream.range(0, tour.steps().size()).mapToObj(i -> Walk.numeral(tour, i)).toList();
            assertEquals(numerals.size(), numerals.stream().distinct().count(), tour.id() + " " + numerals);
            assertEquals(String.valueOf(Walk.size(tour)), numerals.get(numerals.size() - 1), tour.id());
        }
    }

    @Test
    void thereAreFiveOfEightToFourteenSteps() {
        assertEquals(List.of("structure", "groups", "culture", "innovation", "transport"), tours.stream().map(Tour::id).toList());
        for (Tour tour : tours) {
            int steps = new Walk(tour, 0).size();
            assertTrue(steps >= LEAST_STEPS && steps <= MOST_STEPS, tour.id() + " has " + steps + " steps");
            assertFalse(tour.about().zh().isEmpty() || tour.about().en().isEmpty(), tour.id());
        }
    }

    @Test
    void everyStepCitesThePlanAndIsShortEnoughToBeSaid() {
        assertEquals(List.of(), faults(steps().filter(s -> s.text().sources().isEmpty()).map(TourStep::id)));
        assertEquals(List.of(), faults(steps().filter(s -> s.text().text().zh().length() > MOST_CHINESE).map(TourStep::id)));
        assertEquals(List.of(), faults(steps().filter(s -> s.text().text().en().length() > MOST_ENGLISH).map(s -> s.id() + " " + s.text().text().en().length())));
    }

    @Test
    void everyStepHasNotesThatNameNoOtherLinesAndATimeToStay() {
        for (TourStep step : steps().toList()) {
            assertFalse(step.notes().zh().isEmpty() || step.notes().en().isEmpty(), step.id());
            assertTrue(step.seconds() >= 10 && step.seconds() <= 60, step.id() + " stays " + step.seconds());
            Set<Integer> cited = step.text().sources().stream().map(Citation::line).collect(Collectors.toSet());
            Set<Integer> zh = lines(LINES_ZH, step.notes().zh());
            assertFalse(zh.isEmpty(), step.id() + " rests on no line");
            assertTrue(cited.containsAll(zh), step.id() + " speaks of " + zh + " and cites " + cited);
            assertEquals(zh, lines(LINES_EN, step.notes().en()), step.id());
        }
    }

    private static Set<Integer> lines(Pattern pattern, String text) {
        Set<Integer> lines = new TreeSet<>();
        for (Matcher said = pattern.matcher(text); said.find();) {
            for (Matcher number = NUMBER.matcher(said.group(1)); number.find();) {
                lines.add(Integer.valueOf(number.group()));
            }
        }
        return lines;
    }

    /** A number that is said is one of the plan's, stands large beside the map, and is of a zone that the step shows. */
    @Test
    void everyAmountThatAStepTellsIsAFigureOfThePlan() {
        List<String> unknown = new ArrayList<>();
        int found = 0;
        for (TourStep step : steps().toList()) {
            List<String> figures = StepFigures.of(step, plan.targets()).stream().map(t -> t.figure().asWritten().zh()).toList();
            for (Matcher number = NUMBER.matcher(NO_AMOUNT.matcher(step.text().text().zh()).replaceAll("")); number.find();) {
                String told = "(?<![\\d.])" + Pattern.quote(number.group()) + "(?![\\d.])";
                if (figures.stream().noneMatch(f -> Pattern.compile(told).matcher(f).find())) {
                    unknown.add(step.id() + " " + number.group());
                } else {
                    found++;
                }
            }
        }
        assertEquals(List.of(), unknown);
        assertTrue(found >= 35, found + " amounts");
    }

    @Test
    void everyZoneIsDrawnAndEveryThingIsOnTheMapOfItsStep() {
        ZoneFrames frames = new ZoneFrames(plan, atlas.open.shapes());
        for (TourStep step : steps().toList()) {
            assertFalse(step.zones().isEmpty(), step.id());
            step.zones().forEach(z -> assertTrue(atlas.open.shapes().shape(z).isPresent() || !plan.children(z).isEmpty(), step.id() + " " + z));
            Extent frame = StepStage.of(step, frames).frame().orElseThrow();
            step.things().stream().filter(t -> atlas.open.itemShapes().shape(t).isEmpty()).forEach(t -> {
                EastNorth at = PLACES.get(t);
                assertTrue(at.east() >= frame.minEast() && at.east() <= frame.maxEast() && at.north() >= frame.minNorth() && at.north() <= frame.maxNorth(),
                        step.id() + " frames without " + t.value());
            });
        }
        assertTrue(steps().filter(s -> !s.things().isEmpty()).count() >= 20);
    }

    /** In each language, before a hall; the first tour has a test of its own. */
    @Test
    void whatAStepIsAboutIsNamedAndReadFromTheLastRow() {
        List<String> faults = new ArrayList<>();
        for (Lang lang : Lang.values()) {
            StageThings things = new StageThings(plan, PLACES, atlas.open.itemShapes(), lang);
            for (Tour tour : tours.subList(1, tours.size())) {
                for (int i = 0; i < tour.steps().size(); i++) {
                    TourStep step = tour.steps().get(i);
                    List<PlacedLabel> labels = labels(new Walk(tour, i), things, lang);
                    Set<String> zones = step.zones().stream().map(ZoneId::value).collect(Collectors.toSet());
                    labels.stream().filter(l -> zones.contains(l.featureId()) || l.layer().equals(StageThings.ID))
                            .filter(l -> !l.layer().table().equals("axis") && l.symbol().sizePx() < HEIGHT * NAME_SHARE)
                            .forEach(l -> faults.add(step.id() + " " + lang + " " + l.symbol().label() + " " + l.symbol().sizePx()));
                    Set<String> said = labels.stream().filter(l -> l.layer().equals(StageThings.ID)).map(l -> tight(l.symbol().label())).collect(Collectors.toSet());
                    step.things().stream().map(t -> plan.item(t).orElseThrow().name().in(lang)).filter(name -> said.stream().noneMatch(l -> l.contains(tight(name))))
                            .forEach(name -> faults.add(step.id() + " " + lang + " does not name " + name));
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    /** Without what a line break takes. */
    private static String tight(String text) {
        return text.replaceAll("\\s", "");
    }

    private static List<PlacedLabel> labels(Walk walk, StageThings things, Lang lang) {
        String usual = atlas.document.themes().get(0).id();
        AtlasState state = walk.in(AtlasState.of(usual, "projector", 2025), usual);
        Extent frame = StepStage.of(walk.step(), new ZoneFrames(plan, atlas.open.shapes())).frame().orElseThrow();
        Viewport view = new Viewport(frame.center(), 1, WIDTH, HEIGHT).fittedTo(frame, new Viewport.Insets(12, 12, HEIGHT * 0.2, 12));
        MapScene scene = Scenes.of(atlas.document, f -> Set.of()).scene(state, view, lang, 1);
        return atlas.painter.lay(scene.withLayers(things.over(scene.layers(), walk.step().things())), Decorations.NONE, Cancel.never()).labels();
    }
}
