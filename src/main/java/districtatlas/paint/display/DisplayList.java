package districtatlas.paint.display;

import districtatlas.map.layer.LayerId;
import java.util.List;
import java.util.stream.Stream;

/**
 * All a painter needs of a layer in one palette and language, at every scale: shapes, which it shares with the lists of other palettes,
 * and what is painted with them. Immutable, any thread; compared by identity.
 */
public final class DisplayList {
    private final LayerId layer;
    private final Placed placed;
    private final List<Batch> batches;
    private final List<Batch> labels;
    private final Ids features;

    DisplayList(LayerId layer, Placed placed, List<Batch> batches, List<Batch> labels, Ids features) {
        this.layer = layer;
        this.placed = placed;
        this.batches = List.copyOf(batches);
        this.labels = List.copyOf(labels);
        this.features = features;
    }

    public LayerId layer() {
        return layer;
    }

    public Shapes shapes() {
        return placed.shapes();
    }

    /**
     * What is painted, bottom to top. By pass; within a pass areas lie under lines under marks, and what comes first in the style lies
     * below. Symbols that must interleave by feature need passes of their own.
     */
    public List<Batch> batches() {
        return batches;
    }

    /** What is written. */
    public List<Batch> labels() {
        return labels;
    }

    /** Whether it is a feature's own geometry, not one that a style makes of it. */
    public boolean isOwn(int shape) {
        return placed.where(shape) == 0;
    }

    public String featureId(int shape) {
        return features.get(shapes().feature(shape));
    }

    Placed placed() {
        return placed;
    }

    Stream<Members> members() {
        return Stream.concat(batches.stream(), labels.stream()).map(Batch::members);
    }
}
