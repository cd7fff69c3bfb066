package districtatlas.ui.search;

import districtatlas.base.Messages;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The field to search in; its hits are shown by {@link SearchResults}. */
public final class SearchBox extends HBox {
    private final SearchModel model;
    private final Consumer<PlaceHit> chosen;
    private final Runnable back;
    private final TextField field = new TextField();

    /** @param back gives the keys back to the map */
    public SearchBox(SearchModel model, Messages messages, Consumer<PlaceHit> chosen, Runnable back) {
        this.back = back;
        this.model = model;
        this.chosen = chosen;
        getStyleClass().addAll("floating", "search-box");
        Floating.kept(this);
        setAlignment(Pos.CENTER_LEFT);
        field.setId("search");
        field.getStyleClass().setAll("search-field");
        field.setPromptText(messages.get("search.prompt"));
        field.setAccessibleText(messages.get("search.prompt"));
        field.setMinWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        Button clear = Links.icon("fth-x", messages.get("search.clear"), this::clear);
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        getChildren().addAll(new Icon("fth-search"), field, clear);
        field.textProperty().bindBidirectional(model.picks().queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe((before, now) -> {
            if (now) {
                model.show();
            } else {
                model.close();
            }
        });
    }

    /** Puts the cursor into the field with its text selected. */
    public void begin() {
        field.requestFocus();
        field.selectAll();
        model.show();
    }

    private void clear() {
        field.clear();
        field.requestFocus();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.picks().move(1);
            case UP -> model.picks().move(-1);
            case ENTER -> model.picks().marked().ifPresent(hit -> {
                leave();
                chosen.accept(hit);
            });
            case ESCAPE -> {
                boolean closes = model.openProperty().get();
                field.clear();
                leave();
                if (!closes) {
                    return;             // there was nothing of ours to close
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Closes the hits and gives the keys back to the map. */
    public void leave() {
        model.close();
        back.run();
    }
}
