package districtatlas.ui.kit;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Facts one below the other: what is told, whole, and beside it the words, broken where the page is narrow. FX thread only. */
public final class FactGrid extends GridPane {
    public FactGrid() {
        getStyleClass().setAll("facts");
        ColumnConstraints told = new ColumnConstraints();
        told.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        words.setMinWidth(0);
        getColumnConstraints().setAll(told, words);
    }

    /** @param behind the words, such as a button that copies them */
    public void add(String label, Label words, Node... behind) {
        Label told = Words.whole(label, "note");
        setValignment(told, VPos.TOP);
        int row = getRowCount();
        addRow(row, told, words);
        addRow(row, behind);
    }
}
