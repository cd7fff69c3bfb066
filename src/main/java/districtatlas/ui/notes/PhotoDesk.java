package districtatlas.ui.notes;

import districtatlas.base.Messages;
import districtatlas.coord.LonLat;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Photo;
import districtatlas.print.PhotoFile;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/**
 * Takes in a reader's photos, by a file chooser or by drag and drop, and shows them: each is looked through on a thread of its own, and a
 * large one is first offered to be made smaller. FX thread only.
 */
final class PhotoDesk {
    static final int THUMBNAIL_PX = 220;
    private static final double MEGABYTE = 1 << 20;
    private static final long IDLE_SECONDS = 10;

    private final Desk desk;
    private final NoteDeeds deeds;
    private final Messages messages;
    private final Executor fx;
    private final Executor reader = reader();

    PhotoDesk(Desk desk, NoteDeeds deeds, Executor fx) {
        this.desk = desk;
        this.deeds = deeds;
        this.messages = desk.messages();
        this.fx = fx;
    }

    // ---- coming in ------------------------------------------------------------------------------------------------

    /** Asks for files. @param beside whose window asks */
    void choose(Node beside, Consumer<PhotoFile> taken) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("photo.add"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.get("photo.files"), "*.jpg", "*.jpeg", "*.png", "*.JPG", "*.JPEG", "*.PNG"));
        List<File> files = chooser.showOpenMultipleDialog(beside.getScene().getWindow());
        if (files != null) {
            take(files.stream().map(File::toPath).toList(), taken);
        }
    }

    /** Files let go over a node are taken in, while something can be written. */
    void acceptDrops(Node node, Consumer<PhotoFile> taken) {
        node.addEventHandler(DragEvent.DRAG_OVER, e -> {
            if (e.getDragboard().hasFiles() && desk.notebook().canWrite() && !desk.ledProperty().get()) {
                e.acceptTransferModes(TransferMode.COPY);
                e.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, e -> {
            take(e.getDragboard().getFiles().stream().map(File::toPath).toList(), taken);
            e.setDropCompleted(true);
            e.consume();
        });
    }

    /** One after the other, each as it is read; what is no photo is said. */
    void take(List<Path> files, Consumer<PhotoFile> taken) {
        desk.say(messages.get("photo.reading", files.size()));
        reader.execute(() -> files.forEach(file -> {
            try {
                PhotoFile photo = PhotoFile.read(file);
                Optional<PhotoFile> smaller = photo.isWide() ? Optional.of(photo.shrunk()) : Optional.empty();
                fx.execute(() -> smaller.ifPresentOrElse(s -> offer(photo, s, taken), () -> taken.accept(photo)));
            } catch (PhotoFile.Unreadable e) {
                fx.execute(() -> desk.say(e.problem().detailIn(messages)));
            }
        }));
    }

    /** The reader decides; who closes the card has decided for the photo as it is, since nothing is to be lost. */
    private void offer(PhotoFile photo, PhotoFile smaller, Consumer<PhotoFile> taken) {
        VBox card = new VBox(Words.wrapped(messages.get("photo.large", photo.name(), photo.width(), photo.height(), megabytes(photo)), "card-title"),
                Words.wrapped(messages.get("photo.smaller-how", smaller.width(), smaller.height(), megabytes(smaller)), "note"));
        Consumer<PhotoFile> once = new Consumer<>() {
            private boolean done;

            @Override
            public void accept(PhotoFile chosen) {
                if (!done) {
                    done = true;
                    desk.cards().close();
                    taken.accept(chosen);
                }
            }
        };
        Button shrink = Links.link(messages.get("photo.shrink"), () -> once.accept(smaller));
        shrink.getStyleClass().setAll("save-button");
        WordFlow choices = new WordFlow(shrink, Links.link(messages.get("photo.as-is"), () -> once.accept(photo)));
        choices.getStyleClass().setAll("link-line");
        card.getChildren().add(choices);
        card.getStyleClass().setAll("card", "photo-offer");
        desk.cards().showCentred(card);
        shrink.requestFocus();
        card.parentProperty().subscribe((before, now) -> {
            if (now == null) {
                once.accept(photo);
            }
        });
    }

    private static double megabytes(PhotoFile photo) {
        return photo.bytes().length / MEGABYTE;
    }

    // ---- on the screen --------------------------------------------------------------------------------------------

    /** Of a photo that is kept nowhere yet. */
    Node thumbnail(byte[] bytes, String name) {
        return picture(THUMBNAIL_PX, name, () -> Optional.of(bytes));
    }

    /** Of one that is kept. */
    ImageView picture(Photo photo, int mostPx) {
        return picture(mostPx, photo.name(), () -> desk.notebook().pictures().find(photo.bytes()).join());
    }

    /** Empty until it has been read; stays so when the file has not got it. */
    private ImageView picture(int mostPx, String name, Supplier<Optional<byte[]>> bytes) {
        ImageView view = new ImageView();
        view.setPreserveRatio(true);
        view.setAccessibleText(name);
        reader.execute(() -> {
            try {
                Optional<byte[]> found = bytes.get();
                if (found.isPresent()) {
                    Image image = new Image(new ByteArrayInputStream(PhotoFile.forScreen(found.get(), mostPx)));
                    fx.execute(() -> view.setImage(image));
                }
            } catch (PhotoFile.Unreadable e) {
                fx.execute(() -> desk.say(e.problem().detailIn(messages)));
            }
        });
        return view;
    }

    /** One after the other: several large photos at once would not fit into the memory. The thread goes when there is nothing to do. */
    private static ThreadPoolExecutor reader() {
        ThreadPoolExecutor reader = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread thread = new Thread(work, "photo-reader");
            thread.setDaemon(true);
            return thread;
        });
        reader.allowCoreThreadTimeOut(true);
        return reader;
    }

    /** Shows one large; arrows step through the others. */
    void open(List<Entry<Photo>> photos, EntryId first) {
        new PhotoCard(desk, this, photos, first).show();
    }

    void remove(EntryId photo) {
        deeds.removePhoto(photo);
    }

    /** Only on request: a camera's word for where it stood is no survey. */
    void pin(EntryId note, LonLat place) {
        deeds.move(note, place);
    }
}
