package districtatlas.print.work;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.paint.StyledPortrayal;
import districtatlas.paint.decor.Piece;
import districtatlas.paint.display.DisplayLists;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.print.page.Block;
import districtatlas.print.page.MapCredits;
import districtatlas.print.page.Page;
import districtatlas.quiz.Blank;
import districtatlas.quiz.Difficulty;
import districtatlas.quiz.Lesson;
import districtatlas.quiz.MapExercise;
import districtatlas.quiz.WorksheetKind;
import districtatlas.ui.SmallPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Worksheets of a made-up district: no name of theirs is in the program. */
class WorksheetsTest {
    private static final String WORTH = "Schematic, as a test is.";
    private final Plan plan = SmallPlan.make().plan();

    private Worksheets worksheets(Lang lang) {
        return new Worksheets(plan, SmallPlan.make().shapes(), new MapCredits(WORTH, "", List.of("\u00A9 Somebody"), List.of("\u00A9 Somebody")),
                SmallPlan.palette("light"), new DisplayLists(new StyledPortrayal(new ProblemLog())), new Messages(lang));
    }

    private static WorkOrder order(Lesson lesson, Difficulty difficulty, WorksheetKind... kinds) {
        return new WorkOrder(lesson, kinds.length == 0 ? EnumSet.allOf(WorksheetKind.class) : Set.of(kinds), difficulty, 3);
    }

    private MapExercise exercise(Lesson lesson, Difficulty difficulty) {
        return MapExercise.of(plan, SmallPlan.make().shapes(), lesson, difficulty, 3).orElseThrow();
    }

    private String text(Lang lang, Lesson lesson, Difficulty difficulty, WorksheetKind kind) throws IOException, NoWorksheet {
        Worksheets worksheets = worksheets(lang);
        try (PDDocument pdf = Loader.loadPDF(worksheets.bytes(worksheets.of(order(lesson, difficulty, kind)), "sheet"))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static int times(String text, String word) {
        return text.split(Pattern.quote(word), -1).length - 1;
    }

    /** With a bank a name stands in it once and nowhere else; without, nowhere. */
    @Test
    void aBlankSheetGivesNoAnswerAway() throws Exception {
        for (Lesson lesson : Lesson.all(plan, SmallPlan.make().shapes())) {
            for (Difficulty difficulty : Difficulty.values()) {
                String text = text(Lang.EN, lesson, difficulty, WorksheetKind.BLANK);
                for (Blank blank : exercise(lesson, difficulty).blanks()) {
                    assertEquals(difficulty == Difficulty.FIRST ? 1 : 0, times(text, blank.answer().en()), blank.answer().en() + " in " + text);
                }
            }
        }
    }

    @Test
    void aHalfLabelledSheetHasEveryNameOnceOnTheMapOrInTheBank() throws Exception {
        String text = text(Lang.EN, Lesson.structure(plan), Difficulty.FIRST, WorksheetKind.HALF);
        exercise(Lesson.structure(plan), Difficulty.FIRST).blanks().forEach(b -> assertEquals(1, times(text, b.answer().en()), b.answer().en()));
        String harder = text(Lang.EN, Lesson.structure(plan), Difficulty.SECOND, WorksheetKind.HALF);
        exercise(Lesson.structure(plan), Difficulty.SECOND).blanks().forEach(b -> assertEquals(b.given() ? 1 : 0, times(harder, b.answer().en()), b.answer().en()));
    }

    /** In its box and in the list. */
    @Test
    void theAnswerSheetHasEveryNameAndItsNumber() throws Exception {
        for (Difficulty difficulty : Difficulty.values()) {
            String text = text(Lang.EN, Lesson.streets(plan), difficulty, WorksheetKind.ANSWERS);
            for (Blank blank : exercise(Lesson.streets(plan), difficulty).blanks()) {
                assertEquals(2, times(text, blank.answer().en()), blank.answer().en() + " in " + text);
                assertTrue(text.contains(blank.number() + " " + blank.answer().en()), text);
            }
            assertTrue(text.contains("Five-Year Plan of Bay Town"), "what it rests on");
        }
    }

    /** The same map, the same boxes: drawn three times from one. */
    @Test
    void boxesStandAtTheSamePlacesOnAllSheets() throws Exception {
        for (Lesson lesson : Lesson.all(plan, SmallPlan.make().shapes())) {
            List<Worksheet> sheets = worksheets(Lang.ZH).of(order(lesson, Difficulty.FIRST, WorksheetKind.BLANK, WorksheetKind.HALF, WorksheetKind.ANSWERS));
            List<List<Piece>> frames = sheets.stream().map(s -> boxes(s.pages().get(0))).toList();
            assertEquals(exercise(lesson, Difficulty.FIRST).isHalved() ? 3 : 2, frames.size());
            frames.forEach(f -> assertEquals(frames.get(0), f));
            assertEquals(exercise(lesson, Difficulty.FIRST).blanks().size(), frames.get(0).size());
        }
    }

    private static List<Piece> boxes(Page page) {
        return words(page).filter(b -> b.pieces().stream().anyMatch(Piece.Card.class::isInstance))
                .flatMap(b -> b.pieces().stream()).filter(p -> p instanceof Piece.Frame).toList();
    }

    private static Stream<Block.Words> words(Page page) {
        return page.blocks().stream().filter(Block.Words.class::isInstance).map(Block.Words.class::cast);
    }

    @Test
    void aPupilsSheetHasLinesForNameClassAndDateAndTheTeachersHasNot() throws Exception {
        for (WorksheetKind kind : List.of(WorksheetKind.BLANK, WorksheetKind.HALF)) {
            String text = text(Lang.EN, Lesson.streets(plan), Difficulty.FIRST, kind);
            assertTrue(text.contains("Name Class Date"), text);
            assertTrue(text.contains(WORTH) && text.contains("\u00A9 Somebody"), text);
        }
        assertFalse(text(Lang.EN, Lesson.streets(plan), Difficulty.FIRST, WorksheetKind.ANSWERS).contains("Class"));
    }

    @Test
    void theHarderSheetAsksMoreAndItsAnswersAreOnlyOnTheAnswerSheet() throws Exception {
        String blank = text(Lang.EN, Lesson.streets(plan), Difficulty.SECOND, WorksheetKind.BLANK);
        String answers = text(Lang.EN, Lesson.streets(plan), Difficulty.SECOND, WorksheetKind.ANSWERS);
        assertTrue(blank.contains("Which group") && !blank.contains("Eastern Group"), blank);
        assertTrue(answers.contains("1 Eastern Group") && answers.contains("2 Western Group") && answers.contains("3 Eastern Group"), answers);
    }

    @Test
    void theSameSeedIsTheSameFileAndAnotherIsNot() throws Exception {
        Worksheets worksheets = worksheets(Lang.ZH);
        WorkOrder order = order(Lesson.structure(plan), Difficulty.FIRST);
        byte[] first = worksheets.bytes(worksheets.of(order), "x");
        assertArrayEquals(first, worksheets(Lang.ZH).bytes(worksheets(Lang.ZH).of(order), "x"));
        WorkOrder other = new WorkOrder(order.lesson(), order.kinds(), order.difficulty(), 4);
        assertFalse(Arrays.equals(first, worksheets.bytes(worksheets.of(other), "x")));
    }

    @Test
    void whatCannotBeMadeIsSaidInASentence() {
        Lesson harbour = Lesson.of(plan.zone(SmallPlan.HARBOUR).orElseThrow());
        NoWorksheet refused = assertThrows(NoWorksheet.class, () -> worksheets(Lang.EN).of(order(harbour, Difficulty.FIRST)));
        assertTrue(refused.getMessage().startsWith("Fewer than two places within Harbour Sub-district"), refused.getMessage());
        NoWorksheet pairs = assertThrows(NoWorksheet.class, () -> worksheets(Lang.EN).of(order(Lesson.streets(plan), Difficulty.FIRST, WorksheetKind.PAIRING)));
        assertTrue(pairs.getMessage().contains("too few sites"), pairs.getMessage());
    }

    /** The made-up district has one site that could be asked, so there is no pairing. */
    @Test
    void withTooFewSitesTheOtherSheetsAreMadeAndItIsSaid() throws Exception {
        WorkOrder order = order(Lesson.streets(plan), Difficulty.FIRST);
        List<Worksheet> sheets = worksheets(Lang.EN).of(order);
        assertEquals(List.of(WorksheetKind.BLANK, WorksheetKind.HALF, WorksheetKind.ANSWERS), sheets.stream().map(Worksheet::kind).toList());
        assertTrue(worksheets(Lang.EN).leftOut(order, sheets).size() == 1);
    }

    @Test
    void twoNamesMakeNoHalfLabelledMapWithABankAndItIsSaid() throws Exception {
        Lesson east = Lesson.of(plan.zone(SmallPlan.EAST).orElseThrow());
        WorkOrder order = order(east, Difficulty.FIRST);
        List<Worksheet> sheets = worksheets(Lang.EN).of(order);
        assertEquals(List.of(WorksheetKind.BLANK, WorksheetKind.ANSWERS), sheets.stream().map(Worksheet::kind).toList());
        assertEquals(2, worksheets(Lang.EN).leftOut(order, sheets).size(), "nor are there sites");
        NoWorksheet half = assertThrows(NoWorksheet.class, () -> worksheets(Lang.EN).of(order(east, Difficulty.FIRST, WorksheetKind.HALF)));
        assertTrue(half.getMessage().startsWith("Eastern Group has only two names"), half.getMessage());
        assertEquals(1, worksheets(Lang.EN).of(order(east, Difficulty.SECOND, WorksheetKind.HALF)).size());
    }

    @Test
    void eachSheetIsAFileOfItsOwnWithAReadableName(@TempDir Path folder) throws Exception {
        Worksheets worksheets = worksheets(Lang.EN);
        worksheets.writeEach(worksheets.of(order(Lesson.streets(plan), Difficulty.SECOND)), folder);
        try (var files = Files.list(folder)) {
            assertEquals(Set.of("The sub-districts of Bay Town Blank map level 2 set 3.pdf", "The sub-districts of Bay Town Half-labelled map level 2 set 3.pdf",
                    "The sub-districts of Bay Town Answers (for the teacher) level 2 set 3.pdf"), files.map(f -> f.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    /** Of forty streets no boxes find room: numbers do, and names are written below the map. */
    @Test
    void aDistrictOfManyStreetsHasNumbersOnTheMapAndLinesBelowIt() throws Exception {
        List<Zone> zones = new ArrayList<>(plan.zones().stream().filter(z -> z.kind() == ZoneKind.DISTRICT).toList());
        Zone pattern = plan.zone(SmallPlan.HILL).orElseThrow();
        Map<ZoneId, Geometry> drawn = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            ZoneId id = new ZoneId("street-" + i);
            Text name = new Text("Street of saint " + (char) ('A' + i / 26) + (char) ('a' + i % 26), "Street of saint " + (char) ('A' + i / 26) + (char) ('a' + i % 26));
            zones.add(new Zone(id, pattern.kind(), "", name, name, List.of(), Optional.of(SmallPlan.TOWN), pattern.role(), pattern.composition(),
                    pattern.focus(), List.of(), 1, Optional.empty()));
            drawn.put(id, new GeometryFactory().toGeometry(new Envelope(i % 5 * 2000, i % 5 * 2000 + 2000, i / 5 * 1500, i / 5 * 1500 + 1500)));
        }
        Plan many = new Plan(plan.documentTitle(), zones, List.of(), List.of(), List.of(), List.of());
        Worksheets worksheets = new Worksheets(many, new ZoneShapes(zones, drawn), new MapCredits(WORTH, "", List.of(), List.of()),
                SmallPlan.palette("light"), new DisplayLists(new StyledPortrayal(new ProblemLog())), new Messages(Lang.EN));
        List<Worksheet> sheets = worksheets.of(order(Lesson.streets(many), Difficulty.SECOND));
        try (PDDocument pdf = Loader.loadPDF(worksheets.bytes(sheets, "many"))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("on its line below the map"), text);
            assertEquals(3, pdf.getNumberOfPages());
        }
        for (Page page : sheets.stream().flatMap(s -> s.pages().stream()).toList()) {
            assertTrue(words(page).flatMap(b -> b.pieces().stream()).allMatch(p -> p.box().maxY() < page.size().height() - 50 && p.box().maxX() < page.size().width() - 60), "on the page");
        }
    }
}
