package districtatlas.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import districtatlas.base.Messages;
import districtatlas.data.Findings;
import districtatlas.data.Findings.Outcome;
import districtatlas.data.inspect.InspectedFile;
import districtatlas.data.place.PlaceVerdict;
import districtatlas.data.place.Placing;
import districtatlas.data.place.PlacingText;
import districtatlas.notebook.BroughtLayer;
import districtatlas.own.bring.BringWish;
import districtatlas.own.bring.BringWish.Question;
import districtatlas.own.bring.Brought;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * What became of data that were to be imported, as JSON for the command line. Keys are stable and always there; sentences are in the reader's language.
 * {@code written} is false when something is asked or refused: then {@code layers} is empty. {@code extent} is in degrees, west, south, east, north.
 */
final class ImportJson {
    private static final double NANO = 1e9;

    private final Messages messages;
    private final ImportPage page;

    ImportJson(Messages messages) {
        this.messages = messages;
        this.page = new ImportPage(messages);
    }

    /** @param brought empty when nothing was written */
    ObjectNode of(Path into, Optional<Brought> brought, List<BringWish> wishes, List<InspectedFile> refused) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("into", into.toString()).put("written", brought.isPresent());
        ArrayNode layers = root.putArray("layers");
        brought.ifPresent(b -> b.layers().forEach(one -> layer(layers.addObject(), one)));
        ArrayNode asked = root.putArray("asked");
        wishes.stream().filter(w -> w.taken() && !w.open().isEmpty()).forEach(w -> asked(asked.addObject(), w));
        ArrayNode skipped = root.putArray("skipped");
        wishes.stream().filter(w -> !w.taken()).forEach(w -> named(skipped.addObject(), w).put("why", page.skipped(w)));
        ArrayNode files = root.putArray("refused");
        refused.forEach(f -> files.addObject().put("path", f.path().toString()).put("why", f.refused().orElseThrow().detailIn(messages)));
        return root;
    }

    private static ObjectNode named(ObjectNode node, BringWish wish) {
        return node.put("path", wish.file().path().toString()).put("layer", wish.layer().name());
    }

    private void asked(ObjectNode node, BringWish wish) {
        named(node, wish);
        ArrayNode what = node.putArray("what");
        wish.open().stream().sorted().forEach(q -> what.add(q.name().toLowerCase(Locale.ROOT)));
        ArrayNode sentences = node.putArray("sentences");
        page.asked(wish).forEach(sentences::add);
        ArrayNode candidates = node.putArray("candidates");
        wish.verdict().filter(v -> wish.open().contains(Question.PLACE)).map(PlaceVerdict::candidates).ifPresent(all -> all.forEach(c ->
                candidates.addObject().put("code", c.code()).put("inside", Math.round(c.inside() * NANO) / NANO)));
        node.put("suspect", shift(wish.open().contains(Question.SHIFT) ? wish.suspect() : Placing.Shift.NONE));
    }

    private static String shift(Placing.Shift shift) {
        return switch (shift) {
            case NONE -> null;
            case GCJ02 -> "GCJ-02";
            case BD09 -> "BD-09";
        };
    }

    private void layer(ObjectNode node, Brought.One one) {
        BroughtLayer layer = one.layer();
        node.put("title", layer.title()).put("id", BroughtLayer.idOf(one.id())).put("file", layer.origin().file()).put("layer", layer.source().layer());
        node.put("copied", layer.copied()).put("features", layer.origin().features()).put("geometry", layer.shape().name().toLowerCase(Locale.ROOT));
        node.put("encoding", layer.source().charset().isEmpty() ? null : layer.source().charset());
        node.put("crs", layer.source().placing().map(PlacingText::write).orElse(null));
        node.put("undone", shift(layer.source().placing().map(Placing::shift).orElse(Placing.Shift.NONE)));
        one.degrees().ifPresentOrElse(box -> put(node.putArray("extent"), box), () -> node.putNull("extent"));
        ArrayNode history = node.putArray("history");
        layer.origin().history().forEach(deed -> history.add(deed.in(messages)));
        put(node.putArray("left_out"), one.found(), List.of(Outcome.LEFT_OUT));
        node.put("repaired", layer.origin().repaired());
        put(node.putArray("noticed"), one.found(), List.of(Outcome.REPAIRED, Outcome.NOTICED));
    }

    private static void put(ArrayNode into, Envelope box) {
        for (double number : new double[] {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()}) {
            into.add(Math.round(number * NANO) / NANO);
        }
    }

    private void put(ArrayNode into, Findings found, List<Outcome> outcomes) {
        found.kinds().stream().filter(k -> outcomes.contains(k.outcome())).forEach(k -> k.first().forEach(p ->
                into.addObject().put("record", p.where().isEmpty() ? null : p.where()).put("why", p.detailIn(messages))));
    }
}
