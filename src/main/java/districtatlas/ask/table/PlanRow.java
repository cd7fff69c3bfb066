package districtatlas.ask.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param id     of the thing or the figure
 * @param values in the order of the table's columns
 */
public record PlanRow(String id, List<PlanValue> values) {
    public PlanRow {
        values = List.copyOf(values);
    }
}
