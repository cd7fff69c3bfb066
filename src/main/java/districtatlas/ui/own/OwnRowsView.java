package districtatlas.ui.own;

import districtatlas.ask.table.OwnTable;
import districtatlas.ask.table.PlanTable.SortBy;
import districtatlas.base.Messages;
import districtatlas.notebook.BroughtColumn;
import districtatlas.ui.kit.EscapeThrough;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** The rows: only those in sight are nodes. What the program selects itself is told to nobody. FX thread only. */
final class OwnRowsView extends TableView<Integer> {
    /** Of more columns the others are in files only. */
    static final int MOST_COLUMNS = 120;
    private static final int ABOVE = 2;
    private static final double NUMBER_EM = 8;
    private static final double WORDS_EM = 12;
    private static final double ID_EM = 5;
    private static final String ID = "\0fid";

    private final OwnTableModel model;
    private final Messages messages;
    private double em = 14;
    private List<BroughtColumn> columns = List.of();
    private boolean quiet;

    /**
     * @param chosen hears the row of the table that the reader selected
     * @param frame  hears which one is to be seen on the map
     */
    OwnRowsView(OwnTableModel model, Messages messages, IntConsumer chosen, IntConsumer frame) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("rows-table");
        setId("own-rows");
        setTableMenuButtonVisible(false);
        quietly(() -> setSortPolicy(t -> {
            if (!quiet) {
                model.sort(getSortOrder().stream().filter(c -> !c.getId().equals(ID)).map(c -> new SortBy(c.getId(), c.getSortType() == TableColumn.SortType.DESCENDING)).toList());
            }
            return true;
        }));
        setRowFactory(t -> row(frame));
        getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (!quiet && now != null) {
                chosen.accept(now);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            Integer selected = getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && selected != null) {
                frame.accept(selected);
                e.consume();
            }
        });
        EscapeThrough.of(this);
        model.rowsProperty().subscribe(rows -> rows.ifPresentOrElse(this::show, () -> quietly(() -> setItems(FXCollections.observableArrayList()))));
    }

    private static TableRow<Integer> row(IntConsumer frame) {
        TableRow<Integer> row = new TableRow<>();
        row.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && !row.isEmpty()) {
                frame.accept(row.getItem());
            }
        });
        return row;
    }

    /** @param px of an em: columns are measured in it */
    void setEm(double px) {
        if (px != em) {
            em = px;
            columns = List.of();
            model.rowsProperty().get().ifPresent(this::show);
        }
    }

    private void show(OwnTableModel.Rows rows) {
        quietly(() -> {
            if (!columns.equals(rows.table().columns())) {
                columns = rows.table().columns();
                getSortOrder().clear();
                getColumns().setAll(made(rows.table()));
            }
            int[] order = rows.order();
            ObservableList<Integer> shown = FXCollections.observableList(new AbstractList<>() {
                @Override
                public Integer get(int i) {
                    return order[i];
                }

                @Override
                public int size() {
                    return order.length;
                }
            });
            Integer selected = getSelectionModel().getSelectedItem();
            setItems(shown);
            getSelectionModel().clearSelection();
            for (int i = 0; selected != null && i < order.length; i++) {
                if (order[i] == selected) {
                    getSelectionModel().select(i);
                    selected = null;
                }
            }
        });
    }

    private List<TableColumn<Integer, String>> made(OwnTable table) {
        List<TableColumn<Integer, String>> made = new ArrayList<>();
        TableColumn<Integer, String> id = column(ID, messages.get("own.table.number"), ID_EM, row -> String.valueOf(current(table).fid(row)));
        id.setSortable(false);
        id.getStyleClass().add("number");
        made.add(id);
        for (int i = 0; i < Math.min(MOST_COLUMNS, table.columns().size()); i++) {
            int at = i;
            BroughtColumn of = table.columns().get(i);
            TableColumn<Integer, String> column = column(of.name(), of.title(), of.isNumber() ? NUMBER_EM : WORDS_EM, row -> line(current(table).text(row, at, messages)));
            if (of.isNumber()) {
                column.getStyleClass().add("number");
            }
            made.add(column);
        }
        return made;
    }

    /** The rows' table may be one that was read anew, with the same columns. */
    private OwnTable current(OwnTable otherwise) {
        return model.rowsProperty().get().map(OwnTableModel.Rows::table).orElse(otherwise);
    }

    /** A cell has one. */
    private static String line(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? text : text.replaceAll("\\R", " ");
    }

    private interface Cells {
        String text(int row);
    }

    private TableColumn<Integer, String> column(String id, String title, double wideEm, Cells cells) {
        TableColumn<Integer, String> column = new TableColumn<>(title);
        column.setId(id);
        column.setPrefWidth(Math.max(wideEm, Math.min(2 * WORDS_EM, title.length() + 2.0)) * em);
        column.setMinWidth(2 * em);
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue() == null || f.getValue() >= size() ? "" : cells.text(f.getValue())));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(String value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty ? null : value);
            }
        });
        return column;
    }

    private int size() {
        return model.rowsProperty().get().map(r -> r.table().size()).orElse(0);
    }

    /** Selects the row at a place of the order, or none, and brings it into sight. */
    void mark(OptionalInt place) {
        quietly(() -> {
            if (place.isEmpty()) {
                getSelectionModel().clearSelection();
            } else if (!getSelectionModel().isSelected(place.getAsInt())) {
                getSelectionModel().clearAndSelect(place.getAsInt());
                reveal(place.getAsInt());
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
