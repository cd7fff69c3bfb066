package districtatlas.ui.board;

import districtatlas.ask.check.MidTermCheck;
import districtatlas.base.Messages;
import districtatlas.ui.board.actual.ActualsAt;
import districtatlas.ui.board.actual.ActualsFile;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/** The mid-term check above the rows: only those that have an actual value, how many stand how, and actual values in and out. FX thread only. */
final class CheckLine extends HBox {
    /** How long a sentence stands that the map would show, which lies below the sheet. */
    private static final Duration READ = Duration.seconds(8);

    private final Messages messages;

    CheckLine(BoardModel model, ActualsAt actuals, Runnable export) {
        this.messages = actuals.desk().messages();
        getStyleClass().setAll("check-head");
        ToggleButton only = new ToggleButton(messages.get("check.title"), new Icon("fth-check-square"));
        only.getStyleClass().setAll("link", "table-button", "check-toggle");
        only.setId("board-check");
        only.setMnemonicParsing(false);
        only.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        only.selectedProperty().bindBidirectional(model.checkedProperty());
        only.setOnAction(e -> {
            if (only.isSelected()) {
                model.topicProperty().set(Optional.empty());            // all that was checked
            }
        });
        Label summary = Words.wrapped("", "table-total");
        Label said = Words.wrapped("", "check-said");
        said.setId("board-said");
        said.setAlignment(Pos.CENTER_RIGHT);
        PauseTransition read = new PauseTransition(READ);
        read.setOnFinished(e -> said.setText(""));
        actuals.desk().saidProperty().subscribe((before, now) -> {
            said.setText(now.isEmpty() ? said.getText() : now);
            read.playFromStart();
        });
        summary.setId("board-check-summary");
        ActualsFile file = new ActualsFile(actuals);
        MenuButton menu = Links.menu("board-actuals", messages.get("actual.menu"), "fth-file-text");
        MenuItem out = item("actual.export", "board-actuals-out", file::askOut, menu);
        menu.getItems().setAll(item("actual.import", "board-actuals-in", file::askIn, menu), out);
        Button paper = Links.link(messages.get("check.paper"), export);
        paper.setGraphic(new Icon("fth-printer"));
        paper.setId("board-check-export");
        paper.setAccessibleText(messages.get("action.midterm"));
        HBox.setHgrow(summary, Priority.ALWAYS);
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().setAll(only, summary, said, menu, paper);
        actuals.model().checkProperty().subscribe(check -> {
            summary.setText(said(check, actuals));
            out.setDisable(check.checked().isEmpty() && check.unknown().isEmpty());
            paper.setDisable(check.checked().isEmpty());
            only.setDisable(check.checked().isEmpty());
            if (check.checked().isEmpty()) {
                model.checkedProperty().set(false);
            }
        });
    }

    private String said(MidTermCheck check, ActualsAt actuals) {
        String summary = actuals.words().summary(check.summary());
        if (!check.unknown().isEmpty()) {
            summary = messages.get("check.elsewhere", summary, check.unknown().size());
        }
        return check.checked().isEmpty() ? messages.get("check.how-to", summary) : summary;
    }

    private MenuItem item(String key, String id, Consumer<Node> work, Node beside) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> work.accept(beside));
        return item;
    }
}
