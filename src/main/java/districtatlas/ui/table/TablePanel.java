package districtatlas.ui.table;

import districtatlas.ask.table.PlanRow;
import districtatlas.ask.table.TableFile.Format;
import districtatlas.base.Messages;
import districtatlas.map.ZoneFigures;
import districtatlas.plan.ItemId;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.Words;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.source.SourceCard;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The panel below the map: head, rows, and beside them the counts. FX thread only. */
final class TablePanel extends VBox {
    /** What the rows need beside the bars, in the window's type size. */
    private static final double LEAST_ROWS_EM = 26;
    private static final double BARS_EM = 21;
    private static final double LEAST_BARS_EM = 15;
    private static final double SHARE_OF_BARS = 0.3;

    private final Desk desk;
    private final Messages messages;
    private final TableModel model;
    private final TableHead head;
    private final RowsTable rows;
    private final CountBars bars;
    private final CountsModel counts;
    private final BooleanSupplier open;
    private final Label unmeant = Words.wrapped("", "note");
    private final Label nothing = Words.wrapped("", "note");

    /** @param open whether it is to be seen: what it writes on the map goes with it */
    TablePanel(Desk desk, TableModel model, CountsModel counts, TableExport export, BooleanSupplier open, Runnable closed) {
        this.desk = desk;
        this.messages = desk.messages();
        this.model = model;
        this.counts = counts;
        this.open = open;
        getStyleClass().setAll("table-panel");
        Floating.kept(this);
        setAccessibleRole(AccessibleRole.PARENT);
        this.rows = new RowsTable(model, this::chosen, this::frame, this::copy);
        this.bars = new CountBars(counts, messages);
        this.head = new TableHead(model, messages, this::frame, this::copy, rows::columns, f -> ask(export, f), this::toggleBars, closed);
        rows.setPlaceholder(nothing);
        rows.setAccessibleText(messages.get("table.title"));
        HBox.setHgrow(rows, Priority.ALWAYS);
        HBox body = new HBox(rows, bars);
        body.getStyleClass().setAll("table-body");
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        unmeant.setId("table-unmeant");
        unmeant.getStyleClass().add("table-unmeant");
        getChildren().setAll(head, unmeant, body);
        model.ofProperty().subscribe(of -> {
            desk.map().pickedProperty().set(List.of());
            show();
            mark();
        });
        counts.byProperty().subscribe((before, now) -> showFigures());
        counts.onMapProperty().subscribe((before, now) -> showFigures());
        widthProperty().subscribe(w -> measure());
        head.subjectFont().subscribe(f -> measure());
        head.showSelected(0);
    }

    private void ask(TableExport export, Format format) {
        export.ask(format, getScene().getWindow());
    }

    private void measure() {
        double em = head.em();
        rows.setEm(em);
        double wide = Math.max(LEAST_BARS_EM * em, Math.min(BARS_EM * em, SHARE_OF_BARS * getWidth()));
        bars.setPrefWidth(wide);
        bars.setMinWidth(wide);
        boolean shown = model.ofProperty().get() == TableModel.Of.ITEMS && desk.settings().get(SettingKey.COUNTS) && hasRoom(em);
        bars.setVisible(shown);
        bars.setManaged(shown);
        showFigures();
    }

    /** Counts on the map belong to the bars beside the table: without these nobody knows what they count. */
    void showFigures() {
        desk.map().figuresProperty().set(open.getAsBoolean() && bars.isVisible() ? counts.figures(desk.atlas().shapes()) : ZoneFigures.NONE);
    }

    private boolean hasRoom(double em) {
        return getWidth() >= (LEAST_ROWS_EM + LEAST_BARS_EM) * em;
    }

    private void toggleBars() {
        if (!hasRoom(head.em()) || model.ofProperty().get() == TableModel.Of.FIGURES) {
            desk.say(messages.get(hasRoom(head.em()) ? "table.counts.not-figures" : "table.counts.no-room"));
            return;
        }
        desk.settings().set(SettingKey.COUNTS, !desk.settings().get(SettingKey.COUNTS));
        measure();
    }

    /** As the filter leaves it now. */
    void show() {
        model.show();
        head.show();
        head.showSelected(rows.selected().size());
        bars.show();
        nothing.setText(model.nothing());
        unmeant.setText(model.unmeant());
        unmeant.setVisible(!unmeant.getText().isEmpty());
        unmeant.setManaged(unmeant.isVisible());
        rows.setAccessibleText((messages.get("table.title") + " " + model.total() + " " + unmeant.getText()).strip());
        measure();
    }

    /** What is open is marked. */
    void mark() {
        rows.mark(model.openRow());
        head.showSelected(rows.selected().size());
    }

    void focusRows() {
        rows.requestFocus();
    }

    /** One row opens; several are lit up together. */
    private void chosen(List<PlanRow> selected) {
        head.showSelected(selected.size());
        desk.map().pickedProperty().set(selected.size() > 1 ? items(selected) : List.of());
        if (selected.size() == 1) {
            model.item(selected.get(0)).ifPresent(desk.guide()::openItem);
            model.target(selected.get(0)).ifPresent(desk.guide()::openFigure);
        }
    }

    private List<ItemId> items(List<PlanRow> of) {
        return of.stream().flatMap(r -> model.item(r).stream()).toList();
    }

    private void frame() {
        List<PlanRow> selected = rows.selected();
        List<ItemId> items = items(selected).stream().filter(i -> desk.atlas().places().containsKey(i) || desk.atlas().itemShapes().frame(i).isPresent()).toList();
        if (!items.isEmpty()) {
            desk.framing().items(items);
            desk.say(messages.get("table.framed", items.size()));
        } else if (selected.stream().anyMatch(r -> model.target(r).isPresent())) {
            desk.session().selection().zone().ifPresent(desk.framing()::zone);
        } else if (!selected.isEmpty()) {
            desk.say(messages.get("table.nowhere"));
        }
    }

    private void copy() {
        List<PlanRow> selected = rows.selected();
        if (selected.isEmpty()) {
            selected = rows.getItems();
        }
        SourceCard.copy(model.copied(selected));
        desk.say(messages.get("table.copied", selected.size()));
    }
}
