package districtatlas.print.album;

import districtatlas.base.Messages;
import districtatlas.coord.ScreenBox;
import districtatlas.paint.decor.Piece;
import districtatlas.plan.Citation;
import districtatlas.plan.words.SourceWords;
import districtatlas.print.page.Paragraph;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.util.ArrayList;
import java.util.List;

/** How the words of an album's own pages are set, the same on all of them. Pure functions. */
final class AlbumType {
    static final TypeStyle TITLE = TypeStyle.points(20).inBold().leading(1.35);
    static final TypeStyle RUNNING = TypeStyle.points(8.5).inQuiet();
    static final TypeStyle LEAD = TypeStyle.points(9.5).inQuiet().leading(1.6);
    static final TypeStyle HEADING = TypeStyle.points(11.5).inBold().leading(1.5);
    static final TypeStyle NAME = TypeStyle.points(9.5).inBold().leading(1.55);
    static final TypeStyle TEXT = TypeStyle.points(9).leading(1.55);
    static final TypeStyle SMALL = TypeStyle.points(7.5).inQuiet().leading(1.86);
    /** Room above a heading, a paragraph, a line of a list. */
    static final double ABOVE_HEADING = 16;
    static final double ABOVE = 8;
    static final double CLOSE = 3;

    private static final double GAP = 8;
    private static final double RULE_HIGH = 0.7;
    private static final double RULE_SHARE = 0.28;
    private static final String BETWEEN_BRIEFS = "  ";

    private AlbumType() {
    }

    static Paragraph heading(String words, double wide) {
        return new Paragraph(Role.HEADING, ABOVE_HEADING, TypeSetter.lines(words, wide, HEADING)).keptWithNext();
    }

    static Paragraph text(String words, double wide) {
        return new Paragraph(Role.PARAGRAPH, ABOVE, TypeSetter.lines(words, wide, TEXT)).loose();
    }

    static Paragraph item(String words, double wide) {
        return new Paragraph(Role.ITEM, CLOSE, TypeSetter.lines(words, wide, TEXT));
    }

    /** Words, and behind them or below, quieter, what they rest on. */
    static List<Strip> sourced(String words, List<Citation> sources, double wide, Messages messages) {
        return sourced(words, sources, wide, TEXT, messages);
    }

    static List<Strip> sourced(String words, List<Citation> sources, double wide, TypeStyle style, Messages messages) {
        return followed(TypeSetter.rows(words, wide, style), style, briefRows(sources, wide, messages), wide);
    }

    static List<Strip> followed(List<String> rows, TypeStyle style, String after, double wide) {
        return followed(rows, style, after.isEmpty() ? List.of() : TypeSetter.rows(after, wide, SMALL), wide);
    }

    /** A hairline that many rows may have without the page turning black: grey, from the line's left. */
    static Piece rule(double wide, double y) {
        return new Piece.Tint(new ScreenBox(0, y, wide, RULE_HIGH), RULE_SHARE);
    }

    /** What is cited, as many in a row as find room; none is parted. */
    static List<String> briefRows(List<Citation> sources, double wide, Messages messages) {
        if (sources.isEmpty()) {
            return TypeSetter.rows(messages.get("words.source.known"), wide, SMALL);
        }
        List<String> rows = new ArrayList<>();
        String row = "";
        for (Citation source : sources) {
            String brief = SourceWords.brief(source, messages.lang());
            String longer = row.isEmpty() ? brief : row + BETWEEN_BRIEFS + brief;
            if (row.isEmpty() || TypeSetter.width(longer, SMALL) <= wide) {
                row = longer;
            } else {
                rows.addAll(TypeSetter.rows(row, wide, SMALL));
                row = brief;
            }
        }
        rows.addAll(TypeSetter.rows(row, wide, SMALL));
        return rows;
    }

    /** Rows of words; the last goes on with smaller words where they find room, else these stand below. */
    static List<Strip> followed(List<String> rows, TypeStyle style, List<String> after, double wide) {
        List<Strip> lines = new ArrayList<>(rows.stream().map(r -> TypeSetter.line(r, style)).toList());
        if (after.isEmpty()) {
            return lines;
        }
        double last = rows.isEmpty() ? wide : TypeSetter.width(rows.get(rows.size() - 1), style) + GAP;
        if (after.size() > 1 || last + TypeSetter.width(after.get(0), SMALL) > wide) {
            after.forEach(r -> lines.add(TypeSetter.line(r, SMALL)));
            return lines;
        }
        Strip line = lines.remove(lines.size() - 1);
        // On one baseline, though smaller.
        double down = TypeSetter.baseline(style) - TypeSetter.baseline(SMALL);
        lines.add(line.and(new Strip(line.height(), TypeSetter.line(after.get(0), SMALL).at(last, down))));
        return lines;
    }
}
