package districtatlas.folder.book;

import districtatlas.author.Pinyin;
import districtatlas.author.StreetFinder;
import districtatlas.base.Problem;
import districtatlas.folder.EntryDraft;
import districtatlas.folder.EntryFamily;
import districtatlas.folder.FolderDraft;
import districtatlas.folder.FolderLanguages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the sheets' readers share: the folder as it will be, where to find things, and how a cell gets into a field. One thread at a time. */
final class BookWork {
    private static final int LONGEST_ID = 40;
    private static final int MOST_TOLD = 12;

    final FolderDraft draft;
    final BookWords words;
    final SourceFinder sources;
    final BookNotes notes;
    final EntryFamily zoneEntries;
    final ZoneLookup zones;
    final EntryFamily items;
    final boolean english;
    final boolean prune;
    private final Pinyin pinyin = new Pinyin();
    private StreetFinder streets;
    private final Map<BookSheet, Set<String>> seen = new HashMap<>();

    BookWork(FolderDraft draft, SourceFinder sources, BookNotes notes, boolean prune) {
        this.draft = draft;
        this.words = BookWords.of(draft);
        this.sources = sources;
        this.notes = notes;
        this.zoneEntries = new EntryFamily(draft, draft.exists("plan/zones.yaml") ? List.of("plan/zones.yaml") : List.of(), "plan/zones.yaml", "id");
        this.zones = new ZoneLookup(zoneEntries);
        this.items = new EntryFamily(draft, draft.files("plan/items", ".yaml"), "plan/items/items.yaml", "id");
        this.english = FolderLanguages.wantsEnglish(draft);
        this.prune = prune;
    }

    StreetFinder streets() {
        if (streets == null) {
            streets = StreetFinder.of(draft.folder());
        }
        return streets;
    }

    /**
     * The id of a row: as it is written, else that of the entry of its name, else the name's pinyin. Empty where it is none, or another row
     * has it, which is told.
     */
    Optional<String> id(BookRow row, EntryFamily family, String nameColumn) {
        String name = row.text(nameColumn);
        String id = row.text("id");
        if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            row.wrong("book.id", "id", id);
            return Optional.empty();
        }
        if (id.isEmpty() && name.isEmpty()) {
            row.needs(List.of(nameColumn));
            return Optional.empty();
        }
        List<String> named = family.ids().stream().filter(i -> family.text(i, nameColumn).equals(name)).toList();
        if (id.isEmpty() && named.size() == 1) {
            id = named.get(0);
        } else if (id.isEmpty()) {
            id = fresh(name, new HashSet<>(family.ids()));
        } else if (!name.isEmpty() && named.stream().anyMatch(n -> !n.equals(row.text("id")))) {
            row.wrong("book.name-taken", nameColumn, name, named.get(0));
            return Optional.empty();
        }
        return once(row, id);
    }

    /** A row's id, unless another row of the sheet has it. */
    Optional<String> once(BookRow row, String id) {
        if (!seen.computeIfAbsent(row.sheet(), s -> new HashSet<>()).add(id)) {
            row.wrong("book.id-twice", row.has("id") ? "id" : "name", id);
            return Optional.empty();
        }
        return Optional.of(id);
    }

    Set<String> seen(BookSheet sheet) {
        return seen.computeIfAbsent(sheet, s -> new HashSet<>());
    }

    /** Of the name's pinyin, short enough to be read, and no other's. */
    String fresh(String name, Set<String> taken) {
        String syllables = pinyin.syllables(name).toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9 ]+", " ").strip().replaceAll("\\s+", "-");
        String id = syllables.isEmpty() ? "thing" : syllables;
        if (id.length() > LONGEST_ID) {
            id = id.substring(0, LONGEST_ID + 1).replaceAll("-[^-]*$", "");
        }
        String free = id;
        for (int n = 2; taken.contains(free); n++) {
            free = id + "-" + n;
        }
        return free;
    }

    /** A cell into a field of the same sense; an empty one changes nothing, a dash takes the field away. */
    void plain(BookRow row, EntryDraft entry, String column, String field) {
        if (row.takesAway(column)) {
            entry.set(field, null);
        } else if (row.has(column)) {
            entry.set(field, row.text(column));
        }
    }

    void aliases(BookRow row, EntryDraft entry) {
        if (row.takesAway("aliases")) {
            entry.set("aliases", null);
        } else if (row.has("aliases")) {
            entry.set("aliases", row.texts("aliases"));
        }
    }

    /**
     * Chinese with its English into two fields. English that is missing is marked and told.
     *
     * @param most characters of the Chinese
     */
    void words(BookRow row, EntryDraft entry, String column, String columnEn, String field, String fieldEn, int most) {
        if (row.takesAway(column)) {
            entry.set(field, null);
            entry.set(fieldEn, null);
            return;
        }
        String zh = row.has(column) ? row.text(column) : entry.text(field);
        tooLong(row, column, zh, most);
        if (row.has(column)) {
            entry.set(field, zh);
        }
        String en = english(row, columnEn, zh, entry.text(fieldEn));
        if (en != null) {
            entry.set(fieldEn, en);
        }
    }

    /** What the English is: as written, as it was, or the mark for what is missing; null where none is wanted. */
    String english(BookRow row, String columnEn, String zh, String today) {
        if (row.has(columnEn)) {
            return row.text(columnEn);
        }
        if (zh.isEmpty() || !english) {
            return today.isEmpty() ? null : today;
        }
        if (!today.isEmpty() && !FolderLanguages.isToBeWritten(today)) {
            return today;
        }
        Optional<String> unit = columnEn.equals("unit_en") ? Measures.english(zh) : Optional.empty();
        if (unit.isPresent()) {
            return unit.get();
        }
        row.open("book.english", columnEn, zh);
        return FolderLanguages.english(zh);
    }

    void tooLong(BookRow row, String column, String zh, int most) {
        int length = zh.codePointCount(0, zh.length());
        if (length > most) {
            row.wrong("book.long", column, length, most);
        }
    }

    /**
     * Lists what the folder has and the sheet has not; takes it out where that is wished, and no row is faulty: such a row may be of any of them.
     *
     * @param there   ids of all that the folder has
     * @param without takes one out
     */
    void rest(BookSheet sheet, List<String> there, List<BookRow> rows, Consumer<String> without) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> rest = new ArrayList<>(there);
        rest.removeAll(seen(sheet));
        rest.removeAll(rows.stream().map(r -> r.text("id")).toList());
        left(sheet, rest, rows, without);
    }

    /** The same of what is known to be left over. */
    void left(BookSheet sheet, List<String> rest, List<BookRow> rows, Consumer<String> without) {
        if (rest.isEmpty()) {
            return;
        }
        boolean whole = rows.stream().noneMatch(BookRow::isBad) && notes.wrong().stream().noneMatch(p -> p.code().equals("book.heading"));
        String all = String.join("、", rest.stream().limit(MOST_TOLD).toList()) + (rest.size() > MOST_TOLD ? " …" : "");
        String code = !prune ? "book.rest" : whole ? "book.pruned" : "book.rest-faulty";
        notes.open(Problem.worded(code, sheet.pageName(), rest.size(), all));
        if (prune && whole) {
            rest.forEach(without);
        }
    }
}
