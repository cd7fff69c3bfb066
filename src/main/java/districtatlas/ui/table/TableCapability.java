package districtatlas.ui.table;

import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Panel;
import districtatlas.ui.desk.StandingPanel;
import districtatlas.ui.kit.RailPlace;
import districtatlas.ui.kit.UiAction;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.layout.StackPane;

/** Reading the plan in rows: the panel below the map. It is made when it is first opened; in a walk it steps back. FX thread only. */
public final class TableCapability implements Capability {
    private static final String ID = "table";
    private static final double HEIGHT_EM = 21;

    private final Desk desk;
    private final StackPane host = new StackPane();
    private final Panel panel;
    private final BooleanProperty open;
    /** Empty before it is first opened: a start does not wait for it. */
    private Optional<TablePanel> node = Optional.empty();

    public TableCapability(Desk desk) {
        this.desk = desk;
        this.open = StandingPanel.open(desk, ID);
        this.panel = new Panel(ID, Panel.Side.BOTTOM, desk.messages().get("table.title"), host, HEIGHT_EM, open);
        desk.session().filter().subscribe((before, now) -> show());
        desk.session().stateProperty().subscribe((before, now) -> {
            if (open.get() && (!before.selection().equals(now.selection()) || !before.panel().openRow().equals(now.panel().openRow()))) {
                made().mark();
            }
        });
        open.subscribe((before, now) -> {
            show();
            desk.map().pickedProperty().set(List.of());
            node.ifPresent(TablePanel::showFigures);
        });
        desk.openings().follow(open, this::close);
        show();
    }

    private void show() {
        if (open.get()) {
            made().show();
            made().mark();
        }
    }

    private TablePanel made() {
        if (node.isEmpty()) {
            TableModel model = new TableModel(desk.session(), desk.items(), desk.atlas().gazetteer(), desk.messages(), desk.settings());
            CountsModel counts = new CountsModel(desk.session(), desk.items(), desk.messages(), desk.settings());
            node = Optional.of(new TablePanel(desk, model, counts, new TableExport(desk, model.tableProperty()::get, model::about), open::get, this::close));
            host.getChildren().setAll(node.get());
        }
        return node.get();
    }

    private void toggle() {
        if (open.get()) {
            close();
        } else {
            open.set(true);
            made().focusRows();
        }
    }

    private void close() {
        open.set(false);
        desk.map().requestFocus();
    }

    @Override
    public List<UiAction> actions() {
        return List.of(UiAction.of("action.table", "fth-list", desk.unlessLed("action.table", this::toggle)).on("B")
                .onRail(new RailPlace(RailPlace.Part.MODE, "mode-table", desk.messages().get("rail.table"), open)));
    }

    @Override
    public List<Panel> panels() {
        return List.of(panel);
    }
}
