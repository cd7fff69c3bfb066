package districtatlas.ui.notebook;

import districtatlas.feature.FeatureRef;
import districtatlas.notebook.About;
import districtatlas.notebook.AtlasHas;
import districtatlas.notebook.LooseEnds;
import districtatlas.notebook.Notebook;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Whether the atlas has what notes are about. Of zones, things and figures that is known at once; of drawn features their file is asked
 * off the FX thread, once for each, and until it has answered they count as there. FX thread only.
 */
public final class Ties {
    private final AtlasHas atlas;
    private final Predicate<FeatureRef> file;
    private final Executor worker;
    private final Executor fxThread;
    private final Map<FeatureRef, Boolean> known = new HashMap<>();
    private final Set<FeatureRef> asked = new LinkedHashSet<>();
    private final ReadOnlyIntegerWrapper answers = new ReadOnlyIntegerWrapper();

    /**
     * @param atlas    what it has, by whether a feature is drawn
     * @param file     whether a feature is drawn; may take its time, and fail
     * @param worker   asks the file
     * @param fxThread gets the answers
     */
    public Ties(Function<Predicate<FeatureRef>, AtlasHas> atlas, Predicate<FeatureRef> file, Executor worker, Executor fxThread) {
        this.atlas = atlas.apply(this::isDrawn);
        this.file = file;
        this.worker = worker;
        this.fxThread = fxThread;
    }

    /** What the atlas has; of features it says at once what is known. */
    public AtlasHas atlas() {
        return atlas;
    }

    /** Whether it is no more in the atlas, or in the notebook. At once. */
    public boolean isLoose(About about, Notebook notebook) {
        return LooseEnds.missing(about, notebook, atlas).isPresent();
    }

    /** Becomes another when it has turned out that something is not drawn. */
    public ReadOnlyIntegerProperty answersProperty() {
        return answers.getReadOnlyProperty();
    }

    private boolean isDrawn(FeatureRef feature) {
        Boolean answer = known.get(feature);
        if (answer == null) {
            if (asked.isEmpty()) {
                fxThread.execute(this::ask);        // with all that are asked for in the same breath
            }
            asked.add(feature);
        }
        return answer == null || answer;
    }

    private void ask() {
        Set<FeatureRef> all = Set.copyOf(asked);
        worker.execute(() -> {
            Map<FeatureRef, Boolean> found = new LinkedHashMap<>();
            try {
                all.forEach(f -> found.put(f, file.test(f)));
            } finally {             // a file that cannot be read any more is told by the worker's own door; nothing is loose for that
                fxThread.execute(() -> hear(all, found));
            }
        });
    }

    private void hear(Set<FeatureRef> all, Map<FeatureRef, Boolean> found) {
        known.putAll(found);
        boolean more = !all.containsAll(asked);
        asked.removeAll(all);
        if (found.containsValue(false)) {
            answers.set(answers.get() + 1);
        }
        if (more && !asked.isEmpty()) {
            ask();
        }
    }
}
