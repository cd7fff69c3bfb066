package districtatlas.ui.notes;

import districtatlas.base.Messages;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A line of the list of notes: used again and again for whatever comes into sight. FX thread only. */
final class NoteCell extends ListCell<NoteRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");

    private final NotesAt at;
    private final Icon note = new Icon("fth-map-pin");
    private final Icon mark = new Icon("fth-edit-2");
    private final Label text = new Label();
    private final Label subject = new Label();
    private final Label by = new Label();
    private final Label heading = new Label();
    private final Button tie;
    private final VBox lines = new VBox();
    private final HBox line = new HBox();

    NoteCell(NotesAt at, Consumer<NoteRow> chosen) {
        this.at = at;
        this.tie = Links.link("", this::tie);
        getStyleClass().add("note-cell");
        text.getStyleClass().add("note-cell-text");
        subject.getStyleClass().add("note-cell-subject");
        by.getStyleClass().add("note-by");
        heading.getStyleClass().add("notes-heading");
        line.getStyleClass().setAll("note-cell-line");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, javafx.scene.layout.Priority.ALWAYS);
        setPrefWidth(0);            // as wide as the list, never wider
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && getItem() != null && !getItem().isHeading()) {
                chosen.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(NoteRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, !empty && row.isHeading());
        pseudoClassStateChanged(SETTLED, !empty && row.settled());
        if (empty) {
            setGraphic(null);
        } else if (row.isHeading()) {
            heading.setText(row.heading());
            setGraphic(heading);
        } else {
            show(row);
        }
    }

    private void show(NoteRow row) {
        Messages messages = at.messages();
        String said = row.text().strip().replace('\n', ' ');
        text.setText(said.isEmpty() ? row.mark() ? row.subject() : messages.get("notes.no-text") : said);
        List<String> about = new ArrayList<>(List.of(row.subject()));
        Optional.of(row.where()).filter(w -> !w.isEmpty() && !w.equals(row.subject())).ifPresent(about::add);
        if (!row.mark()) {
            about.add(messages.get(row.settled() ? "notes.settled" : "notes.open"));
        }
        if (row.replies() > 0) {
            about.add(messages.get("notes.replies", row.replies()));
        }
        if (row.photos() > 0) {
            about.add(messages.get("notes.photos", row.photos()));
        }
        if (row.disputed()) {
            about.add(messages.get("notes.disputed"));
        }
        subject.setText(String.join(" · ", about));
        by.setText(row.by());
        lines.getChildren().setAll(text, subject, by);
        Optional<NoteSubject> to = row.loose() && at.whyNot().isEmpty() ? at.current() : Optional.empty();
        to.ifPresent(s -> {
            tie.setText(messages.get("notes.tie", at.words().name(s.about())));
            lines.getChildren().add(tie);
        });
        line.getChildren().setAll(row.mark() ? mark : note, lines);
        setGraphic(line);
        setAccessibleText(text.getText() + " · " + subject.getText() + " · " + by.getText());
    }

    private void tie() {
        at.current().ifPresent(s -> at.deeds().tie(getItem().id(), s.about()));
    }
}
