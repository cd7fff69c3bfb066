package districtatlas.paint.display;

import districtatlas.map.layer.LayerId;
import java.util.List;

/**
 * All a painter needs of a layer, at every scale. Immutable, any thread.
 *
 * @param batches what is painted, bottom to top. By pass; within a pass areas lie under lines under marks, and what comes first in
 *                the style lies below. Symbols that must interleave by feature need passes of their own
 * @param labels  what is written
 * @param features the ids that {@link Shapes#feature} counts
 */
public record DisplayList(LayerId layer, Shapes shapes, List<Batch> batches, List<Batch> labels, Ids features) {
    public DisplayList {
        batches = List.copyOf(batches);
        labels = List.copyOf(labels);
    }

    public String featureId(int shape) {
        return features.get(shapes.feature(shape));
    }

    /** About how much memory it takes. */
    public long sizeBytes() {
        long bytes = shapes.sizeBytes() + features.sizeBytes();
        for (Batch batch : batches) {
            bytes += batch.sizeBytes();
        }
        return bytes;
    }
}
