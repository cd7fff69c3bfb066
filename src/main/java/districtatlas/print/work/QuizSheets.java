package districtatlas.print.work;

import districtatlas.base.FileKind;
import districtatlas.base.Messages;
import districtatlas.base.WholeFile;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.ScreenBox;
import districtatlas.map.style.Palette;
import districtatlas.paint.Ground;
import districtatlas.paint.decor.Piece;
import districtatlas.paint.display.DisplayLists;
import districtatlas.plan.Zone;
import districtatlas.print.page.MapCredits;
import districtatlas.print.page.MapPlates;
import districtatlas.print.page.Millimetres;
import districtatlas.print.page.Page;
import districtatlas.print.page.PageFurniture;
import districtatlas.print.page.PageSize;
import districtatlas.print.page.PaperAtlas;
import districtatlas.print.page.PaperSize;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import districtatlas.print.pdf.PdfFile;
import districtatlas.quiz.QuizGround;
import districtatlas.quiz.QuizMaker;
import districtatlas.quiz.QuizOrder;
import districtatlas.quiz.QuizQuestion;
import districtatlas.quiz.QuizWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A quiz on paper: maps with numbers, the questions, and on pages of their own the answers with what they rest on. The questions are those that
 * the same order asks on the screen. A4; one thread at a time.
 */
public final class QuizSheets {
    private static final double SIDE = 18;
    private static final double TOP = 13;
    private static final double BOTTOM = 10;
    private static final TypeStyle BODY = TypeStyle.points(11);
    private static final TypeStyle HEAD = TypeStyle.points(11).inBold();
    private static final double AIR = 8;
    private static final double NUMBER_WIDE = Millimetres.px(9);
    private static final double LETTER_WIDE = Millimetres.px(6);
    /** Of the body: maps side by side, and one alone. */
    private static final double MAPS = 0.46;
    /** Shares of the line that an answer has, and where its sources begin. */
    private static final double ANSWERS = 0.62;
    private static final double SOURCES = 0.65;

    private final QuizGround ground;
    private final QuizWords words;
    private final MapCredits credits;
    private final Palette palette;
    private final DisplayLists lists;
    private final Messages messages;

    /** Of an atlas, in its first palette. */
    public static QuizSheets of(PaperAtlas atlas, DisplayLists lists, Messages messages) {
        return new QuizSheets(QuizGround.of(atlas.plan(), atlas.shapes(), atlas.grid()), atlas.credits(), atlas.document().palettes().get(0), lists, messages);
    }

    /** @param palette for light paper; its paper is left white */
    public QuizSheets(QuizGround ground, MapCredits credits, Palette palette, DisplayLists lists, Messages messages) {
        this.ground = ground;
        this.words = new QuizWords(ground, messages);
        this.credits = credits;
        Map<String, String> roles = new HashMap<>(palette.roles());
        roles.remove("paper");
        this.palette = new Palette(palette.id(), roles);
        this.lists = lists;
        this.messages = messages;
    }

    /** What a file of it is called. */
    public static String fileName(QuizOrder order, Messages messages) {
        return Worksheet.fileName(messages.get("quiz.sheet.file", String.valueOf(order.seed())));
    }

    /**
     * Writes it, whole or not at all. Of fewer questions than are wanted it has those there are.
     *
     * @throws IOException when the file cannot be written
     */
    public void write(QuizOrder order, Path file) throws IOException {
        WholeFile.write(file, FileKind.PAPER, bytes(order));
    }

    /** The same order gives the same bytes. */
    public byte[] bytes(QuizOrder order) throws IOException {
        return PdfFile.bytes(furniture().onAll(pages(order)), Ground.inks(palette), new PdfFile.About(title(), messages.lang()), PdfFile.FINENESS);
    }

    private PageFurniture furniture() {
        List<String> foot = List.of(credits.worth(), String.join(messages.get("credits.separator"), credits.mainOwners()));
        return new PageFurniture(PaperSize.A4.upright(), PageFurniture.Margins.millimetres(SIDE, TOP, SIDE, BOTTOM), foot, messages);
    }

    private String title() {
        return messages.get("quiz.sheet.title", ground.plan().zones().stream().filter(z -> z.kind() == ZoneKind.DISTRICT).findFirst().map(Zone::name).map(n -> n.in(messages.lang())).orElse(""));
    }

    /** The questions, then the answers, without furniture. */
    List<Page> pages(QuizOrder order) {
        List<QuizQuestion> round = new QuizMaker(ground, order).round();
        PageSize paper = PaperSize.A4.upright();
        ScreenBox body = furniture().body();
        List<Page> questions = questions(order, round, paper, body);
        List<Page> answers = answers(order, round, paper, body);
        List<Page> pages = new ArrayList<>(questions);
        pages.set(0, questions.get(0).marked(messages.get("quiz.sheet.questions"), 0));
        pages.add(answers.get(0).marked(messages.get("quiz.sheet.answers"), 0));
        pages.addAll(answers.subList(1, answers.size()));
        return pages;
    }

    private void head(SheetPen pen, QuizOrder order, List<QuizQuestion> round, String part) {
        pen.set(Role.TITLE, title(), SheetHead.TITLE);
        pen.set(Role.CAPTION, messages.get("quiz.sheet.line", part, String.valueOf(order.seed()), round.size()), SheetHead.SMALL);
        pen.space(AIR);
    }

    // ---- the questions --------------------------------------------------------------------------------------------

    private List<Page> questions(QuizOrder order, List<QuizQuestion> round, PageSize paper, ScreenBox body) {
        SheetPen pen = new SheetPen(body);
        head(pen, order, round, messages.get("quiz.sheet.questions"));
        pen.set(Role.PARAGRAPH, List.of(SheetHead.pupilLine(messages, pen.width())));
        pen.space(AIR);
        List<ZoneKind> levels = QuizOrder.LEVELS.stream().filter(l -> round.stream().anyMatch(q -> q.kind().isOfTheMap() && q.level() == l)).toList();
        pen.set(Role.PARAGRAPH, messages.get(levels.isEmpty() ? "quiz.sheet.task" : "quiz.sheet.task-maps"), SheetHead.TASK);
        pen.space(AIR);
        if (!levels.isEmpty()) {
            new QuizMaps(ground, words, new MapPlates(lists), palette, messages).set(pen, levels, MAPS * body.height());
        }
        List<List<Strip>> blocks = new ArrayList<>();
        for (int i = 0; i < round.size(); i++) {
            blocks.add(question(i + 1, round.get(i), body.width()));
        }
        return flow(pen, blocks, paper, body);
    }

    private List<Strip> question(int number, QuizQuestion question, double wide) {
        List<Strip> strips = new ArrayList<>();
        List<String> rows = TypeSetter.rows(words.onPaper(question), wide - NUMBER_WIDE, BODY);
        for (int i = 0; i < rows.size(); i++) {
            Strip row = TypeSetter.line(rows.get(i), BODY).movedRight(NUMBER_WIDE);
            strips.add(i == 0 ? TypeSetter.line(String.valueOf(number), HEAD).and(row) : row);
        }
        List<String> choices = question.choices().stream().map(c -> words.choiceOnPaper(question, c)).toList();
        double widest = choices.stream().mapToDouble(c -> TypeSetter.width(c, BODY)).max().orElse(0) + LETTER_WIDE + AIR;
        int fitting = (int) Math.floor((wide - NUMBER_WIDE) / widest);
        int columns = fitting >= choices.size() ? choices.size() : Math.max(1, Math.min(2, fitting));
        double column = (wide - NUMBER_WIDE) / columns;
        for (int from = 0; from < choices.size(); from += columns) {
            Strip line = Strip.space(0);
            for (int i = from; i < Math.min(choices.size(), from + columns); i++) {
                double left = NUMBER_WIDE + (i - from) * column;
                line = line.and(TypeSetter.line(letter(i), HEAD).movedRight(left)).and(TypeSetter.line(choices.get(i), BODY).movedRight(left + LETTER_WIDE));
            }
            strips.add(line);
        }
        return strips;
    }

    private static String letter(int choice) {
        return Character.toString('A' + choice);
    }

    /** One after the other, none broken; what finds no room goes on to the next page. */
    private static List<Page> flow(SheetPen first, List<List<Strip>> blocks, PageSize paper, ScreenBox body) {
        List<Page> pages = new ArrayList<>();
        SheetPen pen = first;
        for (List<Strip> block : blocks) {
            if (pen.y() + block.stream().mapToDouble(Strip::height).sum() > pen.bottom()) {
                pages.add(new Page(paper, pen.blocks()));
                pen = new SheetPen(body);
            }
            pen.set(Role.ITEM, block);
            pen.space(AIR);
        }
        pages.add(new Page(paper, pen.blocks()));
        return pages;
    }

    // ---- the answers ----------------------------------------------------------------------------------------------

    private List<Page> answers(QuizOrder order, List<QuizQuestion> round, PageSize paper, ScreenBox body) {
        SheetPen pen = new SheetPen(body);
        head(pen, order, round, messages.get("quiz.sheet.answers"));
        pen.set(Role.NOTE, messages.get("worksheet.source", ground.plan().documentTitle().in(messages.lang())), AnswerSources.NOTE);
        pen.space(AIR);
        List<List<Strip>> blocks = new ArrayList<>();
        for (int i = 0; i < round.size(); i++) {
            blocks.add(List.of(answer(i + 1, round.get(i), body.width())));
        }
        round.stream().map(words::remark).filter(r -> !r.isEmpty()).distinct()
                .forEach(r -> blocks.add(TypeSetter.lines(messages.get("quiz.sheet.known", r), body.width(), AnswerSources.NOTE)));
        return flow(pen, blocks, paper, body);
    }

    private Strip answer(int number, QuizQuestion question, double wide) {
        Strip strip = TypeSetter.line(String.valueOf(number), HEAD).and(TypeSetter.line(letter(question.choices().indexOf(question.answer())), HEAD).movedRight(NUMBER_WIDE));
        String sentence = words.truthOnPaper(question) + (question.certainty() == Certainty.KNOWN ? messages.get("worksheet.known-mark") : "");
        double left = NUMBER_WIDE + LETTER_WIDE;
        List<Piece> pieces = new ArrayList<>(strip.pieces());
        double high = rows(TypeSetter.lines(sentence, wide * ANSWERS - left, BODY), left, 0, pieces);
        double lower = TypeSetter.baseline(BODY) - TypeSetter.baseline(AnswerSources.NOTE);
        double sources = question.sources().isEmpty() ? 0 : rows(AnswerSources.rows(question.sources(), wide * (1 - SOURCES), messages), wide * SOURCES, lower, pieces);
        return new Strip(Math.max(Math.max(strip.height(), high), sources), pieces);
    }

    private static double rows(List<Strip> rows, double left, double top, List<Piece> pieces) {
        double y = top;
        for (Strip row : rows) {
            pieces.addAll(row.at(left, y));
            y += row.height();
        }
        return y;
    }
}
