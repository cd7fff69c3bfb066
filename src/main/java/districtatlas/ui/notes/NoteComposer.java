package districtatlas.ui.notes;

import districtatlas.base.Messages;
import districtatlas.print.PhotoFile;
import districtatlas.ui.kit.InSight;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import districtatlas.ui.settings.SettingKey;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Where a note, a reply or another wording is written: Ctrl+Enter keeps it, Esc puts the pen down and loses nothing. What is written stands
 * among the drafts with every key. FX thread only.
 */
final class NoteComposer extends VBox {
    private final NotesAt at;
    private final String draft;
    private final Predicate<String> keep;
    private final TextArea text = new TextArea();
    private final TextField author = new TextField();
    private final WordFlow photos = new WordFlow();

    /**
     * @param draft      key of what is written
     * @param saveKey    of the message on the button
     * @param withPhotos whether photos can go with it
     * @param keep       keeps a text that is not blank; says whether it could
     */
    NoteComposer(NotesAt at, String draft, String saveKey, boolean withPhotos, Predicate<String> keep) {
        this.at = at;
        this.draft = draft;
        this.keep = keep;
        Messages messages = at.messages();
        getStyleClass().setAll("note-composer");
        text.setWrapText(true);
        text.setPrefRowCount(4);
        text.getStyleClass().add("note-field");
        text.setPromptText(messages.get("notes.prompt"));
        text.setAccessibleText(messages.get("notes.prompt"));
        text.setText(at.drafts().text(draft));
        text.textProperty().subscribe((before, now) -> at.drafts().write(draft, now));
        author.getStyleClass().add("note-author");
        author.setPromptText(messages.get("notes.author"));
        author.setAccessibleText(messages.get("notes.author"));
        author.setText(at.desk().settings().get(SettingKey.AUTHOR));
        author.textProperty().subscribe((before, now) -> at.desk().settings().set(SettingKey.AUTHOR, now.strip()));
        HBox.setHgrow(author, Priority.ALWAYS);
        Button save = Links.link(messages.get(saveKey), this::keep);
        save.getStyleClass().setAll("save-button");
        HBox foot = new HBox(author, save);
        foot.getStyleClass().setAll("note-foot");
        WordFlow links = new WordFlow(Links.link(messages.get("notes.throw-away"), this::throwAway));
        if (withPhotos) {
            links.getChildren().add(0, Links.link(messages.get("photo.add"), () -> at.photos().choose(this, this::take)));
            at.photos().acceptDrops(this, this::take);
        }
        links.getChildren().add(Words.whole(messages.get("notes.keys"), "note"));
        links.getStyleClass().setAll("link-line");
        photos.getStyleClass().setAll("photo-shelf");
        getChildren().setAll(text, photos, foot, links);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        showPhotos();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            keep();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            at.drafts().rest();
            at.desk().map().requestFocus();
        } else if (event.getCode() == KeyCode.TAB && event.getTarget() == text && !event.isShiftDown() && !event.isShortcutDown()) {
            author.requestFocus();          // a tab in a note is of no use
        } else {
            return;
        }
        event.consume();
    }

    private void keep() {
        String written = text.getText().strip();
        if (written.isEmpty() && at.drafts().photos(draft).isEmpty()) {
            at.desk().say(at.messages().get("notes.empty"));
            text.requestFocus();
        } else if (keep.test(written)) {
            at.drafts().forget(draft);
            at.desk().map().requestFocus();
        }
    }

    private void throwAway() {
        at.drafts().forget(draft);
        at.desk().map().requestFocus();
    }

    private void take(PhotoFile photo) {
        at.drafts().add(draft, photo);
        showPhotos();
    }

    private void showPhotos() {
        photos.getChildren().clear();
        for (PhotoFile photo : at.drafts().photos(draft)) {
            HBox line = new HBox(at.photos().thumbnail(photo.bytes(), photo.name()), Links.icon("fth-x", at.messages().get("photo.drop", photo.name()), () -> {
                at.drafts().drop(draft, photo);
                showPhotos();
            }));
            photos.getChildren().add(line);
        }
        photos.setVisible(!photos.getChildren().isEmpty());
        photos.setManaged(photos.isVisible());
    }

    /** With the cursor behind what was written before, and in sight. */
    void takeFocus() {
        if (!text.isFocused() && !author.isFocused()) {
            text.requestFocus();
            text.end();
        }
        InSight.bring(this);
    }
}
