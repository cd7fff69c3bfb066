package districtatlas.folder.book;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.folder.EntryDraft;
import districtatlas.folder.FolderLanguages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sheet of zones. What is drawn elsewhere, streets and axis and belt, must be drawn before its row is taken. One thread at a time. */
final class ZoneSheet {
    static final int MAX_TEXT = 60;
    static final List<String> CLAIMS = List.of("role", "composition", "focus");
    /** How a cell begins that says why the plan says nothing. */
    static final String SILENT = "（无）";
    private static final List<String> ORDER = List.of("id", "kind", "code", "name", "en", "short", "short_en", "parent", "aliases", "pinyin", "slot", "tint",
            "role", "composition", "focus", "touches");

    private final BookWork work;
    private final Set<String> drawn = new HashSet<>();

    ZoneSheet(BookWork work) {
        this.work = work;
        work.draft.entries("geometry/streets.yaml", "zone").ids().forEach(drawn::add);
        try {
            for (JsonNode feature : new ObjectMapper().readTree(work.draft.text("geometry/structure.geojson").orElse("{}")).path("features")) {
                drawn.add(feature.path("id").asText(feature.path("properties").path("id").asText()));
            }
        } catch (JsonProcessingException unreadable) {
            // The compiler tells.
        }
    }

    /** Names before anything else, so that rows may name each other in any order. */
    void read(List<BookRow> rows) {
        Map<BookRow, String> ids = new LinkedHashMap<>();
        for (BookRow row : rows) {
            if (isGone(row)) {
                row.open("book.zone-gone", "id", row.text("id"));
                continue;
            }
            work.id(row, work.zoneEntries, "name").ifPresent(id -> {
                if (begin(row, id)) {
                    ids.put(row, id);
                }
            });
        }
        ids.forEach(this::finish);
        work.rest(BookSheet.ZONES, work.zoneEntries.ids(), rows, work.zoneEntries::remove);
    }

    /** A street's row that says nothing of its own, such as the template's once the streets are there: the folder has no such street any more. */
    private boolean isGone(BookRow row) {
        boolean silent = !row.has("name") && !row.has("en") && !row.has("aliases") && !row.has("touches") && CLAIMS.stream().noneMatch(c -> row.has(c) || row.has(c + "_en"));
        return row.has("id") && silent && !work.zoneEntries.ids().contains(row.text("id"))
                && work.words.meant(BookChoice.ZONE_KIND, row.text("kind")).filter(k -> ZoneKind.STREET.is(k.key())).isPresent();
    }

    private boolean begin(BookRow row, String id) {
        EntryDraft entry = work.zoneEntries.entry(id, ORDER);
        entry.set("id", id);
        Optional<String> kind = row.choice("kind", work.words);
        if (entry.isNew()) {
            row.needs(List.of("kind", "name"));
        }
        kind.ifPresent(k -> entry.set("kind", k));
        work.words(row, entry, "name", "en", "name", "en", MAX_TEXT);
        work.plain(row, entry, "short", "short");
        work.plain(row, entry, "code", "code");
        work.plain(row, entry, "pinyin", "pinyin");
        work.aliases(row, entry);
        for (String whole : List.of("slot", "tint")) {
            if (row.takesAway(whole)) {
                entry.set(whole, null);
            } else {
                row.number(whole).ifPresent(n -> entry.set(whole, n));
            }
        }
        String is = entry.text("kind");
        boolean coded = ZoneKind.STREET.is(is) || ZoneKind.DISTRICT.is(is);
        if (coded && entry.text("code").isEmpty()) {
            row.wrong("book.code", "code", entry.text("name"));
        }
        boolean needsDrawing = ZoneKind.STREET.is(is) || ZoneKind.AXIS.is(is) || ZoneKind.BELT.is(is);
        if (entry.isNew() && needsDrawing && !drawn.contains(id)) {
            row.wrong(ZoneKind.STREET.is(is) ? "book.zone-street" : "book.zone-drawn", "name", entry.text("name"), id);
        }
        if (row.isBad()) {
            return false;
        }
        work.zoneEntries.put(id, entry, "");
        return true;
    }

    private void finish(BookRow row, String id) {
        EntryDraft entry = work.zoneEntries.entry(id, ORDER);
        Optional<String> parent = row.has("parent") ? work.zones.of(row.text("parent"), row, "parent") : Optional.empty();
        parent.ifPresent(p -> entry.set("parent", p));
        if (entry.text("parent").isEmpty() && !ZoneKind.DISTRICT.is(entry.text("kind"))) {
            work.zones.district().ifPresent(d -> entry.set("parent", d));
        }
        CLAIMS.forEach(c -> claim(row, entry, c));
        if (row.takesAway("touches")) {
            entry.set("touches", null);
        } else if (row.has("touches")) {
            work.zones.ties(row, "touches", work.sources, entry.list("touches")).ifPresent(t -> entry.set("touches", t));
        }
        work.zoneEntries.put(id, entry, "");
    }

    /** A sentence on the zone. One whose source is not settled waits, marked, until it is. */
    private void claim(BookRow row, EntryDraft entry, String claim) {
        Map<?, ?> today = entry.map(claim);
        String cell = row.text(claim);
        boolean silentCell = cell.startsWith(SILENT) || cell.startsWith("(无)");
        String zh = silentCell ? cell.substring(SILENT.length()).strip() : cell;
        boolean silentToday = today.containsKey("none");
        String zhToday = said(today, silentToday ? "none" : "text");
        if (cell.isEmpty()) {
            zh = zhToday;
        }
        if (zh.isEmpty() || cell.isEmpty() && FolderLanguages.isToBeWritten(zhToday)) {
            nothing(row, entry, claim, today);
            return;
        }
        work.tooLong(row, claim, zh, MAX_TEXT);
        if (row.isBad()) {
            waiting(row, entry, claim, zh);
            return;
        }
        boolean silent = cell.isEmpty() ? silentToday : silentCell;
        String en = work.english(row, claim + "_en", zh, silent == silentToday ? said(today, silent ? "none_en" : "en") : "");
        Map<String, Object> fields = new LinkedHashMap<>();
        if (silent) {
            put(fields, "none", zh, "none_en", en);
        } else {
            Optional<Basis> basis = basis(row, entry, claim, today);
            if (basis.isEmpty()) {
                waiting(row, entry, claim, zh);
                return;
            }
            put(fields, "text", zh, "en", en);
            basis.get().into(fields, today);
        }
        entry.set(claim, fields);
    }

    private static void put(Map<String, Object> fields, String field, String zh, String fieldEn, String en) {
        fields.put(field, zh);
        if (en != null) {
            fields.put(fieldEn, en);
        }
    }

    private static String said(Map<?, ?> fields, String field) {
        return fields.get(field) == null ? "" : fields.get(field).toString();
    }

    private void nothing(BookRow row, EntryDraft entry, String claim, Map<?, ?> today) {
        if (today.isEmpty()) {
            waiting(row, entry, claim, row.sheet().column(claim).orElseThrow().heading(new Messages(Lang.ZH)));
        }
        if (FolderLanguages.isToBeWritten(said(entry.map(claim), "none"))) {
            row.open("book.claim-open", claim, entry.text("name"));
        }
    }

    /** Marked as unwritten, with the words that wait for their source. */
    private void waiting(BookRow row, EntryDraft entry, String claim, String zh) {
        Map<?, ?> today = entry.map(claim);
        if (!today.isEmpty() && !FolderLanguages.isToBeWritten(said(today, "none"))) {
            return;                                                   // what was settled before stays
        }
        String mark = FolderLanguages.TO_BE_WRITTEN_ZH + "：" + zh;
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "none", mark.substring(0, mark.offsetByCodePoints(0, Math.min(MAX_TEXT, mark.codePointCount(0, mark.length())))),
                "none_en", work.english ? FolderLanguages.english(row.has(claim + "_en") ? row.text(claim + "_en") : claim) : null);
        entry.set(claim, fields);
    }

    /** As the cell says; as it was; or the one line on which the zone is named. */
    private Optional<Basis> basis(BookRow row, EntryDraft entry, String claim, Map<?, ?> today) {
        String column = claim + "_source";
        if (row.has(column)) {
            return work.sources.written(row, column);
        }
        if (Basis.ofFields(today) != null) {
            return Optional.of(Basis.ofFields(today));
        }
        List<String> names = new ArrayList<>(Stream.of(entry.text("name"), entry.text("short")).filter(n -> !n.isEmpty()).toList());
        entry.list("aliases").forEach(a -> names.add(a.toString()));
        List<Integer> lines = work.sources.find(names);
        if (lines.size() == 1) {
            return Optional.of(Basis.of(lines));
        }
        row.open(lines.isEmpty() ? work.sources.hasText() ? "book.source-none" : "book.source-text" : "book.source-several", column, entry.text("name"), SourceFinder.numbers(lines));
        return Optional.empty();
    }
}
