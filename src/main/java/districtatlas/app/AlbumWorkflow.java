package districtatlas.app;

import districtatlas.base.Messages;
import districtatlas.print.album.Album;
import districtatlas.print.album.AlbumChoice;
import districtatlas.print.album.AlbumFiles;
import districtatlas.print.page.PaperAtlas;
import districtatlas.print.sheet.TitleBlock;
import districtatlas.ui.album.AlbumMaking;
import districtatlas.ui.album.AlbumWish;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Makes the window's album as {@code atlas album} makes it, from the shop's lists. FX thread, but for its jobs. */
final class AlbumWorkflow implements AlbumMaking {
    private static final String PAPER = ".pdf";

    private final OpenWindow.Read read;
    private final Messages messages;
    private final Clock clock;
    private final Path folder;
    private final Window owner;

    /** @param folder where it goes unless the reader says otherwise */
    AlbumWorkflow(OpenWindow.Read read, Messages messages, Clock clock, Path folder, Window owner) {
        this.read = read;
        this.messages = messages;
        this.clock = clock;
        this.folder = folder;
        this.owner = owner;
    }

    private PaperAtlas paper() {
        return read.atlas().onPaper(read.document(), read.edition(), read.credits(messages.lang()));
    }

    @Override
    public Optional<Path> where(AlbumWish wish) {
        if (wish.single()) {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(messages.get("album.folder"));
            chooser.setInitialDirectory(folder.toFile());
            return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("album.card"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.get("save.pdf"), "*" + PAPER));
        chooser.setInitialFileName(Album.title(paper(), messages) + PAPER);
        chooser.setInitialDirectory(folder.toFile());
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath).map(AlbumWorkflow::named);
    }

    /** With the ending that says what is in it: a reader may have written none. */
    static Path named(Path chosen) {
        String name = chosen.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(PAPER) ? chosen : chosen.resolveSibling(name + PAPER);
    }

    @Override
    public Job of(AlbumWish wish, TitleBlock block, Path place) {
        AlbumChoice choice = new AlbumChoice(wish.paper(), wish.keyAreas(), read.document().paperPalette(), block, LocalDate.now(clock));
        PaperAtlas paper = paper();
        Optional<Path> whole = wish.single() ? Optional.empty() : Optional.of(place);
        Optional<Path> each = wish.single() ? Optional.of(place) : Optional.empty();
        return (told, cancel) -> new AlbumFiles(new Album(paper, read.shop().lists(), choice, messages), whole, each).write(told, cancel).size();
    }
}
