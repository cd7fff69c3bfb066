package districtatlas.ask.table;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as lines of text, the titles first. Pure functions. */
public final class TableText {
    static final String BYTE_ORDER_MARK = "\uFEFF";
    static final String BREAK = "\r\n";
    /** What would end a cell before its end. */
    private static final Pattern IN_COMMAS = Pattern.compile("[\",\r\n]");
    private static final Pattern IN_TABS = Pattern.compile("[\"\t\r\n]");

    private TableText() {
    }

    /** CSV (RFC 4180), to be written in UTF-8, with a byte order mark, as spreadsheets want it. */
    public static String commas(PlanTable table) {
        return BYTE_ORDER_MARK + lines(table, cell(IN_COMMAS), ",") + BREAK;
    }

    /** What stands between two commas. */
    static String cell(String value) {
        return cell(IN_COMMAS).apply(value);
    }

    /** Between tabs, as the clipboard takes it: a spreadsheet pastes it as cells. */
    public static String tabs(PlanTable table) {
        return lines(table, cell(IN_TABS), "\t") + BREAK;
    }

    private static String lines(PlanTable table, Function<String, String> cell, String between) {
        Stream<List<String>> head = Stream.of(table.columns().stream().map(PlanColumn::title).toList());
        Stream<List<String>> rows = table.rows().stream().map(r -> r.values().stream().map(PlanValue::text).toList());
        return Stream.concat(head, rows).map(r -> r.stream().map(cell).collect(Collectors.joining(between))).collect(Collectors.joining(BREAK));
    }

    private static Function<String, String> cell(Pattern quoted) {
        return value -> quoted.matcher(value).find() ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
