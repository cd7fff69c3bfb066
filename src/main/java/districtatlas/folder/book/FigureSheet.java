package districtatlas.folder.book;

import districtatlas.author.WrittenNumber;
import districtatlas.author.WrittenRelation;
import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.FigureRole;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.folder.EntryDraft;
import districtatlas.folder.EntryFamily;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sheet of figures: a row a value, and a row without name or id is one more value of the indicator above. How the text spells a number
 * is found in the text, where it stands in one place. One thread at a time.
 */
final class FigureSheet {
    static final List<String> ORDER = List.of("id", "name", "en", "topic", "unit", "unit_en", "direction", "better", "quantity", "decimals", "values", "note", "note_en");
    private static final String NONE = "none";
    private static final String VALUES = "values";

    private final BookWork work;
    private final EntryFamily indicators;
    private final int begins;
    private final Map<String, Set<Integer>> taken = new LinkedHashMap<>();
    private final Set<String> faulty = new HashSet<>();

    /** @param begins the first year of the plan; 0 where nobody says */
    FigureSheet(BookWork work, int begins) {
        this.work = work;
        this.begins = begins;
        this.indicators = new EntryFamily(work.draft, work.draft.files("plan/figures", ".yaml"), "plan/figures/figures.yaml", "id");
    }

    void read(List<BookRow> rows) {
        String above = "";
        for (BookRow row : rows) {
            Optional<String> id = row.has("id") || row.has("name") ? id(row) : above.isEmpty() ? work.id(row, indicators, "name") : Optional.of(above);
            above = id.orElse("");
            id.ifPresent(i -> row(row, i));
            if (row.isBad()) {
                id.ifPresent(faulty::add);
            }
        }
        work.rest(BookSheet.FIGURES, indicators.ids(), rows, indicators::remove);
        Map<String, Left> left = left();
        work.left(BookSheet.FIGURES, List.copyOf(left.keySet()), rows, l -> without(left.get(l)));
        indicators.plan();
    }

    /** A value that no row has. */
    private record Left(String indicator, Object value) {
    }

    /** The values that no row has, of indicators of which rows have some and none is faulty; by what tells them apart to a reader. */
    private Map<String, Left> left() {
        Map<String, Left> left = new LinkedHashMap<>();
        taken.forEach((indicator, used) -> {
            List<?> values = faulty.contains(indicator) ? List.of() : indicators.entry(indicator, ORDER).list(VALUES);
            for (int i = 0; i < values.size(); i++) {
                if (!used.contains(i) && values.get(i) instanceof Map<?, ?> v) {
                    String told = Stream.of(indicator, v.get("year"), v.get("as"), v.get("scope")).filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining(" "));
                    left.put(left.containsKey(told) ? told + " (" + (i + 1) + ")" : told, new Left(indicator, v));
                }
            }
        });
        return left;
    }

    private void without(Left left) {
        EntryDraft entry = indicators.entry(left.indicator(), ORDER);
        List<Object> values = new ArrayList<>(entry.list(VALUES));
        values.remove(left.value());
        entry.set(VALUES, values);
        indicators.put(left.indicator(), entry, "");
    }

    /** An indicator may have several rows. */
    private Optional<String> id(BookRow row) {
        String name = row.text("name");
        String id = row.text("id");
        if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            row.wrong("book.id", "id", id);
            return Optional.empty();
        }
        Optional<String> named = indicators.ids().stream().filter(i -> indicators.text(i, "name").equals(name)).findFirst();
        if (!id.isEmpty() && !name.isEmpty() && named.filter(n -> !n.equals(id)).isPresent()) {
            row.wrong("book.name-taken", "name", name, named.get());
            return Optional.empty();
        }
        return Optional.of(!id.isEmpty() ? id : named.orElseGet(() -> work.fresh(name, new HashSet<>(indicators.ids()))));
    }

    private void row(BookRow row, String id) {
        EntryDraft entry = indicators.entry(id, ORDER);
        entry.set("id", id);
        if (entry.isNew()) {
            row.needs(List.of("name", "topic", "value"));
        }
        work.words(row, entry, "name", "en", "name", "en", Integer.MAX_VALUE);
        row.choice("topic", work.words).ifPresent(t -> entry.set("topic", t));
        row.choice("better", work.words).ifPresent(b -> entry.set("better", b));
        if (entry.get("unit") == null && row.has("value") && !row.has("unit")) {
            FoundFigure.unitOf(row.text("as")).ifPresent(u -> entry.set("unit", u));
        }
        work.words(row, entry, "unit", "unit_en", "unit", "unit_en", Integer.MAX_VALUE);
        work.words(row, entry, "note", "note_en", "note", "note_en", Integer.MAX_VALUE);
        if (row.has("value") || row.has("as")) {
            value(row, entry);
        }
        String file = row.text("file").replaceAll("\\.yaml$", "");
        if (!file.matches("|[A-Za-z0-9][A-Za-z0-9_-]*")) {
            row.wrong("book.file", "file", file);
        }
        work.seen(BookSheet.FIGURES).add(id);
        if (!row.isBad()) {
            indicators.put(id, entry, file.isEmpty() ? "" : "plan/figures/" + file + ".yaml");
        }
    }

    private void value(BookRow row, EntryDraft entry) {
        Optional<Integer> year = row.year("year");
        boolean worded = row.text("value").equalsIgnoreCase(NONE) || row.text("value").equals("无") || !row.has("value");
        Optional<BigDecimal> number = worded ? Optional.empty() : row.number("value");
        String role = row.choice("role", work.words).orElseGet(() -> year.isEmpty() ? FigureRole.STANDING.key()
                : (year.get() < begins ? FigureRole.RESULT : FigureRole.TARGET).key());
        String scope = scope(row);
        if (row.isBad()) {
            return;
        }
        List<Object> values = new ArrayList<>(entry.list(VALUES));
        int at = at(entry.text("id"), values, year, role, scope, number);
        Map<String, Object> value = new LinkedHashMap<>();
        if (at < values.size() && values.get(at) instanceof Map<?, ?> today) {
            today.forEach((k, v) -> value.put(k.toString(), v));
        }
        Map<String, Object> before = Map.copyOf(nonNull(value));
        year.ifPresent(y -> value.put("year", y));
        if (row.has("period")) {
            value.put("period", row.text("period"));
        }
        value.put("role", role);
        value.put("value", number.isPresent() ? number.get() : NONE);
        Optional<Quoted> quoted = quoted(row, entry, value);
        if (row.isBad() || quoted.isEmpty()) {
            return;
        }
        value.put("as", quoted.get().as);
        asEnglish(row, value, number.isEmpty());
        value.put("scope", scope);
        value.remove(Basis.CERTAINTY);
        quoted.get().basis.into(value, before);
        direction(row, entry, value, role, quoted.get().relation);
        check(row, entry, value, number);
        if (row.isBad()) {
            return;
        }
        if (at < values.size()) {
            values.set(at, EntryDraft.same(before, value) ? values.get(at) : value);
        } else {
            values.add(value);
        }
        entry.set(VALUES, values);
        number.filter(n -> n.scale() > Integer.parseInt("0" + entry.text("decimals"))).ifPresent(n -> entry.set("decimals", n.scale()));
    }

    private static Map<String, Object> nonNull(Map<String, Object> map) {
        Map<String, Object> some = new LinkedHashMap<>(map);
        some.values().removeIf(Objects::isNull);
        return some;
    }

    private String scope(BookRow row) {
        if (row.has("scope")) {
            String word = row.text("scope");
            for (ScopeKind kind : List.of(ScopeKind.EVERY_STREET, ScopeKind.OUTSIDE)) {
                if (kind.is(word) || new districtatlas.base.Messages(districtatlas.base.Lang.ZH).get("book.scope." + kind.key()).equals(word)) {
                    return kind.key();
                }
            }
            return work.zones.of(word, row, "scope").orElse("");
        }
        Optional<String> district = work.zones.district();
        if (district.isEmpty()) {
            row.needs(List.of("scope"));
        }
        return district.orElse("");
    }

    /** The value of the same year, role and scope, of several the one of the same number or the next that no row has taken; else a new one. */
    private int at(String indicator, List<Object> values, Optional<Integer> year, String role, String scope, Optional<BigDecimal> number) {
        Set<Integer> used = taken.computeIfAbsent(indicator, i -> new HashSet<>());
        int found = values.size();
        for (int i = values.size() - 1; i >= 0; i--) {
            boolean free = values.get(i) instanceof Map<?, ?> && !used.contains(i);
            if (free) {
                Map<?, ?> v = (Map<?, ?>) values.get(i);
                boolean same = EntryDraft.same(v.get("year"), year.orElse(null)) && role.equals(v.get("role")) && scope.equals(v.get("scope"));
                boolean sameNumber = EntryDraft.same(v.get("value"), number.isPresent() ? number.get() : NONE);
                boolean better = found == values.size() || !EntryDraft.same(((Map<?, ?>) values.get(found)).get("value"), number.isPresent() ? number.get() : NONE) || sameNumber;
                found = same && better ? i : found;
            }
        }
        used.add(found);
        return found;
    }

    /** How the text says it, and where. */
    private record Quoted(String as, Basis basis, Direction relation) {
    }

    private Optional<Quoted> quoted(BookRow row, EntryDraft entry, Map<String, Object> value) {
        String as = row.has("as") ? row.text("as") : value.get("as") == null ? "" : value.get("as").toString();
        Optional<Basis> written = work.sources.written(row, "source");
        if (row.isBad()) {
            return Optional.empty();
        }
        Basis today = as.equals(String.valueOf(value.get("as"))) ? Basis.ofFields(value) : null;
        Optional<Basis> basis = written.or(() -> Optional.ofNullable(today));
        if (basis.isPresent() && basis.get().lines().isEmpty()) {
            row.wrong("book.figure-known", "source");
            return Optional.empty();
        }
        if (!as.isEmpty() && basis.isPresent()) {
            for (int line : basis.get().numbers()) {
                if (!work.sources.stands(List.of(as), line)) {
                    row.wrong("book.source-name", "source", line, as, SourceFinder.numbers(work.sources.find(List.of(as))));
                }
            }
            return Optional.of(new Quoted(as, basis.get(), FoundFigure.heard(as)));
        }
        if (!work.sources.hasText()) {
            row.wrong("book.source-text", as.isEmpty() ? "as" : "source", entry.text("name"), "");
            return Optional.empty();
        }
        List<FoundFigure> found = found(as, basis, entry, value);
        List<Integer> lines = found.stream().map(FoundFigure::line).distinct().toList();
        List<Integer> named = lines.stream().filter(l -> work.sources.stands(List.of(entry.text("name")), l)).toList();
        List<Integer> meant = basis.isPresent() || named.isEmpty() ? lines : named;
        List<FoundFigure> there = found.stream().filter(f -> meant.contains(f.line())).toList();
        if (there.isEmpty()) {
            row.wrong("book.figure-none", "value", row.text("value") + entry.text("unit"), entry.text("name"));
        } else if (basis.isEmpty() && meant.size() > 1) {
            row.wrong("book.figure-several", "source", as.isEmpty() ? row.text("value") + entry.text("unit") : as, SourceFinder.numbers(meant));
        } else if (there.stream().map(FoundFigure::as).distinct().count() > 1) {
            row.wrong("book.figure-spelled", "as", meant.get(0), String.join("、", there.stream().map(FoundFigure::as).distinct().toList()));
        } else {
            return Optional.of(new Quoted(there.get(0).as(), basis.orElse(Basis.of(meant)), there.get(0).relation()));
        }
        return Optional.empty();
    }

    private List<FoundFigure> found(String as, Optional<Basis> basis, EntryDraft entry, Map<String, Object> value) {
        List<Integer> where = basis.map(Basis::numbers).orElseGet(work.sources::citable);
        if (!as.isEmpty()) {
            return where.stream().filter(l -> work.sources.stands(List.of(as), l)).map(l -> new FoundFigure(l, as, FoundFigure.heard(as))).toList();
        }
        if (!(value.get("value") instanceof Number number)) {
            return List.of();
        }
        return where.stream().flatMap(l -> FoundFigure.on(l, work.sources.line(l), entry.text("unit"), number.doubleValue()).stream()).toList();
    }

    private void asEnglish(BookRow row, Map<String, Object> value, boolean worded) {
        if (row.has("as_en")) {
            value.put("as_en", row.text("as_en"));
        } else if (worded && work.english && value.get("as_en") == null) {
            value.put("as_en", work.english(row, "as_en", value.get("as").toString(), ""));
        }
    }

    /** Of the indicator what its first aim says; of a value only what differs from that. */
    private void direction(BookRow row, EntryDraft entry, Map<String, Object> value, String role, Direction heard) {
        boolean aim = FigureRole.TARGET.is(role) || FigureRole.STANDING.is(role);
        String stands = value.get("direction") == null ? "" : value.get("direction").toString();
        String usual = FigureRole.RESULT.is(role) ? Direction.NONE.key() : entry.text("direction");
        String effective = stands.isEmpty() && value.containsKey("role") && !entry.text("direction").isEmpty() && entry.list(VALUES).stream().anyMatch(v -> v instanceof Map<?, ?> m
                && EntryDraft.same(m.get("as"), value.get("as"))) ? usual : stands;
        String wanted = row.choice("direction", work.words).orElse(effective.isEmpty() ? heard.key() : effective);
        if (entry.text("direction").isEmpty() || aim && entry.list(VALUES).stream().noneMatch(v -> v instanceof Map<?, ?> m && !FigureRole.RESULT.is(String.valueOf(m.get("role"))))) {
            entry.set("direction", aim ? wanted : Direction.NONE.key());
        }
        String inherited = FigureRole.RESULT.is(role) ? Direction.NONE.key() : entry.text("direction");
        if (wanted.equals(inherited) && (stands.isEmpty() || !stands.equals(wanted))) {
            value.remove("direction");
        } else {
            value.put("direction", wanted);
        }
    }

    /** As the compiler will. */
    private void check(BookRow row, EntryDraft entry, Map<String, Object> value, Optional<BigDecimal> number) {
        if (number.isEmpty()) {
            return;
        }
        String as = value.get("as").toString();
        WrittenNumber.fault(as, entry.text("unit"), number.get().doubleValue())
                .ifPresent(f -> row.wrong(f.code().equals("unit.unknown") ? "book.figure-unit" : "book.figure-value", "as", as, number.get().toPlainString() + entry.text("unit")));
        String says = value.get("says") == null ? "" : value.get("says").toString();
        String key = value.get("direction") != null ? value.get("direction").toString() : FigureRole.RESULT.is(value.get("role").toString()) ? Direction.NONE.key() : entry.text("direction");
        Direction relation = Keyed.ofKey(Direction.class, key);
        if (!WrittenRelation.stands(relation, as + says)) {
            row.wrong("book.figure-direction", "direction", work.words.offered(BookChoice.DIRECTION, key), as, String.join("、", WrittenRelation.words(relation)));
        }
    }
}
