package districtatlas.ask;

import districtatlas.base.Messages;
import districtatlas.plan.Item;
import districtatlas.plan.Plan;
import districtatlas.plan.words.ItemWords;
import districtatlas.plan.words.SourceWords;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Things and counts as a table in CSV (RFC 4180), in UTF-8 with a byte order mark, as spreadsheets want it. Immutable. */
public final class ItemCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BREAK = "\r\n";

    private final Plan plan;
    private final Messages messages;
    private final ItemWords words;

    public ItemCsv(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.words = new ItemWords(messages);
    }

    public byte[] of(ItemFilter filter, Matches matches) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", messages.get("items.name"), messages.get("items.name-en"), messages.get("items.section"), messages.get("items.kind"),
                messages.get("items.status"), messages.get("items.certainty"), messages.get("items.zones"), messages.get("items.years"),
                messages.get("items.lon"), messages.get("items.lat"), messages.get("items.place"), messages.get("items.text"), messages.get("items.note"),
                messages.get("items.sources")));
        matches.items().forEach(i -> rows.add(row(i, filter, matches)));
        return bytes(rows);
    }

    private List<String> row(Item item, ItemFilter filter, Matches matches) {
        String zones = item.zones().stream().flatMap(l -> plan.zone(l.zone()).stream()).map(z -> z.name().in(messages.lang()))
                .collect(Collectors.joining(messages.get("items.between")));
        return List.of(item.id().value(), item.name().zh(), item.name().en(), words.section(item.kind().section()), item.kind().name().in(messages.lang()),
                words.status(item.status()), words.certainty(filter.certainty(item, matches.filter().zones())), zones, item.years(),
                item.place().map(p -> String.valueOf(p.lonLat().lon())).orElse(""), item.place().map(p -> String.valueOf(p.lonLat().lat())).orElse(""),
                words.place(item), item.text().in(messages.lang()), item.note().in(messages.lang()), SourceWords.brief(item.sources(), messages.lang()));
    }

    public byte[] of(List<Count> counts, CountBy by) {
        FilterWords said = new FilterWords(plan, messages);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("key", messages.get("items.name"), messages.get("items.count")));
        counts.forEach(c -> rows.add(List.of(c.key(), said.name(c, by), String.valueOf(c.count()))));
        return bytes(rows);
    }

    private static byte[] bytes(List<List<String>> rows) {
        String table = rows.stream().map(r -> r.stream().map(ItemCsv::cell).collect(Collectors.joining(","))).collect(Collectors.joining(BREAK));
        return (BYTE_ORDER_MARK + table + BREAK).getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String value) {
        return value.matches("(?s).*[\",\r\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
