package districtatlas.own.boundary;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.plan.Enclave;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Holds a set of boundaries against itself, and against what the map draws. One at a time; some 100 ms for a district. */
final class SetCheck {
    /** In m²: what is smaller is counted, and not listed. */
    static final double LISTED = 1;
    /** In m²: what is smaller comes of rounding, and is nothing. */
    private static final double SPECK = 0.001;
    /** In m²: the map's own outline is schematic, so that only what can be seen of a difference is listed. */
    static final double SEEN = 10_000;
    /** Of an enclave: so much of a gap is of it. */
    private static final double MOST = 0.5;
    private static final double BESIDE_METRES = 1;

    private final SwapGround ground;
    private final NewShapes shapes;
    private final Map<ZoneId, PreparedGeometry> prepared = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int slivers;
    private double sliverSquareMetres;

    private SetCheck(SwapGround ground, NewShapes shapes) {
        this.ground = ground;
        this.shapes = shapes;
    }

    /**
     * @param findings           the gravest first, of one kind the largest
     * @param slivers            gaps and overlaps that are too small to be listed
     * @param sliverSquareMetres of all of them
     */
    record Result(List<Finding> findings, int slivers, double sliverSquareMetres) {
    }

    static Result of(SwapGround ground, NewShapes shapes) {
        SetCheck check = new SetCheck(ground, shapes);
        check.overlaps();
        check.gaps();
        check.enclaves();
        check.outline();
        check.findings.sort(Comparator.comparing(Finding::kind).thenComparing(Comparator.comparingDouble(Finding::squareMetres).reversed()));
        return new Result(List.copyOf(check.findings), check.slivers, check.sliverSquareMetres);
    }

    private void overlaps() {
        List<Zone> streets = ground.streets();
        for (int i = 0; i < streets.size(); i++) {
            for (int j = i + 1; j < streets.size(); j++) {
                Geometry a = shapes.of(streets.get(i).id());
                Geometry b = shapes.of(streets.get(j).id());
                List<ZoneId> both = List.of(streets.get(i).id(), streets.get(j).id());
                if (a.getEnvelopeInternal().intersects(b.getEnvelopeInternal())) {
                    areas(overlay(a, b, OverlayNG.INTERSECTION)).forEach(part -> fault(Finding.Kind.OVERLAP, () -> both, part));
                }
            }
        }
    }

    /** Holes of the whole, but for an enclave; those that were dropped as hairlines are looked for in the plain union. */
    private void gaps() {
        Geometry union = OverlayNGRobust.union(ground.streets().stream().map(z -> shapes.of(z.id())).toList());
        areas(union).flatMap(SetCheck::holes).forEach(hole -> {
            boolean enclave = ground.shapes().enclaves().stream().filter(e -> e.shape().getEnvelopeInternal().intersects(hole.getEnvelopeInternal())).anyMatch(e -> overlay(e.shape(), hole, OverlayNG.INTERSECTION).getArea() > MOST * hole.getArea());
            if (!enclave) {
                fault(Finding.Kind.GAP, () -> around(hole), hole);
            }
        });
    }

    private List<ZoneId> around(Geometry hole) {
        Geometry wide = hole.buffer(BESIDE_METRES);
        return ground.streets().stream().map(Zone::id)
                .filter(z -> prepared.computeIfAbsent(z, id -> PreparedGeometryFactory.prepare(shapes.of(id))).intersects(wide)).toList();
    }

    private static Stream<Polygon> holes(Polygon part) {
        return Stream.iterate(0, h -> h < part.getNumInteriorRing(), h -> h + 1).map(h -> part.getFactory().createPolygon(part.getInteriorRingN(h)));
    }

    private void enclaves() {
        for (Enclave enclave : ground.shapes().enclaves()) {
            for (Zone street : ground.streets()) {
                Geometry common = overlay(enclave.shape(), shapes.of(street.id()), OverlayNG.INTERSECTION);
                if (common.getArea() > SEEN) {
                    add(Finding.Kind.ENCLAVE, List.of(street.id()), common);
                }
            }
        }
    }

    private void outline() {
        ZoneId district = ground.of(ZoneKind.DISTRICT).get(0).id();
        Geometry before = ground.shapes().shape(district).orElse(shapes.of(district));
        Geometry after = shapes.of(district);
        areas(overlay(after, before, OverlayNG.DIFFERENCE)).filter(p -> p.getArea() >= SEEN).forEach(beyond -> {
            boolean sea = !ground.sea().isEmpty() && ground.sea().getEnvelopeInternal().intersects(beyond.getEnvelopeInternal())
                    && overlay(ground.sea(), beyond, OverlayNG.INTERSECTION).getArea() > MOST * beyond.getArea();
            if (ground.shapes().enclaves().stream().noneMatch(e -> e.shape().covers(beyond.getInteriorPoint()))) {
                add(sea ? Finding.Kind.SEA : Finding.Kind.BEYOND, streetsAt(beyond), beyond);
            }
        });
        areas(overlay(before, after, OverlayNG.DIFFERENCE)).filter(p -> p.getArea() >= SEEN).forEach(left ->
                add(Finding.Kind.SHORT, ground.streets().stream().map(Zone::id).filter(z -> ground.shapes().shape(z).filter(left.getInteriorPoint()::within)
                        .isPresent()).toList(), left));
    }

    private List<ZoneId> streetsAt(Geometry part) {
        return ground.streets().stream().map(Zone::id).filter(z -> shapes.of(z).intersects(part.getInteriorPoint())).toList();
    }

    private void fault(Finding.Kind kind, Supplier<List<ZoneId>> zones, Geometry part) {
        if (part.getArea() >= LISTED) {
            add(kind, zones.get(), part);
        } else if (part.getArea() > SPECK) {
            slivers++;
            sliverSquareMetres += part.getArea();
        }
    }

    private void add(Finding.Kind kind, List<ZoneId> zones, Geometry part) {
        Coordinate inside = part.getInteriorPoint().getCoordinate();
        LonLat at = ground.grid().toLonLat(new EastNorth(inside.x, inside.y));
        findings.add(new Finding(kind, zones, part.getArea(), at, part));
    }

    private static Geometry overlay(Geometry a, Geometry b, int operation) {
        return OverlayNGRobust.overlay(a, b, operation);
    }

    private static Stream<Polygon> areas(Geometry shape) {
        return Stream.iterate(0, n -> n < shape.getNumGeometries(), n -> n + 1).map(shape::getGeometryN)
                .filter(Polygon.class::isInstance).map(Polygon.class::cast).filter(p -> !p.isEmpty());
    }
}
