package districtatlas.ui.bookmarks;

import districtatlas.base.Messages;
import districtatlas.notebook.Bookmark;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.ui.kit.KeyText;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One bookmark: its picture, name and what can be done to it. Takes the focus; Enter goes there, F2 renames, Alt+arrows move it. FX thread only. */
final class BookmarkLine extends HBox {
    /** What a reader can do with it. */
    interface Deeds {
        void go(EntryId id);

        void rename(EntryId id, String name);

        void update(EntryId id);

        void remove(EntryId id);

        /** @param by so many places down */
        void move(EntryId id, int by);
    }

    private final Messages messages;
    private final Deeds deeds;
    private final Entry<Bookmark> entry;
    private final ImageView picture = new ImageView();
    private final VBox words = new VBox();
    private final Node name;
    private final TextField field = new TextField();

    /**
     * @param number of its key, from 1; beyond 9 it has none
     * @param about  its theme and the like
     * @param can    whether it can be changed
     */
    BookmarkLine(Messages messages, Deeds deeds, Entry<Bookmark> entry, int number, String about, boolean can) {
        this.messages = messages;
        this.deeds = deeds;
        this.entry = entry;
        getStyleClass().setAll("bookmark-line");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(messages.get("bookmarks.go", value().name()));
        picture.setAccessibleRole(AccessibleRole.NODE);     // its line says what it is of
        picture.setFitWidth(BookmarkPictures.WIDTH_PX / 2.0);
        picture.setFitHeight(BookmarkPictures.HEIGHT_PX / 2.0);
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().setAll("bookmark-picture");
        frame.setMinSize(BookmarkPictures.WIDTH_PX / 2.0, BookmarkPictures.HEIGHT_PX / 2.0);
        frame.setMaxHeight(USE_PREF_SIZE);
        name = Words.wrapped(value().name(), "bookmark-name");
        words.getChildren().addAll(name, Words.wrapped(about, "note"));
        if (number <= 9) {
            words.getChildren().add(Words.whole(KeyText.of(BookmarksCapability.keyOf(number)), "keys"));
        }
        if (can) {
            HBox deed = new HBox(Links.icon("fth-edit-2", messages.get("bookmarks.rename", value().name()), this::rename),
                    Links.icon("fth-refresh-cw", messages.get("bookmarks.update", value().name()), () -> deeds.update(id())),
                    Links.icon("fth-trash-2", messages.get("bookmarks.remove", value().name()), () -> deeds.remove(id())));
            words.getChildren().add(deed);
        }
        words.getStyleClass().setAll("bookmark-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(frame, words);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> pressed(e, can));
        field.getStyleClass().setAll("note-author");
        field.setAccessibleText(messages.get("bookmarks.name"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::writing);
        field.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                keepName();
            }
        });
    }

    private Bookmark value() {
        return entry.value().get();
    }

    Entry<Bookmark> entry() {
        return entry;
    }

    EntryId id() {
        return entry.id();
    }

    ImageView picture() {
        return picture;
    }

    /** With the cursor in its name, all of it marked: what is typed takes its place. */
    void rename() {
        field.setText(value().name());
        words.getChildren().set(0, field);
        field.requestFocus();
        field.selectAll();
    }

    private void keepName() {
        if (words.getChildren().get(0) == field) {
            words.getChildren().set(0, name);
            deeds.rename(id(), field.getText());
        }
    }

    private void writing(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            keepName();
            requestFocus();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            words.getChildren().set(0, name);
            requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    private void pressed(KeyEvent event, boolean can) {
        if (event.getTarget() != this) {
            return;
        }
        boolean alone = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (alone && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            deeds.go(id());
        } else if (can && alone && event.getCode() == KeyCode.F2) {
            rename();
        } else if (can && alone && event.getCode() == KeyCode.DELETE) {
            deeds.remove(id());
        } else if (can && event.isAltDown() && event.getCode() == KeyCode.UP) {
            deeds.move(id(), -1);
        } else if (can && event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            deeds.move(id(), 1);
        } else {
            return;
        }
        event.consume();
    }
}
