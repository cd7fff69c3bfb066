package districtatlas.atlasfile;

import districtatlas.base.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A layer of the file: one table of features, and what a reader must know of it.
 *
 * @param id       names the layer and its table
 * @param group    of the list of layers
 * @param thing    what one of its features is, in the singular; a word for its class says it better where there is one
 * @param geometry point, line or polygon; multi-parts are allowed in each
 * @param columns  besides the number of the feature and its geometry, in declared order
 * @param words    for values that are keys
 * @param style    the style it has where a theme says nothing else
 * @param made     empty for a layer with features of its own; else what the compiler made it from: zones, items or arcs
 */
public record LayerRow(String id, Text title, String group, Text thing, String geometry, List<ColumnRow> columns, List<WordRow> words,
                       String style, OriginRow origin, String made) {
    public static final List<String> GEOMETRIES = List.of("point", "line", "polygon");
    public static final List<String> COLUMN_TYPES = List.of("text", "integer", "real", "boolean");

    public LayerRow {
        columns = List.copyOf(columns);
        words = List.copyOf(words);
    }

    /**
     * @param type  text, integer, real or boolean; values are String, Long, Double and Boolean
     * @param title what a reader calls it; empty for a column that only serves styles and joins
     * @param unit  of a number; may be empty
     */
    public record ColumnRow(String name, String type, Text title, Text unit) {
        public ColumnRow(String name, String type) {
            this(name, type, Text.NONE, Text.NONE);
        }
    }

    /** What a value of a column is called. */
    public record WordRow(String column, String value, Text word) {
    }

    /**
     * Where a layer comes from and how far it can be trusted.
     *
     * @param provider    who made the data
     * @param dated       of when the data are; says so where nobody knows
     * @param licence     its SPDX name
     * @param attribution as the licence wants it said
     * @param lineage     one sentence on how it was made
     * @param approximate drawn without a measured source
     */
    public record OriginRow(Text provider, Text dated, String licence, String attribution, Text accuracy, Text lineage, boolean approximate) {
    }

    /** Where a column stands among the values of a feature; -1 when there is none. */
    public int column(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Without the number of the feature and its geometry. */
    public Set<String> columnNames() {
        return columns.stream().map(ColumnRow::name).collect(Collectors.toUnmodifiableSet());
    }

    /** What a value of a column is called; empty when the layer has no word for it. */
    public Optional<Text> word(String column, String value) {
        return words.stream().filter(w -> w.column().equals(column) && w.value().equals(value)).map(WordRow::word).findFirst();
    }
}
