package districtatlas.print.work;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.ScreenBox;
import districtatlas.paint.StyledPortrayal;
import districtatlas.paint.decor.Piece;
import districtatlas.paint.display.DisplayLists;
import districtatlas.print.page.Block;
import districtatlas.print.page.MapCredits;
import districtatlas.print.page.Page;
import districtatlas.quiz.QuizGround;
import districtatlas.quiz.QuizKind;
import districtatlas.quiz.QuizMaker;
import districtatlas.quiz.QuizOrder;
import districtatlas.quiz.QuizQuestion;
import districtatlas.quiz.QuizWords;
import districtatlas.ui.SmallPlan;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Questions on paper, of a made-up district. */
class QuizSheetsTest {
    private static final String WORTH = "Schematic, as a test is.";
    private final QuizGround ground = new QuizGround(SmallPlan.make().plan(), SmallPlan.make().shapes(), SmallPlan.make().places());
    private final Messages messages = new Messages(Lang.EN);
    private final QuizWords words = new QuizWords(ground, messages);

    private QuizSheets sheets() {
        return new QuizSheets(ground, new MapCredits(WORTH, "", List.of("\u00A9 Somebody"), List.of("\u00A9 Somebody")), SmallPlan.palette("light"),
                new DisplayLists(new StyledPortrayal(new ProblemLog())), messages);
    }

    private static QuizOrder order(QuizKind... kinds) {
        return new QuizOrder(Set.of(kinds), Set.copyOf(QuizOrder.LEVELS), Optional.empty(), 40, 3);
    }

    private String text(QuizOrder order, int page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheets().bytes(order))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static List<String> said(Page page) {
        return page.blocks().stream().filter(Block.Words.class::isInstance).flatMap(b -> ((Block.Words) b).pieces().stream())
                .filter(Piece.Words.class::isInstance).map(p -> ((Piece.Words) p).text()).toList();
    }

    @Test
    void theQuestionsAreThoseOfTheScreenAndTheirAnswersStandOnAnotherPage() throws IOException {
        QuizOrder order = order(QuizKind.GROUP, QuizKind.NEIGHBOUR);
        String questions = text(order, 1);
        String answers = text(order, 2);
        for (QuizQuestion question : new QuizMaker(ground, order).round()) {
            assertTrue(questions.contains(words.onPaper(question)), questions);
            assertTrue(answers.contains(words.truthOnPaper(question)), answers);
            assertFalse(questions.contains(words.truthOnPaper(question)), questions);
        }
        assertTrue(answers.contains("Five-Year Plan of Bay Town"), "what they rest on");
        assertTrue(questions.contains(WORTH) && answers.contains(WORTH));
        assertFalse(questions.contains("numbers are those of the maps"), "no map is asked of");
    }

    /** Where places are pointed at by numbers, every zone of the level has its own, and none its name. */
    @Test
    void theMapHasANumberForEveryZoneAndNoName() {
        QuizOrder order = new QuizOrder(Set.of(QuizKind.FIND, QuizKind.NAME), Set.of(ZoneKind.STREET), Optional.empty(), 40, 3);
        Page first = sheets().pages(order).get(0);
        assertEquals(1, first.blocks().stream().filter(Block.Map.class::isInstance).count());
        List<Piece> marks = first.blocks().stream().filter(Block.Words.class::isInstance).map(b -> ((Block.Words) b).pieces()).filter(p -> p.stream().anyMatch(Piece.Card.class::isInstance))
                .flatMap(List::stream).toList();
        assertEquals(Set.of("1", "2", "3"), marks.stream().filter(Piece.Words.class::isInstance).map(p -> ((Piece.Words) p).text()).collect(Collectors.toSet()));
        List<ScreenBox> boxes = marks.stream().filter(Piece.Card.class::isInstance).map(p -> ((Piece.Card) p).box()).toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                ScreenBox a = boxes.get(i);
                ScreenBox b = boxes.get(j);
                assertFalse(a.x() < b.maxX() && b.x() < a.maxX() && a.y() < b.maxY() && b.y() < a.maxY(), "numbers over each other");
            }
        }
        Block.Map map = (Block.Map) first.blocks().stream().filter(Block.Map.class::isInstance).findFirst().orElseThrow();
        assertTrue(map.still().labels().isEmpty());
    }

    @Test
    void nothingIsCutOrBrokenHoweverManyQuestions() {
        QuizSheets sheets = sheets();
        List<Page> pages = sheets.pages(QuizOrder.of(40, 1));
        ScreenBox body = new ScreenBox(0, 0, pages.get(0).size().width(), pages.get(0).size().height());
        for (Page page : pages) {
            assertTrue(page.blocks().stream().filter(Block.Words.class::isInstance).flatMap(b -> ((Block.Words) b).pieces().stream()).filter(Piece.Words.class::isInstance)
                    .map(p -> ((Piece.Words) p).box()).allMatch(b -> b.x() > 0 && b.maxX() < body.maxX() && b.maxY() < body.maxY()), said(page)::toString);
        }
        long numbered = pages.stream().flatMap(p -> said(p).stream()).filter(s -> s.equals("A")).count();
        int asked = new QuizMaker(ground, QuizOrder.of(40, 1)).round().size();
        assertTrue(numbered >= asked, numbered + " first choices of " + asked);
    }

    @Test
    void theSameOrderIsTheSameFile() throws IOException {
        assertArrayEquals(sheets().bytes(QuizOrder.of(6, 1)), sheets().bytes(QuizOrder.of(6, 1)));
        assertEquals("Quiz set 9.pdf", QuizSheets.fileName(QuizOrder.of(6, 9), messages));
    }
}
