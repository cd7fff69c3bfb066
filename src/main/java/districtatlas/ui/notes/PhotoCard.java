package districtatlas.ui.notes;

import districtatlas.base.Messages;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Photo;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Photos large, one at a time: arrows step, Esc closes. FX thread only. */
final class PhotoCard extends VBox {
    private static final int MOST_PX = 2_048;
    private static final double OF_WINDOW = 0.74;

    private final Desk desk;
    private final PhotoDesk photos;
    private final List<Entry<Photo>> all;
    private final Label name = Words.wrapped("", "card-title");
    private final StackPane frame = new StackPane();
    private int shown;

    PhotoCard(Desk desk, PhotoDesk photos, List<Entry<Photo>> all, EntryId first) {
        this.desk = desk;
        this.photos = photos;
        this.all = List.copyOf(all);
        this.shown = Math.max(0, all.stream().map(Entry::id).toList().indexOf(first));
        Messages messages = desk.messages();
        getStyleClass().setAll("card", "photo-card");
        HBox head = new HBox(name);
        if (all.size() > 1) {
            head.getChildren().addAll(Links.icon("fth-chevron-left", messages.get("photo.before"), () -> step(-1)),
                    Links.icon("fth-chevron-right", messages.get("photo.next"), () -> step(1)));
        }
        if (desk.notebook().canWrite() && !desk.ledProperty().get()) {
            head.getChildren().add(Links.icon("fth-trash-2", messages.get("photo.remove"), this::remove));
        }
        head.getChildren().add(Links.icon("fth-x", messages.get("photo.close"), desk.cards()::close));
        head.getStyleClass().setAll("feature-head");
        frame.getStyleClass().setAll("photo-frame");
        getChildren().setAll(head, frame);
        setFocusTraversable(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show() {
        desk.cards().showCentred(this);
        frame.setPrefSize(getScene().getWidth() * OF_WINDOW, getScene().getHeight() * OF_WINDOW);
        requestFocus();
        step(0);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, UP -> step(-1);
            case RIGHT, DOWN -> step(1);
            case ESCAPE -> desk.cards().close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void remove() {
        desk.cards().close();
        photos.remove(all.get(shown).id());
    }

    private void step(int by) {
        shown = Math.floorMod(shown + by, all.size());
        Photo photo = all.get(shown).value().get();
        name.setText(desk.messages().get("photo.of", photo.name(), shown + 1, all.size()));
        setAccessibleText(name.getText());
        ImageView view = photos.picture(photo, MOST_PX);
        view.setFitWidth(frame.getPrefWidth());
        view.setFitHeight(frame.getPrefHeight());
        frame.getChildren().setAll(view);
    }
}
