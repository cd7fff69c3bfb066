package districtatlas.ui.kit;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A field to type in and below it what matches: arrows move the mark, Enter picks, Esc closes. For a card. FX thread only. */
public final class PickList<T> extends VBox {
    private final PickModel<T> model;
    private final PickRows<T> rows;
    private final CardLayer cards;
    private final BiConsumer<T, Node> picked;
    private final TextField field = new TextField();

    /**
     * @param prompt  in the empty field
     * @param nothing the sentence for when nothing matches
     * @param picked  gets what Enter picks, and its row
     */
    public PickList(PickModel<T> model, String prompt, String nothing, Function<T, Node> row, BiConsumer<T, Node> picked, CardLayer cards) {
        this.model = model;
        this.cards = cards;
        this.picked = picked;
        this.rows = new PickRows<>(model, row, () -> List.of(Words.wrapped(nothing, "note")));
        getStyleClass().setAll("pick-list");
        field.getStyleClass().setAll("search-field", "pick-field");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().bindBidirectional(model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        rows.getStyleClass().add("panel-scroll");
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().addAll(field, rows);
    }

    /** Shows the card it is on, with the cursor in the field. */
    public void openOn(VBox card) {
        cards.showCentred(card);
        field.requestFocus();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case ESCAPE -> cards.close();
            case ENTER -> model.marked().ifPresent(m -> picked.accept(m, rows.markedRow()));
            default -> {
                return;
            }
        }
        event.consume();
    }
}
