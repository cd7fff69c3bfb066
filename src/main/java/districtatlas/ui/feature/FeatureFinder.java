package districtatlas.ui.feature;

import districtatlas.coord.EastNorth;
import districtatlas.feature.DrawnGround;
import districtatlas.feature.FeatureFacts;
import districtatlas.feature.FeatureRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Asks the drawn ground off the FX thread, and remembers what lay together where one clicked, so that a card that comes back, also in
 * another language, offers the same. One for the program. FX thread only; what it finds comes there too.
 */
public final class FeatureFinder {
    private static final int MOST_REMEMBERED = 200;

    private final DrawnGround ground;
    private final Executor worker;
    private final Executor fxThread;
    private final Map<FeatureRef, Here> remembered = new LinkedHashMap<>();

    /** @param worker may take a file's time */
    public FeatureFinder(DrawnGround ground, Executor worker, Executor fxThread) {
        this.ground = ground;
        this.worker = worker;
        this.fxThread = fxThread;
    }

    /** Whether it may have a name of its own and is neither a zone nor a thing of the plan. At once. */
    public boolean mayBeNamed(FeatureRef ref) {
        return ground.mayBeNamed(ref);
    }

    /** At once. */
    public boolean isArea(FeatureRef ref) {
        return ground.isArea(ref);
    }

    /** Whether a click opens it wherever it is hit. At once. */
    public boolean isAsked(FeatureRef ref) {
        return ground.isAsked(ref);
    }

    /** @param found gets what there is of them, in their order; nothing when the file cannot be read any more */
    void find(List<FeatureRef> wanted, Consumer<List<FeatureFacts>> found) {
        worker.execute(() -> {
            List<FeatureFacts> facts = new ArrayList<>();
            try {
                wanted.forEach(r -> ground.facts(r).ifPresent(facts::add));
            } finally {             // a file that cannot be read any more is told by the worker's own door, and the click still opens something
                fxThread.execute(() -> found.accept(List.copyOf(facts)));
            }
        });
    }

    /** @param found gets which area of a layer lies there, drawn or not; empty where none does, or the file cannot be read any more */
    void areaAt(String layer, EastNorth place, Consumer<Optional<FeatureFacts>> found) {
        worker.execute(() -> {
            Optional<FeatureFacts> area = Optional.empty();
            try {
                area = ground.areaAt(layer, place);
            } finally {
                Optional<FeatureFacts> there = area;
                fxThread.execute(() -> found.accept(there));
            }
        });
    }

    void remember(FeatureRef feature, Here here) {
        remembered.remove(feature);
        remembered.put(feature, here);
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.remove(remembered.keySet().iterator().next());
        }
    }

    Optional<Here> here(FeatureRef feature) {
        return Optional.ofNullable(remembered.get(feature));
    }
}
