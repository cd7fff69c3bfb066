package districtatlas.print.work;

import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.map.MapScene;
import districtatlas.map.style.Palette;
import districtatlas.paint.decor.Piece;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneShapes;
import districtatlas.plan.words.ZoneWords;
import districtatlas.print.page.Block;
import districtatlas.print.page.MapPlates;
import districtatlas.print.page.Page;
import districtatlas.print.page.PageSize;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import districtatlas.quiz.Blank;
import districtatlas.quiz.Further;
import districtatlas.quiz.MapExercise;
import districtatlas.quiz.WorksheetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sheets of one map exercise: the same map with its boxes in the same places, empty, with some names, or with all. One thread at a time.
 */
final class MapSheets {
    private static final List<WorksheetKind> MAPS = List.of(WorksheetKind.BLANK, WorksheetKind.HALF, WorksheetKind.ANSWERS);
    private static final TypeStyle NUMBER = TypeStyle.points(11).inBold();
    private static final TypeStyle BODY = TypeStyle.points(10.5);
    private static final TypeStyle HEAD = TypeStyle.points(10.5).inBold();
    private static final TypeStyle NOTE = TypeStyle.points(9);
    private static final double AIR = 8;
    private static final double DOT = 2.2;
    private static final double LEADER = 0.9;
    private static final double EDGE = 1;
    private static final double BETWEEN_WORDS = 22;
    private static final double WRITING_HIGH = 30;
    /** Of short answers. */
    private static final int COLUMNS = 3;
    /** A lower map shows nothing. */
    private static final double LEAST_MAP = 250;
    private static final int SIDES_OF_A_DOT = 12;
    /** Below the middle of a row, in shares of the type's size. */
    private static final double FEET = 0.36;

    private final MapExercise exercise;
    private final Plan plan;
    private final WorkOrder order;
    private final Messages messages;
    private final List<SlotSize> sizes;
    private final ScreenBox body;
    private final boolean numbersOnly;

    /** @param numbersOnly names are written on lines below the map: for so many that their boxes find no room on it */
    MapSheets(MapExercise exercise, Plan plan, WorkOrder order, Messages messages, ScreenBox body, boolean numbersOnly) {
        this.numbersOnly = numbersOnly;
        this.exercise = exercise;
        this.plan = plan;
        this.order = order;
        this.messages = messages;
        this.body = body;
        this.sizes = numbersOnly ? List.of(SlotSize.ofNumbers()) : SlotSize.of(exercise.blanks().stream().map(b -> said(b.answer())).toList());
    }

    private String said(Text text) {
        return text.in(messages.lang());
    }

    private String title() {
        return SheetHead.title(messages, exercise.lesson());
    }

    /** What is below the map is set first, since the map takes the room that the fullest of the sheets leaves it. Empty when there is no room for its boxes. */
    Optional<WorkMap> map(ZoneShapes shapes) {
        double high = body.height() - headHigh() - MAPS.stream().mapToDouble(this::belowHigh).max().orElseThrow() - MapScale.HIGH - 2 * AIR;
        return high < LEAST_MAP ? Optional.empty() : WorkMap.of(exercise, plan, shapes, body.width(), high, sizes);
    }

    /** Of the highest: on all sheets the map stands at the same place. */
    private double headHigh() {
        return MAPS.stream().mapToDouble(kind -> {
            SheetPen pen = new SheetPen(body);
            head(pen, kind);
            return pen.y() - body.y();
        }).max().orElseThrow();
    }

    private double belowHigh(WorksheetKind kind) {
        SheetPen pen = new SheetPen(body);
        below(pen, kind);
        return pen.y() - body.y();
    }

    private void head(SheetPen pen, WorksheetKind kind) {
        boolean pupil = kind != WorksheetKind.ANSWERS;
        new SheetHead(messages, order).set(pen, title(), messages.get("worksheet.kind." + kind.key()), pupil, pupil ? task(kind) : messages.get("worksheet.task.answers"));
    }

    private String task(WorksheetKind kind) {
        String given = kind == WorksheetKind.HALF ? messages.get("worksheet.task.given") : "";
        String bank = exercise.bank(kind).isEmpty() ? "" : messages.get("worksheet.task.bank");
        return Stream.of(messages.get(numbersOnly ? "worksheet.task.numbers" : "worksheet.task.map"), given, bank).filter(s -> !s.isEmpty()).reduce((a, b) -> a + messages.get("worksheet.task.between") + b).orElseThrow();
    }

    /** @param on the map, laid once for all sheets */
    Page page(WorksheetKind kind, WorkMap map, Block.Map on, PageSize paper) {
        SheetPen pen = new SheetPen(body);
        head(pen, kind);
        ScreenBox box = new ScreenBox(body.x(), body.y() + headHigh(), map.view().width(), map.view().height());
        pen.add(new Block.Map(box, on.still(), on.said()));
        for (int i = 0; i < exercise.blanks().size(); i++) {
            pen.add(slot(exercise.blanks().get(i), map.slots().get(i), map.size(), kind.shows(exercise.blanks().get(i)), box));
        }
        pen.goTo(box.maxY() + AIR);
        pen.set(Role.CAPTION, List.of(MapScale.strip(map.view(), keys(), pen.width(), messages)));
        pen.space(AIR);
        below(pen, kind);
        return new Page(paper, pen.blocks());
    }

    Block.Map lay(WorkMap map, MapPlates plates, Palette palette, Cancel cancel) {
        ScreenBox box = new ScreenBox(0, 0, map.view().width(), map.view().height());
        return plates.lay(new MapScene(map.view(), map.layers(), palette, messages.lang(), 1), box, messages.get("worksheet.map-said", exercise.blanks().size()), cancel);
    }

    private List<MapScale.Key> keys() {
        ZoneWords words = new ZoneWords(messages);
        return ZoneKind.PLAN_ORDER.stream().filter(k -> exercise.blanks().stream().anyMatch(b -> b.kind() == k)).map(k -> new MapScale.Key(k, words.kind(k))).toList();
    }

    // ---- on the map -----------------------------------------------------------------------------------------------

    private Block slot(Blank blank, Slot slot, SlotSize size, boolean named, ScreenBox map) {
        ScreenBox b = new ScreenBox(map.x() + slot.box().x(), map.y() + slot.box().y(), slot.box().width(), slot.box().height());
        List<Piece> pieces = new ArrayList<>();
        slot.leader().ifPresent(l -> {
            pieces.add(new Piece.Line(on(map, l.edge()), on(map, l.from()), LEADER, false));
            pieces.add(new Piece.Line(on(map, l.from()), on(map, l.to()), LEADER, false));
            pieces.add(dot(on(map, l.to())));
        });
        pieces.add(new Piece.Card(b, 0));
        pieces.add(new Piece.Frame(b, EDGE));
        String number = String.valueOf(blank.number());
        pieces.add(TypeSetter.piece(number, b.x() + (SlotSize.NUMBER - TypeSetter.width(number, NUMBER)) / 2, b.y() + size.middle(0) + NUMBER.sizePx() * FEET, NUMBER));
        if (named && !numbersOnly) {
            List<String> lines = size.lines(said(blank.answer()));
            for (int row = 0; row < lines.size(); row++) {
                pieces.add(TypeSetter.piece(lines.get(row), b.x() + SlotSize.NUMBER, b.y() + size.middle(row) + SlotSize.TYPE.sizePx() * FEET, SlotSize.TYPE));
            }
        } else if (!numbersOnly) {
            for (int row = 0; row < size.rows() - 1; row++) {
                pieces.add(new Piece.Line(new ScreenXY(b.x() + SlotSize.NUMBER, b.y() + size.rule(row)), new ScreenXY(b.maxX() - 4, b.y() + size.rule(row)), 0.5, true));
            }
        }
        return new Block.Words(Role.ITEM, pieces);
    }

    private static ScreenXY on(ScreenBox map, ScreenXY at) {
        return new ScreenXY(map.x() + at.x(), map.y() + at.y());
    }

    private static Piece dot(ScreenXY at) {
        List<ScreenXY> around = new ArrayList<>();
        for (int i = 0; i < SIDES_OF_A_DOT; i++) {
            double angle = 2 * Math.PI * i / SIDES_OF_A_DOT;
            around.add(new ScreenXY(at.x() + DOT * Math.cos(angle), at.y() + DOT * Math.sin(angle)));
        }
        return new Piece.Figure(around, false);
    }

    // ---- below the map --------------------------------------------------------------------------------------------

    private void below(SheetPen pen, WorksheetKind kind) {
        if (kind == WorksheetKind.ANSWERS) {
            answers(pen);
        } else {
            if (numbersOnly) {
                names(pen, kind);
            }
            bank(pen, exercise.bank(kind));
        }
        further(pen, kind == WorksheetKind.ANSWERS);
        if (kind == WorksheetKind.ANSWERS) {
            pen.space(AIR / 2);
            AnswerSources.set(pen, plan, exercise.lesson().whole().composition(), messages);
            if (exercise.hasKnown()) {
                pen.set(Role.NOTE, messages.get("worksheet.known"), NOTE);
            }
        }
    }

    private void bank(SheetPen pen, List<Text> bank) {
        if (bank.isEmpty()) {
            return;
        }
        List<Strip> rows = new ArrayList<>();
        double x = AIR;
        List<Piece> row = new ArrayList<>();
        String head = messages.get("worksheet.bank");
        row.add(TypeSetter.piece(head, x, TypeSetter.baseline(HEAD), HEAD));
        x += TypeSetter.width(head, HEAD) + BETWEEN_WORDS;
        for (Text word : bank) {
            double wide = TypeSetter.width(said(word), BODY);
            if (x + wide > pen.width() - AIR) {
                rows.add(new Strip(BODY.height() * 1.15, row));
                row = new ArrayList<>();
                x = AIR;
            }
            row.add(TypeSetter.piece(said(word), x, TypeSetter.baseline(BODY), BODY));
            x += wide + BETWEEN_WORDS;
        }
        rows.add(new Strip(BODY.height() * 1.15, row));
        double from = pen.y();
        pen.space(AIR / 2);
        pen.set(Role.PARAGRAPH, rows);
        pen.add(new Block.Words(Role.FURNITURE, List.of(new Piece.Frame(new ScreenBox(pen.left(), from, pen.width(), pen.y() - from), EDGE))));
        pen.space(AIR / 2);
    }

    /** A line for each number, or its name where that is given. */
    private void names(SheetPen pen, WorksheetKind kind) {
        double column = pen.width() / COLUMNS;
        for (int i = 0; i < exercise.blanks().size(); i += COLUMNS) {
            Strip row = Strip.space(WRITING_HIGH);
            for (int k = 0; k < COLUMNS && i + k < exercise.blanks().size(); k++) {
                Blank blank = exercise.blanks().get(i + k);
                row = row.and(written(String.valueOf(blank.number()), kind.shows(blank) ? Optional.of(said(blank.answer())) : Optional.empty(), 0, column - 2 * AIR)
                        .movedRight(k * column));
            }
            pen.set(Role.ITEM, List.of(row));
        }
        pen.space(AIR);
    }

    /** Every number with its name, and a mark at what general knowledge says. */
    private void answers(SheetPen pen) {
        double column = exercise.blanks().stream().mapToDouble(b -> TypeSetter.width(answer(b), BODY)).max().orElse(0) + BETWEEN_WORDS;
        int most = (int) Math.max(1, Math.floor((pen.width() + BETWEEN_WORDS) / column));
        int rows = (exercise.blanks().size() + most - 1) / most;
        int columns = (exercise.blanks().size() + rows - 1) / rows;
        pen.set(Role.ITEM, grid(exercise.blanks().stream().map(this::answer).toList(), columns, pen.width() / columns));
    }

    private String answer(Blank blank) {
        return messages.get("worksheet.answer", blank.number(), said(blank.answer())) + mark(blank.certainty());
    }

    private String mark(Certainty certainty) {
        return certainty == Certainty.KNOWN ? messages.get("worksheet.known-mark") : "";
    }

    private static List<Strip> grid(List<String> words, int columns, double column) {
        List<Strip> rows = new ArrayList<>();
        for (int i = 0; i < words.size(); i += columns) {
            Strip row = Strip.space(BODY.height());
            for (int k = 0; k < columns && i + k < words.size(); k++) {
                row = row.and(TypeSetter.line(words.get(i + k), BODY).movedRight(k * column));
            }
            rows.add(row);
        }
        return rows;
    }

    /** Questions besides, with lines to write on as long as the answers need. */
    private void further(SheetPen pen, boolean answered) {
        List<Further> groups = exercise.further().stream().filter(f -> f.ask() == Further.Ask.GROUP).toList();
        if (!groups.isEmpty()) {
            pen.space(AIR / 2);
            pen.set(Role.HEADING, messages.get("worksheet.ask.group"), HEAD);
            double column = pen.width() / COLUMNS;
            for (int i = 0; i < groups.size(); i += COLUMNS) {
                Strip row = Strip.space(WRITING_HIGH);
                for (int k = 0; k < COLUMNS && i + k < groups.size(); k++) {
                    row = row.and(writing(String.valueOf(groups.get(i + k).number()), groups.get(i + k), answered, column - 2 * AIR).movedRight(k * column));
                }
                pen.set(Role.ITEM, List.of(row));
            }
        }
        for (Further further : exercise.further()) {
            if (further.ask() != Further.Ask.GROUP) {
                pen.set(Role.ITEM, List.of(writing(messages.get("worksheet.ask." + further.ask().key(), further.number()), further, answered, pen.width())));
            }
        }
    }

    private Strip writing(String question, Further further, boolean answered, double wide) {
        String answer = further.answers().stream().map(this::said).reduce((a, b) -> a + messages.get("list.separator") + b).orElseThrow() + mark(further.certainty());
        return written(question, answered ? Optional.of(answer) : Optional.empty(), SlotSize.written(answer), wide);
    }

    /**
     * A question and behind it the answer, or lines to write it on.
     *
     * @param room that the answer needs in handwriting
     */
    private static Strip written(String question, Optional<String> answer, double room, double wide) {
        double feet = WRITING_HIGH - BODY.height() + TypeSetter.baseline(BODY) - 2;
        List<Piece> pieces = new ArrayList<>();
        pieces.add(TypeSetter.piece(question, 0, feet, BODY));
        double from = TypeSetter.width(question, BODY) + AIR;
        if (answer.isPresent()) {
            List<String> rows = TypeSetter.rows(answer.get(), wide - from, BODY);
            for (int i = 0; i < rows.size(); i++) {
                pieces.add(TypeSetter.piece(rows.get(i), from, feet + i * BODY.height(), BODY));
            }
            return new Strip(WRITING_HIGH + (rows.size() - 1) * BODY.height(), pieces);
        }
        int lines = (int) Math.max(1, Math.ceil(room / (wide - from)));
        for (int i = 0; i < lines; i++) {
            pieces.add(SheetPen.rule(i == 0 ? from : 0, wide, feet + 3 + i * WRITING_HIGH));
        }
        return new Strip(WRITING_HIGH * lines, pieces);
    }
}
