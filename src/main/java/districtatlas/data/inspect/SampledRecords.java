package districtatlas.data.inspect;

import districtatlas.data.DataRecord;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Drawn records of a layer: the box of all, and an even choice of a bounded number, whatever the layer's size, to find out by where they lie.
 * The choice depends on nothing but the records. One thread at a time.
 */
final class SampledRecords {
    private static final int MOST = 2_000;
    private static final int MOST_POINTS = 300_000;
    private static final int MOST_LETTERS = 60;

    private final Envelope box = new Envelope();
    private final List<DataRecord> chosen = new ArrayList<>();
    private long seen;
    private long every = 1;
    private long points;

    void add(DataRecord record, Geometry shape) {
        box.expandToInclude(shape.getEnvelopeInternal());
        if (seen++ % every == 0) {
            chosen.add(record);
            points += shape.getNumPoints();
            thin();
        }
    }

    private void thin() {
        while (chosen.size() > MOST || points > MOST_POINTS && chosen.size() > 1) {
            every *= 2;
            List<DataRecord> half = new ArrayList<>();
            for (int i = 0; i < chosen.size(); i += 2) {
                half.add(chosen.get(i));
            }
            chosen.clear();
            chosen.addAll(half);
            points = chosen.stream().mapToLong(r -> r.geometry().map(Geometry::getNumPoints).orElse(0)).sum();
        }
    }

    /** With short texts alone: what is chosen must stay small. */
    static Object[] shortened(Object[] values) {
        Object[] few = values.clone();
        for (int i = 0; i < few.length; i++) {
            if (few[i] instanceof String text && text.length() > MOST_LETTERS) {
                few[i] = null;
            }
        }
        return few;
    }

    void addAll(SampledRecords others) {
        box.expandToInclude(others.box);
        seen += others.seen;
        chosen.addAll(others.chosen);
        points += others.points;
        thin();
    }

    long seen() {
        return seen;
    }

    List<DataRecord> chosen() {
        return List.copyOf(chosen);
    }

    Envelope box() {
        return box;
    }
}
