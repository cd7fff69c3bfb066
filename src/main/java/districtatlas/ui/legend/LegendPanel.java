package districtatlas.ui.legend;

import districtatlas.base.Messages;
import districtatlas.map.legend.LegendCounts;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.legend.LegendSection;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The legend at the lower left. Folded it is one word; unfolded it stands under headings, in two columns when it is long, and scrolls when the
 * window is low. FX thread only.
 */
public final class LegendPanel extends VBox {
    /** More lines stand in two columns. */
    private static final int MANY = 11;
    private static final String HEADING = "legend-section";

    private final Messages messages;
    private final BooleanProperty open = new SimpleBooleanProperty(false);
    private final Button head = new Button();
    private final HBox columns = new HBox();
    private final ScrollPane scroll = new ScrollPane(columns);
    private List<LegendSection> shown = List.of();
    private LegendCounts counts = LegendCounts.NONE;

    LegendPanel(Messages messages) {
        this.messages = messages;
        getStyleClass().setAll("floating", "legend");
        Floating.kept(this);
        setAccessibleRole(AccessibleRole.PARENT);
        head.getStyleClass().setAll("legend-head");
        head.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setContentDisplay(ContentDisplay.RIGHT);
        head.setOnAction(e -> open.set(!open.get()));
        columns.getStyleClass().setAll("legend-columns");
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        open.subscribe(o -> fold());
        list();
    }

    public BooleanProperty openProperty() {
        return open;
    }

    /** @param sections from the top of the map down; what is shown already stays as it is */
    void show(List<LegendSection> sections, LegendCounts numbers) {
        if (!sections.equals(shown) || !numbers.equals(counts)) {
            shown = List.copyOf(sections);
            counts = numbers;
            list();
        }
    }

    private void fold() {
        head.setText(messages.get("legend.title"));
        head.setGraphic(new Icon(open.get() ? "fth-chevron-down" : "fth-chevron-up"));
        getChildren().setAll(head);
        if (open.get()) {
            getChildren().add(scroll);
        }
    }

    private void list() {
        List<Region> lines = shown.stream().flatMap(s -> block(s).stream()).toList();
        int first = lines.size() > MANY ? (lines.size() + 1) / 2 : lines.size();
        while (first > 1 && isHeading(lines.get(first - 1))) {
            first--;
        }
        columns.getChildren().setAll(column(lines.subList(0, first)));
        if (first < lines.size()) {
            columns.getChildren().add(column(lines.subList(first, lines.size())));
        }
        if (shown.isEmpty()) {
            columns.getChildren().setAll(column(List.of(Words.whole(messages.get("legend.empty"), "note"))));
        }
    }

    private static boolean isHeading(Region line) {
        return line.getStyleClass().contains(HEADING);
    }

    private static VBox column(List<? extends Region> lines) {
        VBox column = new VBox();
        column.getChildren().setAll(lines);
        column.getStyleClass().setAll("legend-lines");
        return column;
    }

    private List<Region> block(LegendSection section) {
        List<Region> block = new ArrayList<>();
        if (shown.size() > 1 && !section.title().isEmpty()) {
            block.add(Words.whole(section.title().in(messages.lang()), HEADING));
        }
        section.entries().forEach(e -> block.add(line(e)));
        return block;
    }

    private HBox line(LegendEntry entry) {
        HBox line = new HBox(new LegendSample(entry), Words.whole(entry.title().in(messages.lang())));
        counts.of(entry).map(c -> Words.whole(c.shown() == c.of() ? String.valueOf(c.of()) : messages.get("legend.count", c.shown(), c.of()), "legend-count"))
                .ifPresent(line.getChildren()::add);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().setAll("legend-row");
        return line;
    }
}
