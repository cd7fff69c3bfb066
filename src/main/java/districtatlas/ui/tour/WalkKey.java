package districtatlas.ui.tour;

import districtatlas.ui.walk.WalkModel;
import districtatlas.base.Lang;
import districtatlas.plan.StepMark;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.kit.Words;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the marks of a step mean, large, beside the district. Empty for a step without any. */
public final class WalkKey extends VBox implements Overlay.Fitted {
    private static final double[] WHOLE_FACTORS = {1.5, 1.4, 1.3, 1.2, 1.15};
    private static final double[] FACTORS = {1.4, 1.3, 1.2, 1.1, 1, 0.9, 0.8};

    private String fittedFor = "";
    private List<StepMark> marks = List.of();

    public WalkKey(WalkModel model, Lang lang) {
        getStyleClass().setAll("floating", "walk-key");
        setMouseTransparent(true);
        model.walkProperty().subscribe(w -> w.ifPresent(walk -> show(walk.step().staging().marks(), lang)));
    }

    private void show(List<StepMark> now, Lang lang) {
        marks = now;
        getChildren().clear();
        for (int i = 0; i < now.size(); i++) {
            Region name = Words.wrapped(now.get(i).name().in(lang), "walk-key-name");
            HBox.setHgrow(name, Priority.ALWAYS);
            HBox line = new HBox(new MarkSign(now.get(i).icon(), i), name);
            line.getStyleClass().setAll("walk-key-line");
            getChildren().add(line);
        }
    }

    @Override
    public boolean isEmpty() {
        return marks.isEmpty();
    }

    @Override
    public double fittedHeight(double width, double mostHeight, double em) {
        String wanted = marks + " " + width + " " + mostHeight + " " + em;
        if (!wanted.equals(fittedFor)) {
            fittedFor = wanted;
            double px = HallSize.beside(this, em);
            // In one line each where that is large enough, else in two.
            if (!HallSize.fit(this, px, WHOLE_FACTORS, () -> prefWidth(-1) <= width && prefHeight(width) <= mostHeight)) {
                HallSize.fit(this, px, FACTORS, () -> prefHeight(width) <= mostHeight);
            }
        }
        return Math.min(mostHeight, Math.ceil(prefHeight(width)));
    }
}
