package districtatlas.ui.legend;

import districtatlas.base.Messages;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Words;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The legend at the lower left. Folded it is one word. */
public final class LegendPanel extends VBox {
    private final Messages messages;
    private final BooleanProperty open = new SimpleBooleanProperty(false);
    private final Button head = new Button();
    private final ObservableValue<List<LegendRow>> rows;

    public LegendPanel(ObservableValue<List<LegendRow>> rows, Messages messages) {
        this.messages = messages;
        this.rows = rows;
        getStyleClass().setAll("floating", "legend");
        setAccessibleRole(AccessibleRole.PARENT);
        head.getStyleClass().setAll("legend-head");
        head.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setContentDisplay(ContentDisplay.RIGHT);
        head.setOnAction(e -> open.set(!open.get()));
        rows.subscribe(r -> show());
        open.subscribe(o -> show());
    }

    public BooleanProperty openProperty() {
        return open;
    }

    private void show() {
        head.setText(messages.get("legend.title"));
        head.setGraphic(new Icon(open.get() ? "fth-chevron-down" : "fth-chevron-up"));
        getChildren().setAll(head);
        if (open.get()) {
            rows.getValue().forEach(row -> getChildren().add(line(row)));
            if (rows.getValue().isEmpty()) {
                getChildren().add(Words.wrapped(messages.get("legend.empty"), "note"));
            }
        }
        setVisible(!rows.getValue().isEmpty() || open.get());
    }

    private static HBox line(LegendRow row) {
        Region sample = new Region();
        sample.getStyleClass().setAll("sample", "sample-" + row.shape().key());
        sample.setStyle((row.fill().isEmpty() ? "" : "-sample-fill: " + row.fill() + ";")
                + (row.line().isEmpty() ? "" : "-sample-line: " + row.line() + ";"));
        StackPane box = new StackPane(sample);
        box.getStyleClass().setAll("sample-box");
        HBox line = new HBox(box, Words.whole(row.label()));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().setAll("legend-row");
        return line;
    }
}
