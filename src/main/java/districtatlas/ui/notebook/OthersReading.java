package districtatlas.ui.notebook;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Cancel;
import districtatlas.base.Problem;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.Entry;
import districtatlas.notebook.Merge;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.NotebookFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads other people's notebooks to be joined, with their photos and the features of their layers. Nothing is written to their files. */
final class OthersReading {
    private final List<Merge.Source> read = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final PictureStock stock;
    private final Supplier<NotebookFile> into;

    /**
     * @param stock takes photos
     * @param into  takes features, which are too many to wait in memory: what no entry names in the end is cleared when it is opened again
     */
    OthersReading(PictureStock stock, Supplier<NotebookFile> into) {
        this.stock = stock;
        this.into = into;
    }

    /** The file's own thread. */
    OthersReading of(List<Path> files) {
        for (Path path : files) {
            try (NotebookFile other = NotebookFile.openReadOnly(path)) {
                Notebook notebook = other.read();
                notebook.photos().there().stream().map(p -> p.value().orElseThrow().bytes()).distinct()
                        .forEach(hash -> other.picture(hash).ifPresent(bytes -> stock.keep(hash, bytes)));
                notebook.layers().there().forEach(l -> take(l, other));
                read.add(new Merge.Source(path.getFileName().toString(), notebook));
            } catch (AtlasFileException e) {
                problems.add(e.problem());
            }
        }
        return this;
    }

    /** Before the entry that says so. */
    private void take(Entry<BroughtLayer> entry, NotebookFile other) {
        BroughtLayer layer = entry.value().orElseThrow();
        if (layer.copied() && other.has(entry.id(), layer) && !into.get().has(entry.id(), layer)) {
            into.get().bring(entry.id(), layer, other, Cancel.never());
        }
    }

    /** What could be read, by the files' names. */
    List<Merge.Source> read() {
        return List.copyOf(read);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
