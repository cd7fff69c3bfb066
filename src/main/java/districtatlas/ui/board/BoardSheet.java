package districtatlas.ui.board;

import districtatlas.ask.table.TableFile.Format;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The sheet over the map: all rows, or one of them large. FX thread only. */
final class BoardSheet extends StackPane {
    /** More than any window: it takes what there is. */
    private static final double ALL = 20_000;

    private final BoardModel model;
    private final BoardList list;
    private final BoardLarge large;

    BoardSheet(BoardContext context, Consumer<Format> exported, Runnable closed, CheckLine check) {
        this.model = context.model();
        this.list = new BoardList(context);
        this.large = new BoardLarge(context);
        getStyleClass().setAll("card", "board-sheet");
        setId("board-sheet");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(context.messages().get("board.title"));
        setPrefSize(ALL, ALL);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(0);
        VBox all = new VBox(new BoardHead(model, context.messages(), exported, list::focusRow, closed), check, list);
        all.getStyleClass().setAll("board-all");
        getChildren().setAll(all, large);
        model.largeProperty().subscribe((before, now) -> focus());
        all.visibleProperty().bind(model.largeProperty().map(Optional::isEmpty));
        large.visibleProperty().bind(all.visibleProperty().not());
    }

    /** Where the keys go: to the row one is on, or to what is large. */
    void focus() {
        if (model.largeProperty().get().isPresent()) {
            large.requestFocus();
        } else {
            list.focusRow();
        }
    }
}
