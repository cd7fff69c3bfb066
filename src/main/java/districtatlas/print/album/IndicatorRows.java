package districtatlas.print.album;

import districtatlas.ask.board.Bars;
import districtatlas.ask.board.Board;
import districtatlas.ask.board.BoardWords;
import districtatlas.ask.board.Change;
import districtatlas.ask.board.PointKind;
import districtatlas.ask.board.Series;
import districtatlas.ask.board.SeriesPoint;
import districtatlas.base.Messages;
import districtatlas.coord.ScreenBox;
import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Paragraph;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The board of indicators as a list for paper: what is counted and of what on the left; on the right a line for each value with its year, what it
 * is, a bar from zero, the plan's words and where they stand. Results are dark, aims light with an outline, so that grey tells them apart.
 * Immutable.
 */
final class IndicatorRows {
    private static final double NAME_SHARE = 0.28;
    private static final double SOURCE_SHARE = 0.16;
    private static final double BAR_SHARE = 0.1;
    private static final double GAP = 10;
    private static final double BAR_HIGH = 7;
    private static final double ABOVE_ROW = 7;
    private static final double BELOW_RULE = 5;
    private static final double HAIR = 0.5;
    private static final double DARK = 0.62;
    private static final double LIGHT = 0.16;

    private final Board board;
    private final BoardWords words;
    private final Messages messages;
    private final double wide;
    private final double whenAt;
    private final double kindAt;
    private final double barAt;
    private final double saidAt;
    private final double sourceAt;

    /** @param wide of a column */
    IndicatorRows(Board board, BoardWords words, Messages messages, double wide) {
        this.board = board;
        this.words = words;
        this.messages = messages;
        this.wide = wide;
        this.whenAt = wide * NAME_SHARE + GAP;
        this.kindAt = whenAt + widest(board.series().stream().flatMap(s -> s.points().stream()).filter(p -> p.year().isPresent()).map(words::when)) + GAP;
        this.barAt = kindAt + widest(Stream.of(PointKind.values()).map(words::kind)) + GAP;
        this.saidAt = barAt + wide * BAR_SHARE + GAP;
        this.sourceAt = wide * (1 - SOURCE_SHARE);
    }

    private static double widest(Stream<String> of) {
        // A hair more: what is as wide as its column is not to be broken.
        return of.mapToDouble(w -> TypeSetter.width(w, AlbumType.TEXT)).max().orElse(0) + 1;
    }

    /** All topics, each under its heading. */
    List<Sourced> all() {
        List<Sourced> all = new ArrayList<>();
        for (String topic : board.topics()) {
            List<Series> of = board.of(topic);
            all.add(Sourced.of(AlbumType.heading(messages.get("album.topic", words.topic(topic), of.size()), wide)));
            of.forEach(s -> all.add(new Sourced(row(s), BoardWords.sources(s))));
        }
        return all;
    }

    private Paragraph row(Series series) {
        double room = wide * NAME_SHARE;
        List<Strip> left = AlbumType.followed(TypeSetter.rows(words.name(series), room, AlbumType.NAME), AlbumType.NAME, words.scope(series), room);
        Optional<Bars> bars = Optional.of(Bars.of(series, board.years())).filter(b -> b.areTelling(series));
        List<Strip> right = new ArrayList<>();
        series.points().forEach(p -> right.addAll(value(series, p, bars)));
        Stream.of(Stream.of(words.conflict(series), series.indicator().conflict().isEmpty() ? words.common(series) : ""),
                        series.points().stream().map(words::note)).flatMap(s -> s).filter(n -> !n.isBlank()).distinct()
                .forEach(n -> TypeSetter.lines(n, wide - whenAt, AlbumType.SMALL).forEach(l -> right.add(l.movedRight(whenAt))));
        List<Strip> lines = new ArrayList<>();
        lines.add(new Strip(BELOW_RULE, List.of(AlbumType.rule(wide, 0))));
        lines.addAll(beside(left, right));
        return new Paragraph(Role.ITEM, ABOVE_ROW, lines);
    }

    private List<Strip> value(Series series, SeriesPoint point, Optional<Bars> bars) {
        boolean dated = point.year().isPresent();
        List<Strip> said = new ArrayList<>();
        set(words.line(series, point), saidAt, sourceAt - GAP, AlbumType.TEXT, said);
        List<Strip> source = point.figure().map(f -> AlbumType.briefRows(f.sources(), wide - sourceAt, messages)).orElse(List.of()).stream()
                .map(r -> TypeSetter.line(r, AlbumType.SMALL).movedRight(sourceAt)).toList();
        List<Strip> when = new ArrayList<>();
        set(words.when(point), whenAt, dated ? kindAt - GAP : saidAt - GAP, AlbumType.TEXT, when);
        if (dated) {
            List<Strip> kind = new ArrayList<>();
            set(words.kind(point.kind()), kindAt, barAt - GAP, AlbumType.TEXT, kind);
            when = beside(when, kind);
        }
        List<Strip> line = beside(beside(when, said), source);
        if (bars.isPresent() && point.isDrawn() && !line.isEmpty()) {
            line = beside(line, List.of(bar(bars.get(), point)));
        }
        List<Strip> lines = new ArrayList<>(line);
        series.changes().stream().filter(c -> c.to().equals(point)).findFirst().ifPresent(c -> set(change(c), saidAt, wide, AlbumType.SMALL, lines));
        return lines;
    }

    private String change(Change change) {
        String yearly = words.briefYearly(change);
        return yearly.isEmpty() ? words.brief(change) : words.brief(change) + messages.get("items.between") + yearly;
    }

    private Strip bar(Bars bars, SeriesPoint point) {
        double most = saidAt - GAP - barAt;
        double zero = barAt + bars.zero() * most;
        double value = barAt + bars.height(point.value().getAsDouble()) * most;
        ScreenBox box = new ScreenBox(Math.min(zero, value), (AlbumType.TEXT.height() - BAR_HIGH) / 2, Math.max(1, Math.abs(value - zero)), BAR_HIGH);
        boolean reached = point.kind() == PointKind.RESULT || point.kind() == PointKind.ACTUAL;
        return new Strip(AlbumType.TEXT.height(), reached ? List.of(new Piece.Tint(box, DARK)) : List.of(new Piece.Tint(box, LIGHT), new Piece.Frame(box, HAIR)));
    }

    private static void set(String text, double from, double to, TypeStyle style, List<Strip> into) {
        TypeSetter.lines(text, to - from, style).forEach(l -> into.add(l.movedRight(from)));
    }

    /** Line by line side by side. */
    static List<Strip> beside(List<Strip> one, List<Strip> other) {
        List<Strip> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            lines.add(i >= one.size() ? other.get(i) : i >= other.size() ? one.get(i) : one.get(i).and(other.get(i)));
        }
        return lines;
    }
}
