package districtatlas.data.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class SampleTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Test
    void aLargeLayerIsSampledFromItsBeginningToItsEnd() {
        Sample.Collector collector = Sample.collector();
        for (int i = 0; i < 100_000; i++) {
            collector.add(FACTORY.createPoint(new Coordinate(i, -i)));
        }
        Sample sample = collector.done();
        assertEquals(100_000, sample.features());
        assertTrue(sample.some().size() > Sample.MOST / 2 && sample.some().size() <= Sample.MOST);
        assertEquals(0, sample.some().get(0).x());
        assertTrue(sample.some().get(sample.some().size() - 1).x() > 99_000);
        assertEquals(50_000, sample.quantile(true, 0.5), 100);
        assertEquals(99_999, sample.maxX());
        assertEquals(-99_999, sample.minY());
    }

    @Test
    void aLongLineIsThinnedAndKeepsItsReach() {
        Coordinate[] places = new Coordinate[100_000];
        for (int i = 0; i < places.length; i++) {
            places[i] = new Coordinate(i, i);
        }
        Sample.Collector collector = Sample.collector();
        collector.add(FACTORY.createLineString(places), "  a name ", 7L, null, "x".repeat(500));
        Sample sample = collector.done();
        assertTrue(sample.some().get(0).size() <= 512);
        assertEquals(99_999, sample.maxX());
        assertEquals(List.of("a name"), sample.some().get(0).texts());
        assertFalse(sample.some().get(0).area() || sample.some().get(0).point());
    }

    @Test
    void whatHasNoNumbersIsNoFeature() {
        Sample.Collector collector = Sample.collector();
        collector.add(FACTORY.createPoint());
        collector.add(FACTORY.createPoint(new Coordinate(Double.NaN, 5)));
        assertTrue(collector.done().isEmpty());
        assertEquals(0, collector.done().features());
        assertTrue(Double.isNaN(collector.done().minX()));
    }
}
