package districtatlas.ui.layers;

import districtatlas.data.ReadyLayer;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Words;
import districtatlas.ui.own.OwnLayerPane;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A table without places: Space opens its rows, its detail unfolds below. FX thread only. */
final class TableLine extends ListNode {
    private final LayersContext context;
    private final Label title = Words.wrapped("", "layer-title");
    private TableEntry entry;
    /** Null while it is folded. */
    private VBox detail;

    TableLine(LayersContext context) {
        super("layer");
        this.context = context;
        setAccessibleRole(AccessibleRole.BUTTON);
        StackPane sign = new StackPane(new Icon("fth-grid"));
        sign.getStyleClass().setAll("layer-sign", "layer-table-sign");
        head().getChildren().setAll(sign, title, chevron());
    }

    void show(TableEntry now) {
        entry = now;
        title.setText(now.title());
        show(true, false, now.detail(), context.messages().get("own.table-accessible", now.title()));
        if (now.detail() && detail == null) {
            detail = new VBox();
            context.own().ifPresent(own -> detail.getChildren().add(new OwnLayerPane(own, now.entry(), ReadyLayer.Shape.NONE)));
            detail.getStyleClass().setAll("layer-detail");
            getChildren().setAll(head(), detail);
        } else if (!now.detail() && detail != null) {
            detail = null;
            getChildren().setAll(head());
        }
    }

    boolean isUnfolded() {
        return entry.detail();
    }

    @Override
    String key() {
        return entry.key();
    }

    @Override
    void tick() {
        context.own().ifPresent(own -> own.openTable().accept(entry.entry()));
    }

    @Override
    void unfold(boolean now) {
        context.model().setDetail(entry.id(), now);
    }
}
