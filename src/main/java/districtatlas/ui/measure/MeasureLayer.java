package districtatlas.ui.measure;

import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import districtatlas.ui.Session;
import districtatlas.ui.draft.DraftPane;
import districtatlas.ui.draft.DraftPane.Drawn;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;

/**
 * What is being measured, above the map: the line, the area it encloses, its points, the way to the next point, and a cross in the middle
 * while the keyboard leads. Moves with the map. FX thread only.
 */
public final class MeasureLayer extends StackPane {
    private final MeasureModel model;
    private final ObservableBooleanValue armed;
    private final Session session;
    private final ObservableValue<Optional<EastNorth>> pointer;
    private final Supplier<EastNorth> middle;
    private final MeasureText text;
    private final DraftPane draft = new DraftPane("measure");

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
        getChildren().add(draft);
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
        if (model.isOn()) {
            List<EastNorth> points = model.points();
            Optional<EastNorth> aim = armed.get() ? Optional.of(aim()) : Optional.empty();
            String label = points.isEmpty() ? "" : aim.map(a -> text.length(MeasureModel.lengthMetres(model.with(a)))).orElse("");
            draft.show(new Drawn(points, MeasureModel.areaSquareMetres(points).isPresent(), aim, pointer.getValue().isEmpty(), label), session.viewport());
        }
    }
}
