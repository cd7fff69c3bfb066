package districtatlas.data.pack;

import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.data.ShapeFault;
import districtatlas.data.ShapeMaker;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

class PackGeometryProperties {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Provide
    Arbitrary<Geometry> shapes() {
        Arbitrary<Coordinate> place = Combinators.combine(Arbitraries.doubles().between(-1e7, 1e7), Arbitraries.doubles().between(-1e7, 1e7)).as(Coordinate::new);
        Arbitrary<Coordinate[]> places = place.array(Coordinate[].class).ofMinSize(3).ofMaxSize(12);
        Arbitrary<LinearRing> ring = places.map(p -> {
            Coordinate[] closed = java.util.Arrays.copyOf(p, p.length + 1);
            closed[p.length] = p[0];
            return FACTORY.createLinearRing(closed);
        });
        Arbitrary<Geometry> polygon = ring.list().ofMinSize(1).ofMaxSize(3).map(r -> FACTORY.createPolygon(r.get(0), r.subList(1, r.size()).toArray(LinearRing[]::new)));
        Arbitrary<Geometry> line = places.map(FACTORY::createLineString);
        Arbitrary<Geometry> points = places.map(FACTORY::createMultiPointFromCoords);
        Arbitrary<Geometry> polygons = polygon.list().ofMaxSize(3).map(p -> FACTORY.createMultiPolygon(p.toArray(Polygon[]::new)));
        Arbitrary<Geometry> single = Arbitraries.oneOf(List.of(polygon, line, points, polygons));
        return Arbitraries.oneOf(single, single.list().ofMaxSize(3).map(g -> FACTORY.createGeometryCollection(g.toArray(Geometry[]::new))));
    }

    /** What any program writes by the book comes back the same to the last bit. */
    @Property(tries = 200)
    void whatIsWrittenIsRead(@ForAll("shapes") Geometry shape, @ForAll boolean little) {
        byte[] wkb = new WKBWriter(2, little ? ByteOrderValues.LITTLE_ENDIAN : ByteOrderValues.BIG_ENDIAN).write(shape);
        assertTrue(shape.equalsExact(PackGeometry.read(PackMade.blob(wkb), new ShapeMaker())));
    }

    /** One byte that is another gives another shape or a word for what is wrong; nothing else is thrown, and no memory is asked for in vain. */
    @Property(tries = 500)
    void damageIsASentence(@ForAll("shapes") Geometry shape, @ForAll int at, @ForAll byte other) {
        byte[] blob = PackMade.blob(new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(shape));
        blob[Math.floorMod(at, blob.length)] = other;
        try {
            PackGeometry.read(blob, new ShapeMaker());
        } catch (ShapeFault said) {
            assertTrue(said.code().startsWith("data."));
        }
    }
}
