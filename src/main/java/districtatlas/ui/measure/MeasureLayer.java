package districtatlas.ui.measure;

import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.ui.Session;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

/**
 * What is being measured, above the map: the line, the area it encloses, its points, the way to the next point, and a cross in the middle
 * while the keyboard leads. Moves with the map. FX thread only.
 */
public final class MeasureLayer extends Pane {
    private final MeasureModel model;
    private final ObservableBooleanValue armed;
    private final Session session;
    private final ObservableValue<Optional<EastNorth>> pointer;
    private final Supplier<EastNorth> middle;
    private final MeasureText text;
    private final Polygon area = new Polygon();
    private final Polyline casing = new Polyline();
    private final Polyline line = new Polyline();
    private final Polyline next = new Polyline();
    private final Pane dots = new Pane();
    private final Region cross = new Region();
    private final Label label = Words.whole("", "pointer-name", "measure-label");

    /**
     * @param armed  whether further points are set: only then there is a way to the next
     * @param middle of the visible map: where the keyboard's next point would be
     */
    public MeasureLayer(MeasureModel model, ObservableBooleanValue armed, Session session, ObservableValue<Optional<EastNorth>> pointer, Supplier<EastNorth> middle,
                        Messages messages) {
        this.model = model;
        this.armed = armed;
        this.session = session;
        this.pointer = pointer;
        this.middle = middle;
        this.text = new MeasureText(messages);
        getStyleClass().setAll("measure-layer");
        setMouseTransparent(true);
        area.getStyleClass().setAll("measure-area");
        casing.getStyleClass().setAll("measure-casing");
        line.getStyleClass().setAll("measure-line");
        next.getStyleClass().setAll("measure-next");
        cross.getStyleClass().setAll("measure-cross");
        getChildren().addAll(area, casing, line, next, dots, cross, label);
        getChildren().forEach(n -> n.setManaged(false));        // what moves with the map lays out nothing but itself
        model.onProperty().subscribe(this::show);
        armed.subscribe(this::show);
        model.pointsProperty().subscribe(p -> show());
        session.viewportProperty().subscribe((before, now) -> show());
        pointer.subscribe((before, now) -> show());
    }

    /** Where the next point would be: under the pointer, else in the middle. */
    public EastNorth aim() {
        return pointer.getValue().orElseGet(middle);
    }

    private void show() {
        setVisible(model.isOn());
        if (!model.isOn()) {
            return;
        }
        Viewport view = session.viewport();
        List<EastNorth> points = model.points();
        List<Double> at = onScreen(points, view);
        area.setVisible(MeasureModel.areaSquareMetres(points).isPresent());
        area.getPoints().setAll(at);
        casing.getPoints().setAll(at);
        line.getPoints().setAll(at);
        showDots(at);
        ScreenXY aim = view.toScreen(aim());
        cross.setVisible(armed.get() && pointer.getValue().isEmpty());
        cross.autosize();
        cross.relocate(Math.round(aim.x() - cross.getWidth() / 2), Math.round(aim.y() - cross.getHeight() / 2));
        boolean goesOn = armed.get() && !points.isEmpty();
        next.setVisible(goesOn);
        label.setVisible(goesOn);
        if (goesOn) {
            ScreenXY last = view.toScreen(points.get(points.size() - 1));
            next.getPoints().setAll(last.x(), last.y(), aim.x(), aim.y());
            label.setText(text.length(MeasureModel.lengthMetres(model.with(aim()))));
            label.autosize();
            double x = aim.x() + 18 + label.getWidth() > getWidth() ? aim.x() - 12 - label.getWidth() : aim.x() + 18;
            double y = aim.y() + 20 + label.getHeight() > getHeight() ? aim.y() - 12 - label.getHeight() : aim.y() + 20;
            label.relocate(Math.round(x), Math.round(y));
        }
    }

    private static List<Double> onScreen(List<EastNorth> points, Viewport view) {
        List<Double> at = new ArrayList<>();
        for (EastNorth point : points) {
            ScreenXY p = view.toScreen(point);
            at.add(p.x());
            at.add(p.y());
        }
        return at;
    }

    private void showDots(List<Double> at) {
        while (dots.getChildren().size() > at.size() / 2) {
            dots.getChildren().remove(dots.getChildren().size() - 1);
        }
        while (dots.getChildren().size() < at.size() / 2) {
            Region dot = new Region();
            dot.getStyleClass().setAll("measure-dot");
            dot.setManaged(false);
            dots.getChildren().add(dot);
            dot.applyCss();
        }
        for (int i = 0; i < dots.getChildren().size(); i++) {
            Region dot = (Region) dots.getChildren().get(i);
            dot.autosize();
            dot.relocate(at.get(2 * i) - dot.getWidth() / 2, at.get(2 * i + 1) - dot.getHeight() / 2);
        }
    }
}
