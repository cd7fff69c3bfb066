package districtatlas.ui.layers;

import districtatlas.base.Messages;
import districtatlas.map.layer.LayerFacts;
import districtatlas.map.layer.LayerGroup;
import districtatlas.map.layer.LayerId;
import districtatlas.own.OwnLayers;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Panel;
import districtatlas.ui.desk.StandingPanel;
import districtatlas.ui.kit.FxThread;
import districtatlas.ui.kit.RailPlace;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.own.OwnContext;
import districtatlas.ui.own.OwnTablePanel;
import districtatlas.ui.own.OwnWork;
import districtatlas.ui.settings.SettingKey;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Arranging the layers of the theme: the panel at the left. FX thread only. */
public final class LayersCapability implements Capability {
    private static final String ID = "layers";
    private static final double WIDTH_EM = 22;
    private static final double ROWS_EM = 18;

    private final Desk desk;
    private final LayersPanel node;
    private final Panel panel;
    private final BooleanProperty open;
    private final Panel rowsPanel;
    private final BooleanProperty rowsOpen = new SimpleBooleanProperty();

    /**
     * @param groups of layers, from the top of the map down
     * @param facts  what the atlas knows of a layer
     * @param reader runs what waits for the file, not on the FX thread
     * @param layers the reader's own
     */
    public LayersCapability(Desk desk, List<LayerGroup> groups, Function<LayerId, LayerFacts> facts, Executor reader, OwnLayers layers) {
        this.desk = desk;
        Messages messages = desk.messages();
        LayerWords words = new LayerWords(messages, facts);
        OwnWork work = new OwnWork(desk.notebook(), desk.undo(), layers, messages, reader, new FxThread());
        OwnTablePanel rows = new OwnTablePanel(desk, work, rowsOpen);
        this.rowsPanel = new Panel("own-table", Panel.Side.BOTTOM, messages.get("own.table.title"), rows, ROWS_EM, rowsOpen);
        LayersPanelModel model = new LayersPanelModel(desk.session(), desk.settings(), groups, facts, words, work::tables);
        desk.onClose(desk.notebook().notebookProperty().subscribe((before, now) -> model.list())::unsubscribe);
        LayerEdits edits = new LayerEdits(desk.session(), desk.undo(), model::title);
        this.open = StandingPanel.open(desk, ID);
        this.node = new LayersPanel(new LayersContext(model, edits, words, new LayerLegends(desk.session()), new LayerZoom(desk, reader), messages,
                Optional.of(new OwnContext(desk, work, rows::show))),
                desk.session(), this::themeName, this::close);
        this.panel = new Panel(ID, Panel.Side.LEFT, messages.get("layers.title"), node, WIDTH_EM, open);
        open.subscribe(model::setShown);
        Runnable meant = () -> desk.layerProperty().set(open.get() && !model.detailProperty().get().isEmpty()
                ? Optional.of(new LayerId(model.detailProperty().get())) : Optional.empty());
        open.subscribe(meant);
        model.detailProperty().subscribe(meant);
        desk.openings().follow(open, this::close);
        desk.openings().follow(rowsOpen, () -> {
            rowsOpen.set(false);
            desk.map().requestFocus();
        });
        desk.ledProperty().subscribe(led -> rowsOpen.set(rowsOpen.get() && !led));
        desk.onClose(() -> {
            double scrolled = node.scrollProperty().get();
            desk.settings().keepSoon(SettingKey.panelScroll(ID), () -> scrolled);
        });
    }

    @Override
    public void windowStands() {
        node.scrollProperty().set(desk.settings().get(SettingKey.panelScroll(ID)));
    }

    /** A stage has no name of its own: it is the walk's. */
    private String themeName() {
        String id = desk.session().state().theme();
        return desk.atlas().themes().stream().filter(t -> t.id().equals(id)).map(t -> t.name().in(desk.messages().lang())).findFirst()
                .orElse(desk.messages().get("rail.walk"));
    }

    private void toggle() {
        if (open.get()) {
            close();
        } else {
            open.set(true);
            node.focusList();
        }
    }

    private void close() {
        open.set(false);
        desk.map().requestFocus();
    }

    @Override
    public List<UiAction> actions() {
        return List.of(UiAction.of("action.layers", "fth-layers", desk.unlessLed("action.layers", this::toggle)).on("T")
                .onRail(new RailPlace(RailPlace.Part.MODE, "mode-layers", desk.messages().get("rail.layers"), open)));
    }

    @Override
    public List<Panel> panels() {
        return List.of(panel, rowsPanel);
    }
}
