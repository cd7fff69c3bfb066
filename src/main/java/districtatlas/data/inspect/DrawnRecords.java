package districtatlas.data.inspect;

import districtatlas.data.place.Sample;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Records of a layer that draw something: how many, how far they reach, and some of them. One thread at a time. */
final class DrawnRecords {
    private final Envelope box = new Envelope();
    private final Sample.Collector some = Sample.collector();
    private final LayerSketch.Collector sketch = new LayerSketch.Collector();
    private long count;

    void add(Geometry shape, Object... values) {
        box.expandToInclude(shape.getEnvelopeInternal());
        some.add(shape, values);
        sketch.add(shape);
        count++;
    }

    void alsoReaches(DrawnRecords others) {
        box.expandToInclude(others.box);
    }

    long count() {
        return count;
    }

    Envelope box() {
        return box;
    }

    Sample sample() {
        return some.done();
    }

    LayerSketch sketch() {
        return sketch.done();
    }
}
