package districtatlas.app;

import districtatlas.app.atlas.StylesReading;
import districtatlas.author.StylesFolder;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.map.MapDocument;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A folder of styles on the map: read again when asked, and the map then shows what it says. Knows no nodes. FX thread only;
 * the reading is done elsewhere.
 */
final class LiveStyles {
    private final Path folder;
    private final MapDocument document;
    private final Runnable restyled;
    private final Executor worker;
    private final Executor fxThread;
    private final Set<Problem> painted = new LinkedHashSet<>();
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>();
    private StylesReading last;

    /**
     * @param first    what the folder held when it was first read
     * @param painting hears what is found out about the styles only while features are painted, on any thread
     * @param restyled called when the document's styles are others than before
     * @param worker   reads, one reading at a time
     */
    LiveStyles(Path folder, MapDocument document, StylesReading first, ProblemLog painting, Runnable restyled, Executor worker,
               Executor fxThread) {
        this.folder = folder;
        this.document = document;
        this.restyled = restyled;
        this.worker = worker;
        this.fxThread = fxThread;
        this.last = first;
        list();
        painting.follow(problem -> fxThread.execute(() -> foundPainting(problem)));
    }

    /** What is wrong with the styles as they are now: first what was found reading them, then painting with them. */
    ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** Any thread. */
    void reload() {
        worker.execute(() -> {
            StylesReading now = StylesReading.of(folder, document);
            fxThread.execute(() -> {
                forgetPainted(last.styles(), now.styles());
                last = now;
                list();
                restyled.run();
            });
        });
    }

    private void foundPainting(Problem problem) {
        if (painted.add(problem)) {
            list();
        }
    }

    /** Layers whose style did not change are not painted anew and would not tell again: their problems stay. */
    private void forgetPainted(StylesFolder before, StylesFolder now) {
        boolean repainted = !before.palettes().equals(now.palettes());
        painted.removeIf(p -> repainted || !Objects.equals(text(p, before), text(p, now)));
    }

    private static String text(Problem problem, StylesFolder styles) {
        return styles.slds().get(problem.where().replaceFirst("\\.sld:\\d+$", ""));
    }

    private void list() {
        Set<Problem> all = new LinkedHashSet<>(last.problems());
        all.addAll(painted);
        problems.set(List.copyOf(all));
    }
}
