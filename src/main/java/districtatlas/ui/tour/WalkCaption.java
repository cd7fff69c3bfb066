package districtatlas.ui.tour;

import districtatlas.base.Messages;
import districtatlas.coord.Extent;
import districtatlas.plan.words.SourceWords;
import districtatlas.plan.Plan;
import districtatlas.tour.TourStep;
import districtatlas.tour.Walk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.TypeScale;
import districtatlas.ui.kit.WindowStyle;
import districtatlas.ui.terms.TermWords;
import districtatlas.ui.walk.StageLayout;
import districtatlas.ui.walk.StageLayout.Place;
import districtatlas.ui.walk.StageLayout.Stage;
import districtatlas.ui.walk.StageLayout.Told;
import districtatlas.ui.walk.WalkModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the step says, large, below the map or in a column beside it; where one stands in the walk, and two large buttons. FX thread only. */
public final class WalkCaption extends Region implements Overlay.Staged {
    private static final PseudoClass COLUMN = PseudoClass.getPseudoClass("column");
    /** Sizes tried, largest first, until the longest step stands; smaller than the first only where a reader wrote very much. */
    private static final double[] FACTORS = {1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58};

    /**
     * How a step is shown.
     *
     * @param frame  what of the grid it frames
     * @param beside how wide what stands beside its map is, of the usual width and the stage's; 0 for nothing
     */
    public record Showing(Function<TourStep, Optional<Extent>> frame, Beside beside, Extent home) {
        /** How wide what stands beside a step's map is. */
        @FunctionalInterface
        public interface Beside {
            double width(TourStep step, double usual, double stageWidth);
        }
    }

    /** What its buttons do. */
    public interface Deeds {
        /** On, or back below 0. */
        void step(int by);

        /** Whether there is anybody to press its buttons; an audience has none. */
        boolean isForSpeaker();

        /** After a pause. */
        void goOn();

        void leave();

        /** @param action by its text's key */
        void run(String action);
    }

    private final WalkModel model;
    private final Messages messages;
    private final Deeds deeds;
    private final Showing showing;
    private final CaptionWords words;
    private final VBox side;
    private final Button back;
    private final Button next;
    private Object fittedFor = "";
    private double px;
    private final Map<Integer, StageLayout> layouts = new HashMap<>();
    private StageLayout layout;
    private boolean isColumn;

    public WalkCaption(WalkModel model, Plan plan, Showing showing, Messages messages, CardLayer cards, TermWords terms, Deeds deeds) {
        this.model = model;
        this.messages = messages;
        this.deeds = deeds;
        this.showing = showing;
        this.words = new CaptionWords(model, new SourceWords(plan.documentTitle(), messages), messages, cards, terms);
        getStyleClass().setAll("walk-caption");
        setAccessibleRole(AccessibleRole.TEXT);
        back = large("fth-chevron-left", messages.get("action.walk-back"), () -> deeds.step(-1));
        next = large("fth-chevron-right", messages.get("action.walk-next"), () -> deeds.step(1));
        HBox tools = new HBox(Links.link(messages.get("walk.glossary"), () -> deeds.run("action.glossary")), Links.link(messages.get("walk.leave"), deeds::leave));
        tools.getStyleClass().setAll("walk-tools");
        // In a row of their own: a wider side would leave the words less of the width.
        HBox away = new HBox(saving("walk.slides", "action.save-slides"), saving("walk.handout", "action.save-handout"));
        away.getStyleClass().setAll("walk-tools");
        // A board has no keys: this is how a hand comes by pen and pointer.
        Button pen = large("fth-edit-2", messages.get("action.ink.pen"), () -> deeds.run("action.ink.pen"));
        pen.setId("walk-pen");
        HBox large = new HBox(back, next, pen);
        large.getStyleClass().setAll("walk-buttons");
        side = deeds.isForSpeaker() ? new VBox(tools, large, away) : new VBox();
        side.getStyleClass().setAll("walk-side");
        side.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, side);
        model.walkProperty().subscribe(w -> w.ifPresent(this::show));
    }

    private Button saving(String textKey, String action) {
        Button link = Links.link(messages.get(textKey), () -> deeds.run(action));
        link.setAccessibleText(messages.get(action));
        return link;
    }

    private static Button large(String icon, String text, Runnable work) {
        Button button = Links.icon(icon, text, work);
        button.getStyleClass().add("walk-button");
        return button;
    }

    /** The tour goes on by itself: told by the sign on the button that would go on. */
    void setAuto(boolean runs) {
        next.setGraphic(new Icon(runs ? "fth-play" : "fth-chevron-right"));
        next.setAccessibleText(messages.get(runs ? "walk.auto" : "action.walk-next"));
    }

    private void show(Walk walk) {
        TourStep step = walk.step();
        words.show(walk);
        back.setDisable(walk.isFirst());
        next.setDisable(walk.isLast());
        setAccessibleText(messages.get("walk.accessible", walk.number(), walk.size(), step.title().in(messages.lang()), step.text().text().in(messages.lang())));
    }

    // ---- where it stands ------------------------------------------------------------------------------------------

    @Override
    public StageLayout staged(Stage stage, double em, double usualBeside) {
        model.walkProperty().get().ifPresent(walk -> {
            Object wanted = List.of(stage, em, usualBeside, walk.tour());
            if (!wanted.equals(fittedFor)) {
                fittedFor = wanted;
                layouts.clear();
                show(longest(walk));
                fit(stage, em);
                show(walk);
            }
            if (!layouts.containsKey(walk.number())) {
                layouts.put(walk.number(), choose(stage, walk, usualBeside));
                show(walk);
            }
            applyCss();
            stand(layouts.get(walk.number()));
        });
        return layout;
    }

    private void fit(Stage stage, double em) {
        double wanted = HallSize.caption(this, em);
        for (double factor : FACTORS) {
            px = TypeScale.halfPx(wanted * factor);
            setStyle(WindowStyle.size(px));
            applyCss();
            if (StageLayout.stands(stage, this::heightAt)) {
                return;
            }
        }
    }

    private StageLayout choose(Stage stage, Walk walk, double usualBeside) {
        List<Told> asOne = new ArrayList<>();
        for (int i : together(walk)) {
            show(walk.to(i));
            applyCss();
            double below = heightAt(Place.BELOW, stage.width());
            Map<Double, Double> columns = new HashMap<>();
            StageLayout.columnWidths(stage).forEach(w -> columns.put(w, heightAt(Place.LEFT, w)));
            TourStep step = walk.steps().get(i);
            asOne.add(new Told(showing.frame().apply(step), (place, width) -> place == Place.BELOW ? below : columns.get(width),
                    showing.beside().width(step, usualBeside, stage.width())));
        }
        return StageLayout.of(stage, showing.home(), asOne);
    }

    /** The steps that are counted as one with this. */
    private static List<Integer> together(Walk walk) {
        return IntStream.range(0, walk.steps().size()).filter(i -> walk.steps().get(i).isPlayable() && walk.to(i).number() == walk.number()).boxed().toList();
    }

    private void stand(StageLayout now) {
        layout = now;
        style(now.place());
        words.setPlace(now.place(), px);
        requestLayout();
    }

    /** Its type and margins differ a little with its place: it is measured as it will stand. */
    private void style(Place place) {
        if (isColumn != (place != Place.BELOW)) {
            isColumn = place != Place.BELOW;
            pseudoClassStateChanged(COLUMN, isColumn);
            applyCss();
        }
    }

    private double heightAt(Place place, double width) {
        style(place);
        return place == Place.BELOW ? Math.max(words.heightAt(place, width - side.prefWidth(-1), px), side.prefHeight(-1))
                : words.heightAt(place, width, px) + side.prefHeight(width);
    }

    private Walk longest(Walk walk) {
        return IntStream.range(0, walk.steps().size()).filter(i -> walk.steps().get(i).isPlayable()).mapToObj(walk::to)
                .max(Comparator.comparingInt(w -> w.step().text().text().in(messages.lang()).length())).orElse(walk);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heightAt(layout == null ? Place.BELOW : layout.place(), width < 0 ? 1_000 : width);
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double h = getHeight();
        if (layout == null || layout.place() == Place.BELOW) {
            double beside = snapSizeX(side.prefWidth(-1));
            words.resizeRelocate(0, 0, Math.max(1, w - beside), h);
            side.resizeRelocate(w - beside, 0, beside, h);
        } else {
            double below = snapSizeY(side.prefHeight(w));
            words.resizeRelocate(0, 0, w, Math.max(1, h - below));
            side.resizeRelocate(0, h - below, w, below);
        }
    }

    /** What remains while a zone is open: the way back into the walk. */
    public Button wayBack() {
        Button way = new Button("", new Icon("fth-play"));
        way.getStyleClass().setAll("walk-on");
        way.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        way.setOnAction(e -> deeds.goOn());
        model.walkProperty().subscribe(w -> w.ifPresent(at -> way.setText(messages.get("walk.on", at.number(), at.size()))));
        return way;
    }
}
