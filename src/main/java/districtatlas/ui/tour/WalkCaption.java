package districtatlas.ui.tour;

import districtatlas.ui.walk.WalkModel;
import districtatlas.tour.TourStep;
import districtatlas.base.Messages;
import districtatlas.plan.Plan;
import districtatlas.tour.Walk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.terms.TermWords;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import districtatlas.ui.source.SourceLink;
import districtatlas.plan.words.SourceWords;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the step says, large, below the map; where one stands in the walk, and two large buttons. */
public final class WalkCaption extends HBox implements Overlay.Fitted {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    /** More would be a stripe rather than dots one can meet. */
    private static final int MOST_DOTS = 30;
    /** Sizes tried, largest first, until the longest step leaves the map its room. */
    private static final double[] FACTORS = {1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64};

    private final WalkModel model;
    private final Messages messages;
    private final CardLayer cards;
    private final TermWords terms;
    private final SourceWords sources;
    private final VBox words = new VBox();
    private final Button back;
    private final Button next;
    private final HBox tools = new HBox();
    private Node current = this;
    private String fittedFor = "";
    /** Of the step and of those that are counted as one with it: the map behind them does not jump as they build it up. */
    private double bandHeight;
    private int bandFor;

    /** @param run a command, by its text's key */
    public WalkCaption(WalkModel model, Plan plan, Messages messages, CardLayer cards, TermWords terms, Consumer<String> run) {
        this.model = model;
        this.messages = messages;
        this.cards = cards;
        this.terms = terms;
        this.sources = new SourceWords(plan.documentTitle(), messages);
        getStyleClass().setAll("walk-caption");
        setAccessibleRole(AccessibleRole.TEXT);
        words.getStyleClass().setAll("walk-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        back = large("fth-chevron-left", messages.get("action.walk-back"), () -> model.by(-1));
        next = large("fth-chevron-right", messages.get("action.walk-next"), () -> model.by(1));
        tools.getStyleClass().setAll("walk-tools");
        tools.getChildren().addAll(Links.link(messages.get("walk.glossary"), () -> run.accept("action.glossary")), Links.link(messages.get("walk.leave"), model::leave));
        // In a row of their own: a wider side would leave the words less of the width.
        HBox away = new HBox(saving("walk.slides", "action.save-slides", run), saving("walk.handout", "action.save-handout", run));
        away.getStyleClass().setAll("walk-tools");
        HBox large = new HBox(back, next);
        large.getStyleClass().setAll("walk-buttons");
        VBox side = new VBox(tools, large, away);
        side.getStyleClass().setAll("walk-side");
        side.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, side);
        model.walkProperty().subscribe(w -> w.ifPresent(this::show));
    }

    private Button saving(String textKey, String action, Consumer<String> run) {
        Button link = Links.link(messages.get(textKey), () -> run.accept(action));
        link.setAccessibleText(messages.get(action));
        return link;
    }

    private static Button large(String icon, String text, Runnable work) {
        Button button = Links.icon(icon, text, work);
        button.getStyleClass().add("walk-button");
        return button;
    }

    private void show(Walk walk) {
        TourStep step = walk.step();
        String title = step.title().in(messages.lang());
        String text = step.text().text().in(messages.lang());
        Region name = Words.wrapped(title, "walk-title");
        HBox head = new HBox(name, Words.whole(messages.get("walk.count", walk.number(), walk.size()), "walk-count"), dots(walk));
        head.getStyleClass().setAll("walk-head");
        HBox said = new HBox(terms.wrapped(text, "walk-text"), SourceLink.of(sources.of(step.text()), messages, cards));
        said.getStyleClass().setAll("walk-said");
        boolean dotFocused = getScene() != null && getScene().getFocusOwner() instanceof Button dot && dot.getStyleClass().contains("walk-dot");
        words.getChildren().setAll(head, said);
        if (dotFocused) {
            current.requestFocus();         // the dots are new: the keys stay among them
        }
        back.setDisable(walk.isFirst());
        next.setDisable(walk.isLast());
        setAccessibleText(messages.get("walk.accessible", walk.number(), walk.size(), title, text));
    }

    private Node dots(Walk walk) {
        HBox dots = new HBox();
        dots.getStyleClass().setAll("walk-dots");
        HBox.setHgrow(dots, Priority.ALWAYS);
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

    /**
     * How high it is at this width: what its words need. Its type is as large as the longest step allows, so that it does not change
     * from step to step.
     *
     * @param em the window's type size, to know when it has changed
     */
    @Override
    public double fittedHeight(double width, double mostHeight, double em) {
        String wanted = width + " " + mostHeight + " " + em;
        model.walkProperty().get().filter(walk -> !wanted.equals(fittedFor) || bandFor != walk.number()).ifPresent(walk -> {
            if (!wanted.equals(fittedFor)) {
                show(longest(walk));
                HallSize.fit(this, HallSize.caption(this, em), FACTORS, () -> prefHeight(width) <= mostHeight);
            }
            fittedFor = wanted;
            bandFor = walk.number();
            bandHeight = 0;
            for (int i = 0; i < walk.steps().size(); i++) {
                if (walk.to(i).number() == bandFor) {
                    show(walk.to(i));
                    applyCss();
                    bandHeight = Math.max(bandHeight, prefHeight(width));
                }
            }
            show(walk);
            applyCss();
        });
        return Math.ceil(bandHeight);
    }

    private Walk longest(Walk walk) {
        Walk longest = walk;
        for (int i = 0; i < walk.steps().size(); i++) {
            longest = length(walk.to(i).step()) > length(longest.step()) ? walk.to(i) : longest;
        }
        return longest;
    }

    private int length(TourStep step) {
        return step.text().text().in(messages.lang()).length();
    }

    /** What remains while a zone is open: the way back into the walk. */
    public Button wayBack() {
        Button way = new Button("", new Icon("fth-play"));
        way.getStyleClass().setAll("walk-on");
        way.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        way.setOnAction(e -> model.begin());
        model.walkProperty().subscribe(w -> w.ifPresent(at -> way.setText(messages.get("walk.on", at.number(), at.size()))));
        return way;
    }
}
