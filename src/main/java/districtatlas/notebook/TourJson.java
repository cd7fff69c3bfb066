package districtatlas.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import districtatlas.coord.Extent;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tours and their steps as JSON, the same in a reader's own file and in a tour's. Pure functions. */
final class TourJson {
    /** Of a step in a tour's file: there neither the tour nor the rank is told, which the file itself tells. */
    static final Set<String> STEP_FIELDS = Set.of("title", "caption", "notes", "source", "state", "frame", "zones", "things", "arrive", "seconds", "from");
    private static final String GLIDE = "glide";
    private static final String CUT = "cut";

    /** A field that is not what it should be. */
    static final class Wrong extends IllegalArgumentException {
        private static final long serialVersionUID = 1;
        private final String field;
        private final Wanted wanted;

        Wrong(String field, Wanted wanted, JsonNode found) {
            super(field + ": expected " + wanted + ", found " + shortened(found));
            this.field = field;
            this.wanted = wanted;
        }

        private static String shortened(JsonNode found) {
            String text = found.toString();
            return text.length() > 80 ? text.substring(0, 80) + "…" : text;
        }

        String field() {
            return field;
        }

        Wanted wanted() {
            return wanted;
        }
    }

    /** What a field can be wanted to be. */
    enum Wanted { TEXT, SECONDS, NAMES, FRAME, ARRIVE, RANK }

    private TourJson() {
    }

    static ObjectNode head(TourHead head) {
        return JsonNodeFactory.instance.objectNode().put("title", head.title()).put("about", head.about()).put("rank", head.rank());
    }

    static TourHead head(JsonNode json) {
        return new TourHead(text(json, "title"), text(json, "about"), rank(json));
    }

    static ObjectNode step(OwnStep step) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("tour", step.tour().value()).put("rank", step.rank());
        putStep(json, step);
        return json;
    }

    static OwnStep step(JsonNode json) {
        String tour = text(json, "tour");
        if (tour.isEmpty()) {
            throw new Wrong("tour", Wanted.TEXT, json.path("tour"));
        }
        return step(json, new EntryId(tour), rank(json));
    }

    /** All but whose it is and where it stands. */
    static void putStep(ObjectNode json, OwnStep step) {
        OwnStep.Spoken words = step.words();
        OwnStep.View view = step.view();
        json.put("title", words.title()).put("caption", words.caption()).put("notes", words.notes()).put("source", words.source()).put("state", view.state());
        view.frame().ifPresent(f -> json.putArray("frame").add(f.minEast()).add(f.minNorth()).add(f.maxEast()).add(f.maxNorth()));
        put(json.putArray("zones"), view.zones(), ZoneId::value);
        put(json.putArray("things"), view.things(), ItemId::value);
        json.put("arrive", step.cut() ? CUT : GLIDE).put("seconds", step.seconds());
        if (!step.from().isEmpty()) {
            json.put("from", step.from());
        }
    }

    private static <T> void put(ArrayNode array, List<T> values, Function<T, String> text) {
        values.forEach(v -> array.add(text.apply(v)));
    }

    /** @throws Wrong for a field that is not what it should be */
    static OwnStep step(JsonNode json, EntryId tour, double rank) {
        OwnStep.Spoken words = new OwnStep.Spoken(text(json, "title"), text(json, "caption"), text(json, "notes"), text(json, "source"));
        OwnStep.View view = new OwnStep.View(text(json, "state"), frame(json.path("frame")), names(json, "zones", ZoneId::new), names(json, "things", ItemId::new));
        return new OwnStep(tour, rank, words, view, cut(json.path("arrive")), seconds(json.path("seconds")), text(json, "from"));
    }

    private static boolean isAbsent(JsonNode json) {
        return json.isMissingNode() || json.isNull();
    }

    /** Empty for a field that is not there. */
    static String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (!isAbsent(value) && !value.isTextual()) {
            throw new Wrong(field, Wanted.TEXT, value);
        }
        return value.asText("");
    }

    private static double rank(JsonNode json) {
        JsonNode value = json.path("rank");
        if (!value.isNumber() || !Double.isFinite(value.asDouble())) {
            throw new Wrong("rank", Wanted.RANK, value);
        }
        return value.asDouble();
    }

    private static boolean cut(JsonNode value) {
        if (!isAbsent(value) && !value.asText().equals(CUT) && !value.asText().equals(GLIDE)) {
            throw new Wrong("arrive", Wanted.ARRIVE, value);
        }
        return value.asText().equals(CUT);
    }

    private static int seconds(JsonNode value) {
        if (isAbsent(value)) {
            return 0;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.asInt() < 0 || value.asInt() > OwnStep.MOST_SECONDS) {
            throw new Wrong("seconds", Wanted.SECONDS, value);
        }
        return value.asInt();
    }

    private static <T> List<T> names(JsonNode json, String field, Function<String, T> of) {
        JsonNode value = json.path(field);
        List<T> names = new ArrayList<>();
        if (!isAbsent(value) && !value.isArray()) {
            throw new Wrong(field, Wanted.NAMES, value);
        }
        for (JsonNode name : value) {
            if (!name.isTextual() || name.asText().isBlank()) {
                throw new Wrong(field, Wanted.NAMES, value);
            }
            names.add(of.apply(name.asText()));
        }
        return names;
    }

    /** As west, south, east, north in metres of the grid. */
    private static Optional<Extent> frame(JsonNode value) {
        if (isAbsent(value)) {
            return Optional.empty();
        }
        double[] sides = new double[4];
        for (int i = 0; i < sides.length; i++) {
            if (!value.isArray() || value.size() != sides.length || !value.get(i).isNumber() || !Double.isFinite(value.get(i).asDouble())) {
                throw new Wrong("frame", Wanted.FRAME, value);
            }
            sides[i] = value.get(i).asDouble();
        }
        if (!(sides[0] < sides[2] && sides[1] < sides[3])) {
            throw new Wrong("frame", Wanted.FRAME, value);
        }
        return Optional.of(new Extent(sides[0], sides[1], sides[2], sides[3]));
    }
}
