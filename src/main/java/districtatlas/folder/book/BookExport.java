package districtatlas.folder.book;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.FigureRole;
import districtatlas.folder.EntryDraft;
import districtatlas.folder.EntryFamily;
import districtatlas.folder.FolderDraft;
import districtatlas.folder.FolderLanguages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder of sources as a workbook: everything that the workbook can say of it, to be edited there and brought back. */
public final class BookExport {
    private final FolderDraft draft;
    private final BookWords words;
    private final ZoneLookup zones;
    private final Map<BookSheet, List<Map<String, Object>>> rows = new EnumMap<>(BookSheet.class);

    private BookExport(FolderDraft draft) {
        this.draft = draft;
        this.words = BookWords.of(draft);
        this.zones = new ZoneLookup(family("plan/zones.yaml"));
        for (BookSheet sheet : BookSheet.values()) {
            rows.put(sheet, new ArrayList<>());
        }
    }

    /** The workbook's bytes. */
    public static byte[] of(FolderDraft draft) {
        BookExport export = new BookExport(draft);
        export.zones();
        export.items();
        export.figures();
        export.walk();
        export.glossary();
        return BookWriter.of(export.rows, export.words, zoneWords(draft, export.zones));
    }

    private static List<String> zoneWords(FolderDraft draft, ZoneLookup zones) {
        List<String> all = new ArrayList<>();
        draft.entries("plan/zones.yaml", "id").ids().forEach(z -> all.add(zones.unique(z)));
        return all;
    }

    private EntryFamily family(String file) {
        return new EntryFamily(draft, draft.exists(file) ? List.of(file) : List.of(), file, "id");
    }

    private void zones() {
        EntryFamily family = family("plan/zones.yaml");
        for (String id : family.ids()) {
            EntryDraft e = family.entry(id, List.of());
            Map<String, Object> row = plain(e, "id", "name", "en", "short", "code", "slot", "tint", "pinyin");
            row.put("kind", words.offered(BookChoice.ZONE_KIND, e.text("kind")));
            row.put("parent", e.text("parent").isEmpty() ? "" : zones.unique(e.text("parent")));
            row.put("aliases", texts(e.list("aliases")));
            for (String claim : ZoneSheet.CLAIMS) {
                Map<?, ?> said = e.map(claim);
                boolean silent = said.containsKey("none");
                String zh = text(said.get(silent ? "none" : "text"));
                if (!FolderLanguages.isToBeWritten(zh)) {
                    row.put(claim, (silent && !zh.isEmpty() ? ZoneSheet.SILENT : "") + zh);
                    row.put(claim + "_en", written(text(said.get(silent ? "none_en" : "en"))));
                    row.put(claim + "_source", silent ? "" : basis(said));
                }
            }
            row.put("touches", zones.written(e.list("touches")));
            rows.get(BookSheet.ZONES).add(row);
        }
    }

    private void items() {
        EntryFamily family = new EntryFamily(draft, draft.files("plan/items", ".yaml"), "", "id");
        for (String id : family.ids()) {
            EntryDraft e = family.entry(id, List.of());
            Map<String, Object> row = plain(e, "id", "name", "en", "text", "text_en", "years", "note", "note_en", "pinyin");
            row.put("aliases", texts(e.list("aliases")));
            row.put("kind", words.offered(BookChoice.KIND, e.text("kind")));
            row.put("status", words.offered(BookChoice.STATUS, e.text("status")));
            row.put("source", basis(e));
            Map<?, ?> place = e.map("place");
            row.put("lon", place.get("lon"));
            row.put("lat", place.get("lat"));
            row.put("accuracy", place.get("accuracy") == null ? "" : words.offered(BookChoice.ACCURACY, text(place.get("accuracy"))));
            row.put("none", text(place.get("none")));
            row.put("none_en", written(text(place.get("none_en"))));
            row.put("zones", zones.written(e.list("zones")));
            row.put("file", file(family.fileOf(id)));
            rows.get(BookSheet.ITEMS).add(row);
        }
    }

    private static String file(Optional<String> file) {
        return file.map(f -> f.substring(f.lastIndexOf('/') + 1).replace(".yaml", "")).orElse("");
    }

    private void figures() {
        EntryFamily family = new EntryFamily(draft, draft.files("plan/figures", ".yaml"), "", "id");
        for (String id : family.ids()) {
            EntryDraft e = family.entry(id, List.of());
            boolean first = true;
            for (Object v : e.list("values")) {
                Map<?, ?> value = v instanceof Map<?, ?> m ? m : Map.of();
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("id", id);
                if (first) {
                    row = plain(e, "id", "name", "en", "unit", "unit_en", "note", "note_en");
                    row.put("topic", words.offered(BookChoice.TOPIC, e.text("topic")));
                    row.put("better", e.text("better").isEmpty() ? "" : words.offered(BookChoice.BETTER, e.text("better")));
                    row.put("file", file(family.fileOf(id)));
                }
                first = false;
                for (String field : List.of("year", "value", "as", "as_en", "period")) {
                    row.put(field, value.get(field) instanceof Number n ? n : written(text(value.get(field))));
                }
                row.put("role", words.offered(BookChoice.ROLE, text(value.get("role"))));
                String direction = value.get("direction") != null ? text(value.get("direction")) : FigureRole.RESULT.is(text(value.get("role"))) ? "none" : e.text("direction");
                row.put("direction", words.offered(BookChoice.DIRECTION, direction));
                String scope = text(value.get("scope"));
                row.put("scope", new Messages(Lang.ZH).find("book.scope." + scope).orElseGet(() -> zones.unique(scope)));
                row.put("source", basis(value));
                rows.get(BookSheet.FIGURES).add(row);
            }
        }
    }

    private void walk() {
        for (String file : draft.files("plan/tours", ".yaml")) {
            TourEntries tour = TourEntries.parse(draft.text(file).orElse("")).orElseGet(TourEntries::fresh);
            EntryDraft head = tour.headEntry();
            boolean first = true;
            for (String id : tour.stepIds()) {
                EntryDraft e = tour.step(id, List.of());
                Map<String, Object> row = plain(e, "id", "title", "en", "text", "text_en", "notes", "notes_en", "seconds", "theme");
                row.put("tour", tour.id());
                if (first) {
                    row.put("tour_title", head.text("title"));
                    row.put("tour_title_en", written(head.text("en")));
                    row.put("about", head.text("about"));
                    row.put("about_en", written(head.text("about_en")));
                }
                first = false;
                row.put("zones", texts(e.list("zones").stream().map(z -> zones.unique(text(z))).toList()));
                row.put("things", texts(e.list("things")));
                row.put("source", basis(e));
                rows.get(BookSheet.WALK).add(row);
            }
        }
    }

    private void glossary() {
        EntryFamily family = family("plan/glossary.yaml");
        for (String id : family.ids()) {
            EntryDraft e = family.entry(id, List.of());
            Map<String, Object> row = plain(e, "id", "term", "en", "text", "text_en");
            row.put("aliases", texts(e.list("aliases")));
            row.put("source", basis(e));
            Map<?, ?> example = e.map("example");
            row.put("example", text(example.get("text")));
            row.put("example_en", written(text(example.get("text_en"))));
            row.put("example_at", example.get("zone") != null ? zones.unique(text(example.get("zone"))) : text(example.get("item")));
            row.put("example_source", basis(example));
            rows.get(BookSheet.GLOSSARY).add(row);
        }
    }

    private static Map<String, Object> plain(EntryDraft e, String... fields) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (String field : fields) {
            row.put(field, e.get(field) instanceof Number n && !field.equals("code") ? n : written(e.text(field)));
        }
        return row;
    }

    /** Marks of what is still to be written are empty cells. */
    private static String written(String text) {
        return FolderLanguages.isToBeWritten(text) ? "" : text;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String texts(List<?> list) {
        List<String> texts = list.stream().map(String::valueOf).toList();
        boolean plain = texts.stream().allMatch(t -> BookRow.split(t).equals(List.of(t)));
        return plain ? String.join("、", texts) : String.join(" | ", texts) + (texts.size() == 1 ? " |" : "");
    }

    private static String basis(EntryDraft e) {
        return basis(Basis.of(e));
    }

    private static String basis(Map<?, ?> fields) {
        return basis(Basis.ofFields(fields));
    }

    private static String basis(Basis basis) {
        return basis == null ? "" : basis.lines().isEmpty() ? new Messages(Lang.ZH).get("book.known") : texts(basis.lines());
    }
}
