package districtatlas.ui.filter;

import districtatlas.ask.ItemConditions;
import districtatlas.base.Messages;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A condition in ECQL: written, completed, and where it is mistaken said at the place. Taken when it is whole. FX thread only. */
final class WhereField extends VBox {
    private static final int MOST_COMPLETIONS = 8;

    private final FilterModel model;
    private final TextField field = new TextField();
    private final Label wrong = Words.wrapped("", "filter-wrong");
    private final WordFlow completions = new WordFlow();

    WhereField(FilterModel model, Messages messages) {
        this.model = model;
        getStyleClass().setAll("filter-where");
        field.getStyleClass().setAll("search-field", "filter-field");
        field.setId("filter-where");
        field.setPromptText(messages.get("filter.where.prompt"));
        field.setAccessibleText(messages.get("filter.where.about"));
        completions.getStyleClass().setAll("filter-completions");
        wrong.setId("filter-where-wrong");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().subscribe((before, now) -> written(now));
        field.focusedProperty().subscribe((before, now) -> written(field.getText()));
        getChildren().setAll(Words.wrapped(messages.get("filter.where.about"), "note"), field, wrong, completions);
        written("");
    }

    void show() {
        String now = model.filter().where();
        if (!field.isFocused() && !now.equals(field.getText()) && (wrong.getText().isEmpty() || now.isEmpty())) {
            field.setText(now);
        }
    }

    private void pressed(KeyEvent event) {
        List<String> possible = model.completions(field.getText());
        if (event.getCode() == KeyCode.ENTER) {
            written(field.getText());
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isShiftDown() && !ItemConditions.lastWord(field.getText()).isEmpty() && possible.size() == 1) {
            complete(possible.get(0));
            event.consume();
        }
    }

    private void written(String text) {
        Optional<String> mistake = model.isResting() || text.equals(model.filter().where()) ? Optional.empty() : model.setWhere(text);
        wrong.setText(mistake.orElse(""));
        wrong.setVisible(mistake.isPresent());
        wrong.setManaged(mistake.isPresent());
        List<Node> possible = !field.isFocused() && text.isEmpty() ? List.of()
                : model.completions(text).stream().limit(MOST_COMPLETIONS).<Node>map(c -> Links.link(c, () -> complete(c))).toList();
        possible.forEach(n -> n.setFocusTraversable(false));        // else pressing one would take the focus and with it the list
        completions.getChildren().setAll(possible);
    }

    private void complete(String by) {
        String written = field.getText();
        String last = ItemConditions.lastWord(written);
        field.requestFocus();
        field.setText(written.substring(0, written.length() - last.length()) + by + " ");
        field.end();
    }
}
