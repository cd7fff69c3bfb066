package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.coord.ScreenBox;
import districtatlas.paint.decor.Piece;
import districtatlas.plan.Item;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneShapes;
import districtatlas.print.page.Block;
import districtatlas.print.page.Millimetres;
import districtatlas.print.page.Page;
import districtatlas.print.page.Role;
import districtatlas.print.work.NoWorksheet;
import districtatlas.print.work.WorkOrder;
import districtatlas.print.work.Worksheet;
import districtatlas.print.work.Worksheets;
import districtatlas.quiz.Difficulty;
import districtatlas.quiz.Lesson;
import districtatlas.quiz.MapExercise;
import districtatlas.quiz.PairExercise;
import districtatlas.quiz.WorksheetKind;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All worksheets of the district that is shipped, as a teacher with a black-and-white printer wants them. */
class ShippedWorksheetsTest {
    private static final double MOST_INK = 0.15;
    private static final double LEAST_TYPE = Millimetres.pointsPx(9) - 1e-6;
    private static final double LEAST_FOOT = Millimetres.pointsPx(7) - 1e-6;
    private static final float DPI = 48;

    private static ShippedAtlas atlas;
    private static Plan plan;
    private static ZoneShapes shapes;
    private static List<Lesson> lessons;

    @BeforeAll
    static void open() {
        atlas = new ShippedAtlas();
        plan = atlas.open.plan();
        shapes = atlas.open.shapes();
        lessons = Lesson.all(plan, shapes);
    }

    @AfterAll
    static void close() {
        MADE.clear();
        atlas.close();
    }

    private static Worksheets worksheets(Lang lang) {
        return new Worksheets(plan, shapes, atlas.credits(), atlas.document.palettes().get(0), atlas.lists, new Messages(lang));
    }

    private record Set(Lang lang, Lesson lesson, Difficulty difficulty) {
    }

    private static final Map<Set, List<Worksheet>> MADE = new HashMap<>();

    /** Made once for all tests. */
    private static List<Worksheet> made(Lang lang, Lesson lesson, Difficulty difficulty) throws NoWorksheet {
        Set set = new Set(lang, lesson, difficulty);
        List<Worksheet> made = MADE.get(set);
        if (made == null) {
            made = worksheets(lang).of(all(lesson, difficulty, 1));
            MADE.put(set, made);
        }
        return made;
    }

    private static WorkOrder all(Lesson lesson, Difficulty difficulty, long seed) {
        return new WorkOrder(lesson, EnumSet.allOf(WorksheetKind.class), difficulty, seed);
    }

    private static Stream<Piece.Words> words(Page page, boolean furniture) {
        return page.blocks().stream().filter(Block.Words.class::isInstance).map(Block.Words.class::cast).filter(b -> (b.role() == Role.FURNITURE) == furniture)
                .flatMap(b -> b.pieces().stream()).filter(Piece.Words.class::isInstance).map(Piece.Words.class::cast);
    }

    @Test
    void theStructureTheStreetsAndEveryGroupHaveWorksheets() {
        List<String> titles = lessons.stream().map(l -> l.about() + " " + l.whole().id()).toList();
        assertTrue(titles.containsAll(List.of("STRUCTURE nanshan", "STREETS nanshan", "PARTS north", "PARTS central", "PARTS south", "PARTS axis", "PARTS belt")), titles.toString());
    }

    /** The bank is the one block that may have them; a name within another is no name of its own there. */
    @Test
    void noPupilsSheetGivesAnAnswerAway() throws NoWorksheet {
        for (Lang lang : Lang.values()) {
            String bankHead = new Messages(lang).get("worksheet.bank");
            for (Lesson lesson : lessons) {
                for (Difficulty difficulty : Difficulty.values()) {
                    MapExercise exercise = MapExercise.of(plan, shapes, lesson, difficulty, 1).orElseThrow();
                    List<String> answers = Stream.concat(exercise.blanks().stream().map(b -> b.answer().in(lang)),
                            exercise.further().stream().flatMap(f -> f.answers().stream()).map(t -> t.in(lang))).distinct().toList();
                    Worksheet blank = made(lang, lesson, difficulty).get(0);
                    List<String> said = new ArrayList<>();
                    for (Block block : blank.pages().get(0).blocks()) {
                        if (block instanceof Block.Words w && w.pieces().stream().noneMatch(p -> p instanceof Piece.Words text && text.text().equals(bankHead))) {
                            w.pieces().stream().filter(Piece.Words.class::isInstance).forEach(p -> said.add(((Piece.Words) p).text()));
                        } else if (block instanceof Block.Map map) {
                            said.add(map.said());
                            map.still().labels().forEach(l -> said.add(l.symbol().label()));
                        }
                    }
                    said.addAll(List.of(atlas.credits().worth(), String.join(" ", atlas.credits().mainOwners())));
                    for (String answer : answers) {
                        assertTrue(said.stream().noneMatch(s -> s.contains(answer)), answer + " in " + said);
                    }
                }
            }
        }
    }

    /** In both languages, at both levels, nothing is small, nothing stands outside the page's margins, and no words lie over others. */
    @Test
    void wordsAreLargeEnoughAndNothingCollides() throws NoWorksheet {
        for (Lang lang : Lang.values()) {
            for (Lesson lesson : lessons) {
                for (Difficulty difficulty : Difficulty.values()) {
                    for (Worksheet sheet : made(lang, lesson, difficulty)) {
                        for (Page page : sheet.pages()) {
                            check(page, lang + " " + lesson.about() + " " + lesson.whole().id() + " " + difficulty + " " + sheet.kind());
                        }
                    }
                }
            }
        }
    }

    private static void check(Page page, String which) {
        assertTrue(words(page, false).allMatch(w -> w.sizePx() >= LEAST_TYPE), which);
        assertTrue(words(page, true).allMatch(w -> w.sizePx() >= LEAST_FOOT), which);
        List<Piece.Words> all = words(page, false).toList();
        double side = Millimetres.px(18) - 0.5;
        for (int i = 0; i < all.size(); i++) {
            ScreenBox box = all.get(i).box();
            assertTrue(box.x() >= side && box.maxX() <= page.size().width() - side && box.y() > 0 && box.maxY() < page.size().height() - Millimetres.px(15),
                    which + ": outside: " + all.get(i).text());
            for (int j = 0; j < i; j++) {
                ScreenBox other = all.get(j).box();
                boolean over = box.x() < other.maxX() - 0.5 && other.x() < box.maxX() - 0.5 && box.y() < other.maxY() - 2 && other.y() < box.maxY() - 2;
                assertFalse(over, which + ": " + all.get(i).text() + " over " + all.get(j).text());
            }
        }
    }

    /** Also what every map must say stands on each, and grey is all the colour there is. */
    @Test
    void aPageTakesLittleInkAndPrintsInGrey() throws IOException, NoWorksheet {
        for (Lesson lesson : lessons) {
            for (Difficulty difficulty : Difficulty.values()) {
                Worksheets worksheets = worksheets(Lang.ZH);
                byte[] bytes = worksheets.bytes(made(Lang.ZH, lesson, difficulty), "x");
                assertTrue(bytes.length < 1_500_000, bytes.length + " bytes");
                try (PDDocument pdf = Loader.loadPDF(bytes)) {
                    PDFRenderer renderer = new PDFRenderer(pdf);
                    for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                        assertEquals(595, pdf.getPage(i).getMediaBox().getWidth(), 1);
                        assertEquals(842, pdf.getPage(i).getMediaBox().getHeight(), 1);
                        String which = lesson.about() + " " + lesson.whole().id() + " " + difficulty + " page " + (i + 1);
                        inked(renderer.renderImageWithDPI(i, DPI), which);
                        PDFTextStripper stripper = new PDFTextStripper();
                        stripper.setStartPage(i + 1);
                        stripper.setEndPage(i + 1);
                        String text = stripper.getText(pdf);
                        assertTrue(text.contains("\u793A\u610F\u56FE") && text.contains("\u00A9 OpenStreetMap contributors (ODbL)"), which + ": " + text);
                    }
                }
            }
        }
    }

    private static void inked(BufferedImage page, String which) {
        double ink = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int rgb = page.getRGB(x, y);
                int r = rgb >> 16 & 255;
                int g = rgb >> 8 & 255;
                int b = rgb & 255;
                assertTrue(Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b)) < 20, which + ": a colour");
                ink += 1 - (r + g + b) / 765.0;
            }
        }
        double share = ink / page.getWidth() / page.getHeight();
        assertTrue(share <= MOST_INK, which + ": " + share);
        assertTrue(share > 0.005, which + " is empty");
    }

    @Test
    void whatIsPairedIsInTheAtlas() {
        for (Lesson lesson : lessons) {
            for (Difficulty difficulty : Difficulty.values()) {
                for (long seed = 0; seed < 10; seed++) {
                    PairExercise.of(plan, lesson, difficulty, seed).ifPresent(e -> e.sites().forEach(s -> {
                        Item item = plan.item(s.item()).orElseThrow();
                        assertEquals(item.linkTo(s.street()).orElseThrow().certainty(), s.certainty());
                        assertFalse(item.sources().isEmpty(), "the plan names it");
                        assertFalse(item.name().zh().contains(e.answer(s).label().zh()), "its name would be the answer");
                    }));
                }
            }
        }
        assertTrue(PairExercise.of(plan, Lesson.streets(plan), Difficulty.FIRST, 1).orElseThrow().sites().size() >= 6);
    }
}
