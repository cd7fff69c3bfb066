package districtatlas.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import districtatlas.coord.LonLat;
import districtatlas.notebook.Actual;
import districtatlas.notebook.Bookmark;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Note;
import districtatlas.notebook.NoteThreads;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.OwnStep;
import districtatlas.notebook.OwnTour;
import districtatlas.notebook.Photo;
import districtatlas.notebook.Reply;
import districtatlas.notebook.TourHead;
import districtatlas.notebook.Version;
import districtatlas.state.StateText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A notebook as JSON for the command line. Keys are stable; times are of Greenwich. Each list has the first made first. */
final class NotesJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:E-?\\d+)?");

    private final Notebook notebook;
    private final NoteThreads threads;

    NotesJson(Notebook notebook) {
        this.notebook = notebook;
        this.threads = new NoteThreads(notebook);
    }

    ObjectNode everything() {
        ObjectNode root = JSON.objectNode();
        ArrayNode notes = root.putArray("notes");
        notebook.notes().there().forEach(n -> notes.add(note(n, n.value().orElseThrow())));
        ArrayNode marks = root.putArray("marks");
        notebook.marks().there().forEach(m -> marks.add(mark(m, m.value().orElseThrow())));
        ArrayNode bookmarks = root.putArray("bookmarks");
        notebook.bookmarks().there().stream().sorted((a, b) -> Double.compare(a.value().orElseThrow().rank(), b.value().orElseThrow().rank()))
                .forEach(b -> bookmarks.add(bookmark(b, b.value().orElseThrow())));
        ArrayNode actuals = root.putArray("actuals");
        notebook.actuals().there().forEach(a -> actuals.add(actual(a, a.value().orElseThrow())));
        ArrayNode tours = root.putArray("tours");
        OwnTour.all(notebook).forEach(t -> tours.add(tour(t, t.value().orElseThrow())));
        notebook.boundaries().ifPresent(set -> root.putObject("boundaries").put("file", set.file()).put("source", set.source()).put("state", set.state().key())
                .put("number", set.number()));
        return root;
    }

    private ObjectNode tour(Entry<TourHead> entry, TourHead head) {
        ObjectNode node = JSON.objectNode().put("id", entry.id().value()).put("title", head.title()).put("about", head.about());
        putBy(node, entry);
        ArrayNode steps = node.putArray("steps");
        OwnTour.steps(notebook, entry.id()).forEach(s -> steps.add(step(s, s.value().orElseThrow())));
        putDisputed(node, entry, TourHead::title);
        return node;
    }

    private static ObjectNode step(Entry<OwnStep> entry, OwnStep step) {
        ObjectNode node = JSON.objectNode().put("id", entry.id().value()).put("title", step.words().title()).put("caption", step.words().caption())
                .put("notes", step.words().notes()).put("source", step.words().source()).put("arrive", step.cut() ? "cut" : "glide").put("seconds", step.seconds());
        ArrayNode zones = node.putArray("zones");
        step.view().zones().forEach(z -> zones.add(z.value()));
        ArrayNode things = node.putArray("things");
        step.view().things().forEach(t -> things.add(t.value()));
        putBy(node, entry);
        ObjectNode state = node.putObject("state");
        StateText.fields(step.view().state()).forEach((name, value) -> putField(state, name, value));
        putDisputed(node, entry, s -> s.words().caption());
        return node;
    }

    private ObjectNode note(Entry<Note> entry, Note note) {
        ObjectNode node = JSON.objectNode().put("id", entry.id().value());
        node.putObject("subject").put("kind", note.about().type().key()).put("id", note.about().id()).put("name", note.about().name());
        node.put("text", note.text());
        putBy(node, entry);
        node.put("state", threads.isSettled(entry.id()) ? "settled" : "open");
        ArrayNode replies = node.putArray("replies");
        threads.replies(entry.id()).forEach(r -> replies.add(reply(r, r.value().orElseThrow())));
        putPlace(node, note.place());
        putPhotos(node, entry.id());
        putDisputed(node, entry, Note::text);
        return node;
    }

    private static ObjectNode reply(Entry<Reply> entry, Reply reply) {
        ObjectNode node = JSON.objectNode().put("id", entry.id().value()).put("text", reply.text());
        putBy(node, entry);
        reply.settles().ifPresent(s -> node.put("state", s ? "settled" : "open"));
        return node;
    }

    private ObjectNode mark(Entry<DrawnMark> entry, DrawnMark mark) {
        ObjectNode node = JSON.objectNode().put("id", entry.id().value()).put("form", mark.form().key()).put("text", mark.text());
        putBy(node, entry);
        node.put("colour", mark.look().colour().name().toLowerCase(Locale.ROOT)).put("weight", mark.look().weight().name().toLowerCase(Locale.ROOT))
                .put("dashed", mark.look().dashed());
        ArrayNode corners = node.putArray("corners");
        mark.corners().forEach(c -> corners.addArray().add(c.lon()).add(c.lat()));
        putPhotos(node, entry.id());
        putDisputed(node, entry, DrawnMark::text);
        return node;
    }

    private static ObjectNode bookmark(Entry<Bookmark> entry, Bookmark bookmark) {
        ObjectNode node = JSON.objectNode().put("id", entry.id().value()).put("name", bookmark.name());
        putBy(node, entry);
        ObjectNode state = node.putObject("state");
        StateText.fields(bookmark.state()).forEach((name, value) -> putField(state, name, value));
        return node;
    }

    private static ObjectNode actual(Entry<Actual> entry, Actual actual) {
        ObjectNode node = JSON.objectNode().put("id", entry.id().value()).put("indicator", actual.indicator()).put("name", actual.name())
                .put("scope", actual.scope()).put("year", actual.year()).put("value", plain(actual.value())).put("unit", actual.unit())
                .put("source", actual.source()).put("remark", actual.remark());
        putBy(node, entry);
        putDisputed(node, entry, a -> a.year() + ": " + plain(a.value()).toPlainString() + a.unit() + " (" + a.source() + ")");
        return node;
    }

    /** A number without an exponent and without zeros that say nothing. */
    static BigDecimal plain(double value) {
        BigDecimal number = BigDecimal.valueOf(value).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** The place as its three numbers, what else is a number as such; all else as the state has it. */
    private static void putField(ObjectNode state, String name, String value) {
        String[] place = value.split(",");
        if (name.equals("place") && place.length == 3 && Pattern.matches("(?:" + NUMBER + ",){2}" + NUMBER, value)) {
            state.putObject(name).put("east", Double.parseDouble(place[0])).put("north", Double.parseDouble(place[1]))
                    .put("metresPerPixel", Double.parseDouble(place[2]));
        } else if (name.equals("year") && value.matches("\\d{1,9}")) {
            state.put(name, Integer.parseInt(value));
        } else if (name.equals("scroll") && NUMBER.matcher(value).matches()) {
            state.put(name, Double.parseDouble(value));
        } else {
            state.put(name, value);
        }
    }

    /** When it was edited, and by whom, only where it was. */
    private static void putBy(ObjectNode node, Entry<?> entry) {
        node.put("author", entry.made().author()).put("made", entry.made().made().toString());
        if (!entry.changed().equals(entry.made())) {
            node.put("changedBy", entry.changed().author()).put("changed", entry.changed().made().toString());
        }
    }

    private static void putPlace(ObjectNode node, Optional<LonLat> place) {
        node.put("lon", place.map(LonLat::lon).orElse(null)).put("lat", place.map(LonLat::lat).orElse(null));
    }

    private void putPhotos(ObjectNode node, EntryId on) {
        ArrayNode photos = JSON.arrayNode();
        for (Entry<Photo> entry : notebook.photos().there()) {
            Photo photo = entry.value().orElseThrow();
            if (photo.on().equals(on)) {
                ObjectNode one = photos.addObject().put("id", entry.id().value()).put("name", photo.name()).put("type", photo.type())
                        .put("width", photo.width()).put("height", photo.height()).put("sha256", photo.bytes());
                putPlace(one, photo.place());
                photo.taken().ifPresent(t -> one.put("taken", t.toString()));
            }
        }
        if (!photos.isEmpty()) {
            node.set("photos", photos);
        }
    }

    /** Wordings beside the one that is shown. */
    private static <T> void putDisputed(ObjectNode node, Entry<T> entry, Function<T, String> text) {
        if (!entry.disputed().isEmpty()) {
            ArrayNode others = node.putArray("disputed");
            for (Version<T> version : entry.disputed()) {
                others.addObject().put("text", text.apply(version.value().orElseThrow())).put("author", version.by().author()).put("made", version.by().made().toString());
            }
        }
    }
}
