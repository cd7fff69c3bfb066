package districtatlas.ui.layers;

import districtatlas.ui.kit.Words;
import javafx.scene.control.Label;

/** The heading of a group: folds it, and ticks all its layers at once. FX thread only. */
final class GroupLine extends ListNode {
    private final LayersContext context;
    private final Label title = Words.wrapped("", "layer-group-title");
    private final Label count = Words.whole("", "note");
    private GroupEntry entry;

    GroupLine(LayersContext context) {
        super("layer-group");
        this.context = context;
        head().getChildren().setAll(check(), title, count, chevron());
    }

    void show(GroupEntry now) {
        entry = now;
        title.setText(now.title());
        boolean drawable = !now.layers().isEmpty();         // a group of tables has nothing to be drawn
        check().setVisible(drawable);
        count.setVisible(drawable);
        count.setText(context.messages().get("layers.count", now.drawn(), now.layers().size()));
        show(now.isDrawn(), now.isPart(), !now.folded(), context.messages().get("layers.group-accessible", now.title(), now.drawn(), now.layers().size()));
    }

    @Override
    String key() {
        return entry.key();
    }

    @Override
    void tick() {
        context.edits().toggle(entry);
    }

    @Override
    void unfold(boolean now) {
        context.model().setFolded(entry.id(), !now);
    }
}
