package districtatlas.ui.file;

import districtatlas.base.Messages;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What came from whom when other people's notes were joined with the reader's own. FX thread only. */
final class JoinedCard extends VBox {
    JoinedCard(List<String> lines, Runnable closes, Messages messages) {
        getStyleClass().setAll("card", "file-card");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Words.whole(messages.get("file.joined"), "card-title"), space, Links.icon("fth-x", messages.get("file.close"), closes));
        head.getStyleClass().setAll("key-head");
        VBox said = new VBox();
        lines.forEach(line -> said.getChildren().add(Words.wrapped(line.strip(), line.startsWith(" ") ? "joined-part" : "joined-from")));
        ScrollPane scroll = new ScrollPane(said);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-scroll");
        getChildren().addAll(head, scroll, Words.wrapped(messages.get("file.joined.note"), "note"));
    }
}
