package districtatlas.author;

import districtatlas.atlasfile.FeatureRow;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.LayerRow.ColumnRow;
import districtatlas.atlasfile.LayerRow.OriginRow;
import districtatlas.atlasfile.LayerRow.WordRow;
import districtatlas.author.StyleReach.Asked;
import districtatlas.base.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What layers.yaml declares of one layer, and whether its words serve for its features. */
final class LayerFields {
    static final String CLASS = "class";
    private static final String ACCURACY = "accuracy";
    private static final Set<String> MADE = Set.of("zones", "items", "arcs");
    private static final Set<String> RESERVED_COLUMNS = Set.of("fid", "geom");
    /** A distance such as ±10–40 m reads the same in every language. */
    private static final Pattern PLAIN_DISTANCE = Pattern.compile("[±≤]?[0-9.–\\- ]+k?m");

    private LayerFields() {
    }

    static LayerRow row(Fields f, Compilation c, Origins origins) {
        Text title = f.words("title", "en", true);
        c.names.take(LayersPart.FAMILY, title.zh(), f.spot("title"));
        String group = f.text("group");
        c.ids.check(LayerGroupsPart.FAMILY, group, f.spot("group"));
        int before = c.doubts.now();
        List<ColumnRow> columns = columns(f, c);
        List<WordRow> words = words(f, columns, c);
        c.doubts.since(before, Doubts.columns(f.optionalText("id")));
        // A word for each class says what its features are; without classes the layer itself must.
        boolean classed = words.stream().anyMatch(w -> w.column().equals(CLASS));
        Text thing = f.words("thing", "thing_en", !classed);
        String made = f.has("made") ? f.oneOf("made", "layer.made", MADE) : "";
        String id = f.text("id");
        OriginRow origin = origins.of(f, id, made);
        return new LayerRow(id, title, group, thing, f.oneOf("geometry", "geometry.type", LayerRow.GEOMETRIES), columns, words,
                f.text("style"), origin, made);
    }

    private static List<ColumnRow> columns(Fields f, Compilation c) {
        List<ColumnRow> columns = new ArrayList<>();
        Optional<SourceValue> declared = f.value("columns");
        if (declared.isEmpty()) {
            f.text("columns");
            return columns;
        }
        declared.get().fields().forEach((name, value) -> column(name, value, c).ifPresent(columns::add));
        return columns;
    }

    /** Its type alone, or with a title for readers. */
    private static Optional<ColumnRow> column(String name, SourceValue value, Compilation c) {
        String type = value.text();
        Text title = Text.NONE;
        Text unit = Text.NONE;
        if (value.kind() == SourceValue.Kind.MAP) {
            try (Fields f = new Fields(value, c.log)) {
                type = f.text("type");
                title = f.words("title", "en", true);
                unit = f.words("unit", "unit_en", false);
            }
        }
        if (!LayerRow.COLUMN_TYPES.contains(type)) {
            c.problem("column.type", value.spot(), "`" + type + "` is none of " + String.join(", ", LayerRow.COLUMN_TYPES.stream().sorted().toList()) + "; write one of these");
            return Optional.empty();
        }
        if (RESERVED_COLUMNS.contains(name) || !name.matches("[A-Za-z][A-Za-z0-9_]*")) {
            c.problem("column.name", value.spot(), name + " cannot name a column; use letters, digits and underscores, not fid or geom");
            return Optional.empty();
        }
        return Optional.of(new ColumnRow(name, type, title, unit));
    }

    private static List<WordRow> words(Fields f, List<ColumnRow> columns, Compilation c) {
        List<WordRow> words = new ArrayList<>();
        f.value("words").ifPresent(byColumn -> byColumn.fields().forEach((column, values) -> {
            if (columns.stream().noneMatch(k -> k.name().equals(column))) {
                c.problem("word.column", values.spot(), "the layer has no column " + column + " to have words for; declare it under columns, or correct its name");
            }
            values.fields().forEach((value, word) -> {
                try (Fields w = new Fields(word, c.log)) {
                    words.add(new WordRow(column, value, w.words("name", "en", true)));
                }
            });
        }));
        return words;
    }

    /**
     * Every key has its word, so that none is shown to a reader.
     *
     * @param optional whether the layer's words are those of many districts
     * @return where there are words for keys that no feature has
     */
    static Map<Asked, Spot> checkWords(LayerRow row, List<FeatureRow> features, Fields f, Compilation c, boolean optional) {
        Map<Asked, Spot> unused = new LinkedHashMap<>();
        if (c.doubts.about(Doubts.columns(row.id())) || c.doubts.about(Doubts.layer(row.id()))) {
            return unused;
        }
        for (int i = 0; i < row.columns().size(); i++) {
            String column = row.columns().get(i).name();
            int at = i;
            Set<String> declared = row.words().stream().filter(w -> w.column().equals(column)).map(WordRow::value)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            Set<String> there = features.stream().map(r -> r.values().get(at)).filter(v -> v != null && !v.toString().isEmpty())
                    .map(Object::toString).collect(Collectors.toCollection(LinkedHashSet::new));
            if (column.equals(CLASS) || column.equals(ACCURACY) || !declared.isEmpty()) {
                there.stream().filter(v -> !declared.contains(v) && !(column.equals(ACCURACY) && PLAIN_DISTANCE.matcher(v).matches()))
                        .forEach(v -> c.problem("word.missing", spot(f, column, ""),
                                "the value `" + v + "` of " + column + " has no word; add it under words, " + column));
            }
            // What is made today of zones and items may be made of others tomorrow, and an optional layer's words are those of many districts.
            if (!features.isEmpty() && row.made().isEmpty() && !optional) {
                declared.stream().filter(v -> !there.contains(v)).forEach(v -> unused.put(new Asked(column, v), spot(f, column, v)));
            }
        }
        return unused;
    }

    /** Where a word stands, else the words of its column, else the layer. */
    private static Spot spot(Fields layer, String column, String value) {
        Optional<SourceValue> words = layer.value("words").map(w -> w.fields().get(column));
        return words.map(w -> w.fields().getOrDefault(value, w).spot()).orElse(layer.spot());
    }
}
