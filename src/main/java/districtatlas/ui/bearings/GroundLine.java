package districtatlas.ui.bearings;

import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import districtatlas.map.view.ScaleLength;
import districtatlas.map.view.Viewport;
import districtatlas.ui.MapSession;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.Words;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The bottom line: scale bar; beside it scale, what the map is worth, coordinates and whose data it is, in as many lines as it takes. */
public final class GroundLine extends HBox {
    private final MapSession session;
    private final Messages messages;
    private final CoordinateText coordinates;
    private final ScaleBar bar;
    private final FlowPane line = new FlowPane();
    private final Label scale = word("", "tabular");
    private final Label degrees = word("", "tabular");
    private final Label metres = word("", "tabular");

    /**
     * @param worth       that the map is schematic, and what its boundaries are not; empty for the window's own words
     * @param attribution whose data it is; empty when nobody need be named
     */
    public GroundLine(MapSession session, ObservableValue<Optional<EastNorth>> pointer, CoordinateText coordinates,
                      String worth, String attribution, Messages messages) {
        this.session = session;
        this.messages = messages;
        this.coordinates = coordinates;
        this.bar = new ScaleBar(messages);
        getStyleClass().setAll("ground");
        setMouseTransparent(true);
        String schematic = worth.isEmpty() ? messages.get("ground.worth") : worth;
        line.getChildren().setAll(scale, word(schematic), degrees, metres);
        if (!attribution.isEmpty()) {
            line.getChildren().add(word(attribution));
        }
        line.getStyleClass().setAll("ground-line");
        setAlignment(Pos.CENTER_LEFT);
        setFillHeight(false);
        setHgrow(line, Priority.ALWAYS);
        getChildren().addAll(bar, line);
        session.viewportProperty().subscribe(v -> show(v, pointer.getValue()));
        pointer.subscribe(p -> show(session.viewport(), p));
    }

    private static Label word(String text, String... styleClasses) {
        Label label = Floating.kept(Words.whole(text, styleClasses));
        label.getStyleClass().add("ground-text");
        return label;
    }

    /** As wide as all of it on one line: a flow pane by itself would ask for a width of its own choosing. */
    @Override
    protected double computePrefWidth(double height) {
        double words = line.getChildren().stream().mapToDouble(n -> snapSizeX(n.prefWidth(-1))).sum();
        return bar.prefWidth(-1) + snapSpaceX(getSpacing()) + words + snapSpaceX(line.getHgap() + 1) * line.getChildren().size()
                + snappedLeftInset() + snappedRightInset();
    }

    /** The pointer's place; without a pointer the middle of the view. */
    private void show(Viewport view, Optional<EastNorth> pointer) {
        bar.show(view.metresPerPixel());
        scale.setText(messages.get("ground.scale", rounded(view.scaleDenominator())));
        EastNorth place = pointer.orElse(view.center());
        String at = coordinates.degrees(place);
        degrees.setText(pointer.isPresent() ? at : messages.get("ground.centre", at));
        metres.setText(coordinates.metres(place));
    }

    private String rounded(double denominator) {
        return String.format(session.lang().locale(), "%,d", ScaleLength.roundedDenominator(denominator)).replace(',', '\u202f');
    }
}
