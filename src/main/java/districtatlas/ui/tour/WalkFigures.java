package districtatlas.ui.tour;

import districtatlas.base.Messages;
import districtatlas.plan.Plan;
import districtatlas.plan.Target;
import districtatlas.tour.StepFigures;
import districtatlas.tour.Walk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.kit.Words;
import districtatlas.ui.targets.FigureText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The numbers that a step tells, large, beside the district. Empty for a step without any. */
public final class WalkFigures extends VBox implements Overlay.Fitted {
    /** Sizes tried, largest first, until all stand. */
    private static final double[] FACTORS = {1.25, 1.1, 1, 0.9, 0.8, 0.7, 0.6};

    private final List<Target> targets;
    private final FigureText text;
    private final Messages messages;
    private String fittedFor = "";
    private final List<Label> values = new ArrayList<>();
    private int step;

    public WalkFigures(WalkModel model, Plan plan, Messages messages) {
        this.targets = plan.targets();
        this.text = new FigureText(messages);
        this.messages = messages;
        getStyleClass().setAll("floating", "walk-figures");
        setMouseTransparent(true);
        model.walkProperty().subscribe(w -> w.ifPresent(this::show));
    }

    private void show(Walk walk) {
        step = walk.at();
        values.clear();
        getChildren().setAll(StepFigures.of(walk.step(), targets).stream().map(this::figure).toList());
    }

    private VBox figure(Target target) {
        Label value = Words.whole(text.value(target), "walk-value", "tabular");
        values.add(value);
        FlowPane said = new FlowPane(value);
        said.getStyleClass().setAll("walk-value-line");
        String direction = text.direction(target.figure());
        if (!direction.isEmpty()) {
            said.getChildren().add(0, Words.whole(direction, "walk-direction"));
        }
        VBox figure = new VBox(Words.wrapped(target.indicator().name().in(messages.lang()), "walk-figure-name"), said);
        figure.setMinHeight(USE_PREF_SIZE);
        return figure;
    }

    /** Of the numbers, which are never broken. */
    private double widest() {
        return values.stream().mapToDouble(v -> v.prefWidth(-1)).max().orElse(0) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    public boolean isEmpty() {
        return getChildren().isEmpty();
    }

    /**
     * How high all of them are at this width, in the largest type in which they stand.
     *
     * @param em the window's type size, to know when it has changed
     */
    @Override
    public double fittedHeight(double width, double mostHeight, double em) {
        String wanted = step + " " + width + " " + mostHeight + " " + em;
        for (int i = 0; !wanted.equals(fittedFor) && i < FACTORS.length; i++) {
            setStyle("-fx-font-size: " + FACTORS[i] + "em;");
            applyCss();
            if (prefHeight(width) <= mostHeight && widest() <= width) {
                break;
            }
        }
        fittedFor = wanted;
        return Math.min(mostHeight, Math.ceil(prefHeight(width)));
    }
}
