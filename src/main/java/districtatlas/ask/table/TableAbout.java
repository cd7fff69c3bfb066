package districtatlas.ask.table;

import districtatlas.base.Messages;
import districtatlas.plan.Citation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a written table says of itself: what it is of, under which conditions, from which lines of which document, and when it was made.
 *
 * @param total how many of how many
 */
public record TableAbout(String title, String document, String filter, String total, List<Citation> sources, LocalDate date) {
    public TableAbout {
        sources = List.copyOf(sources);
    }

    /** As pairs of a name and what it says, in order; without the lines. */
    Map<String, String> facts(Messages messages) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(messages.get("table.about.title"), title);
        facts.put(messages.get("table.about.filter"), filter);
        facts.put(messages.get("table.about.total"), total);
        facts.put(messages.get("table.about.document"), document);
        facts.put(messages.get("table.about.date"), date.toString());
        return facts;
    }
}
