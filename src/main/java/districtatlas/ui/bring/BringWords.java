package districtatlas.ui.bring;

import districtatlas.base.Messages;
import districtatlas.data.Findings.Outcome;
import districtatlas.data.inspect.InspectWords;
import districtatlas.data.inspect.InspectedColumn;
import districtatlas.data.inspect.InspectedLayer;
import districtatlas.data.place.PlaceCandidate;
import districtatlas.data.table.NamedZone;
import districtatlas.data.table.ZoneColumn;
import districtatlas.notebook.BroughtOrigin;
import districtatlas.own.bring.BringWish;
import districtatlas.own.bring.Brought;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** What is said of data that are about to be brought. Pure functions of one language. */
final class BringWords {
    private static final double KILOMETRE = 1000;
    private static final int MOST_ZONES = 12;
    private static final int MOST_LETTERS = 24;

    private final Messages messages;
    private final InspectWords words;
    private final List<NamedZone> zones;

    /** @param zones by the names in which they are told, the first of each */
    BringWords(Messages messages, List<NamedZone> zones) {
        this.messages = messages;
        this.words = new InspectWords(messages);
        this.zones = zones;
    }

    Messages messages() {
        return messages;
    }

    InspectWords inspect() {
        return words;
    }

    static String looking(Messages messages, String layer, long records, OptionalLong of) {
        return of.isPresent() && of.getAsLong() > records ? messages.get("bring.looking.of", layer, records, of.getAsLong()) : messages.get("bring.looking.at", layer, records);
    }

    /** Areas 8 · columns 3; of a layer that is not read to its end at least so many. */
    String facts(InspectedLayer layer) {
        String shapes = layer.drawn().isEmpty() ? messages.get("bring.table", layer.features()) : words.shapes(layer);
        String all = messages.get("bring.facts", shapes, layer.columns().size());
        return layer.isWhole() ? all : messages.get("bring.facts.so-far", all);
    }

    /** What was left out and mended, behind the facts; nothing where nothing was. */
    String changes(InspectedLayer layer) {
        long leftOut = layer.found().count(Outcome.LEFT_OUT);
        long repaired = layer.found().count(Outcome.REPAIRED);
        return (leftOut == 0 ? "" : messages.get("bring.and", messages.get("bring.found.left-out", leftOut)))
                + (repaired == 0 ? "" : messages.get("bring.and", messages.get("bring.found.repaired", repaired)));
    }

    String candidate(PlaceCandidate candidate) {
        return candidate.inside() > 0 ? messages.get("bring.inside", Math.round(candidate.inside() * 100)) : far(candidate.metres());
    }

    String far(double metres) {
        return messages.get("bring.far", metres < 10 * KILOMETRE ? String.format(messages.lang().locale(), "%.1f", metres / KILOMETRE) : Long.toString(Math.round(metres / KILOMETRE)));
    }

    String first(InspectedColumn column) {
        return column.first().stream().map(v -> String.valueOf(v).replaceAll("\\s+", " ")).map(t -> t.length() > MOST_LETTERS ? t.substring(0, MOST_LETTERS) + "…" : t)
                .collect(Collectors.joining(messages.get("list.separator")));
    }

    /** Which zones a table names. */
    String zones(InspectedLayer table, ZoneColumn column) {
        List<String> ids = column.zoneOf().values().stream().distinct().toList();
        String named = zones.stream().filter(z -> ids.contains(z.id())).map(z -> z.names().get(0)).limit(MOST_ZONES).collect(Collectors.joining(messages.get("list.separator")));
        String said = messages.get("bring.zones", table.columns().get(column.column()).column().name(), column.zoneOf().size(), column.zoneOf().size() + column.unmatched().size(), named);
        String others = column.unmatched().stream().map(ZoneColumn.Unmatched::value).distinct().limit(MOST_ZONES).collect(Collectors.joining(messages.get("list.separator")));
        return others.isEmpty() ? said : said + messages.get("bring.zones.others", others);
    }

    /** What was brought: one layer by its title, several by how many. */
    String brought(Brought brought) {
        boolean one = brought.layers().size() == 1;
        String what = one ? messages.get("bring.done.one", name(brought), brought.features()) : messages.get("bring.done", brought.layers().size(), brought.features());
        Map<List<String>, BroughtOrigin> origins = new HashMap<>();          // a layer that became several is one that was read
        brought.layers().forEach(l -> origins.put(List.of(l.layer().origin().file(), l.layer().source().layer()), l.layer().origin()));
        long leftOut = origins.values().stream().mapToLong(BroughtOrigin::leftOut).sum();
        long repaired = origins.values().stream().mapToLong(BroughtOrigin::repaired).sum();
        return leftOut + repaired == 0 ? what : what + messages.get("bring.done.changed", repaired, leftOut);
    }

    String name(Brought brought) {
        return brought.layers().size() == 1 ? brought.layers().get(0).layer().title() : messages.get("bring.layers", brought.layers().size());
    }

    String state(BringWish wish) {
        return wish.open().isEmpty() ? "" : messages.get(wish.open().contains(BringWish.Question.PLACE) ? "bring.asks.place" : "bring.asks.shift");
    }
}
