package districtatlas.ui.layers;

import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Words;
import java.util.List;
import javafx.scene.Node;

/** The heading of a group: folds it, and ticks all its layers at once. FX thread only. */
final class GroupLine extends ListNode {
    private final LayersContext context;
    private GroupEntry entry;

    GroupLine(LayersContext context) {
        super("layer-group");
        this.context = context;
    }

    void show(GroupEntry now) {
        if (now.equals(entry)) {
            return;
        }
        entry = now;
        String count = context.messages().get("layers.count", now.drawn(), now.layers().size());
        head().getChildren().setAll(List.<Node>of(check(), Words.wrapped(now.title(), "layer-group-title"), Words.whole(count, "note"),
                new Icon(now.folded() ? "fth-chevron-right" : "fth-chevron-down")));
        show(now.isDrawn(), now.isPart(), !now.folded(), context.messages().get("layers.group-accessible", now.title(), now.drawn(), now.layers().size()));
    }

    @Override
    String key() {
        return entry.key();
    }

    @Override
    void tick() {
        context.edits().toggle(entry);
        show(entry.isDrawn(), entry.isPart(), !entry.folded(), getAccessibleText());   // when nothing changed, a click on the tick has
    }

    @Override
    void unfold(boolean now) {
        context.model().setFolded(entry.id(), !now);
    }
}
