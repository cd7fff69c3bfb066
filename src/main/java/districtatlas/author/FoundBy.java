package districtatlas.author;

import districtatlas.atlasfile.FeatureRow;
import districtatlas.atlasfile.LayerRow;
import districtatlas.base.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a layer's features are found by besides their names: a station by its lines, which stand in a column, parted by strokes.
 *
 * @param said with {@code {}} where a value goes
 */
record FoundBy(int column, Text said) {
    private static final String VALUE = "{}";
    private static final String PARTED = "/";

    static List<FoundBy> read(Fields layer, LayerRow row, Compilation c) {
        List<FoundBy> found = new ArrayList<>();
        for (SourceValue value : layer.list("found-by")) {
            try (Fields f = new Fields(value, c.log)) {
                int column = row.column(f.text("column"));
                Text said = f.words("said", "said_en", true);
                if (column < 0) {
                    f.problem("found.column", "column", "the layer has no column " + f.text("column") + "; declare it under columns, or correct its name");
                } else if (!said.zh().contains(VALUE) || !said.en().isEmpty() && !said.en().contains(VALUE)) {
                    f.problem("found.form", "said", "both languages need " + VALUE + " where the value goes; write it, such as Line {}");
                } else {
                    found.add(new FoundBy(column, said));
                }
            }
        }
        return found;
    }

    List<String> saidFor(FeatureRow feature) {
        Object value = feature.values().get(column);
        return value == null ? List.of() : Stream.of(value.toString().split(PARTED)).filter(v -> !v.isBlank())
                .flatMap(v -> Stream.of(said.zh(), said.en()).filter(s -> !s.isEmpty()).map(s -> s.replace(VALUE, v.strip()))).toList();
    }
}
