package districtatlas.ui.notes;

import districtatlas.coord.LonLat;
import districtatlas.notebook.AboutWords;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Photo;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;

/** The photos at a note or a mark, small: a press shows one large; and what their cameras say of place and time. FX thread only. */
final class PhotoShelf extends VBox {
    private static final double EDGE_PX = 84;
    private final NotesAt at;
    private final EntryId on;
    private final Map<EntryId, Node> pictures = new HashMap<>();
    private List<Object> shown = List.of();

    PhotoShelf(NotesAt at, EntryId on) {
        this.at = at;
        this.on = on;
        getStyleClass().setAll("photos");
        Following.of(this, List.of(at.open().notebookProperty(), at.open().keepingProperty(), at.desk().ledProperty()), this::show);
    }

    private void show() {
        List<Entry<Photo>> photos = at.index().photos(on);
        Optional<LonLat> pinned = at.find(on).flatMap(n -> n.place());
        boolean can = at.whyNot().isEmpty();
        List<Object> now = List.of(photos, pinned, can);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        WordFlow shelf = new WordFlow();
        shelf.getStyleClass().setAll("photo-shelf");
        pictures.keySet().retainAll(photos.stream().map(Entry::id).toList());
        photos.forEach(p -> shelf.getChildren().add(pictures.computeIfAbsent(p.id(), id -> picture(p))));
        getChildren().setAll(shelf);
        photos.forEach(p -> said(p.value().get()));
        Optional<LonLat> place = photos.stream().flatMap(p -> p.value().get().place().stream()).findFirst();
        boolean aNote = at.find(on).isPresent();
        place.filter(p -> can && aNote && !pinned.equals(Optional.of(p))).ifPresent(p -> getChildren().add(
                Links.link(at.messages().get("photo.pin"), () -> at.photos().pin(on, p))));
        setVisible(!photos.isEmpty());
        setManaged(!photos.isEmpty());
    }

    private Node picture(Entry<Photo> entry) {
        Photo photo = entry.value().get();
        ImageView view = at.photos().picture(photo, PhotoDesk.THUMBNAIL_PX);
        view.setFitHeight(EDGE_PX);
        Button button = Links.icon("fth-image", at.messages().get("photo.open", photo.name()), () -> at.photos().open(at.index().photos(on), entry.id()));
        view.imageProperty().subscribe(i -> {
            if (i != null) {
                button.setGraphic(view);
            }
        });
        button.getStyleClass().add("photo");
        return button;
    }

    /** By the camera's own clock, and where it says that it stood. */
    private void said(Photo photo) {
        photo.taken().ifPresent(t -> getChildren().add(Words.wrapped(at.messages().get("photo.taken", photo.name(), AboutWords.moment(t)), "note")));
        photo.place().ifPresent(p -> getChildren().add(Words.wrapped(at.messages().get("photo.place", photo.name(),
                String.format(Locale.ROOT, "%.5f", p.lon()), String.format(Locale.ROOT, "%.5f", p.lat())), "note")));
    }
}
