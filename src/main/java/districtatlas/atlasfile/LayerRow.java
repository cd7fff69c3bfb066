package districtatlas.atlasfile;

import districtatlas.base.Text;
import java.util.List;

/**
 * A layer of the file: one table of features, and what a reader must know of it.
 *
 * @param id          names the layer and its table
 * @param geometry    point, line or polygon; multi-parts are allowed in each
 * @param columns     besides the number of the feature and its geometry, in declared order
 * @param style       the style it has where a theme says nothing else
 * @param lineage     one sentence on how it was made
 * @param approximate drawn without a measured source
 * @param made        empty for a layer with features of its own; else what the compiler made it from: zones, items or arcs
 */
public record LayerRow(String id, Text title, String geometry, List<ColumnRow> columns, String style, String licence,
                       String attribution, String accuracy, Text lineage, boolean approximate, String made) {
    public LayerRow {
        columns = List.copyOf(columns);
    }

    /** @param type text, integer, real or boolean; values are String, Long, Double and Boolean */
    public record ColumnRow(String name, String type) {
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
}
