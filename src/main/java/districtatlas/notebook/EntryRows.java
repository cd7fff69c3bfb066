package districtatlas.notebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import districtatlas.atlasfile.VersionRow;
import districtatlas.base.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rows of a reader's own file as entries, and back. What cannot be understood is told, and its row stays where it is. One thread at a time. */
final class EntryRows {
    /** A number is kept as it is written: of a kind that nobody here knows, it may mean anything. */
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private final List<Problem> problems = new ArrayList<>();

    /** What could not be understood so far. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    Notebook notebook(List<VersionRow> rows) {
        Map<String, List<VersionRow>> byKind = new LinkedHashMap<>();
        rows.forEach(r -> byKind.computeIfAbsent(r.kind(), k -> new ArrayList<>()).add(r));
        Notebook notebook = Notebook.EMPTY;
        for (Map.Entry<String, List<VersionRow>> kind : byKind.entrySet()) {
            Entries<?> entries = entries(EntryKinds.named(kind.getKey()), kind.getValue());
            notebook = entries.all().isEmpty() ? notebook : notebook.with(entries);
        }
        return notebook;
    }

    private <T> Entries<T> entries(Kind<T> kind, List<VersionRow> rows) {
        Map<EntryId, List<Version<T>>> versions = new LinkedHashMap<>();
        for (VersionRow row : rows) {
            try {
                versions.computeIfAbsent(new EntryId(row.entry()), id -> new ArrayList<>()).add(version(kind, row));
            } catch (IllegalArgumentException | JsonProcessingException | DateTimeException e) {
                problems.add(Problem.worded("notebook.row", row.kind() + " " + row.entry(), row.kind(), row.entry(), row.version()));
            }
        }
        versions.values().removeIf(List::isEmpty);
        List<Entry<T>> entries = new ArrayList<>();
        versions.forEach((id, those) -> entries.add(new Entry<>(id, kind, those)));
        return Entries.of(kind, entries);
    }

    private static <T> Version<T> version(Kind<T> kind, VersionRow row) throws JsonProcessingException {
        Set<String> parents = row.parents().isEmpty() ? Set.of() : Set.of(row.parents().split(","));
        Optional<T> value = row.value() == null ? Optional.empty() : Optional.of(kind.read().apply(json(row.value())));
        return new Version<>(row.version(), parents, new Signature(row.author(), Instant.parse(row.made())), value);
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text);
    }

    // ---- back -----------------------------------------------------------------------------------------------------

    /** Versions that the one has and the other has not. */
    static List<VersionRow> missing(Notebook in, Notebook other) {
        List<VersionRow> rows = new ArrayList<>();
        in.all().forEach(e -> addMissing(e, other, rows));
        return rows;
    }

    private static <T> void addMissing(Entries<T> entries, Notebook other, List<VersionRow> rows) {
        Entries<T> there = other.of(entries.kind());
        if (there == entries) {
            return;
        }
        for (Entry<T> entry : entries.all()) {
            Optional<Entry<T>> same = there.findAny(entry.id());
            if (same.isEmpty() || same.get() != entry) {
                Set<String> known = new HashSet<>();
                same.ifPresent(s -> s.versions().forEach(v -> known.add(v.id())));
                entry.versions().stream().filter(v -> !known.contains(v.id())).forEach(v -> rows.add(row(entry, v)));
            }
        }
    }

    private static <T> VersionRow row(Entry<T> entry, Version<T> v) {
        String value = v.value().map(x -> Entry.text(entry.kind().write().apply(x))).orElse(null);
        return new VersionRow(entry.kind().name(), entry.id().value(), v.id(), String.join(",", v.parents()), v.by().author(), v.by().made().toString(), value);
    }

    /** Those that no other version of the notebook builds upon: what somebody else edited further is not taken back. */
    static List<VersionRow> unusedIn(Notebook notebook, List<VersionRow> gone) {
        Set<VersionRow.Key> keys = new HashSet<>();
        gone.forEach(g -> keys.add(g.key()));
        return gone.stream().filter(g -> !isBuiltUpon(notebook.of(EntryKinds.named(g.kind())).findAny(new EntryId(g.entry())), g, keys)).toList();
    }

    private static boolean isBuiltUpon(Optional<? extends Entry<?>> entry, VersionRow row, Set<VersionRow.Key> gone) {
        return entry.isPresent() && entry.get().versions().stream().anyMatch(v -> v.parents().contains(row.version())
                && !gone.contains(new VersionRow.Key(row.kind(), row.entry(), v.id())));
    }

    /** A notebook without those versions. */
    static Notebook without(Notebook notebook, Collection<VersionRow> rows) {
        Map<String, Set<VersionRow.Key>> byKind = new LinkedHashMap<>();
        rows.forEach(r -> byKind.computeIfAbsent(r.kind(), k -> new HashSet<>()).add(r.key()));
        Notebook less = notebook;
        for (Entries<?> entries : notebook.all()) {
            Set<VersionRow.Key> gone = byKind.get(entries.kind().name());
            if (gone != null) {
                less = less.with(without(entries, gone));
            }
        }
        return less;
    }

    private static <T> Entries<T> without(Entries<T> entries, Set<VersionRow.Key> gone) {
        List<Entry<T>> left = new ArrayList<>();
        for (Entry<T> entry : entries.all()) {
            List<Version<T>> versions = entry.versions().stream()
                    .filter(v -> !gone.contains(new VersionRow.Key(entry.kind().name(), entry.id().value(), v.id()))).toList();
            if (versions.size() == entry.versions().size()) {
                left.add(entry);
            } else if (!versions.isEmpty()) {
                left.add(new Entry<>(entry.id(), entry.kind(), versions));
            }
        }
        return Entries.of(entries.kind(), left);
    }
}
