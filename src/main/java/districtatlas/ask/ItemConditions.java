package districtatlas.ask;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Accuracy;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.feature.ConditionMistake;
import districtatlas.feature.RowCondition;
import districtatlas.feature.RowCondition.RowColumn;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.words.SourceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Conditions in ECQL over the things of a plan: which columns a thing has, what may stand in them, what a condition means, and where it is
 * mistaken. Any thread.
 */
public final class ItemConditions {
    private static final int MOST_LISTED = 16;
    private static final List<String> WORDS = List.of("AND", "OR", "NOT", "LIKE", "ILIKE", "IN", "IS NULL", "IS NOT NULL", "BETWEEN");

    private final Plan plan;
    private final List<RowColumn> columns;
    private final Map<ItemId, List<Object>> rows = new ConcurrentHashMap<>();

    public ItemConditions(Plan plan) {
        this.plan = plan;
        this.columns = List.of(text("id"), text("name"), text("name_en"), listed("section", Keyed.keys(Section.class)),
                listed("kind", plan.items().stream().map(i -> i.kind().id()).distinct().toList()), text("kind_name"),
                listed("status", Keyed.keys(Status.class)), listed("certainty", Keyed.keys(Certainty.class)), text("zones"), text("years"), text("text"), text("note"),
                listed("accuracy", Keyed.keys(Accuracy.class)), new RowColumn("placed", Boolean.class, List.of("true", "false")),
                new RowColumn("outside", Boolean.class, List.of("true", "false")), new RowColumn("sources", Integer.class, List.of()), text("source"),
                new RowColumn("lon", Double.class, List.of()), new RowColumn("lat", Double.class, List.of()));
    }

    private static RowColumn text(String name) {
        return new RowColumn(name, String.class, List.of());
    }

    private static RowColumn listed(String name, List<String> values) {
        return new RowColumn(name, String.class, values);
    }

    public List<RowColumn> columns() {
        return columns;
    }

    private List<Object> row(Item item) {
        return rows.computeIfAbsent(item.id(), id -> {
            String zones = item.zones().stream().flatMap(l -> plan.zone(l.zone()).stream())
                    .map(z -> z.id() + " " + z.name().zh() + " " + z.name().en()).collect(Collectors.joining("; "));
            List<Object> row = new ArrayList<>(List.of(item.id().value(), item.name().zh(), item.name().en(), item.kind().section().key(), item.kind().id(),
                    item.kind().name().zh(), item.status().key(), item.certainty().key(), zones, item.years(), item.text().zh(), item.note().zh()));
            row.add(item.place().map(p -> p.accuracy().key()).orElse(null));
            row.addAll(List.of(item.place().isPresent(), item.outside(), item.sources().size(), SourceWords.brief(item.sources(), Lang.ZH)));
            row.add(item.place().map(p -> p.lonLat().lon()).orElse(null));
            row.add(item.place().map(p -> p.lonLat().lat()).orElse(null));
            return row;
        });
    }

    /** @throws ConditionMistake when it cannot be understood */
    public Predicate<Item> read(String where) throws ConditionMistake {
        RowCondition condition = RowCondition.read(where, columns);
        return item -> condition.holds(row(item));
    }

    /** One that cannot be understood holds for nothing. */
    public Predicate<Item> predicate(String where) {
        try {
            return read(where);
        } catch (ConditionMistake e) {
            return item -> false;
        }
    }

    /** What is wrong with a condition; empty when nothing is. */
    public Optional<ConditionMistake> mistake(String where) {
        try {
            read(where);
            return Optional.empty();
        } catch (ConditionMistake e) {
            return Optional.of(e);
        }
    }

    /** The same in a sentence that names the place and what would be right. */
    public static String said(ConditionMistake mistake, Messages messages) {
        String column = String.valueOf(mistake.column());
        String right = mistake.right().stream().limit(MOST_LISTED).collect(Collectors.joining(messages.get("list.separator")));
        String all = mistake.right().size() > MOST_LISTED ? messages.get("filter.where.and-more", right) : right;
        return switch (mistake.kind()) {
            case SYNTAX -> mistake.found().isEmpty() ? messages.get("filter.where.ends", column) : messages.get("filter.where.syntax", column, mistake.found());
            case COLUMN -> messages.get("filter.where.column", column, mistake.found(), all);
            case VALUE -> messages.get("filter.where.value", column, mistake.found(), all);
            case FUNCTION -> messages.get("filter.where.function", column, mistake.found(), String.join(messages.get("list.separator"), mistake.right()));
            case LENGTH -> messages.get("filter.where.length", column, mistake.right().get(0), mistake.right().get(1));
        };
    }

    /**
     * What could stand where a text ends that is being written: names of columns, signs and values of a column, each to take the place of the
     * last word.
     */
    public List<String> completions(String written) {
        String last = lastWord(written);
        String before = written.substring(0, written.length() - last.length()).stripTrailing();
        Optional<RowColumn> compared = columns.stream().filter(c -> before.matches("(?s)(.*\\W)?" + c.name() + "\\s*(=|<>|(?i:in\\s*\\(.*))")).findFirst();
        boolean named = columns.stream().anyMatch(c -> before.matches("(?s)(.*\\W)?" + c.name()));
        Stream<String> possible = compared.isPresent() ? compared.get().values().stream().map(v -> compared.get().type() == String.class ? "'" + v + "'" : v)
                : named ? Stream.of("=", "<>", "LIKE", "IN (", "IS NULL", "IS NOT NULL")
                : before.isEmpty() || before.matches("(?is).*(\\band|\\bor|\\bnot|\\()") ? columns.stream().map(RowColumn::name) : WORDS.stream();
        String wanted = last.toLowerCase(Locale.ROOT);
        return possible.filter(p -> p.toLowerCase(Locale.ROOT).startsWith(wanted) && !p.equals(last)).toList();
    }

    /** What {@link #completions} would replace. */
    public static String lastWord(String written) {
        int quote = written.chars().filter(c -> c == '\'').count() % 2 == 1 ? written.lastIndexOf('\'') : -1;
        if (quote >= 0) {
            return written.substring(quote);
        }
        int at = written.length();
        while (at > 0 && (Character.isLetterOrDigit(written.charAt(at - 1)) || written.charAt(at - 1) == '_')) {
            at--;
        }
        return written.substring(at);
    }
}
