package districtatlas.ui.lesson;

import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WindowStyle;
import districtatlas.ui.kit.Words;
import districtatlas.ui.source.SourceLink;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.locationtech.jts.geom.Envelope;

/** What was asked about, so large that the back row reads it. FX thread only. */
final class AnswerCard extends VBox implements Overlay.GivesWay {
    private static final double TYPE = 1 / 28.0;
    /** Of the window's width. */
    private static final double WIDTH = 0.31;

    private final AskModel model;
    private final Messages messages;
    private final CardLayer cards;
    private final Supplier<Viewport> view;

    /** @param view of the map that it lies over */
    AnswerCard(AskModel model, Messages messages, CardLayer cards, Supplier<Viewport> view) {
        this.model = model;
        this.messages = messages;
        this.cards = cards;
        this.view = view;
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

    /** What was asked is seen, and as much of the whole thing as can be. */
    @Override
    public boolean givesWay(ScreenBox usual, ScreenBox other) {
        Viewport now = view.get();
        Optional<ScreenXY> place = model.place().map(now::toScreen);
        boolean covered = place.filter(p -> has(usual, p)).isPresent();
        if (covered != place.filter(p -> has(other, p)).isPresent()) {
            return covered;
        }
        return model.answerProperty().get().flatMap(Answer::shape).map(s -> s.getEnvelopeInternal()).filter(e -> covered(e, now, usual) > covered(e, now, other)).isPresent();
    }

    private static boolean has(ScreenBox box, ScreenXY place) {
        return place.x() >= box.x() && place.x() <= box.maxX() && place.y() >= box.y() && place.y() <= box.maxY();
    }

    /** How much of a thing lies under a box, in square pixels. */
    private static double covered(Envelope thing, Viewport view, ScreenBox box) {
        ScreenXY from = view.toScreen(new EastNorth(thing.getMinX(), thing.getMaxY()));
        ScreenXY to = view.toScreen(new EastNorth(thing.getMaxX(), thing.getMinY()));
        double width = Math.min(to.x(), box.maxX()) - Math.max(from.x(), box.x());
        double height = Math.min(to.y(), box.maxY()) - Math.max(from.y(), box.y());
        return Math.max(0, width) * Math.max(0, height);
    }

    /** @param width of the window in logical pixels, {@code height} likewise */
    void fit(double width, double height) {
        setStyle(WindowStyle.size(height * TYPE));
        setPrefWidth(Math.round(width * WIDTH));
    }
}
