package districtatlas.app;

import districtatlas.author.StylesFolder;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.map.MapDocument;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerStack;
import districtatlas.ui.MapSession;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A folder of styles on the map: read again when asked, and the session then shows what it says. Knows no nodes. FX thread only;
 * the reading is done elsewhere.
 */
final class LiveStyles {
    private final Path folder;
    private final MapDocument document;
    private final MapSession session;
    private final Executor worker;
    private final Executor fxThread;
    private final ReadOnlyObjectWrapper<List<Problem>> problems;

    /**
     * @param atFirst what was wrong when the folder was first read
     * @param worker  reads, one reading at a time
     */
    LiveStyles(Path folder, MapDocument document, List<Problem> atFirst, MapSession session, Executor worker, Executor fxThread) {
        this.folder = folder;
        this.document = document;
        this.session = session;
        this.worker = worker;
        this.fxThread = fxThread;
        this.problems = new ReadOnlyObjectWrapper<>(atFirst);
    }

    /** What is wrong with the styles as they were last read. */
    ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** Any thread. */
    void reload() {
        worker.execute(() -> {
            List<Problem> found = read(folder, document);
            fxThread.execute(() -> {
                problems.set(found);
                show();
            });
        });
    }

    /** Has a folder's styles take the place of the atlas's own; gives what is wrong with them. */
    static List<Problem> read(Path folder, MapDocument document) {
        ProblemLog found = new ProblemLog();
        document.restyle(StylesFolder.read(folder, found), found);
        return found.all();
    }

    private void show() {
        document.palette(session.paletteProperty().get().id()).ifPresent(session.paletteProperty()::set);
        LayerStack before = session.layersProperty().get();
        List<Layer> layers = document.stack(session.themeProperty().get()).layers().stream()
                .map(l -> l.withVisible(before.find(l.id()).map(Layer::visible).orElse(true))).toList();
        session.layersProperty().set(new LayerStack(layers));
    }
}
