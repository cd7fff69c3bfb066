package districtatlas.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.ZoneKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** How questions about layers are written. Pure functions. */
final class ZoneValuesJson {
    private ZoneValuesJson() {
    }

    static JsonNode values(ZoneValues values) {
        ZoneValues.ValuesLook look = values.look();
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("title", values.title()).put("layer", values.layer().value())
                .put("measure", values.measure().key()).put("column", values.column()).put("zoneColumn", values.zoneColumn())
                .put("zones", values.kind().key()).put("filter", values.filter()).put("made", values.made().toString());
        json.putObject("look").put("show", look.show().key()).put("perKm2", look.perKm2()).put("method", look.method().name().toLowerCase(Locale.ROOT))
                .put("classes", look.classes());
        return json.put("visible", values.visible());
    }

    static ZoneValues values(JsonNode json) {
        JsonNode look = json.path("look");
        return new ZoneValues(json.path("title").asText(""), new EntryId(text(json, "layer")), Keyed.ofKey(ZoneMeasure.class, text(json, "measure")),
                json.path("column").asText(""), json.path("zoneColumn").asText(""), Keyed.ofKey(ZoneKind.class, text(json, "zones")),
                json.path("filter").asText(""), date(text(json, "made")),
                new ZoneValues.ValuesLook(Keyed.ofKey(ZoneValues.Show.class, text(look, "show")), look.path("perKm2").asBoolean(),
                        BroughtLook.Method.valueOf(text(look, "method").toUpperCase(Locale.ROOT)), look.path("classes").asInt()),
                json.path("visible").asBoolean(true));
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("expected a day, found " + written, e);
        }
    }

    private static String text(JsonNode json, String field) {
        if (!json.path(field).isTextual()) {
            throw new IllegalArgumentException("expected a text " + field + ", found " + json);
        }
        return json.path(field).asText();
    }
}
