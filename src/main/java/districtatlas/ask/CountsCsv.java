package districtatlas.ask;

import districtatlas.base.Messages;
import districtatlas.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Counts as a table in CSV (RFC 4180), in UTF-8 with a byte order mark, as spreadsheets want it. Immutable. */
public final class CountsCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BREAK = "\r\n";

    private final Plan plan;
    private final Messages messages;

    public CountsCsv(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
    }

    public byte[] of(List<Count> counts, CountBy by) {
        FilterWords said = new FilterWords(plan, messages);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("key", messages.get("items.name"), messages.get("items.count")));
        counts.forEach(c -> rows.add(List.of(c.key(), said.name(c, by), String.valueOf(c.count()))));
        return bytes(rows);
    }

    private static byte[] bytes(List<List<String>> rows) {
        String table = rows.stream().map(r -> r.stream().map(CountsCsv::cell).collect(Collectors.joining(","))).collect(Collectors.joining(BREAK));
        return (BYTE_ORDER_MARK + table + BREAK).getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String value) {
        return value.matches("(?s).*[\",\r\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
