package districtatlas.folder.book;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Keyed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A sheet of the workbook with its columns. */
enum BookSheet implements Keyed {
    ZONES(BookColumn.of("id", 16), BookColumn.needed("kind", 10, BookChoice.ZONE_KIND), BookColumn.needed("name", 18), BookColumn.of("en", 22), BookColumn.of("short", 10),
            BookColumn.of("code", 14), BookColumn.of("parent", 14, BookChoice.ZONE), BookColumn.of("aliases", 20),
            BookColumn.of("role", 40), BookColumn.of("role_en", 40), BookColumn.of("role_source", 10),
            BookColumn.of("composition", 40), BookColumn.of("composition_en", 40), BookColumn.of("composition_source", 10),
            BookColumn.of("focus", 40), BookColumn.of("focus_en", 40), BookColumn.of("focus_source", 10),
            BookColumn.of("touches", 24), BookColumn.of("slot", 8), BookColumn.of("tint", 8), BookColumn.of("pinyin", 16)),
    ITEMS(BookColumn.of("id", 16), BookColumn.needed("name", 22), BookColumn.of("en", 26), BookColumn.of("aliases", 20), BookColumn.needed("kind", 14, BookChoice.KIND),
            BookColumn.needed("status", 10, BookChoice.STATUS), BookColumn.of("text", 40), BookColumn.of("text_en", 40), BookColumn.of("source", 10),
            BookColumn.of("lon", 12), BookColumn.of("lat", 12), BookColumn.of("datum", 12, BookChoice.DATUM), BookColumn.of("accuracy", 14, BookChoice.ACCURACY),
            BookColumn.of("zones", 24), BookColumn.of("none", 20), BookColumn.of("none_en", 20), BookColumn.of("years", 10),
            BookColumn.of("note", 24), BookColumn.of("note_en", 24), BookColumn.of("pinyin", 16), BookColumn.of("file", 14)),
    FIGURES(BookColumn.of("id", 16), BookColumn.needed("name", 22), BookColumn.of("en", 26), BookColumn.needed("topic", 12, BookChoice.TOPIC),
            BookColumn.of("unit", 10), BookColumn.of("unit_en", 14), BookColumn.of("better", 10, BookChoice.BETTER), BookColumn.of("year", 8),
            BookColumn.of("role", 12, BookChoice.ROLE), BookColumn.needed("value", 12), BookColumn.of("as", 22), BookColumn.of("as_en", 22),
            BookColumn.of("direction", 12, BookChoice.DIRECTION), BookColumn.of("scope", 16, BookChoice.ZONE), BookColumn.of("source", 10), BookColumn.of("period", 12),
            BookColumn.of("note", 24), BookColumn.of("note_en", 24), BookColumn.of("file", 14)),
    WALK(BookColumn.of("tour", 12), BookColumn.of("tour_title", 18), BookColumn.of("tour_title_en", 22), BookColumn.of("about", 24), BookColumn.of("about_en", 24),
            BookColumn.of("id", 16), BookColumn.needed("title", 18), BookColumn.of("en", 22), BookColumn.needed("text", 44), BookColumn.of("text_en", 44),
            BookColumn.of("zones", 24), BookColumn.of("things", 24), BookColumn.of("theme", 14), BookColumn.of("notes", 30), BookColumn.of("notes_en", 30),
            BookColumn.of("seconds", 8), BookColumn.of("source", 10)),
    GLOSSARY(BookColumn.of("id", 16), BookColumn.needed("term", 16), BookColumn.of("en", 20), BookColumn.of("aliases", 20), BookColumn.needed("text", 44), BookColumn.of("text_en", 44),
            BookColumn.of("source", 10), BookColumn.of("example_at", 18), BookColumn.of("example", 36), BookColumn.of("example_en", 36), BookColumn.of("example_source", 10));

    /** So many rows offer their lists. */
    static final int ROWS = 1000;

    private final List<BookColumn> columns;

    BookSheet(BookColumn... columns) {
        this.columns = List.of(columns);
    }

    List<BookColumn> columns() {
        return columns;
    }

    String title(Messages messages) {
        return messages.get("book.sheet." + key());
    }

    /** As the workbook's own program shows it: both words, so that it is known in each language. */
    String pageName() {
        return title(new Messages(Lang.ZH)) + " " + key();
    }

    static Optional<BookSheet> of(String pageName) {
        String name = pageName.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(s -> name.contains(s.key()) || name.contains(s.title(new Messages(Lang.ZH)))
                || name.contains(s.title(new Messages(Lang.EN)).toLowerCase(Locale.ROOT))).findFirst();
    }

    Optional<BookColumn> column(String key) {
        return columns.stream().filter(c -> c.key().equals(key)).findFirst();
    }
}
