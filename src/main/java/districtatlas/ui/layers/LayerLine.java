package districtatlas.ui.layers;

import districtatlas.map.layer.LayerId;
import districtatlas.map.legend.LegendEntry;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import districtatlas.ui.legend.LegendSample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A layer: whether it is drawn, its sign, its name, and from which scale on one sees it; its detail unfolds below. FX thread only. */
final class LayerLine extends ListNode {
    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");

    private final LayersContext context;
    private final StackPane sign = new StackPane();
    private final Label title = Words.wrapped("", "layer-title");
    private final Region dot = new Region();
    private final Label percent = Words.whole("", "note");
    private final Button scales;
    private LayerEntry entry;
    private Optional<LegendEntry> drawn = Optional.empty();
    /** Null while it is folded. */
    private LayerDetail detail;

    LayerLine(LayersContext context) {
        super("layer");
        this.context = context;
        sign.getStyleClass().setAll("layer-sign");
        dot.getStyleClass().setAll("layer-dot");
        scales = Links.link("", () -> context.zoom().toScale(entry.layer()));
        scales.getStyleClass().setAll("layer-scales");
        scales.setFocusTraversable(false);          // the detail has it for the keyboard
        // Nodes that stay: a line that is made anew under the pointer would take a press on its tick for a click on itself.
        head().getChildren().setAll(check(), sign, title, dot, percent, scales, chevron());
    }

    void show(LayerEntry now) {
        Optional<LegendEntry> sample = context.legends().sign(now.layer());
        if (entry == null || !sample.equals(drawn)) {
            drawn = sample;
            sign.getChildren().setAll(sample.<Node>map(LegendSample::new).orElseGet(() -> new Icon("fth-type")));
        }
        if (!now.equals(entry)) {
            entry = now;
            title.setText(now.title());
            percent.setText(context.messages().get("layers.percent", now.percent()));
            scales.setText(now.scales());
            present(dot, now.changed());
            present(percent, now.percent() < 100 && !now.detail());
            present(scales, !now.scales().isEmpty());
            pseudoClassStateChanged(AWAY, !now.scales().isEmpty());
            show(now.isDrawn(), false, now.detail(), said());
        }
        showDetail();
    }

    private static void present(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private void showDetail() {
        if (entry.detail() && detail == null) {
            detail = new LayerDetail(context, this);
            getChildren().setAll(head(), detail);
        } else if (!entry.detail() && detail != null) {
            detail = null;
            getChildren().setAll(head());
        }
        if (detail != null) {
            detail.show(entry);
        }
    }

    private String said() {
        List<String> said = new ArrayList<>(List.of(entry.title()));
        if (entry.percent() < 100) {
            said.add(context.messages().get("layers.percent-accessible", entry.percent()));
        }
        if (!entry.scales().isEmpty()) {
            said.add(entry.scales());
        }
        if (entry.changed()) {
            said.add(context.messages().get("layers.changed"));
        }
        return String.join(context.messages().get("layers.comma"), said);
    }

    LayerId id() {
        return entry.id();
    }

    LayerEntry entry() {
        return entry;
    }

    @Override
    String key() {
        return entry.key();
    }

    @Override
    void tick() {
        context.edits().toggle(entry.id());
    }

    @Override
    void unfold(boolean now) {
        context.model().setDetail(entry.id(), now);
    }

    @Override
    void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isAltDown() && !event.isShortcutDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            step(code == KeyCode.UP);
            event.consume();
        } else if (event.isShiftDown() && !event.isShortcutDown() && (code == KeyCode.LEFT || code == KeyCode.RIGHT)) {
            context.edits().stepOpacity(entry.id(), code == KeyCode.RIGHT ? 1 : -1);
            event.consume();
        } else {
            super.pressed(event);
        }
    }

    void step(boolean up) {
        context.edits().step(entry.id(), up, context.model().movableAmong(entry.id()));
    }
}
