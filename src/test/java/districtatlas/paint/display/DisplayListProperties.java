package districtatlas.paint.display;

import static districtatlas.paint.HandDrawn.box;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.Extent;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.paint.HandDrawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;

class DisplayListProperties {
    private static final double EAST = 495_000;
    private static final double NORTH = 2_499_000;

    @Property(tries = 60)
    void aQueryFindsWhatABruteForceSearchFinds(@ForAll long seed, @ForAll @IntRange(min = 1, max = 700) int n) {
        Random random = new Random(seed);
        HandDrawn hand = new HandDrawn();
        AreaSymbol symbol = AreaSymbol.plain(0xFF808080);
        List<Envelope> boxes = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double e = EAST + random.nextDouble() * 20_000;
            double no = NORTH + random.nextDouble() * 20_000;
            Geometry g = box(e, no, e + 1 + random.nextDouble() * 900, no + 1 + random.nextDouble() * 900);
            boxes.add(g.getEnvelopeInternal());
            hand.draw("a", Integer.toString(i), g, symbol, ScaleRange.ALL, 0);
        }
        DisplayList list = hand.list("a");
        for (int k = 0; k < 10; k++) {
            double e = EAST + random.nextDouble() * 20_000;
            double no = NORTH + random.nextDouble() * 20_000;
            Extent asked = new Extent(e, no, e + random.nextDouble() * 8000, no + random.nextDouble() * 8000);
            Envelope envelope = new Envelope(asked.minEast(), asked.maxEast(), asked.minNorth(), asked.maxNorth());
            Set<String> expected = new TreeSet<>();
            for (int i = 0; i < n; i++) {
                if (boxes.get(i).intersects(envelope)) {
                    expected.add(Integer.toString(i));
                }
            }
            Set<String> found = new TreeSet<>();
            Batch batch = list.batches().get(0);
            batch.query(asked, item -> found.add(list.featureId(batch.shape(item))));
            assertEquals(expected, found);
        }
    }

    @Property(tries = 60)
    void whatIsSimplifiedStaysWithinThreeTenthsOfAPixel(@ForAll long seed, @ForAll @DoubleRange(min = 0.13, max = 200) double metresPerPixel) {
        Random random = new Random(seed);
        Coordinate[] line = new Coordinate[300];
        double e = EAST;
        double n = NORTH;
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(e, n);
            e += random.nextGaussian() * 30 + 8;
            n += random.nextGaussian() * 30;
        }
        LineString original = new GeometryFactory().createLineString(line);
        HandDrawn hand = new HandDrawn().draw("l", "1", original, HandDrawn.line(0xFF000000, 1), ScaleRange.ALL, 0);
        Shapes shapes = hand.list("l").shapes();
        PixelFrame frame = new PixelFrame(metresPerPixel, 1, Math.round(EAST / metresPerPixel), Math.round(-NORTH / metresPerPixel), 512, 512);
        VertexBuffer buffer = new VertexBuffer();
        int count = shapes.vertices(0, frame, buffer);
        Coordinate[] kept = new Coordinate[count];
        for (int i = 0; i < count; i++) {
            var grid = frame.toGrid(buffer.xy()[2 * i], buffer.xy()[2 * i + 1]);
            kept[i] = new Coordinate(grid.east(), grid.north());
        }
        double off = DiscreteHausdorffDistance.distance(original, new GeometryFactory().createLineString(kept), 0.25);
        assertTrue(off <= Detail.TOLERANCE_PX * metresPerPixel + 0.06, off + " m at " + metresPerPixel);
        assertTrue(count <= line.length);
    }

    @Property(tries = 40)
    void coordinatesAreKeptToFiveCentimetres(@ForAll @DoubleRange(min = -60_000, max = 60_000) double dx,
                                             @ForAll @DoubleRange(min = -60_000, max = 60_000) double dy) {
        HandDrawn hand = new HandDrawn()
                .draw("p", "origin", "POINT (" + EAST + " " + NORTH + ")", HandDrawn.mark(HandDrawn.DOT, 4, -1, 0, 0))
                .draw("p", "far", "POINT (" + (EAST + dx) + " " + (NORTH + dy) + ")", HandDrawn.mark(HandDrawn.DOT, 4, -1, 0, 0));
        DisplayList list = hand.list("p");
        for (int shape = 0; shape < list.shapes().size(); shape++) {
            if (list.featureId(shape).equals("far")) {
                assertEquals(EAST + dx, list.shapes().minEast(shape), 0.05);
                assertEquals(NORTH + dy, list.shapes().minNorth(shape), 0.05);
            }
        }
    }
}
