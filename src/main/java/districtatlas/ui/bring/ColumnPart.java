package districtatlas.ui.bring;

import districtatlas.base.Messages;
import districtatlas.data.inspect.InspectedColumn;
import districtatlas.data.inspect.InspectedLayer;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The columns of a layer with their first values. Pure functions to nodes. */
final class ColumnPart {
    private static final int FEW = 10;
    private static final int MANY = 300;
    private static final double FIRST_PX = 120;

    private ColumnPart() {
    }

    static VBox of(InspectedLayer layer, boolean all, Runnable showsAll, BringWords words) {
        Messages messages = words.messages();
        GridPane table = new GridPane();
        table.getStyleClass().setAll("bring-columns");
        ColumnConstraints name = new ColumnConstraints();
        name.setMaxWidth(190);
        ColumnConstraints type = new ColumnConstraints();
        type.setMinWidth(GridPane.USE_PREF_SIZE);
        ColumnConstraints first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        first.setMinWidth(0);
        // What there is room for, and no more asked for: else names give way to values and break.
        first.setPrefWidth(FIRST_PX);
        table.getColumnConstraints().setAll(name, type, first);
        List<InspectedColumn> shown = layer.columns().stream().limit(all ? MANY : FEW).toList();
        for (InspectedColumn column : shown) {
            boolean renamed = !column.written().equals(column.column().name());
            Label called = Words.wrapped(renamed ? messages.get("bring.column.renamed", column.column().name(), column.written()) : column.column().name(), "bring-column");
            Label values = new Label(words.first(column));
            values.getStyleClass().add("note");
            values.setMinWidth(0);
            table.addRow(table.getRowCount(), called, Words.whole(words.inspect().type(column.column().type()), "note"), values);
        }
        VBox part = BringPart.of(messages.get("bring.columns", layer.columns().size()), table);
        if (layer.columns().size() > shown.size() && !all) {
            Button more = Links.link(messages.get("bring.columns.all", layer.columns().size()), showsAll);
            more.setId("bring-columns-all");
            part.getChildren().add(more);
        }
        return part;
    }
}
