package districtatlas.ui.marks;

import districtatlas.base.Messages;
import districtatlas.notebook.MarkLook;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The few colours, the weights and whether lines are dashed, each a button. FX thread only. */
final class LookBar extends HBox {
    private final ObservableValue<MarkLook> look;
    private final Consumer<MarkLook> chosen;

    /** @param chosen hears the look that the reader wants */
    LookBar(ObservableValue<MarkLook> look, Consumer<MarkLook> chosen, Messages messages) {
        this.look = look;
        this.chosen = chosen;
        getStyleClass().setAll("look-bar");
        HBox colours = new HBox();
        for (MarkLook.Colour colour : MarkLook.Colour.values()) {
            colours.getChildren().add(button("look-colour", MarkInk.ink(colour), messages.get("marks.colour." + word(colour)),
                    l -> l.colour() == colour, l -> l.withColour(colour)));
        }
        HBox weights = new HBox();
        for (MarkLook.Weight weight : MarkLook.Weight.values()) {
            weights.getChildren().add(button("look-line", MarkInk.weight(weight), messages.get("marks.weight." + word(weight)),
                    l -> l.weight() == weight, l -> l.withWeight(weight)));
        }
        weights.getChildren().add(button("look-line", "dashed", messages.get("marks.dashed"), MarkLook::dashed, l -> l.withDashed(!l.dashed())));
        colours.getStyleClass().setAll("look-group");
        weights.getStyleClass().setAll("look-group");
        getChildren().addAll(colours, weights);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private ToggleButton button(String styleClass, String look, String name, Predicate<MarkLook> is, UnaryOperator<MarkLook> change) {
        Region sample = new Region();
        sample.getStyleClass().setAll(styleClass, look);
        ToggleButton button = new ToggleButton("", sample);
        button.getStyleClass().setAll("tool-button");
        button.setAccessibleText(name);
        this.look.subscribe(l -> button.setSelected(l != null && is.test(l)));
        button.setOnAction(e -> {
            chosen.accept(change.apply(this.look.getValue()));
            button.setSelected(is.test(this.look.getValue()));      // pressed once more, what is chosen stays chosen
        });
        return button;
    }
}
