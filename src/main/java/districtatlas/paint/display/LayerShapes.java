package districtatlas.paint.display;

import districtatlas.base.Cancel;
import districtatlas.map.portray.FeatureSink;
import districtatlas.map.portray.LayerFeatures;
import java.util.function.IntConsumer;

/**
 * A layer's source as once read: its features' geometries as flat arrays, their ids, and what of their attributes styles ask for.
 * Every palette, language and style that it serves is drawn from here. Immutable, any thread.
 *
 * @param own the features' own geometries
 */
record LayerShapes(Object source, Shapes own, Ids ids, LayerFeatures features) {
    private static final int PROGRESS_STEP = 4096;

    /** Hands a source's features over. */
    interface Reading {
        LayerFeatures read(FeatureSink sink, Cancel cancel);
    }

    /**
     * A second or two for half a million features.
     *
     * @param progress called now and then with the number of features so far
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    static LayerShapes read(Object source, Reading reading, Cancel cancel, IntConsumer progress) {
        ShapesBuilder shapes = new ShapesBuilder();
        Ids ids = new Ids();
        LayerFeatures features = reading.read((id, geometry) -> {
            int feature = ids.add(id);
            shapes.add(geometry, feature);
            if (feature % PROGRESS_STEP == 0) {
                cancel.check();
                progress.accept(feature);
            }
        }, cancel);
        cancel.check();
        Shapes sorted = shapes.sorted().shapes();
        cancel.check();
        ids.trim();
        progress.accept(ids.size());
        return new LayerShapes(source, sorted, ids, features);
    }

    long sizeBytes() {
        return own.sizeBytes() + ids.sizeBytes() + features.sizeBytes();
    }
}
