package districtatlas.ui.notices;

import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/** How many problems the styles have, as a chip that opens the list; nothing when there are none. FX thread only. */
public final class ProblemNotice extends StackPane {
    private final Messages messages;
    private final CardLayer cards;
    private final Button chip;
    private List<Problem> problems = List.of();

    public ProblemNotice(ObservableValue<List<Problem>> problems, CardLayer cards, Messages messages) {
        this.messages = messages;
        this.cards = cards;
        this.chip = Links.chip("", this::open);
        chip.setGraphic(new Icon("fth-alert-triangle"));
        getStyleClass().setAll("floating", "notice");
        getChildren().setAll(chip);
        problems.subscribe(this::show);
    }

    private void show(List<Problem> now) {
        problems = now;
        setVisible(!now.isEmpty());
        chip.setText(messages.get("problems.count", now.size()));
    }

    private void open() {
        cards.showCentred(new ProblemCard(problems, cards, messages));
    }
}
