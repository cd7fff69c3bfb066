package districtatlas.ui.tour;

import districtatlas.base.Messages;
import districtatlas.tour.Tour;
import districtatlas.tour.Walk;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The tours at hand, to begin one; the one that was played last has the keys. FX thread only. */
final class TourPick extends VBox {
    private Optional<Button> first = Optional.empty();

    /**
     * @param last id of the tour that was played last, or would be
     * @param play begins the tour of that id
     */
    TourPick(List<Tour> tours, String last, Consumer<String> play, CardLayer cards, Messages messages) {
        getStyleClass().setAll("card", "tour-choice");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Words.whole(messages.get("walk.choose"), "card-title"), space, Links.icon("fth-x", messages.get("walk.choose-close"), cards::close));
        head.getStyleClass().setAll("key-head");
        VBox lines = new VBox();
        lines.getStyleClass().setAll("tour-choice-lines");
        for (Tour tour : tours) {
            lines.getChildren().add(line(tour, last, play, messages));
        }
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-scroll");
        getChildren().addAll(head, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.getTarget() instanceof Button button) {
                button.fire();
                e.consume();
            }
        });
    }

    private Button line(Tour tour, String last, Consumer<String> play, Messages messages) {
        int steps = Walk.size(tour);
        String title = tour.title().in(messages.lang());
        String says = tour.steps().isEmpty() ? messages.get("walk.no-steps-yet") : steps == 0 ? messages.get("walk.no-step-can") : messages.get("walk.steps", steps);
        VBox words = new VBox(Words.wrapped(title, "tour-choice-title"), Words.wrapped(says, "note"));
        Button button = new Button("", words);
        button.getStyleClass().setAll("tour-choice-line");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(title + ", " + says);
        button.setUserData("tour-" + tour.id());
        button.setDisable(steps == 0);
        button.setOnAction(e -> play.accept(tour.id()));
        if (steps > 0 && (first.isEmpty() || tour.id().equals(last))) {
            first = Optional.of(button);
        }
        return button;
    }

    void takeKeys() {
        first.ifPresent(Button::requestFocus);
    }
}
