package districtatlas.ui.album;

import districtatlas.base.Cancel;
import districtatlas.print.album.Album;
import districtatlas.print.sheet.TitleBlock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What the program does for the album. */
public interface AlbumMaking {
    /** An album that is still to be made, of all as it was when it was asked for. */
    @FunctionalInterface
    interface Job {
        /**
         * Some seconds; not on the FX thread.
         *
         * @return how many files were written
         * @throws IOException when one cannot be written
         * @throws java.util.concurrent.CancellationException when cancelled: then nothing is written
         */
        int write(Album.Told told, Cancel cancel) throws IOException;
    }

    /** Asks for the file, or for the folder of single ones; empty when the reader thinks better of it. FX thread. */
    Optional<Path> where(AlbumWish wish);

    /** @param place a file, or a folder for single ones. FX thread */
    Job of(AlbumWish wish, TitleBlock block, Path place);
}
