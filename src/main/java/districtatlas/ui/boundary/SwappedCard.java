package districtatlas.ui.boundary;

import districtatlas.ask.boundary.SwapWords;
import districtatlas.base.Messages;
import districtatlas.own.boundary.SwapReport;
import districtatlas.ui.desk.AtlasContent;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Which boundaries hold, what they moved, and what can be done about it. FX thread only. */
final class SwappedCard extends VBox {
    /** What the card can have done. */
    record Deeds(Runnable save, Runnable other, Runnable remove) {
    }

    /** @param fresh whether it was done just now */
    SwappedCard(SwapReport report, boolean fresh, SwapWords words, AtlasContent atlas, Deeds deeds, Runnable closes, Messages messages) {
        getStyleClass().setAll("card", "file-card", "boundary-card");
        Button save = Links.chip(messages.get("boundary.save"), deeds.save());
        save.setId("boundary-save");
        Button other = Links.chip(messages.get("boundary.other"), deeds.other());
        Button remove = Links.chip(messages.get("boundary.remove"), deeds.remove());
        remove.setId("boundary-remove");
        HBox line = new HBox(save, other, remove);
        line.getStyleClass().setAll("file-deeds");
        getChildren().add(BoundaryCard.head(messages.get(fresh ? "boundary.done" : "boundary.holds"), closes, messages));
        if (fresh) {
            getChildren().add(Words.wrapped(messages.get("boundary.undo-note"), "note"));
        }
        getChildren().addAll(BoundaryCard.scrolled(new VBox(new ReportPane(report, words, atlas, messages))), line);
    }
}
