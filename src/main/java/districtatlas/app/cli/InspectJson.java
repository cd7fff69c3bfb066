package districtatlas.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import districtatlas.base.Messages;
import districtatlas.data.Findings.Outcome;
import districtatlas.data.Findings;
import districtatlas.data.inspect.InspectWords;
import districtatlas.data.inspect.InspectedColumn;
import districtatlas.data.inspect.InspectedFile;
import districtatlas.data.inspect.InspectedLayer;
import districtatlas.data.inspect.Inspection;
import districtatlas.data.inspect.NumberBox;
import districtatlas.data.place.PlaceCandidate;
import districtatlas.data.place.PlaceVerdict;
import districtatlas.data.place.Placing;
import java.util.List;
import java.util.Locale;

/**
 * What files hold, as JSON for the command line. Keys are stable; sentences are in the reader's language. {@code extent} is in degrees, west,
 * south, east, north, where the proposed reading puts the layer; {@code written} is the box of the file's own numbers.
 */
final class InspectJson {
    private static final double NANO = 1e9;
    private static final double MILLION = 1e6;

    private final Messages messages;
    private final InspectWords words;

    InspectJson(Messages messages) {
        this.messages = messages;
        this.words = new InspectWords(messages);
    }

    ObjectNode of(Inspection inspection) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode files = root.putArray("files");
        inspection.files().forEach(f -> file(files.addObject(), f));
        putFound(root.putArray("noticed"), inspection.found(), List.of(Outcome.values()));
        return root;
    }

    private void file(ObjectNode node, InspectedFile file) {
        node.put("path", file.path().toString());
        node.put("kind", file.kind().isEmpty() ? null : file.kind());
        ArrayNode layers = node.putArray("layers");
        file.layers().forEach(l -> layer(layers.addObject(), l));
        putFound(node.putArray("noticed"), file.found(), List.of(Outcome.values()));
        node.put("refused", file.refused().map(p -> p.detailIn(messages)).orElse(null));
    }

    private void layer(ObjectNode node, InspectedLayer layer) {
        node.put("name", layer.name());
        node.put("features", layer.features());
        node.put("geometry", InspectWords.geometry(layer));
        ArrayNode columns = node.putArray("columns");
        layer.columns().forEach(c -> column(columns.addObject(), c));
        node.putObject("encoding").put("name", layer.encoding().charset().name()).put("why", words.why(layer.encoding()))
                .put("certain", !layer.encoding().isGuessed());
        if (layer.place().isPresent()) {
            place(node, layer.place().get());
        } else {
            node.putNull("crs");
            node.putArray("candidates");
            node.putNull("suspect");
        }
        layer.degrees().ifPresentOrElse(b -> put(node.putArray("extent"), b), () -> node.putNull("extent"));
        layer.written().ifPresentOrElse(b -> put(node.putArray("written"), b), () -> node.putNull("written"));
        putFound(node.putArray("left_out"), layer.found(), List.of(Outcome.LEFT_OUT));
        node.put("repaired", layer.found().count(Outcome.REPAIRED));
        putFound(node.putArray("noticed"), layer.found(), List.of(Outcome.REPAIRED, Outcome.NOTICED));
    }

    private void column(ObjectNode node, InspectedColumn column) {
        node.put("name", column.column().name());
        node.put("type", column.column().type().name().toLowerCase(Locale.ROOT));
        Object first = column.first().isEmpty() ? null : column.first().get(0);
        if (first instanceof Long number) {
            node.put("first", number);
        } else if (first instanceof Double number) {
            node.put("first", number);
        } else if (first instanceof Boolean yes) {
            node.put("first", yes);
        } else {
            node.put("first", first == null ? null : first.toString());
        }
    }

    private void place(ObjectNode node, PlaceVerdict place) {
        String code = place.proposed().map(p -> code(p, place)).orElse(null);
        node.putObject("crs").put("code", code).put("why", place.why().detailIn(messages)).put("certain", place.certain());
        ArrayNode candidates = node.putArray("candidates");
        place.candidates().forEach(c -> candidates.addObject().put("code", c.code()).put("title", c.title())
                .put("inside", Math.round(c.inside() * MILLION) / MILLION));
        node.put("suspect", switch (place.suspect()) {
            case NONE -> null;
            case GCJ02 -> "GCJ-02";
            case BD09 -> "BD-09";
        });
        place.suspicion().ifPresent(s -> node.put("suspicion", s.detailIn(messages)));
        ArrayNode notes = node.putArray("notes");
        place.notes().forEach(n -> notes.add(n.detailIn(messages)));
    }

    /** What a person can type: that of the candidate which is the same reading, where there is one. */
    static String code(Placing placing, PlaceVerdict place) {
        return place.candidates().stream().filter(c -> c.placing().crs().equals(placing.crs()) && c.placing().northFirst() == placing.northFirst())
                .findFirst().map(PlaceCandidate::code).orElse(placing.crs());
    }

    private static void put(ArrayNode into, NumberBox box) {
        for (double number : new double[] {box.minX(), box.minY(), box.maxX(), box.maxY()}) {
            into.add(Math.abs(number) < MILLION * MILLION ? Math.round(number * NANO) / NANO : number);
        }
    }

    private void putFound(ArrayNode into, Findings found, List<Outcome> outcomes) {
        found.kinds().stream().filter(k -> outcomes.contains(k.outcome())).forEach(k -> k.first().forEach(p ->
                into.addObject().put("record", p.where().isEmpty() ? null : p.where()).put("why", p.detailIn(messages))));
    }
}
