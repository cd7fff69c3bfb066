package districtatlas.print.album;

import districtatlas.base.Cancel;
import districtatlas.base.FileKind;
import districtatlas.base.NotWritten;
import districtatlas.base.WholeFile;
import districtatlas.paint.Ground;
import districtatlas.print.page.Page;
import districtatlas.print.pdf.PdfFile;
import districtatlas.print.pdf.PdfOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes an album: as one file, as a file for each part, or both. Nothing is written before all is made, so that who cancels finds every file as it
 * was; and each file is written whole or not at all. One thread at a time.
 */
public final class AlbumFiles {
    private final Album album;
    private final Optional<Path> whole;
    private final Optional<Path> folder;

    /**
     * @param whole  the one file; empty when it is not wanted
     * @param folder for the parts' files, which has to be there; empty when they are not wanted
     */
    public AlbumFiles(Album album, Optional<Path> whole, Optional<Path> folder) {
        this.album = album;
        this.whole = whole;
        this.folder = folder;
    }

    /**
     * Whether all could be written, before any work.
     *
     * @throws NotWritten when not; among others where a file of another maker has a part's name
     */
    public void check() throws NotWritten {
        if (whole.isPresent()) {
            WholeFile.check(whole.get(), FileKind.PAPER);
        }
        if (folder.isPresent()) {
            for (String name : album.fileNames()) {
                check(folder.get().resolve(name));
            }
        }
    }

    /** Whom a reader names is replaced as he says; of a part's file he has not said its name. */
    private static void check(Path file) throws NotWritten {
        WholeFile.check(file, FileKind.PAPER);
        if (Files.exists(file) && !PdfOrigin.isOurs(file)) {
            throw NotWritten.foreign(file);
        }
    }

    /**
     * Makes and writes them.
     *
     * @return the files, in order
     * @throws IOException when one cannot be written; those before it are whole
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public List<Path> write(Album.Told told, Cancel cancel) throws IOException {
        check();
        BoundAlbum bound = album.compose(told, cancel);
        Map<Path, byte[]> files = new LinkedHashMap<>();
        if (whole.isPresent()) {
            files.put(whole.get(), bytes(bound.pages(), album.title()));
            cancel.check();
        }
        if (folder.isPresent()) {
            for (BoundAlbum.Single single : bound.singles()) {
                files.put(folder.get().resolve(single.name()), bytes(single.pages(), single.title()));
                cancel.check();
            }
        }
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            WholeFile.write(file.getKey(), FileKind.PAPER, file.getValue());
        }
        return List.copyOf(files.keySet());
    }

    private byte[] bytes(List<Page> pages, String title) throws IOException {
        AlbumPaper paper = album.paper();
        return PdfFile.bytes(pages, Ground.inks(paper.choice().palette()), new PdfFile.About(title, paper.messages().lang()), PdfFile.FINENESS);
    }
}
