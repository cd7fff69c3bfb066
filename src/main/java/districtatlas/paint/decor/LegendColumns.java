package districtatlas.paint.decor;

import districtatlas.paint.lettering.Typeface;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet's legend in columns, all about equally long, as many as find room side by side. Immutable.
 *
 * @param isCut lines were left out for want of room
 * @param width of all, with what lies between them
 */
record LegendColumns(List<Column> columns, boolean isCut, double width) {
    /** A legend of more lines stands in two columns. */
    private static final int MANY = 12;

    record Column(List<LegendLine> lines, double width) {
    }

    /**
     * Where columns must fit.
     *
     * @param rows        the most lines of a column
     * @param beforeWords what a line takes before its words
     * @param mostWide    of all columns
     * @param between     two columns
     * @param type        size of the words
     */
    record Room(int rows, double beforeWords, double mostWide, double between, double type) {
        double width(String words) {
            return Typeface.bundled().width(words, false, type);
        }
    }

    /** Where not all find room, headings give way: what is explained comes before how it is sorted. */
    static LegendColumns of(List<LegendLine> lines, Room room) {
        return of(lines, room, MANY);
    }

    /** In no more columns than it takes. */
    static LegendColumns narrow(List<LegendLine> lines, Room room) {
        return of(lines, room, Integer.MAX_VALUE);
    }

    private static LegendColumns of(List<LegendLine> lines, Room room, int many) {
        List<Column> columns = columns(lines, room, many);
        int wanted = lines.size();
        if (count(columns) < wanted) {
            List<LegendLine> plain = lines.stream().filter(l -> !l.isHeading()).toList();
            columns = columns(plain, room, many);
            wanted = plain.size();
        }
        return new LegendColumns(columns, count(columns) < wanted, width(columns, room));
    }

    private static double width(List<Column> columns, Room room) {
        return columns.stream().mapToDouble(Column::width).sum() + room.between() * Math.max(0, columns.size() - 1);
    }

    private static int count(List<Column> columns) {
        return columns.stream().mapToInt(c -> c.lines().size()).sum();
    }

    boolean isEmpty() {
        return count(columns) == 0;
    }

    /** Lines of the longest column. */
    int depth() {
        return columns.stream().mapToInt(c -> c.lines().size()).max().orElse(0);
    }

    private static List<Column> columns(List<LegendLine> lines, Room room, int many) {
        if (room.rows() == 0 || lines.isEmpty()) {
            return List.of();
        }
        int needed = (lines.size() + room.rows() - 1) / room.rows();
        for (int count = lines.size() > many ? Math.max(2, needed) : needed; count > 1; count--) {
            List<Column> tried = spread(lines, count, room);
            if (width(tried, room) <= room.mostWide()) {
                return tried;
            }
        }
        return spread(lines, 1, room);
    }

    /** As many lines as find room in so many columns; none of these ends with a heading. */
    private static List<Column> spread(List<LegendLine> lines, int count, Room room) {
        List<List<LegendLine>> parts = List.of();
        for (int each = Math.min(room.rows(), (lines.size() + count - 1) / count); each <= room.rows(); each++) {
            parts = cut(lines, count, each);
            if (parts.stream().mapToInt(List::size).sum() == lines.size()) {
                break;
            }
        }
        List<Column> columns = new ArrayList<>();
        for (List<LegendLine> of : parts) {
            List<LegendLine> part = of.stream().map(l -> l.saying(WordBreak.cut(l.words(), room.mostWide() - room.beforeWords(), room::width))).toList();
            columns.add(new Column(part, room.beforeWords() + part.stream().mapToDouble(l -> room.width(l.words())).max().orElse(0)));
        }
        return columns;
    }

    private static List<List<LegendLine>> cut(List<LegendLine> lines, int count, int each) {
        List<List<LegendLine>> parts = new ArrayList<>();
        for (int from = 0; from < lines.size() && parts.size() < count;) {
            int to = Math.min(lines.size(), from + each);
            while (to > from + 1 && lines.get(to - 1).isHeading()) {
                to--;
            }
            parts.add(lines.subList(from, to));
            from = to;
        }
        return parts;
    }
}
