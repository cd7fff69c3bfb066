package districtatlas.folder.book;

import com.fasterxml.jackson.databind.JsonNode;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.data.DataRefused;
import districtatlas.folder.EntryDraft;
import districtatlas.folder.SourceFolder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sheet of the walk: a row a step; a row without a tour is of the one above, and without any of the first tour. One thread at a time. */
final class WalkSheet {
    static final List<String> ORDER = List.of("id", "title", "en", "text", "text_en", "notes", "notes_en", "seconds", "zones", "things", "theme", "source", "certainty");
    private static final int MAX_TITLE = 20;
    private static final int MAX_STORY = 140;
    private static final int MAX_NOTES = 400;

    private final BookWork work;
    private final Map<String, TourEntries> files = new LinkedHashMap<>();
    private final Map<String, Closed> closed = new LinkedHashMap<>();
    private final Map<TourEntries, List<String>> order = new LinkedHashMap<>();

    /** A file that is not written a field and a step at a time, and is left alone; no words where it is no YAML. */
    private record Closed(String file, String id, String title) {
        boolean isNamed(String word) {
            String name = file.substring(file.lastIndexOf('/') + 1).replaceAll("^\\d+-|\\.yaml$", "");
            return word.equals(id) || word.equals(title) || word.equals(name);
        }
    }

    WalkSheet(BookWork work) {
        this.work = work;
        for (String file : work.draft.files("plan/tours", ".yaml")) {
            Optional<TourEntries> tour = TourEntries.parse(work.draft.text(file).orElse(""));
            tour.ifPresentOrElse(t -> files.put(file, t), () -> {
                closed.put(file, closed(file));
                work.notes.open(Problem.worded("book.tour-form", file, file));
            });
        }
    }

    private Closed closed(String file) {
        try {
            JsonNode tour = new SourceFolder(work.draft).yaml(file);
            return new Closed(file, tour.path("id").asText(), tour.path("title").asText());
        } catch (DataRefused noYaml) {
            return new Closed(file, "", "");
        }
    }

    void read(List<BookRow> rows) {
        Optional<Closed> shut = work.draft.files("plan/tours", ".yaml").stream().findFirst().map(closed::get);
        TourEntries tour = files.values().stream().findFirst().orElse(null);
        EntryDraft said = null;                                       // of the tour, until a row of it is taken
        for (BookRow row : rows) {
            boolean names = row.has("tour") || row.has("tour_title");
            shut = names ? closed.values().stream().filter(c -> c.isNamed(word(row))).findFirst() : shut;
            if (shut.isPresent()) {
                row.wrong("book.tour-closed", row.has("tour") ? "tour" : "tour_title", shut.get().file());
                continue;
            }
            if (names || tour == null) {
                tour = tour(row);
                said = head(row, tour);
            } else if (tour.id().isEmpty() && said == null) {
                row.wrong("book.tour-above", "tour");
            }
            boolean sound = !row.isBad();
            step(row, tour);
            if (!row.isBad() && said != null) {
                put(tour, said);
            }
            said = row.isBad() && sound && tour.id().isEmpty() ? said : null;
        }
        List<String> steps = files.values().stream().flatMap(t -> t.stepIds().stream()).toList();
        work.rest(BookSheet.WALK, steps, rows, step -> files.values().forEach(t -> t.removeStep(step)));
        order.forEach(TourEntries::order);
        files.forEach((file, t) -> {
            if (!t.stepIds().isEmpty() && !t.text().equals(work.draft.text(file).orElse(""))) {
                work.draft.put(file, t.text());
            }
        });
    }

    private static String word(BookRow row) {
        return row.has("tour") ? row.text("tour") : row.text("tour_title");
    }

    private static String title(BookRow row) {
        return row.has("tour_title") ? row.text("tour_title") : word(row).isEmpty() ? new Messages(Lang.ZH).get("book.walk-title") : word(row);
    }

    private TourEntries tour(BookRow row) {
        String word = word(row);
        return files.values().stream().filter(t -> t.id().equals(word) || t.headEntry().text("title").equals(word.isEmpty() ? title(row) : word)).findFirst().orElseGet(TourEntries::fresh);
    }

    /** What the row says of its tour. */
    private EntryDraft head(BookRow row, TourEntries tour) {
        EntryDraft head = tour.headEntry();
        boolean isNew = head.text("id").isEmpty();
        if (isNew) {
            Set<String> taken = new HashSet<>();
            files.values().forEach(t -> taken.add(t.id()));
            closed.values().forEach(c -> taken.add(c.id()));
            head.set("id", word(row).matches("[a-z0-9]+(-[a-z0-9]+)*") ? word(row) : taken.isEmpty() ? "walk" : work.fresh(title(row), taken));
            head.set("title", title(row));
        } else if (row.has("tour_title")) {
            head.set("title", title(row));
        }
        work.tooLong(row, "tour_title", head.text("title"), MAX_TITLE);
        head.set("en", work.english(row, "tour_title_en", head.text("title"), head.text("en")));
        if (row.has("about") || isNew) {
            head.set("about", row.has("about") ? row.text("about") : new Messages(Lang.ZH).get("book.walk-about", work.zones.district().map(work.zones::name).orElse("")));
        }
        String aboutEn = isNew && !row.has("about") && !row.has("about_en") && work.english ? new Messages(Lang.EN).get("book.walk-about", work.zones.district().map(d -> work.zoneEntries.text(d, "en")).orElse(""))
                : work.english(row, "about_en", head.text("about"), head.text("about_en"));
        head.set("about_en", aboutEn);
        return head;
    }

    /** A new one gets a file that nobody has. */
    private void put(TourEntries tour, EntryDraft head) {
        if (!files.containsValue(tour)) {
            String path = "";
            for (int n = files.size() + closed.size() + 1; path.isEmpty() || files.containsKey(path) || work.draft.exists(path); n++) {
                path = "plan/tours/" + n + "-" + head.text("id") + ".yaml";
            }
            files.put(path, tour);
        }
        tour.putHead(head);
    }

    private void step(BookRow row, TourEntries tour) {
        String id = row.text("id");
        if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            row.wrong("book.id", "id", id);
            return;
        }
        if (id.isEmpty()) {
            row.needs(List.of("title", "text"));
            String title = row.text("title");
            Set<String> all = new HashSet<>();
            files.values().forEach(t -> all.addAll(t.stepIds()));
            id = tour.stepIds().stream().filter(s -> tour.step(s, ORDER).text("title").equals(title) && !work.seen(BookSheet.WALK).contains(s)).findFirst()
                    .orElseGet(() -> work.fresh(title, all));
        }
        if (row.isBad() || work.once(row, id).isEmpty()) {
            return;
        }
        EntryDraft step = tour.step(id, ORDER);
        step.set("id", id);
        if (step.isNew()) {
            row.needs(List.of("title", "text"));
        }
        work.words(row, step, "title", "en", "title", "en", Integer.MAX_VALUE);
        work.words(row, step, "text", "text_en", "text", "text_en", MAX_STORY);
        work.words(row, step, "notes", "notes_en", "notes", "notes_en", MAX_NOTES);
        row.number("seconds").ifPresent(s -> step.set("seconds", s));
        zones(row, step);
        things(row, step);
        theme(row, step);
        source(row, step);
        if (!row.isBad()) {
            tour.putStep(id, step);
            order.computeIfAbsent(tour, t -> new ArrayList<>()).add(id);
        }
    }

    private void zones(BookRow row, EntryDraft step) {
        if (row.has("zones")) {
            List<String> zones = new ArrayList<>();
            row.texts("zones").forEach(z -> work.zones.of(z, row, "zones").ifPresent(zones::add));
            step.set("zones", zones);
        } else if (step.list("zones").isEmpty()) {
            work.zones.district().ifPresent(d -> step.set("zones", List.of(d)));
        }
    }

    private void things(BookRow row, EntryDraft step) {
        if (!row.has("things")) {
            return;
        }
        List<String> things = new ArrayList<>();
        for (String word : row.texts("things")) {
            Optional<String> item = work.items.ids().stream().filter(i -> i.equals(word) || work.items.text(i, "name").equals(word)).findFirst();
            boolean placed = item.isPresent() && (work.items.entry(item.get(), List.of()).map("place").containsKey("lon") || !work.items.entry(item.get(), List.of()).list("drawn").isEmpty());
            if (placed) {
                things.add(item.get());
            } else {
                row.wrong(item.isEmpty() ? "book.thing-none" : "book.thing-nowhere", "things", word);
            }
        }
        step.set("things", things);
    }

    private void theme(BookRow row, EntryDraft step) {
        if (!row.has("theme")) {
            return;
        }
        String word = row.text("theme");
        List<String> ids = work.draft.entries("themes.yaml", "id").ids();
        Optional<String> theme = ids.stream().filter(t -> t.equals(word) || work.draft.entries("themes.yaml", "id").values(t).map(v -> v.path("name").asText()).filter(word::equals).isPresent()).findFirst();
        if (theme.isEmpty()) {
            row.wrong("book.theme", "theme", word, String.join("、", ids));
        }
        theme.ifPresent(t -> step.set("theme", t));
    }

    /** Written, or as it was: what a step tells has many grounds. */
    private void source(BookRow row, EntryDraft step) {
        if (row.has("source")) {
            work.sources.written(row, "source").ifPresent(b -> b.into(step));
        } else if (Basis.of(step) == null) {
            List<Integer> lines = work.sources.find(List.of(row.text("title")));
            if (lines.size() == 1) {
                Basis.of(lines).into(step);
            } else {
                row.wrong("book.step-source", "source", SourceFinder.numbers(lines));
            }
        }
    }
}
