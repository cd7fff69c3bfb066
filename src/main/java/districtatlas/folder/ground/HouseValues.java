package districtatlas.folder.ground;

import districtatlas.data.DataColumn;
import districtatlas.folder.ColumnChoice;
import districtatlas.folder.LayerColumn;
import districtatlas.folder.LocalMetres;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** What stands in the columns of a house's layer for a record of a file. One thread at a time. */
final class HouseValues {
    private static final double METRES2_A_HECTARE = 10_000;
    private static final String GREY = "#7A7A7A";
    private static final List<String> YES = List.of("yes", "true", "1", "t", "\u662F", "viaduct");

    private final String layer;
    private final List<LayerColumn> house;
    private final List<DataColumn> columns;
    private final Map<String, Integer> from = new LinkedHashMap<>();
    private final boolean english;
    private final EnglishName words = new EnglishName();

    /** @param said the file's columns by the house's */
    HouseValues(String layer, List<LayerColumn> house, List<DataColumn> columns, Map<String, String> said, boolean english, String file) {
        this.layer = layer;
        this.house = house;
        this.columns = columns;
        this.english = english;
        for (LayerColumn column : house) {
            Optional<Integer> found = said.containsKey(column.name()) ? Optional.of(ColumnChoice.named(columns, said.get(column.name()), file))
                    : ColumnChoice.usual(columns, HouseClasses.names(column.name()));
            boolean isClass = column.name().equals("class") || column.name().equals("rank") && !said.containsKey("rank");
            found.filter(f -> !isClass).ifPresent(f -> from.put(column.name(), f));
        }
    }

    Map<String, Object> of(Object[] values, String thingClass) {
        Map<String, Object> of = new LinkedHashMap<>();
        for (LayerColumn column : house) {
            Integer at = from.get(column.name());
            String text = at == null ? "" : ColumnChoice.text(values, at);
            of.put(column.name(), switch (column.name()) {
                case "class" -> thingClass;
                case "en" -> english ? text : "";       // what has none gets one when all else is known
                case "line", "lines" -> number(text);
                case "colour" -> text.matches("#[0-9A-Fa-f]{6}") ? text : GREY;
                case "structure" -> structure(values, text);
                case "detail" -> text.isEmpty() ? thingClass.endsWith("_link") || thingClass.equals("small") ? "close" : "overview" : text;
                case "ink", "breadth" -> text.isEmpty() ? 1.0 : typed(column, text);
                case "dashed" -> thingClass.equals("schematic");
                default -> typed(column, text);
            });
        }
        if (english && "".equals(of.get("en"))) {
            of.put("en", words.of(String.valueOf(of.getOrDefault("name", ""))));
        }
        return of;
    }

    /** How many names had no English. */
    long named() {
        return words.made();
    }

    /** The same with what its shape says. @param hectares 0 for what is no area */
    Map<String, Object> measured(Map<String, Object> of, double hectares) {
        Map<String, Object> measured = new LinkedHashMap<>(of);
        if (of.containsKey("rank") && !from.containsKey("rank")) {
            measured.put("rank", HouseClasses.rank(layer, String.valueOf(of.get("class")), hectares));
        }
        if (of.containsKey("area_m2") && hectares > 0) {
            measured.put("area_m2", Math.round(hectares * METRES2_A_HECTARE));
        }
        return measured;
    }

    private static String number(String text) {
        return text.replaceAll("\u5730\u94C1|\u8F68\u9053\u4EA4\u901A|\u53F7\u7EBF|(?i)\\bline\\b|^M(?=\\d)", "").replaceAll("[;,\u3001\uFF0C\uFF1B]", "/").replaceAll("\\s+", "");
    }

    /** Bridges and tunnels are columns of their own in the data of others. */
    private String structure(Object[] values, String text) {
        if (text.equals("bridge") || text.equals("tunnel")) {
            return text;
        }
        for (String what : List.of("bridge", "tunnel")) {
            String said = ColumnChoice.usual(columns, List.of(what)).map(c -> ColumnChoice.text(values, c)).orElse("").toLowerCase(Locale.ROOT);
            if (YES.contains(said)) {
                return what;
            }
        }
        return "";
    }

    private static Object typed(LayerColumn column, String text) {
        try {
            return switch (column.type()) {
                case "integer" -> text.isEmpty() ? column.nothing() : (Object) Math.round(Double.parseDouble(text));
                case "real" -> text.isEmpty() ? column.nothing() : (Object) Double.parseDouble(text);
                case "boolean" -> YES.contains(text.toLowerCase(Locale.ROOT));
                default -> text;
            };
        } catch (NumberFormatException noNumber) {
            return column.nothing();
        }
    }

    /** In hectares; 0 for what is no area. */
    static double hectares(Geometry degrees) {
        return LocalMetres.around(degrees.getEnvelopeInternal()).area(degrees) / METRES2_A_HECTARE;
    }
}
