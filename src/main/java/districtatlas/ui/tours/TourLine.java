package districtatlas.ui.tours;

import districtatlas.base.Messages;
import districtatlas.tour.Tour;
import districtatlas.ui.bookmarks.BookmarkPictures;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import districtatlas.ui.tours.ToursPanelModel.TourRow;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One tour: its picture, title and what can be done with it. Takes the focus; Enter opens it, F2 renames, Delete removes. FX thread only. */
final class TourLine extends HBox {
    private final Messages messages;
    private final TourDoings doings;
    private final TourRow row;
    private final ImageView picture = new ImageView();
    private final VBox words = new VBox();
    private final Node name;
    private final TextField field = new TextField();

    /** @param can whether anything can be made */
    TourLine(Messages messages, TourDoings doings, TourRow row, boolean can) {
        this.messages = messages;
        this.doings = doings;
        this.row = row;
        getStyleClass().setAll("bookmark-line", "tour-line");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(messages.get("tours.open", row.title(), row.about()));
        name = Words.wrapped(row.title(), "bookmark-name");
        words.getChildren().addAll(name, Words.wrapped(row.about(), "note"), deeds(can));
        words.getStyleClass().setAll("bookmark-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(framed(picture), words);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> pressed(e, can));
        addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress() && !row.lost()) {
                doings.open(row.id());
            }
        });
        field.getStyleClass().add("note-author");
        field.setAccessibleText(messages.get("tours.title"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::writing);
        field.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                keepTitle();
            }
        });
    }

    /** A small picture in its frame; what it is of, its line says. */
    static StackPane framed(ImageView picture) {
        picture.setAccessibleRole(AccessibleRole.NODE);
        picture.setFitWidth(BookmarkPictures.WIDTH_PX / 2.0);
        picture.setFitHeight(BookmarkPictures.HEIGHT_PX / 2.0);
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().setAll("bookmark-picture");
        frame.setMinSize(BookmarkPictures.WIDTH_PX / 2.0, BookmarkPictures.HEIGHT_PX / 2.0);
        frame.setMaxHeight(USE_PREF_SIZE);
        return frame;
    }

    private HBox deeds(boolean can) {
        HBox all = new HBox();
        if (row.playable()) {
            all.getChildren().add(Links.icon("fth-play", messages.get("tours.play", row.title()), () -> doings.play(row.id(), 0)));
        }
        if (row.lost()) {
            all.getChildren().add(Links.link(messages.get("tours.restore"), () -> doings.restore(row.id())));
            return all;
        }
        if (can) {
            String copy = messages.get(row.origin() == Tour.Origin.OWN ? "tours.duplicate" : "tours.copy", row.title());
            all.getChildren().add(Links.icon("fth-copy", copy, () -> doings.copy(row.id())));
        }
        if (row.own()) {
            all.getChildren().add(Links.icon("fth-download", messages.get("tours.save", row.title()), () -> doings.save(row.id())));
        }
        if (row.own() && can) {
            all.getChildren().add(1, Links.icon("fth-edit-2", messages.get("tours.rename", row.title()), this::rename));
            all.getChildren().add(Links.icon("fth-trash-2", messages.get("tours.remove", row.title()), () -> doings.remove(row.id())));
        }
        return all;
    }

    TourRow row() {
        return row;
    }

    ImageView picture() {
        return picture;
    }

    /** With the cursor in its title, all of it marked. */
    void rename() {
        field.setText(row.title());
        words.getChildren().set(0, field);
        field.requestFocus();
        field.selectAll();
    }

    private void keepTitle() {
        if (words.getChildren().get(0) == field) {
            words.getChildren().set(0, name);
            doings.rename(row.id(), field.getText());
        }
    }

    private void writing(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            keepTitle();
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
        if (event.getTarget() != this || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        if (!row.lost() && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            doings.open(row.id());
        } else if (can && row.own() && event.getCode() == KeyCode.F2) {
            rename();
        } else if (can && row.own() && event.getCode() == KeyCode.DELETE) {
            doings.remove(row.id());
        } else {
            return;
        }
        event.consume();
    }
}
