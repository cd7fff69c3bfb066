package districtatlas.ui.tour;

import districtatlas.ui.walk.WalkModel;
import districtatlas.base.Messages;
import districtatlas.plan.Plan;
import districtatlas.plan.Target;
import districtatlas.plan.words.FigureWords;
import districtatlas.tour.StepFigures;
import districtatlas.tour.Walk;
import districtatlas.ui.desk.Overlay;
import java.util.List;
import javafx.scene.layout.VBox;

/** The numbers that a step tells, large, beside the district. Empty for a step without any. */
public final class WalkFigures extends VBox implements Overlay.Fitted {
    /** Sizes tried, largest first, until all stand. */
    private static final double[] WHOLE_FACTORS = {1.25, 1.1, 1, 0.9};
    /** With numbers in lines. */
    private static final double[] FACTORS = {1, 0.9, 0.8, 0.7, 0.6};

    private final List<Target> targets;
    private final FigureWords words;
    private String fittedFor = "";
    private List<Target> told = List.of();
    private List<WalkFigure> figures = List.of();
    private int step;

    public WalkFigures(WalkModel model, Plan plan, Messages messages) {
        this.targets = plan.targets();
        this.words = new FigureWords(messages);
        getStyleClass().setAll("floating", "walk-figures");
        setMouseTransparent(true);
        model.walkProperty().subscribe(w -> w.ifPresent(this::show));
    }

    private void show(Walk walk) {
        step = walk.at();
        told = StepFigures.of(walk.step(), targets);
        put(false);
    }

    /** @param mayBreak whether numbers may be broken into lines */
    private void put(boolean mayBreak) {
        figures = told.stream().map(t -> new WalkFigure(words.name(t), words.say(t), mayBreak)).toList();
        getChildren().setAll(figures);
    }

    /** Of the numbers, which are never broken. */
    private double widest() {
        return figures.stream().mapToDouble(WalkFigure::valueWidth).max().orElse(0) + snappedLeftInset() + snappedRightInset();
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
        if (!wanted.equals(fittedFor)) {
            double px = HallSize.beside(this, em);
            put(false);
            if (!HallSize.fit(this, px, WHOLE_FACTORS, () -> prefHeight(width) <= mostHeight && widest() <= width)) {
                put(true);
                HallSize.fit(this, px, FACTORS, () -> prefHeight(width) <= mostHeight);
            }
        }
        fittedFor = wanted;
        return Math.min(mostHeight, Math.ceil(prefHeight(width)));
    }
}
