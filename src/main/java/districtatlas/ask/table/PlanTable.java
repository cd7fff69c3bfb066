package districtatlas.ask.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rows under columns, all that the plan has of them or what a filter leaves. Immutable. */
public record PlanTable(List<PlanColumn> columns, List<PlanRow> rows) {
    /** By which column rows are sorted. */
    public record SortBy(String column, boolean lastFirst) {
    }

    public PlanTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public Optional<PlanColumn> column(String key) {
        return columns.stream().filter(c -> c.key().equals(key)).findFirst();
    }

    /** Nothing for a column that there is not. */
    public PlanValue value(PlanRow row, String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(column)) {
                return row.values().get(i);
            }
        }
        return PlanValue.NONE;
    }

    /** The same rows, by the first column, among equals by the next; those equal in all stay as they are. */
    public PlanTable sorted(List<SortBy> by) {
        Optional<Comparator<PlanRow>> order = by.stream().filter(s -> column(s.column()).isPresent())
                .map(s -> {
            int at = columns.indexOf(column(s.column()).orElseThrow());
            return Comparator.comparing((PlanRow r) -> r.values().get(at), PlanValue.sorted(s.lastFirst()));
        }).reduce(Comparator::thenComparing);
        return order.map(o -> new PlanTable(columns, rows.stream().sorted(o).toList())).orElse(this);
    }

    /** The same columns over other rows of it. */
    public PlanTable of(List<PlanRow> some) {
        return new PlanTable(columns, some);
    }

    /** Some of the columns, in that order. */
    public PlanTable under(List<String> keys) {
        List<Integer> at = keys.stream().flatMap(k -> column(k).stream()).map(columns::indexOf).toList();
        return new PlanTable(at.stream().map(columns::get).toList(),
                rows.stream().map(r -> new PlanRow(r.id(), at.stream().map(r.values()::get).toList())).toList());
    }
}
