package districtatlas.author;

import districtatlas.author.ZonesPart.Draft;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.Extent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;

/**
 * The shape of every zone: streets from their arcs, groups and the district as unions of streets, the axis, the belt and the key
 * areas from geometry/structure.geojson.
 *
 * @param lonLat in degrees, longitude first, by zone; the belt as a ribbon
 * @param grid   the same in metres
 * @param structure the features of structure.geojson by zone: for their properties and for the belt's centre line
 * @param chain  the points strung along the axis
 */
record ZoneShapesPart(Map<String, Geometry> lonLat, Map<String, Geometry> grid, Map<String, SourceFeature> structure,
                      List<SourceFeature> chain) {
    private static final String FILE = "geometry/structure.geojson";
    /** Wider than any district: what is wider was mistyped. */
    private static final int WIDEST_METRES = 100_000;
    private static final String HALF_WIDTH = "halfWidthMetres";
    private static final int QUADRANT_SEGMENTS = 12;
    private static final double KM2 = 1e6;

    /** @param enclaves in degrees: what is drawn by hand is cut by them; of streets they are holes already */
    static ZoneShapesPart make(Compilation c, List<Draft> zones, StreetsPart streets, List<Geometry> enclaves, GeoJsonReader reader,
                               GridProjection projection) {
        Map<String, SourceFeature> structure = new LinkedHashMap<>();
        List<SourceFeature> chain = new ArrayList<>();
        readStructure(c, reader, zones, structure, chain);
        Map<String, Geometry> lonLat = new LinkedHashMap<>();
        Map<String, Geometry> grid = new LinkedHashMap<>();
        for (Draft zone : zones) {
            Optional<Geometry> shape;
            if (ZoneKind.STREET.is(zone.kind())) {
                shape = Optional.ofNullable(streets.shapes().get(zone.id()));
            } else if (ZoneKind.GROUP.is(zone.kind()) || ZoneKind.DISTRICT.is(zone.kind())) {
                shape = union(zone, zones, streets);
            } else {
                shape = Optional.ofNullable(structure.get(zone.id()))
                        .map(f -> ZoneKind.BELT.is(zone.kind()) ? ribbon(f, c, projection) : f.geometry()).map(g -> without(g, enclaves));
            }
            if (shape.isPresent() && !shape.get().isEmpty()) {
                lonLat.put(zone.id(), shape.get());
                grid.put(zone.id(), projection.toGrid(shape.get()));
            } else if (!ZoneKind.KEY_AREA.is(zone.kind()) && !follows(c, zone, structure.containsKey(zone.id()))) {
                // A key area may be without: where the plan names no extent and none can be drawn in good faith.
                c.problem("zone.shape", zone.spot(), "the zone " + zone.id() + " has no shape; " + (ZoneKind.STREET.is(zone.kind())
                        ? "give its rings in " + StreetsPart.FILE : ZoneKind.AXIS.is(zone.kind()) || ZoneKind.BELT.is(zone.kind())
                        ? "draw it in " + FILE + ", or take the zone out" : "no street has it as parent: name it as parent of its streets, or take it out"));
                c.doubts.add(Doubts.SHAPES);
            }
        }
        return new ZoneShapesPart(lonLat, grid, structure, chain);
    }

    /** Whether the zone is without a shape because of something that was told already. */
    private static boolean follows(Compilation c, Draft zone, boolean isDrawn) {
        boolean ofStreets = ZoneKind.STREET.is(zone.kind()) || ZoneKind.GROUP.is(zone.kind()) || ZoneKind.DISTRICT.is(zone.kind());
        boolean follows = c.doubts.about(Doubts.ZONES) || (ofStreets ? c.doubts.about(Doubts.SHAPES) : isDrawn || c.doubts.about(FILE));
        if (follows) {
            c.doubts.add(Doubts.SHAPES);
        }
        return follows;
    }

    private static void readStructure(Compilation c, GeoJsonReader reader, List<Draft> zones, Map<String, SourceFeature> structure,
                                      List<SourceFeature> chain) {
        // Without the file there is nothing drawn by hand: a zone that needs it is told so itself.
        for (SourceFeature feature : c.sources.exists(FILE) ? reader.read(FILE) : List.<SourceFeature>of()) {
            c.ids.give("structure", feature.id(), feature.spot());
            String kind = feature.text("class");
            if (kind.equals("chain")) {
                c.ids.check(ZonesPart.FAMILY, feature.text("zone"), feature.spot());
                checkGeometry(c, feature, "point");
                chain.add(feature);
                continue;
            }
            c.ids.check(ZonesPart.FAMILY, feature.id(), feature.spot());
            zones.stream().filter(z -> z.id().equals(feature.id()) && !z.kind().isEmpty() && !z.kind().equals(kind)).forEach(z ->
                    c.problem("zone.kind", feature.spot(), "the class is " + kind + ", but zones.yaml calls " + z.id() + " a " + z.kind() + "; correct one of them"));
            checkGeometry(c, feature, ZoneKind.KEY_AREA.is(kind) ? "polygon" : "line");
            structure.put(feature.id(), feature);
        }
    }

    private static void checkGeometry(Compilation c, SourceFeature feature, String kind) {
        if (!feature.geometry().isEmpty() && !GeoJsonReader.isOf(feature.geometry(), kind)) {
            c.problem("geometry.type", feature.spot(), "expected a " + kind + ", found a " + feature.geometry().getGeometryType() + "; draw it as one");
        }
    }

    private static Optional<Geometry> union(Draft zone, List<Draft> zones, StreetsPart streets) {
        List<Geometry> members = zones.stream()
                .filter(z -> ZoneKind.STREET.is(z.kind()) && (ZoneKind.DISTRICT.is(zone.kind()) || z.parent().filter(zone.id()::equals).isPresent()))
                .map(z -> streets.shapes().get(z.id())).filter(java.util.Objects::nonNull).toList();
        return members.isEmpty() ? Optional.empty()
                : Optional.of(CoverageUnion.union(members.toArray(Geometry[]::new)));
    }

    private static Geometry without(Geometry shape, List<Geometry> enclaves) {
        return enclaves.stream().filter(shape::intersects).reduce(shape, Geometry::difference);
    }

    /** The belt around its centre line, made on the grid. */
    private static Geometry ribbon(SourceFeature belt, Compilation c, GridProjection projection) {
        SourceValue width = belt.properties().get(HALF_WIDTH);
        double halfWidthMetres = width == null ? 0 : PlainNumber.of(width, "the property " + HALF_WIDTH, c.log).orElse(0);
        if (halfWidthMetres <= 0 || halfWidthMetres > WIDEST_METRES) {
            c.problem("belt.width", belt.spot(), "the belt needs its half width in metres, up to " + WIDEST_METRES + "; correct the property " + HALF_WIDTH);
            return new GeometryFactory().createPolygon();
        }
        BufferParameters round = new BufferParameters(QUADRANT_SEGMENTS);
        return projection.toLonLat(BufferOp.bufferOp(projection.toGrid(belt.geometry()), halfWidthMetres, round));
    }

    /** On the grid, to 100 m²; empty for a line. */
    OptionalDouble areaKm2(String zone) {
        Geometry shape = grid.get(zone);
        return shape == null || shape.getDimension() < 2 ? OptionalDouble.empty()
                : OptionalDouble.of(Math.rint(shape.getArea() / KM2 * 1e4) / 1e4);
    }

    /** On the grid, to a centimetre. */
    Optional<Extent> extent(String zone) {
        return Optional.ofNullable(grid.get(zone)).map(Geometry::getEnvelopeInternal).map(ZoneShapesPart::rounded);
    }

    private static Extent rounded(Envelope e) {
        return new Extent(Math.rint(e.getMinX() * 100) / 100, Math.rint(e.getMinY() * 100) / 100,
                Math.rint(e.getMaxX() * 100) / 100, Math.rint(e.getMaxY() * 100) / 100);
    }

    Optional<String> streetAt(org.locationtech.jts.geom.Point lonLatPoint, List<Draft> zones) {
        return zones.stream().filter(z -> ZoneKind.STREET.is(z.kind())).map(Draft::id)
                .filter(z -> lonLat.containsKey(z) && lonLat.get(z).covers(lonLatPoint)).findFirst();
    }
}
