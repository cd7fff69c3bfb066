package districtatlas.folder.book;

import districtatlas.author.StreetFinder;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Accuracy;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.Gcj02;
import districtatlas.folder.EntryDraft;
import districtatlas.folder.FolderLanguages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sheet of items: named things, with their lines found by name and their streets by their places. One thread at a time. */
final class ItemSheet {
    static final List<String> ORDER = List.of("id", "name", "en", "aliases", "pinyin", "kind", "status", "years", "text", "text_en", "source", "certainty", "zones", "place",
            "note", "note_en");
    private static final int MAX_TEXT = 60;
    private static final int DECIMALS = 6;
    private static final Pattern PAIR = Pattern.compile("(-?\\d{1,3}\\.\\d+)\\s*[,，\\s]\\s*(-?\\d{1,3}\\.\\d+)");
    private static final String FILE = "[A-Za-z0-9][A-Za-z0-9_-]*";

    private final BookWork work;

    ItemSheet(BookWork work) {
        this.work = work;
    }

    void read(List<BookRow> rows) {
        for (BookRow row : rows) {
            work.id(row, work.items, "name").ifPresent(id -> item(row, id));
        }
        work.rest(BookSheet.ITEMS, work.items.ids(), rows, work.items::remove);
    }

    private void item(BookRow row, String id) {
        EntryDraft entry = work.items.entry(id, ORDER);
        entry.set("id", id);
        if (entry.isNew()) {
            row.needs(List.of("name", "kind", "status"));
        }
        String nameBefore = entry.text("name");
        work.words(row, entry, "name", "en", "name", "en", Integer.MAX_VALUE);
        work.aliases(row, entry);
        row.choice("kind", work.words).ifPresent(k -> entry.set("kind", k));
        row.choice("status", work.words).ifPresent(s -> entry.set("status", s));
        List.of("years", "pinyin").forEach(f -> work.plain(row, entry, f, f));
        text(row, entry);
        work.words(row, entry, "note", "note_en", "note", "note_en", Integer.MAX_VALUE);
        source(row, entry, nameBefore);
        place(row, entry);
        zones(row, entry);
        String file = row.text("file").replaceAll("\\.yaml$", "");
        if (!file.isEmpty() && !file.matches(FILE)) {
            row.wrong("book.file", "file", file);
        }
        if (!row.isBad()) {
            work.items.put(id, entry, file.isEmpty() ? "" : "plan/items/" + file + ".yaml");
        }
    }

    private void text(BookRow row, EntryDraft entry) {
        if (!row.has("text") && entry.text("text").isEmpty()) {
            entry.set("text", FolderLanguages.TO_BE_WRITTEN_ZH);
            entry.set("text_en", work.english ? FolderLanguages.TO_BE_WRITTEN : null);
            row.open("book.text-open", "text", entry.text("name"));
            return;
        }
        if (row.has("text") || !FolderLanguages.isToBeWritten(entry.text("text"))) {
            work.words(row, entry, "text", "text_en", "text", "text_en", MAX_TEXT);
        }
    }

    private static List<String> names(EntryDraft entry) {
        List<String> names = new ArrayList<>(List.of(entry.text("name")));
        entry.list("aliases").forEach(a -> names.add(a.toString()));
        return names;
    }

    /** Every line on which the name or an alias stands; what is written wins, and is checked. */
    private void source(BookRow row, EntryDraft entry, String nameBefore) {
        List<String> names = names(entry);
        if (row.has("source")) {
            Optional<Basis> written = work.sources.written(row, "source");
            for (int line : written.map(Basis::numbers).orElse(List.of())) {
                if (!work.sources.stands(names, line)) {
                    row.wrong("book.source-name", "source", line, String.join(" / ", names), SourceFinder.numbers(work.sources.find(names)));
                    return;
                }
            }
            written.ifPresent(b -> b.into(entry));
            return;
        }
        Basis today = Basis.of(entry);
        boolean holds = today != null && (entry.text("name").equals(nameBefore) || today.numbers().stream().allMatch(l -> work.sources.stands(names, l)));
        if (holds) {
            return;
        }
        List<Integer> lines = work.sources.find(names);
        if (lines.isEmpty()) {
            row.wrong(work.sources.hasText() ? "book.source-none" : "book.source-text", "source", String.join(" / ", names), "");
        } else {
            Basis.of(lines).into(entry);
        }
    }

    private void place(BookRow row, EntryDraft entry) {
        Matcher pair = PAIR.matcher(row.text("lon"));
        Optional<BigDecimal> lon = pair.matches() ? Optional.of(new BigDecimal(pair.group(1))) : row.number("lon");
        Optional<BigDecimal> lat = pair.matches() ? Optional.of(new BigDecimal(pair.group(2))) : row.number("lat");
        Map<?, ?> today = entry.map("place");
        Optional<String> accuracy = row.choice("accuracy", work.words);
        if (lon.isPresent() != lat.isPresent()) {
            if (!row.isBad()) {
                row.wrong("book.place-half", lon.isPresent() ? "lat" : "lon");
            }
        } else if (lon.isPresent()) {
            located(row, entry, lon.get(), lat.get(), accuracy.orElse(today.get("accuracy") == null ? Accuracy.LABEL.key() : today.get("accuracy").toString()));
        } else if (row.has("none")) {
            Map<String, Object> none = new LinkedHashMap<>();
            none.put("none", row.text("none"));
            boolean same = row.text("none").equals(today.get("none"));
            String en = work.english(row, "none_en", row.text("none"), same && today.get("none_en") != null ? today.get("none_en").toString() : "");
            if (en != null) {
                none.put("none_en", en);
            }
            entry.set("place", none);
        } else if (accuracy.isPresent() && today.containsKey("lon")) {
            Map<String, Object> place = new LinkedHashMap<>();
            today.forEach((k, v) -> place.put(k.toString(), v));
            place.put("accuracy", accuracy.get());
            entry.set("place", place);
        } else if (today.isEmpty()) {
            Map<String, Object> none = new LinkedHashMap<>();
            none.put("none", new Messages(Lang.ZH).get("book.no-place"));
            if (work.english) {
                none.put("none_en", new Messages(Lang.EN).get("book.no-place"));
            }
            entry.set("place", none);
        }
    }

    private void located(BookRow row, EntryDraft entry, BigDecimal lon, BigDecimal lat, String accuracy) {
        double x = lon.doubleValue();
        double y = lat.doubleValue();
        if (Math.abs(y) > 90 || x > 3 && x < 54 && y > 73 && y < 136) {
            row.wrong("book.place-swapped", "lon", lon.toPlainString(), lat.toPlainString());
            return;
        }
        if (x < -180 || x > 180) {
            row.wrong("book.place-degrees", "lon", lon.toPlainString());
            return;
        }
        BigDecimal east = lon;
        BigDecimal north = lat;
        if (row.choice("datum", work.words).filter(BookWords.GCJ02::equals).isPresent()) {
            double[] place = {x, y};
            Gcj02.undo(place);
            east = BigDecimal.valueOf(place[0]).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
            north = BigDecimal.valueOf(place[1]).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        }
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("lon", east);
        place.put("lat", north);
        place.put("accuracy", accuracy);
        entry.set("place", place);
    }

    /** As written; as it was; else the street in which the place lies, and the district. */
    private void zones(BookRow row, EntryDraft entry) {
        Optional<double[]> at = at(entry);
        boolean elsewhere = "true".equals(entry.text("outside")) || !entry.text("tolerance").isEmpty();
        Optional<String> street = at.flatMap(p -> work.streets().at(p[0], p[1]));
        if (row.has("zones")) {
            work.zones.ties(row, "zones", work.sources, entry.list("zones")).ifPresent(t -> entry.set("zones", t));
        } else if (entry.list("zones").isEmpty()) {
            found(row, entry, street);
        }
        if (at.isEmpty() || elsewhere || row.isBad() || work.streets().isEmpty() || !entry.isNew() && !row.has("lon") && !row.has("zones")) {
            return;
        }
        List<String> named = entry.list("zones").stream().filter(z -> z instanceof Map).map(z -> String.valueOf(((Map<?, ?>) z).get("zone")))
                .filter(z -> work.zones.isOfKind(z, ZoneKind.STREET)).toList();
        if (street.isEmpty()) {
            StreetFinder.Near near = work.streets().nearest(at.get()[0], at.get()[1]).orElseThrow();
            row.wrong("book.place-outside", "lon", Math.round(near.metres()), work.zones.name(near.street()));
        } else if (!named.isEmpty() && !named.contains(street.get()) && onlyStreets(named, at.get())) {
            row.wrong("book.place-street", "zones", work.zones.name(street.get()), String.join("、", named.stream().map(work.zones::name).toList()));
        }
    }

    /** Whether the place is in none of them, though each is drawn. */
    private boolean onlyStreets(List<String> named, double... at) {
        return named.stream().noneMatch(s -> work.streets().at(at[0], at[1]).filter(s::equals).isPresent());
    }

    private void found(BookRow row, EntryDraft entry, Optional<String> street) {
        List<Object> ties = new ArrayList<>();
        street.ifPresent(s -> ties.add(new LinkedHashMap<>(Map.of("zone", s))));
        work.zones.district().ifPresent(d -> ties.add(new LinkedHashMap<>(Map.of("zone", d))));
        Basis own = Basis.of(entry);
        for (int i = 0; i < ties.size(); i++) {
            @SuppressWarnings("unchecked")
            Map<String, Object> tie = (Map<String, Object>) ties.get(i);
            boolean district = i == ties.size() - 1;
            (district && own != null ? own : Basis.KNOWN).into(tie, Map.of());
        }
        if (ties.isEmpty()) {
            row.needs(List.of("zones"));
        }
        entry.set("zones", ties);
    }

    private static Optional<double[]> at(EntryDraft entry) {
        Object lon = entry.map("place").get("lon");
        Object lat = entry.map("place").get("lat");
        return Stream.of(lon, lat).allMatch(v -> v instanceof Number) ? Optional.of(new double[] {((Number) lon).doubleValue(), ((Number) lat).doubleValue()}) : Optional.empty();
    }
}
