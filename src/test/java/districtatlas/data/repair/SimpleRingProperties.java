package districtatlas.data.repair;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** The cheap test against the whole one. */
class SimpleRingProperties {
    /** On a small grid, so that corners meet sides and sides lie on sides. */
    @Provide
    Arbitrary<Polygon> rings() {
        Arbitrary<Coordinate> corner = Combinators.combine(Arbitraries.integers().between(0, 6), Arbitraries.integers().between(0, 6))
                .as((x, y) -> new Coordinate(113.9 + x * 1e-4, 22.5 + y * 1e-4));
        return corner.list().ofMinSize(3).ofMaxSize(7).map(SimpleRingProperties::ring);
    }

    private static Polygon ring(List<Coordinate> corners) {
        Coordinate[] ring = corners.toArray(new Coordinate[corners.size() + 1]);
        ring[corners.size()] = ring[0];
        return new GeometryFactory().createPolygon(ring);
    }

    @Property(tries = 4000)
    void whatIsSurelySimpleIsValid(@ForAll("rings") Polygon ring) {
        if (new SimpleRing().isSurelySimple(ring.getExteriorRing().getCoordinateSequence())) {
            assertTrue(ring.isValid(), ring::toString);
        }
    }

    /** It would be useless were it never sure. */
    @Property(tries = 200)
    void aStarShapeIsSurelySimple(@ForAll("angles") double[] angles) {
        Coordinate[] ring = new Coordinate[angles.length + 1];
        double at = 0;
        double all = Arrays.stream(angles).sum();
        for (int i = 0; i < angles.length; i++) {
            at += angles[i] / all * 2 * Math.PI;
            double reach = 1 + i % 3;
            ring[i] = new Coordinate(500_000 + reach * Math.cos(at), 2_500_000 + reach * Math.sin(at));
        }
        ring[angles.length] = ring[0];
        Polygon star = new GeometryFactory().createPolygon(ring);
        assertTrue(new SimpleRing().isSurelySimple(star.getExteriorRing().getCoordinateSequence()), star::toString);
    }

    @Provide
    Arbitrary<double[]> angles() {
        return Arbitraries.doubles().between(1, 1.5).array(double[].class).ofMinSize(6).ofMaxSize(30);
    }
}
