package districtatlas.ui.command;

import districtatlas.base.Messages;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.KeyText;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.kit.Words;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Every key, made from the actions: what it does and how to press it. */
public final class KeyCard extends VBox {
    private static final int MOST_KEYS = 2;

    public KeyCard(List<UiAction> actions, CardLayer cards, Messages messages) {
        getStyleClass().setAll("card", "key-sheet");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Words.whole(messages.get("keys.title"), "card-title"), space,
                Links.icon("fth-x", messages.get("keys.close"), cards::close));
        head.getStyleClass().setAll("key-head");
        VBox lines = new VBox();
        lines.getStyleClass().setAll("key-lines");
        actions.stream().filter(a -> !a.shortcuts().isEmpty()).forEach(a -> {
            HBox line = new HBox(Words.wrapped(messages.get(a.textKey(), a.textArgs()), "row-name"));
            a.shortcuts().stream().map(KeyText::of).distinct().limit(MOST_KEYS).forEach(k -> line.getChildren().add(Words.whole(k, "keys")));
            line.getStyleClass().setAll("key-line");
            lines.getChildren().add(line);
        });
        lines.getChildren().add(Words.wrapped(messages.get("keys.mouse"), "note"));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-scroll");
        getChildren().addAll(head, scroll);
    }
}
