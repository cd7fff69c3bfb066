package districtatlas.ui.tour;

import districtatlas.base.Messages;
import districtatlas.plan.words.SourceWords;
import districtatlas.tour.TourStep;
import districtatlas.tour.Walk;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Words;
import districtatlas.ui.source.SourceLink;
import districtatlas.ui.terms.TermWords;
import districtatlas.ui.walk.StageLayout.Place;
import districtatlas.ui.walk.WalkModel;
import java.util.function.DoubleUnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * The title of a step, what it says, and where one stands in the walk: below a map the last beside the title, in a column below the words. FX
 * thread only.
 */
final class CaptionWords extends Region {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    /** More would be a stripe rather than dots one can meet. */
    private static final int MOST_DOTS = 30;
    private final WalkModel model;
    private final Messages messages;
    private final CardLayer cards;
    private final TermWords terms;
    private final SourceWords sources;
    private final FlowPane foot = new FlowPane();
    private Region title = new Region();
    private Region text = new Region();
    private Node current = this;
    private Place place = Place.BELOW;
    private double em = 16;

    CaptionWords(WalkModel model, SourceWords sources, Messages messages, CardLayer cards, TermWords terms) {
        this.model = model;
        this.messages = messages;
        this.cards = cards;
        this.terms = terms;
        this.sources = sources;
        getStyleClass().setAll("walk-words");
        foot.getStyleClass().setAll("walk-foot");
        foot.setRowValignment(VPos.CENTER);
    }

    void show(Walk walk) {
        TourStep step = walk.step();
        boolean dotFocused = getScene() != null && getScene().getFocusOwner() instanceof Button dot && dot.getStyleClass().contains("walk-dot");
        title = Words.wrapped(step.title().in(messages.lang()), "walk-title");
        text = terms.wrapped(step.text().text().in(messages.lang()), "walk-text");
        foot.getChildren().setAll(Words.whole(messages.get("walk.count", walk.number(), walk.size()), "walk-count"), dots(walk));
        if (!step.text().sources().isEmpty()) {
            foot.getChildren().add(SourceLink.of(sources.of(step.text()), messages, cards));
        }
        getChildren().setAll(title, text, foot);
        if (dotFocused) {
            current.requestFocus();         // the dots are new: the keys stay among them
        }
    }

    private Node dots(Walk walk) {
        HBox dots = new HBox();
        dots.getStyleClass().setAll("walk-dots");
        dots.setMinWidth(USE_PREF_SIZE);
        dots.setAlignment(Pos.CENTER_LEFT);
        for (int number = 1; number <= walk.size() && walk.size() <= MOST_DOTS; number++) {
            Walk step = walk.toNumber(number);
            Region point = new Region();
            point.getStyleClass().setAll("point");
            Button dot = new Button("", point);
            dot.getStyleClass().setAll("walk-dot");
            dot.setAccessibleText(messages.get(number == walk.number() ? "walk.dot.current" : "walk.dot", number, step.step().title().in(messages.lang())));
            dot.setUserData("step-" + step.step().id());
            dot.setOnAction(e -> model.go(step.at()));
            dot.pseudoClassStateChanged(CURRENT, number == walk.number());
            current = number == walk.number() ? dot : current;
            dot.pseudoClassStateChanged(PAST, number < walk.number());
            dots.getChildren().add(dot);
        }
        return dots;
    }

    /** @param px the caption's type */
    void setPlace(Place now, double px) {
        place = now;
        em = px;
        requestLayout();
    }

    double heightAt(Place at, double width, double px) {
        double inner = Math.max(1, width - left(px) - right(at, px));
        double words = at == Place.BELOW && isInLine(inner, px) ? Math.max(title.prefHeight(titleWidth(inner, px)), foot.prefHeight(footWidth()))
                : title.prefHeight(inner) + gap(at, px) + foot.prefHeight(inner);
        return top(at, px) + words + text.prefHeight(inner) + (at == Place.BELOW ? 0 : gap(at, px)) + bottom(at, px);
    }

    /** In one line: a flow of the toolkit's would say how wide it may become. */
    private double footWidth() {
        return Math.ceil(foot.getChildren().stream().mapToDouble(n -> n.prefWidth(-1) + foot.getHgap()).sum());
    }

    /** Beside the title there is room for where one stands. */
    private boolean isInLine(double inner, double px) {
        return title.prefWidth(-1) + px + footWidth() <= inner;
    }

    private double titleWidth(double inner, double px) {
        return Math.min(Math.ceil(title.prefWidth(-1)), inner - px - footWidth());
    }

    private static double left(double px) {
        return px;
    }

    private static double right(Place at, double px) {
        return at == Place.BELOW ? px * 0.8 : px;
    }

    private static double top(Place at, double px) {
        return px * (at == Place.BELOW ? 0.35 : 1);
    }

    private static double bottom(Place at, double px) {
        return px * (at == Place.BELOW ? 0.5 : 0.6);
    }

    private static double gap(Place at, double px) {
        return px * (at == Place.BELOW ? 0.1 : 0.5);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heightAt(place, width < 0 ? prefWidth(-1) : width, em);
    }

    @Override
    protected void layoutChildren() {
        double inner = Math.max(1, getWidth() - left(em) - right(place, em));
        double y = top(place, em);
        boolean inLine = place == Place.BELOW && isInLine(inner, em);
        double titleWidth = inLine ? titleWidth(inner, em) : inner;
        DoubleUnaryOperator snap = this::snapPositionY;
        title.resizeRelocate(left(em), snap.applyAsDouble(y), titleWidth, title.prefHeight(titleWidth));
        y += title.prefHeight(titleWidth);
        if (inLine) {
            double high = foot.prefHeight(footWidth());
            foot.resizeRelocate(left(em) + titleWidth + em, snap.applyAsDouble(y - high - title.prefHeight(titleWidth) * 0.12), footWidth() + 1, high);
        }
        y += place == Place.BELOW ? 0 : gap(place, em);
        text.resizeRelocate(left(em), snap.applyAsDouble(y), inner, text.prefHeight(inner));
        y += text.prefHeight(inner) + gap(place, em);
        if (!inLine) {
            foot.resizeRelocate(left(em), snap.applyAsDouble(y), inner, foot.prefHeight(inner));
        }
    }
}
