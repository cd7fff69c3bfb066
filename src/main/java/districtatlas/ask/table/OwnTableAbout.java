package districtatlas.ask.table;

import districtatlas.base.Messages;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.BroughtOrigin;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a written table of a brought layer says of itself.
 *
 * @param sought what rows were looked for with; empty for all
 * @param rows   how many are written
 * @param all    how many the layer has
 */
public record OwnTableAbout(BroughtLayer layer, String sought, int rows, int all, LocalDate date) {
    /** As pairs of a name and what it says, in order. */
    Map<String, String> facts(Messages messages) {
        BroughtOrigin origin = layer.origin();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(messages.get("table.about.title"), layer.title());
        facts.put(messages.get("own.about.filter"), layer.filter());
        facts.put(messages.get("own.about.sought"), sought);
        facts.put(messages.get("table.about.total"), messages.get("own.table.total", rows, all));
        facts.put(messages.get("own.about.file"), origin.file());
        facts.put(messages.get("layers.provider"), origin.provider());
        facts.put(messages.get("layers.dated"), origin.dated());
        facts.put(messages.get("layers.licence"), origin.licence());
        facts.put(messages.get("table.about.date"), date.toString());
        facts.values().removeIf(String::isBlank);
        return facts;
    }
}
