package districtatlas.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import districtatlas.coord.LonLat;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of entries that this program knows, and how each is written. Pure functions. */
public final class EntryKinds {
    public static final Kind<Note> NOTE = new Kind<>("note", EntryKinds::note, EntryKinds::note);
    public static final Kind<Reply> REPLY = new Kind<>("reply", EntryKinds::reply, EntryKinds::reply);
    public static final Kind<DrawnMark> MARK = new Kind<>("mark", EntryKinds::mark, EntryKinds::mark);
    public static final Kind<Bookmark> BOOKMARK = new Kind<>("bookmark", EntryKinds::bookmark, EntryKinds::bookmark);
    public static final Kind<Photo> PHOTO = new Kind<>("photo", EntryKinds::photo, EntryKinds::photo);
    public static final Kind<Actual> ACTUAL = new Kind<>("actual", EntryKinds::actual, EntryKinds::actual);
    public static final Kind<TourHead> TOUR = new Kind<>("tour", TourJson::head, TourJson::head);
    public static final Kind<OwnStep> TOUR_STEP = new Kind<>("tour-step", TourJson::step, TourJson::step);
    /** Boundaries in the place of the atlas's own; one entry, {@link #BOUNDARIES}. */
    public static final Kind<BoundarySet> BOUNDARY_SET = new Kind<>("boundary-set", BoundarySet::write, BoundarySet::read);
    public static final EntryId BOUNDARIES = new EntryId("boundaries");
    public static final Kind<BroughtLayer> LAYER = new Kind<>("layer", BroughtJson::layer, BroughtJson::layer);
    public static final Kind<ZoneValues> ZONE_VALUES = new Kind<>("zone-values", ZoneValuesJson::values, ZoneValuesJson::values);
    /** How the reader arranged things, as the line of a state; one entry, {@link #ARRANGEMENT}. */
    public static final Kind<String> VIEW = new Kind<>("view", TextNode::new, j -> text(j));
    public static final EntryId ARRANGEMENT = new EntryId("arrangement");

    private EntryKinds() {
    }

    /** The kind of that name; one of which nothing is known when there is none. */
    public static Kind<?> named(String name) {
        for (Kind<?> kind : List.of(NOTE, REPLY, MARK, BOOKMARK, PHOTO, ACTUAL, TOUR, TOUR_STEP, LAYER, ZONE_VALUES, BOUNDARY_SET, VIEW)) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return Kind.unknown(name);
    }

    private static JsonNode note(Note note) {
        ObjectNode json = object();
        json.set("subject", object().put("kind", note.about().type().key()).put("id", note.about().id()).put("name", note.about().name()));
        note.place().ifPresent(p -> json.set("place", place(p)));
        return json.put("text", note.text());
    }

    private static Note note(JsonNode json) {
        JsonNode subject = json.path("subject");
        About about = new About(About.Type.of(text(subject.path("kind"))), text(subject.path("id")), subject.path("name").asText(""));
        return new Note(about, optional(json.path("place")).map(EntryKinds::place), text(json.path("text")));
    }

    private static JsonNode reply(Reply reply) {
        ObjectNode json = object().put("note", reply.note().value()).put("text", reply.text());
        reply.settles().ifPresent(s -> json.put("settles", s));
        return json;
    }

    private static Reply reply(JsonNode json) {
        return new Reply(new EntryId(text(json.path("note"))), json.path("text").asText(""), optional(json.path("settles")).map(JsonNode::asBoolean));
    }

    private static JsonNode mark(DrawnMark mark) {
        ArrayNode corners = JsonNodeFactory.instance.arrayNode();
        mark.corners().forEach(c -> corners.add(place(c)));
        ObjectNode json = object().put("form", mark.form().key());
        json.set("corners", corners);
        MarkLook look = mark.look();
        return json.put("text", mark.text()).put("colour", word(look.colour())).put("weight", word(look.weight())).put("dashed", look.dashed());
    }

    private static DrawnMark mark(JsonNode json) {
        List<LonLat> corners = new ArrayList<>();
        json.path("corners").forEach(c -> corners.add(place(c)));
        MarkLook look = new MarkLook(MarkLook.Colour.valueOf(name(json.path("colour"))), MarkLook.Weight.valueOf(name(json.path("weight"))),
                json.path("dashed").asBoolean());
        return new DrawnMark(DrawnMark.Form.of(text(json.path("form"))), corners, json.path("text").asText(""), look);
    }

    private static JsonNode bookmark(Bookmark bookmark) {
        return object().put("name", bookmark.name()).put("state", bookmark.state()).put("rank", bookmark.rank());
    }

    private static Bookmark bookmark(JsonNode json) {
        return new Bookmark(text(json.path("name")), text(json.path("state")), json.path("rank").asDouble());
    }

    private static JsonNode photo(Photo photo) {
        ObjectNode json = object().put("on", photo.on().value()).put("name", photo.name()).put("type", photo.type())
                .put("width", photo.width()).put("height", photo.height()).put("bytes", photo.bytes());
        photo.place().ifPresent(p -> json.set("place", place(p)));
        photo.taken().ifPresent(t -> json.put("taken", t.toString()));
        return json;
    }

    private static Photo photo(JsonNode json) {
        return new Photo(new EntryId(text(json.path("on"))), json.path("name").asText(""), text(json.path("type")), json.path("width").asInt(),
                json.path("height").asInt(), text(json.path("bytes")), optional(json.path("place")).map(EntryKinds::place),
                optional(json.path("taken")).map(EntryKinds::time));
    }

    private static JsonNode actual(Actual actual) {
        return object().put("indicator", actual.indicator()).put("name", actual.name()).put("scope", actual.scope()).put("year", actual.year())
                .put("value", actual.value()).put("unit", actual.unit()).put("source", actual.source()).put("remark", actual.remark());
    }

    private static Actual actual(JsonNode json) {
        if (!json.path("year").isInt() || !json.path("value").isNumber()) {
            throw new IllegalArgumentException("expected a year and a value, found " + json);
        }
        return new Actual(text(json.path("indicator")), json.path("name").asText(""), json.path("scope").asText(""), json.path("year").asInt(),
                json.path("value").asDouble(), json.path("unit").asText(""), text(json.path("source")), json.path("remark").asText(""));
    }

    // ---- values ---------------------------------------------------------------------------------------------------

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Longitude first. */
    private static ArrayNode place(LonLat place) {
        return JsonNodeFactory.instance.arrayNode().add(place.lon()).add(place.lat());
    }

    private static LonLat place(JsonNode json) {
        if (json.size() != 2 || !json.get(0).isNumber() || !json.get(1).isNumber()) {
            throw new IllegalArgumentException("expected [longitude, latitude], found " + json);
        }
        return new LonLat(json.get(0).asDouble(), json.get(1).asDouble());
    }

    private static LocalDateTime time(JsonNode json) {
        try {
            return LocalDateTime.parse(json.asText());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("expected a time, found " + json, e);
        }
    }

    private static String text(JsonNode json) {
        if (!json.isTextual()) {
            throw new IllegalArgumentException("expected a text, found " + json);
        }
        return json.asText();
    }

    private static Optional<JsonNode> optional(JsonNode json) {
        return json.isMissingNode() || json.isNull() ? Optional.empty() : Optional.of(json);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String name(JsonNode json) {
        return text(json).toUpperCase(Locale.ROOT);
    }
}
