package districtatlas.ui.legend;

import districtatlas.base.Messages;
import districtatlas.map.legend.LegendEntry;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Words;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The legend at the lower left. Folded it is one word; unfolded it scrolls when the window is low. */
public final class LegendPanel extends VBox {
    private final Messages messages;
    private final BooleanProperty open = new SimpleBooleanProperty(false);
    private final Button head = new Button();
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final ObservableValue<List<LegendEntry>> entries;

    public LegendPanel(ObservableValue<List<LegendEntry>> entries, Messages messages) {
        this.messages = messages;
        this.entries = entries;
        getStyleClass().setAll("floating", "legend");
        Floating.kept(this);
        setAccessibleRole(AccessibleRole.PARENT);
        head.getStyleClass().setAll("legend-head");
        head.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setContentDisplay(ContentDisplay.RIGHT);
        head.setOnAction(e -> open.set(!open.get()));
        lines.getStyleClass().setAll("legend-lines");
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // Lazily: a folded legend costs nothing while the map moves.
        entries.addListener((InvalidationListener) o -> {
            if (open.get()) {
                show();
            }
        });
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
            lines.getChildren().setAll(entries.getValue().stream().map(this::line).toList());
            if (entries.getValue().isEmpty()) {
                lines.getChildren().add(Words.whole(messages.get("legend.empty"), "note"));
            }
            getChildren().add(scroll);
        }
    }

    private HBox line(LegendEntry entry) {
        HBox line = new HBox(new LegendSample(entry), Words.whole(entry.title().in(messages.lang())));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().setAll("legend-row");
        return line;
    }
}
