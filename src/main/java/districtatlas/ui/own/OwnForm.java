package districtatlas.ui.own;

import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.EntryId;
import districtatlas.ui.kit.Words;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A part of what can be done to a layer. FX thread only. */
abstract class OwnForm extends VBox {
    final OwnContext context;
    final EntryId entry;

    OwnForm(OwnContext context, EntryId entry) {
        this.context = context;
        this.entry = entry;
        getStyleClass().setAll("own-form");
    }

    /** As it is now. */
    abstract void show(BroughtLayer layer);

    final String get(String textKey, Object... parts) {
        return context.messages().get(textKey, parts);
    }

    /** A label before what it is of. */
    final HBox row(String label, Node... nodes) {
        HBox row = new HBox(Words.whole(label, "note", "own-label"));
        row.getChildren().addAll(nodes);
        row.getStyleClass().setAll("own-row");
        return row;
    }

    static void present(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }
}
