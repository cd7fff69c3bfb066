package districtatlas.ui.count;

import districtatlas.ask.table.PlanColumn;
import districtatlas.ask.table.PlanRow;
import districtatlas.ask.table.PlanTable;
import districtatlas.ask.table.PlanTable.SortBy;
import districtatlas.ask.table.PlanValue;
import districtatlas.ui.kit.EscapeThrough;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Zones with their values; a click on a head sorts. FX thread only. */
final class ZonesTable extends TableView<PlanRow> {
    private static final String ID = "id";
    private static final double ROW_EM = 1.75;
    private static final double MOST_ROWS = 10;

    private PlanTable table = new PlanTable(List.of(), List.of());

    ZonesTable() {
        getStyleClass().addAll("rows-table", "zones-table");
        setId("zones-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setSortPolicy(t -> {
            List<SortBy> by = getSortOrder().stream().map(c -> new SortBy(c.getId(), c.getSortType() == TableColumn.SortType.DESCENDING)).toList();
            getItems().setAll(by.isEmpty() ? table.rows() : table.sorted(by).rows());
            return true;
        });
        EscapeThrough.of(this);
    }

    void show(PlanTable now) {
        boolean others = !now.columns().equals(table.columns());
        table = now;
        if (others) {
            getSortOrder().clear();
            getColumns().setAll(now.columns().stream().filter(c -> !c.key().equals(ID)).map(c -> column(c, now.columns().indexOf(c))).toList());
        }
        sort();
        double rows = Math.min(MOST_ROWS, Math.max(1, now.rows().size()));
        setStyle("-fx-pref-height: " + (rows * ROW_EM + 2.6) + "em;");
    }

    /** As it is sorted now. */
    PlanTable shown() {
        return new PlanTable(table.columns(), getItems());
    }

    private static TableColumn<PlanRow, PlanValue> column(PlanColumn column, int at) {
        TableColumn<PlanRow, PlanValue> made = new TableColumn<>(column.title());
        made.setId(column.key());
        made.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue().values().get(at)));
        made.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(PlanValue value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty || value == null ? null : value.isNone() ? "–" : value.text());
            }
        });
        if (column.isNumber()) {
            made.getStyleClass().add("number");
        }
        return made;
    }
}
