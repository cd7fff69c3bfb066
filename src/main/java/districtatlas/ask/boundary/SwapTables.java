package districtatlas.ask.boundary;

import districtatlas.ask.table.PlanColumn;
import districtatlas.ask.table.PlanColumn.Content;
import districtatlas.ask.table.PlanRow;
import districtatlas.ask.table.PlanTable;
import districtatlas.ask.table.PlanValue;
import districtatlas.ask.table.TableAbout;
import districtatlas.base.Messages;
import districtatlas.own.boundary.Finding;
import districtatlas.own.boundary.ItemMove;
import districtatlas.own.boundary.SwapReport;
import districtatlas.own.boundary.ZoneChange;
import districtatlas.plan.Item;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A report of changed boundaries as tables: what moved, what was found, areas, ties and the streets. Immutable; any thread. */
public final class SwapTables {
    private final Plan plan;
    private final SwapWords words;
    private final Messages messages;

    /** @param plan of the atlas as it was compiled */
    public SwapTables(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.words = new SwapWords(plan, messages);
    }

    /** By the names of their sheets, in order; all of them, also those without rows. */
    public Map<String, PlanTable> all(SwapReport report) {
        Map<String, PlanTable> tables = new LinkedHashMap<>();
        tables.put(messages.get("boundary.table.moves"), moves(report));
        tables.put(messages.get("boundary.table.findings"), findings(report));
        tables.put(messages.get("boundary.table.areas"), areas(report));
        tables.put(messages.get("boundary.table.zones"), zones(report));
        return tables;
    }

    public TableAbout about(SwapReport report, LocalDate date) {
        return new TableAbout(messages.get("boundary.report"), plan.documentTitle().in(messages.lang()), messages.get("boundary.table.about", report.set().file()),
                String.join(" ", words.summary(report)), List.of(), date, SwapWords.state(report.set(), messages));
    }

    private PlanColumn column(String key, Content content) {
        return new PlanColumn(key, key.equals("id") ? key : messages.get("boundary.column." + key), content);
    }

    /** What lies elsewhere, from where to where. */
    public PlanTable moves(SwapReport report) {
        List<PlanColumn> columns = List.of(column("id", Content.WORD), column("name", Content.NAME), column("kind", Content.WORD), column("from", Content.NAME),
                column("to", Content.NAME), column("outcome", Content.SENTENCE), column("belongs", Content.SENTENCE), column("metres", Content.NUMBER),
                column("accuracy", Content.SENTENCE));
        return new PlanTable(columns, report.moves().stream().map(this::move).toList());
    }

    private PlanRow move(ItemMove move) {
        Optional<Item> item = plan.item(move.item());
        return new PlanRow(move.item().value(), List.of(text(move.item().value()), text(words.item(move)),
                text(item.map(i -> i.kind().name().in(messages.lang())).orElse("")), text(words.from(move)), text(words.to(move)),
                text(words.outcome(move)), text(words.names(move.zones())),
                Double.isNaN(move.metres()) ? PlanValue.NONE : PlanValue.number(Math.round(move.metres())),
                text(item.flatMap(Item::place).map(p -> messages.get("words.accuracy." + p.accuracy().key())).orElse(messages.get("words.accuracy.drawn")))));
    }

    private PlanTable findings(SwapReport report) {
        List<PlanColumn> columns = List.of(column("id", Content.WORD), column("finding", Content.SENTENCE), column("streets", Content.NAME),
                column("square-metres", Content.NUMBER), column("lon", Content.NUMBER), column("lat", Content.NUMBER));
        List<PlanRow> rows = new ArrayList<>();
        for (Finding f : report.findings()) {
            String id = String.valueOf(rows.size() + 1);
            rows.add(new PlanRow(id, List.of(text(id), text(words.kind(f)), text(words.names(f.zones())),
                    PlanValue.number(Math.rint(f.squareMetres() * 100) / 100, words.squareMetres(f.squareMetres())), degrees(f.at().lon()), degrees(f.at().lat()))));
        }
        return new PlanTable(columns, rows);
    }

    private PlanTable areas(SwapReport report) {
        List<PlanColumn> columns = List.of(column("id", Content.WORD), column("zone", Content.NAME), column("in-file", Content.NAME),
                column("km2-before", Content.NUMBER), column("km2-after", Content.NUMBER), column("km2-more", Content.NUMBER));
        return new PlanTable(columns, report.areas().stream().map(a -> new PlanRow(a.zone().value(), List.of(text(a.zone().value()), text(words.name(a.zone())),
                text(nameInFile(report, a.zone())), km2(a.before()), km2(a.after()), km2(a.after() - a.before())))).toList());
    }

    private static String nameInFile(SwapReport report, ZoneId zone) {
        return report.set().parts().stream().filter(p -> p.street().equals(zone.value())).map(p -> p.name()).findFirst().orElse("");
    }

    private PlanTable zones(SwapReport report) {
        List<PlanColumn> columns = List.of(column("id", Content.WORD), column("zone", Content.NAME), column("change", Content.SENTENCE));
        return new PlanTable(columns, report.zones().stream().map(this::zone).toList());
    }

    private PlanRow zone(ZoneChange change) {
        return new PlanRow(change.zone().value(), Stream.of(change.zone().value(), words.name(change.zone()), words.zone(change)).map(SwapTables::text).toList());
    }

    private static PlanValue text(String text) {
        return PlanValue.words(text, text);
    }

    private static PlanValue degrees(double value) {
        double rounded = Math.rint(value * 1e6) / 1e6;
        return PlanValue.number(rounded, String.valueOf(rounded));
    }

    private static PlanValue km2(double value) {
        double rounded = Math.rint(value * 1e4) / 1e4;
        return PlanValue.number(rounded, SwapWords.km2(rounded));
    }
}
