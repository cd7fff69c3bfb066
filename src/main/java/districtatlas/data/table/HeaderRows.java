package districtatlas.data.table;

import districtatlas.data.table.CellText.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What stands above a table's data: titles and the names of the columns, found from its first rows. Immutable.
 *
 * @param titles lines of text above the names, each row's cells joined by blanks
 * @param names  as they are written, empty where there is none; all empty in a table without a header
 * @param rows   how many of the rows that were looked at are no data
 * @param units  a row of units below the names; empty for none
 */
record HeaderRows(List<String> titles, List<String> names, int rows, String units) {
    /** So many rows are looked at; what comes later is data. */
    static final int MOST_ROWS = 60;
    private static final double ENOUGH = 0.6;
    private static final String UNIT = "[(（\\[]?(?:个|人|万人|户|家|处|座|栋|套|间|宗|项|条|元|万元|亿元|%|％|‰|米|千米|公里|m|km|m2|m²|㎡|hm2|hm²|公顷|亩|平方米|万平方米|"
        + "平方千米|平方公里|km2|km²|度|°|层|年|月|日|吨|千瓦时|-|—|/)[)）\\]]?";

    /** @param first rows that are not empty, from the first on */
    static HeaderRows of(List<RawRow> first) {
        int width = width(first);
        int data = firstWithData(first);
        int header = headerBefore(first, data);
        if (header < 0) {
            List<String> above = first.subList(0, data < first.size() ? data : 0).stream().map(HeaderRows::line).toList();
            return new HeaderRows(above, IntStream.range(0, width).mapToObj(i -> "").toList(), above.size(), "");
        }
        List<String> titles = first.subList(0, header).stream().map(HeaderRows::line).toList();
        List<String> names = labels(first.get(header), width);
        int rows = header + 1;
        if (rows < first.size() && isSecondLine(first, header, width)) {
            names = together(names, labels(first.get(rows), width));
            rows++;
        }
        String units = rows < first.size() && isUnits(first.get(rows)) ? line(first.get(rows)) : "";
        return new HeaderRows(titles, names, units.isEmpty() ? rows : rows + 1, units);
    }

    boolean isNamed() {
        return names.stream().anyMatch(n -> !n.isBlank());
    }

    /** As many columns as most rows reach to. */
    private static int width(List<RawRow> rows) {
        return rows.stream().mapToInt(HeaderRows::reach).max().orElse(0);
    }

    private static int filledColumns(List<RawRow> rows) {
        return (int) IntStream.range(0, width(rows)).filter(c -> rows.stream().anyMatch(r -> !RawRow.isEmpty(r.cell(c)))).count();
    }

    private static int reach(RawRow row) {
        int reach = row.cells().length;
        while (reach > 0 && RawRow.isEmpty(row.cell(reach - 1))) {
            reach--;
        }
        return reach;
    }

    private static String line(RawRow row) {
        StringBuilder line = new StringBuilder();
        for (Object cell : row.cells()) {
            if (!RawRow.isEmpty(cell) && !(cell instanceof CellFault)) {
                line.append(line.length() == 0 ? "" : " ").append(CellText.shown(cell).strip());
            }
        }
        return line.toString();
    }

    /** The first row that holds a number or a date and is no title; the number of all when there is none. */
    private static int firstWithData(List<RawRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (!isLabels(rows.get(i)) && (rows.get(i).filled() >= Math.min(2, filledColumns(rows)) || i + 1 == rows.size())) {
                return i;
            }
        }
        return rows.size();
    }

    /** Of the rows before the data, the first that has about as many names as any. */
    private static int headerBefore(List<RawRow> rows, int data) {
        int most = rows.subList(0, data).stream().mapToInt(RawRow::filled).max().orElse(0);
        if (most == 0 || most < Math.min(2, filledColumns(rows)) || most < ENOUGH * fullest(rows)) {
            return -1;
        }
        for (int i = 0; i < data; i++) {
            if (rows.get(i).filled() >= 0.9 * most || isUpperLine(rows, i, data, most)) {
                return i;
            }
        }
        return -1;
    }

    /** Names of which some span several below: 名称 | 坐标 | | 备注 over | X | Y |. */
    private static boolean isUpperLine(List<RawRow> rows, int i, int data, int most) {
        return i + 1 < data && rows.get(i).filled() >= 2 && rows.get(i).filled() >= most / 2 && fillsTheGaps(rows.get(i), rows.get(i + 1));
    }

    private static boolean fillsTheGaps(RawRow upper, RawRow lower) {
        boolean fills = false;
        boolean leaves = false;
        for (int c = 0; c < Math.max(upper.cells().length, lower.cells().length); c++) {
            boolean above = !RawRow.isEmpty(upper.cell(c));
            boolean below = !RawRow.isEmpty(lower.cell(c));
            fills |= below && !above && c > 0;
            leaves |= above && !below;
        }
        return fills && leaves;
    }

    private static boolean isSecondLine(List<RawRow> rows, int header, int width) {
        RawRow below = rows.get(header + 1);
        return isLabels(below) && fillsTheGaps(rows.get(header), below) && distinct(below) == below.filled() || isLabels(below) && width > 2
            && fillsTheGaps(rows.get(header), below) && header + 2 < rows.size() && !isLabels(rows.get(header + 2));
    }

    private static int distinct(RawRow row) {
        return new LinkedHashSet<>(labels(row, row.cells().length).stream().filter(s -> !s.isEmpty()).toList()).size();
    }

    private static int fullest(List<RawRow> rows) {
        return rows.stream().mapToInt(RawRow::filled).max().orElse(0);
    }

    /** Whether all that stands in it could be names: no number but a year, no date, nothing of yes and no. */
    static boolean isLabels(RawRow row) {
        boolean words = false;
        for (Object cell : row.cells()) {
            if (RawRow.isEmpty(cell)) {
                continue;
            }
            boolean year = cell instanceof Double d && d == Math.rint(d) && d >= 1900 && d <= 2100
                || cell instanceof String s && CellText.plain(s).matches("(?:19|20)\\d\\d");
            Kind kind = cell instanceof String text ? CellText.kindOf(text) : Kind.DECIMAL;
            boolean word = kind == Kind.TEXT || kind == Kind.NOTHING;
            if (!word && !year || cell instanceof CellFault || cell instanceof String text && WrittenPair.isPlace(text)) {
                return false;
            }
            words |= kind == Kind.TEXT;
        }
        return words;
    }

    private static boolean isUnits(RawRow row) {
        int units = 0;
        for (Object cell : row.cells()) {
            if (!RawRow.isEmpty(cell)) {
                if (!(cell instanceof String text) || !text.strip().matches(UNIT) && !text.strip().equals("单位")) {
                    return false;
                }
                units += text.strip().matches("[-—/]") ? 0 : 1;
            }
        }
        return units > 0;
    }

    private static List<String> labels(RawRow row, int width) {
        return IntStream.range(0, width).mapToObj(c -> RawRow.isEmpty(row.cell(c)) ? "" : CellText.shown(row.cell(c)).strip()).toList();
    }

    /** The lower name where it stands once; with the one above, which may span several, where not. */
    private static List<String> together(List<String> upper, List<String> lower) {
        Set<String> once = new LinkedHashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        lower.stream().filter(s -> !s.isEmpty()).forEach(s -> (once.add(s) ? once : twice).add(s));
        List<String> names = new ArrayList<>();
        String above = "";
        for (int c = 0; c < upper.size(); c++) {
            above = upper.get(c).isEmpty() ? above : upper.get(c);
            String below = lower.get(c);
            names.add(below.isEmpty() ? upper.get(c) : twice.contains(below) && !above.isEmpty() ? above + " " + below : below);
        }
        return List.copyOf(names);
    }
}
