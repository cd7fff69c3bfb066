package districtatlas.ui.measure;

import districtatlas.base.Messages;
import districtatlas.coord.DistrictGrid;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How long and how large what was set is, on which grid, and how to take a point back or to stop. */
public final class MeasureCard extends HBox {
    /**
     * @param armed    whether further points are set
     * @param grid     on which it is measured
     * @param gridCode the grid in a word
     * @param ended    the reader has done with it
     */
    public MeasureCard(MeasureModel model, ObservableBooleanValue armed, DistrictGrid grid, String gridCode, Runnable ended, Messages messages) {
        MeasureText text = new MeasureText(messages);
        getStyleClass().setAll("floating", "measure-card");
        Label said = Words.wrapped("", "measure-said", "tabular");
        Label note = Words.wrapped("", "note");
        armed.subscribe(now -> note.setText(messages.get(now ? "measure.note" : "measure.rests", gridCode)));
        Label ellipsoid = Words.wrapped("", "measure-ellipsoid", "tabular");
        ellipsoid.managedProperty().bind(ellipsoid.visibleProperty());
        VBox words = new VBox(said, ellipsoid, note);
        Button back = Links.icon("fth-corner-up-left", messages.get("action.measure-back"), model::takeBack);
        Button end = Links.icon("fth-x", messages.get("measure.end"), ended);
        getChildren().addAll(words, back, end);
        setMinHeight(USE_PREF_SIZE);            // narrower, its note takes more lines
        visibleProperty().bind(model.onProperty());
        model.pointsProperty().subscribe(points -> {
            said.setText(text.of(points));
            ellipsoid.setText(text.onEllipsoid(points.stream().map(grid::toLonLat).toList(), MeasureModel.areaSquareMetres(points).isPresent()));
            ellipsoid.setVisible(points.size() > 1);
            back.setDisable(points.isEmpty());
            setAccessibleText((said.getText() + " " + ellipsoid.getText()).strip());
        });
    }
}
