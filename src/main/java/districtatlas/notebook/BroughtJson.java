package districtatlas.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import districtatlas.data.DataColumn;
import districtatlas.data.ReadyLayer;
import districtatlas.data.place.Placing;
import districtatlas.notebook.BroughtLook.ByCategory;
import districtatlas.notebook.BroughtLook.ByClass;
import districtatlas.notebook.BroughtLook.Colouring;
import districtatlas.notebook.BroughtOrigin.Deed;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Brought layers as JSON, keys in a fixed order. What is no such value is refused with an {@link IllegalArgumentException}. Pure functions. */
final class BroughtJson {
    private static final String CATEGORIES = "categories";
    private static final String CLASSES = "classes";

    private BroughtJson() {
    }

    static ObjectNode layer(BroughtLayer layer) {
        ObjectNode json = object().put("title", layer.title()).put("rank", layer.rank()).put("shape", word(layer.shape()));
        ArrayNode columns = json.putArray("columns");
        layer.columns().forEach(c -> columns.add(object().put("name", c.name()).put("type", word(c.type())).put("title", c.title())));
        json.put("copied", layer.copied());
        json.set("source", source(layer.source()));
        json.set("origin", origin(layer.origin()));
        json.set("look", look(layer.look()));
        return json.put("filter", layer.filter()).put("visible", layer.visible());
    }

    static BroughtLayer layer(JsonNode json) {
        List<BroughtColumn> columns = list(json.path("columns"), c -> new BroughtColumn(text(c, "name"), word(DataColumn.Type.class, c, "type"), text(c, "title")));
        return new BroughtLayer(text(json, "title"), number(json, "rank"), word(ReadyLayer.Shape.class, json, "shape"), columns,
                json.path("copied").asBoolean(), source(json.path("source")), origin(json.path("origin")), look(json.path("look")),
                json.path("filter").asText(""), json.path("visible").asBoolean(true));
    }

    // ---- where it is from -----------------------------------------------------------------------------------------

    private static ObjectNode source(BroughtSource source) {
        ObjectNode json = object().put("path", source.path()).put("layer", source.layer()).put("charset", source.charset());
        source.placing().ifPresent(p -> json.set("placing", placing(p)));
        if (source.withoutOrigin()) {
            json.put("withoutOrigin", true);
        }
        json.set("print", print(source.print()));
        return json;
    }

    private static ObjectNode print(BroughtSource.Print print) {
        ObjectNode json = object().put("bytes", print.bytes()).put("modified", print.modified().toString()).put("sha256", print.sha256());
        print.parts().ifPresent(parts -> {
            ObjectNode beside = json.putObject("parts");
            new TreeMap<>(parts).forEach((name, part) -> beside.set(name, print(part)));
        });
        return json;
    }

    private static BroughtSource.Print print(JsonNode json) {
        BroughtSource.Print alone = new BroughtSource.Print(json.path("bytes").asLong(), time(json.path("modified"), Instant::parse), json.path("sha256").asText(""));
        if (!json.path("parts").isObject()) {
            return alone;
        }
        Map<String, BroughtSource.Print> parts = new TreeMap<>();
        json.path("parts").properties().forEach(part -> parts.put(part.getKey(), print(part.getValue())));
        return alone.with(parts);
    }

    private static BroughtSource source(JsonNode json) {
        Optional<Placing> placing = json.path("placing").isObject() ? Optional.of(placing(json.path("placing"))) : Optional.empty();
        return new BroughtSource(text(json, "path"), text(json, "layer"), json.path("charset").asText(""), placing, json.path("withoutOrigin").asBoolean(false),
                print(json.path("print")));
    }

    private static ObjectNode placing(Placing placing) {
        ObjectNode json = object().put("crs", placing.crs()).put("northFirst", placing.northFirst()).put("zoned", placing.zoned())
                .put("shift", word(placing.shift()));
        ArrayNode fit = json.putArray("fit");
        for (double number : placing.fit()) {
            fit.add(number);
        }
        return json;
    }

    private static Placing placing(JsonNode json) {
        double[] fit = list(json.path("fit"), JsonNode::asDouble).stream().mapToDouble(Double::doubleValue).toArray();
        return new Placing(text(json, "crs"), json.path("northFirst").asBoolean(), json.path("zoned").asBoolean(),
                word(Placing.Shift.class, json, "shift"), fit);
    }

    private static ObjectNode origin(BroughtOrigin origin) {
        ObjectNode json = object().put("file", origin.file()).put("brought", origin.brought().toString()).put("provider", origin.provider())
                .put("dated", origin.dated()).put("licence", origin.licence());
        ArrayNode history = json.putArray("history");
        origin.history().forEach(d -> {
            ArrayNode parts = history.addObject().put("code", d.code()).putArray("parts");
            d.parts().forEach(parts::add);
        });
        return json.put("features", origin.features()).put("leftOut", origin.leftOut()).put("repaired", origin.repaired());
    }

    private static BroughtOrigin origin(JsonNode json) {
        return new BroughtOrigin(text(json, "file"), time(json.path("brought"), LocalDate::parse), json.path("provider").asText(""),
                json.path("dated").asText(""), json.path("licence").asText(""),
                list(json.path("history"), d -> new Deed(text(d, "code"), list(d.path("parts"), JsonNode::asText))), json.path("features").asLong(),
                json.path("leftOut").asLong(), json.path("repaired").asLong());
    }

    // ---- how it looks ---------------------------------------------------------------------------------------------

    private static ObjectNode look(BroughtLook look) {
        ObjectNode json = object().put("colour", look.colour()).put("size", look.sizePx()).put("opacity", look.opacity()).put("hollow", look.hollow());
        look.colouring().ifPresent(c -> json.set("by", colouring(c)));
        json.put("label", look.label()).put("labelSize", look.labelPx());
        look.style().ifPresent(s -> json.set("style", object().put("name", s.name()).put("text", s.text())));
        return json;
    }

    private static BroughtLook look(JsonNode json) {
        Optional<Colouring> by = json.path("by").isObject() ? Optional.of(colouring(json.path("by"))) : Optional.empty();
        return new BroughtLook(text(json, "colour"), number(json, "size"), number(json, "opacity"), json.path("hollow").asBoolean(), by,
                json.path("label").asText(""), number(json, "labelSize"), style(json.path("style")));
    }

    private static Optional<FileStyle> style(JsonNode json) {
        return json.isObject() ? Optional.of(new FileStyle(text(json, "name"), text(json, "text"))) : Optional.empty();
    }

    private static ObjectNode colouring(Colouring colouring) {
        ObjectNode json = object().put("column", colouring.column());
        if (colouring instanceof ByCategory by) {
            ArrayNode values = json.put("kind", CATEGORIES).putArray("values");
            by.values().forEach(values::add);
            json.put("others", by.others());
        } else if (colouring instanceof ByClass by) {
            ArrayNode breaks = json.put("kind", CLASSES).put("method", word(by.method())).putArray("breaks");
            by.breaks().forEach(breaks::add);
        }
        ArrayNode colours = json.putArray("colours");
        colouring.colours().forEach(colours::add);
        return json;
    }

    private static Colouring colouring(JsonNode json) {
        List<String> colours = list(json.path("colours"), JsonNode::asText);
        return switch (text(json, "kind")) {
            case CATEGORIES -> new ByCategory(text(json, "column"), list(json.path("values"), JsonNode::asText), colours, json.path("others").asText(""));
            case CLASSES -> new ByClass(text(json, "column"), word(BroughtLook.Method.class, json, "method"), list(json.path("breaks"), JsonNode::asDouble), colours);
            default -> throw wrong("categories or classes", json);
        };
    }

    // ---- values ---------------------------------------------------------------------------------------------------

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static <T> List<T> list(JsonNode json, Function<JsonNode, T> read) {
        if (!json.isArray()) {
            throw wrong("a list", json);
        }
        List<T> all = new ArrayList<>();
        json.forEach(j -> all.add(read.apply(j)));
        return all;
    }

    private static String text(JsonNode json, String field) {
        if (!json.path(field).isTextual()) {
            throw wrong("a text " + field, json);
        }
        return json.path(field).asText();
    }

    private static double number(JsonNode json, String field) {
        if (!json.path(field).isNumber()) {
            throw wrong("a number " + field, json);
        }
        return json.path(field).asDouble();
    }

    private static <T> T time(JsonNode json, Function<CharSequence, T> read) {
        try {
            return read.apply(json.asText());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("expected a time, found " + json, e);
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E word(Class<E> type, JsonNode json, String field) {
        return Enum.valueOf(type, text(json, field).toUpperCase(Locale.ROOT));
    }

    private static IllegalArgumentException wrong(String wanted, JsonNode found) {
        String text = found.toString();
        return new IllegalArgumentException("expected " + wanted + ", found " + (text.length() > 80 ? text.substring(0, 80) + "…" : text));
    }
}
