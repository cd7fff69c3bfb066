package districtatlas.ui.table;

import districtatlas.ask.table.PlanColumn;
import districtatlas.ask.table.PlanRow;
import districtatlas.ask.table.PlanTable;
import districtatlas.ask.table.PlanTable.SortBy;
import districtatlas.ask.table.PlanValue;
import districtatlas.ui.kit.EscapeThrough;
import districtatlas.ui.table.TableLayout.ColumnPlace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/**
 * The rows: only those in sight are nodes. How columns stand is the model's; what a hand does with them goes there. What the program
 * selects itself is told to nobody. FX thread only.
 */
final class RowsTable extends TableView<PlanRow> {
    private static final int ABOVE = 2;

    private final TableModel model;
    private final Consumer<List<PlanRow>> chosen;
    private final Runnable frame;
    private final Runnable copy;
    private double em = 16;
    /** While the program itself changes columns, rows or selection. */
    private boolean quiet;

    /**
     * @param chosen the reader selected other rows
     * @param frame  the selected rows are to be seen on the map
     * @param copy   they are wanted in the clipboard
     */
    RowsTable(TableModel model, Consumer<List<PlanRow>> chosen, Runnable frame, Runnable copy) {
        this.model = model;
        this.chosen = chosen;
        this.frame = frame;
        this.copy = copy;
        getStyleClass().add("rows-table");
        setId("rows-table");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        quietly(() -> setSortPolicy(t -> {          // setting it sorts at once, by nothing yet
            sorted();
            return true;
        }));
        setRowFactory(t -> row());
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<PlanRow>) c -> {
            if (!quiet) {
                chosen.accept(selected());
            }
        });
        getColumns().addListener((ListChangeListener<TableColumn<PlanRow, ?>>) c -> {
            if (!quiet) {
                model.setLayout(model.layout().inOrder(getColumns().stream().map(TableColumn::getId).toList()));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        EscapeThrough.of(this);
        model.tableProperty().subscribe(this::show);
    }

    private TableRow<PlanRow> row() {
        TableRow<PlanRow> row = new TableRow<>() {
            /** All that is seen of it at once, for a screen reader that goes from row to row. */
            @Override
            public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
                return attribute == AccessibleAttribute.TEXT && getItem() != null ? model.said(getItem()) : super.queryAccessibleAttribute(attribute, parameters);
            }
        };
        row.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && !row.isEmpty()) {
                frame.run();
            }
        });
        return row;
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER && !selected().isEmpty()) {
            frame.run();
            e.consume();
        } else if (e.getCode() == KeyCode.C && e.isShortcutDown() && !e.isShiftDown() && !selected().isEmpty()) {
            copy.run();
            e.consume();
        }
    }

    /** As they stand in the table. */
    List<PlanRow> selected() {
        return getSelectionModel().getSelectedIndices().stream().distinct().sorted().filter(i -> i >= 0 && i < getItems().size()).map(getItems()::get).toList();
    }

    // ---- columns --------------------------------------------------------------------------------------------------

    /** @param px of an em: columns are measured in it */
    void setEm(double px) {
        if (px != em) {
            em = px;
            columns();
        }
    }

    /** The columns anew, as the model has them. */
    void columns() {
        quietly(() -> {
            List<TableColumn<PlanRow, PlanValue>> now = new ArrayList<>();
            PlanTable table = model.tableProperty().get();
            model.layout().places().stream().filter(ColumnPlace::shown).forEach(p -> table.column(p.key()).ifPresent(c -> now.add(column(c, p.em(), table.columns().indexOf(c)))));
            getSortOrder().clear();
            getColumns().setAll(now);
            for (SortBy by : model.layout().sorting()) {
                now.stream().filter(c -> c.getId().equals(by.column())).forEach(c -> {
                    c.setSortType(by.lastFirst() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                    getSortOrder().add(c);
                });
            }
        });
    }

    private TableColumn<PlanRow, PlanValue> column(PlanColumn column, double wide, int at) {
        TableColumn<PlanRow, PlanValue> made = new TableColumn<>(column.title());
        made.setId(column.key());
        made.setPrefWidth(wide * em);
        made.setMinWidth(2 * em);
        made.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(at < f.getValue().values().size() ? f.getValue().values().get(at) : PlanValue.NONE));
        made.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(PlanValue value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty || value == null ? null : value.text());
            }
        });
        if (column.isNumber()) {
            made.getStyleClass().add("number");
        }
        made.widthProperty().subscribe((before, now) -> {
            if (!quiet && made.getTableView() != null && now.doubleValue() != wide * em) {
                model.setLayout(model.layout().withEm(column.key(), now.doubleValue() / em));
            }
        });
        return made;
    }

    private void sorted() {
        if (!quiet) {
            model.sort(getSortOrder().stream().map(c -> new SortBy(c.getId(), c.getSortType() == TableColumn.SortType.DESCENDING)).toList());
        }
    }

    // ---- rows -----------------------------------------------------------------------------------------------------

    /** Selected rows stay selected where they are still there. */
    private void show(PlanTable table) {
        Set<String> before = new HashSet<>(selected().stream().map(PlanRow::id).toList());
        boolean others = getColumns().stream().anyMatch(c -> table.column(c.getId()).isEmpty()) || getColumns().isEmpty();
        quietly(() -> {
            getSelectionModel().clearSelection();
            if (others) {
                columns();
            }
            getItems().setAll(table.rows());
            int[] again = java.util.stream.IntStream.range(0, table.rows().size()).filter(i -> before.contains(table.rows().get(i).id())).toArray();
            if (again.length > 0) {
                getSelectionModel().selectIndices(again[0], again);
            }
        });
    }

    /** Selects the row of what is open, or none, and brings it into sight. */
    void mark(Optional<PlanRow> row) {
        quietly(() -> {
            int at = row.map(getItems()::indexOf).orElse(-1);
            if (at < 0) {
                getSelectionModel().clearSelection();
            } else if (!getSelectionModel().isSelected(at) || selected().size() > 1) {
                getSelectionModel().clearAndSelect(at);
                reveal(at);
            }
        });
    }

    private void reveal(int at) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                && (at <= flow.getFirstVisibleCell().getIndex() || at >= flow.getLastVisibleCell().getIndex())) {
            scrollTo(Math.max(0, at - ABOVE));
        }
    }

    private void quietly(Runnable change) {
        boolean outer = quiet;
        quiet = true;
        try {
            change.run();
        } finally {
            quiet = outer;
        }
    }
}
