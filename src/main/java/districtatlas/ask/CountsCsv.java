package districtatlas.ask;

import districtatlas.base.Messages;
import districtatlas.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Counts as a table in CSV (RFC 4180), in UTF-8 with a byte order mark, as spreadsheets want it. Immutable. */
public final class CountsCsv {
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
        return CommaText.of(rows).getBytes(StandardCharsets.UTF_8);
    }
}
