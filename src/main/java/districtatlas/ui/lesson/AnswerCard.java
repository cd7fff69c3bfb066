package districtatlas.ui.lesson;

import districtatlas.base.Messages;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import districtatlas.ui.source.SourceLink;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was asked about, so large that the back row reads it. FX thread only. */
final class AnswerCard extends VBox {
    private static final double TYPE = 1 / 28.0;
    /** Of the window's width. */
    private static final double WIDTH = 0.31;

    private final AskModel model;
    private final Messages messages;
    private final CardLayer cards;

    AnswerCard(AskModel model, Messages messages, CardLayer cards) {
        this.model = model;
        this.messages = messages;
        this.cards = cards;
        getStyleClass().setAll("floating", "answer-card");
        setAccessibleRole(AccessibleRole.TEXT);
        model.answerProperty().subscribe(a -> show());
        model.askingProperty().subscribe(a -> show());
    }

    private void show() {
        getChildren().clear();
        setVisible(model.answerProperty().get().isPresent());
        model.answerProperty().get().ifPresent(this::say);
        setAccessibleText(String.join("\n", getChildren().stream().map(n -> n.getAccessibleText() == null ? "" : n.getAccessibleText()).toList()));
    }

    private void say(Answer answer) {
        if (!answer.kind().isEmpty()) {
            add(Words.wrapped(answer.kind(), "answer-kind"), answer.kind());
        }
        if (model.askingProperty().get()) {
            add(Words.wrapped(messages.get("names.kept"), "answer-name"), messages.get("names.kept"));
            add(Words.wrapped(messages.get("ask.first"), "answer-text"), messages.get("ask.first"));
            var tell = Links.chip(messages.get("action.ask-reveal"), model::reveal);
            tell.getStyleClass().add("names-button");
            getChildren().add(tell);
            return;
        }
        add(Words.wrapped(answer.name(), "answer-name"), answer.name());
        for (Answer.Said said : answer.said()) {
            HBox line = new HBox(Words.wrapped(said.text(), "answer-text"), SourceLink.of(said.source(), messages, cards));
            line.getStyleClass().setAll("answer-line");
            add(line, said.text());
        }
    }

    private void add(Region node, String said) {
        node.setAccessibleText(said);
        getChildren().add(node);
    }

    /** @param width of the window in logical pixels, {@code height} likewise */
    void fit(double width, double height) {
        setStyle("-fx-font-size: " + Math.round(height * TYPE) + "px;");
        setPrefWidth(Math.round(width * WIDTH));
    }
}
