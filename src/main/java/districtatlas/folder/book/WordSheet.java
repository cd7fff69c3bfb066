package districtatlas.folder.book;

import districtatlas.folder.EntryDraft;
import districtatlas.folder.EntryFamily;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sheet of the glossary. One thread at a time. */
final class WordSheet {
    static final List<String> ORDER = List.of("id", "term", "en", "aliases", "text", "text_en", "source", "certainty", "example");
    private static final int MAX_MEANING = 90;
    private static final String EXAMPLE = "example";

    private final BookWork work;
    private final EntryFamily words;

    WordSheet(BookWork work) {
        this.work = work;
        this.words = new EntryFamily(work.draft, work.draft.exists("plan/glossary.yaml") ? List.of("plan/glossary.yaml") : List.of(), "plan/glossary.yaml", "id");
    }

    void read(List<BookRow> rows) {
        for (BookRow row : rows) {
            work.id(row, words, "term").ifPresent(id -> word(row, id));
        }
        work.rest(BookSheet.GLOSSARY, words.ids(), rows, words::remove);
        words.plan();
    }

    private void word(BookRow row, String id) {
        EntryDraft entry = words.entry(id, ORDER);
        entry.set("id", id);
        if (entry.isNew()) {
            row.needs(List.of("term", "text"));
        }
        work.words(row, entry, "term", "en", "term", "en", Integer.MAX_VALUE);
        work.aliases(row, entry);
        work.words(row, entry, "text", "text_en", "text", "text_en", MAX_MEANING);
        basis(row, "source", Basis.of(entry), entry).ifPresent(b -> b.into(entry));
        example(row, entry);
        if (!row.isBad()) {
            words.put(id, entry, "");
        }
    }

    /** As written; as it was; or the one line on which the word stands. */
    private Optional<Basis> basis(BookRow row, String column, Basis today, EntryDraft entry) {
        if (row.has(column)) {
            return work.sources.written(row, column);
        }
        if (today != null) {
            return Optional.of(today);
        }
        List<String> names = new ArrayList<>(List.of(entry.text("term")));
        entry.list("aliases").forEach(a -> names.add(a.toString()));
        List<Integer> lines = work.sources.find(names);
        if (lines.size() == 1) {
            return Optional.of(Basis.of(lines));
        }
        row.wrong(lines.isEmpty() ? work.sources.hasText() ? "book.source-none" : "book.source-text" : "book.source-several", column, entry.text("term"), SourceFinder.numbers(lines));
        return Optional.empty();
    }

    private void example(BookRow row, EntryDraft entry) {
        if (row.takesAway(EXAMPLE)) {
            entry.set(EXAMPLE, null);
            return;
        }
        Map<?, ?> today = entry.map(EXAMPLE);
        if (!row.has(EXAMPLE) && (today.isEmpty() || !row.has("example_en") && !row.has("example_at") && !row.has("example_source"))) {
            return;
        }
        Map<String, Object> example = new LinkedHashMap<>();
        today.forEach((k, v) -> example.put(k.toString(), v));
        if (row.has(EXAMPLE)) {
            work.tooLong(row, EXAMPLE, row.text(EXAMPLE), MAX_MEANING);
            example.put("text", row.text(EXAMPLE));
        }
        String en = work.english(row, "example_en", String.valueOf(example.get("text")), today.get("text_en") == null ? "" : today.get("text_en").toString());
        if (en != null) {
            example.put("text_en", en);
        }
        if (row.has("example_at")) {
            at(row, example);
        } else if (!example.containsKey("zone") && !example.containsKey("item")) {
            row.needs(List.of("example_at"));
        }
        basis(row, "example_source", Basis.ofFields(today), entry).ifPresent(b -> {
            example.remove(Basis.SOURCE);
            example.remove(Basis.CERTAINTY);
            b.into(example, today);
        });
        entry.set(EXAMPLE, example);
    }

    /** At an item of that name or id, else at a zone. */
    private void at(BookRow row, Map<String, Object> example) {
        String word = row.text("example_at");
        Optional<String> item = work.items.ids().stream().filter(i -> i.equals(word) || work.items.text(i, "name").equals(word)).findFirst();
        boolean zoneFirst = work.zoneEntries.ids().contains(word) || item.isEmpty();
        Optional<String> at = zoneFirst ? work.zones.of(word, row, "example_at") : item;
        at.ifPresent(a -> {
            example.remove(zoneFirst ? "item" : "zone");
            example.put(zoneFirst ? "zone" : "item", a);
        });
    }
}
