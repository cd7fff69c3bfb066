package districtatlas.ask.words;

import districtatlas.coord.EastNorth;
import districtatlas.plan.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Says where a zone lies and what lies around it. Immutable, any thread. */
final class BordersInWords {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    /** As far as a bay is wide. */
    private static final double ACROSS_METRES = 8_000;
    private static final double OVER_WATER = 0.8;
    private static final double CENTRAL_METRES = 500;

    private final ZoneFacts facts;
    private final Scribe scribe;

    BordersInWords(ZoneFacts facts, Scribe scribe) {
        this.facts = facts;
        this.scribe = scribe;
    }

    /** How large it is, and where in the district; of what is drawn as an area. */
    List<Statement> position(Zone zone) {
        List<Statement> said = new ArrayList<>();
        Optional<Geometry> shape = facts.shape(zone.id()).filter(s -> s.getDimension() == 2);
        if (shape.isEmpty()) {
            return said;
        }
        facts.district().filter(d -> !d.id().equals(zone.id())).ifPresent(district -> facts.middle(district.id()).ifPresent(centre ->
                said.add(scribe.statement(bearing(zone, district, centre, facts.middle(zone.id()).orElseThrow())))));
        int exclaves = facts.exclaves(zone.id());
        String size = facts.islands(zone.id()) + exclaves > 0 ? "describe.size-main" : "describe.size";
        said.add(scribe.statement(scribe.messages().get(size, scribe.area(zone.areaKm2() > 0 ? zone.areaKm2() : shape.get().getArea() / 1e6),
                scribe.distance(Middles.main(shape.get()).getEnvelopeInternal().getHeight()), scribe.distance(Middles.main(shape.get()).getEnvelopeInternal().getWidth()))));
        int islands = facts.islands(zone.id());
        if (islands > 0) {
            said.add(scribe.statement(scribe.messages().get("describe.islands", islands)));
        }
        if (exclaves > 0) {
            said.add(scribe.statement(scribe.messages().get("describe.exclaves", exclaves)));
        }
        return said;
    }

    private String bearing(Zone zone, Zone district, EastNorth centre, EastNorth middle) {
        double metres = centre.distanceTo(middle);
        return metres < CENTRAL_METRES ? scribe.messages().get("describe.central", scribe.name(zone), scribe.name(district))
                : scribe.messages().get("describe.bearing", scribe.name(zone), scribe.name(district), scribe.direction(Compass.of(centre, middle)), scribe.distance(metres));
    }

    /** One statement for each, the longest border first; then what lies across the water, of the district. */
    List<Statement> around(Zone zone) {
        List<Statement> said = new ArrayList<>();
        for (Neighbour n : facts.neighbours(zone)) {
            String name = n.zone().flatMap(facts.plan()::zone).map(scribe::name).orElseGet(() -> scribe.said(n.name()));
            String key = n.sort() == Neighbour.Sort.SEA ? "describe.shore" : "describe.border";
            said.add(scribe.listed(scribe.messages().get(key, scribe.direction(n.direction()), name, scribe.distance(n.sharedMetres()))));
        }
        if (facts.district().filter(zone::equals).isPresent()) {
            across(zone, said);
        }
        return said;
    }

    private void across(Zone zone, List<Statement> said) {
        Optional<Geometry> shape = facts.shape(zone.id()).filter(s -> s.getDimension() == 2).map(Middles::main);
        Optional<Geometry> sea = facts.ground().sea();
        if (shape.isEmpty() || sea.isEmpty()) {
            return;
        }
        List<String> touching = facts.neighbours(zone).stream().map(n -> n.name().zh()).toList();
        record Across(GroundFeature shore, double metres, Coordinate[] between) {
        }
        facts.ground().of(GroundRole.NEIGHBOUR).stream().filter(n -> !touching.contains(n.name().zh()))
                .map(n -> new Across(n, ZoneFacts.gap(shape.get(), n.shape()), DistanceOp.nearestPoints(shape.get(), n.shape())))
                .filter(a -> a.metres() > 0 && a.metres() <= ACROSS_METRES)
                .filter(a -> GEOMETRY.createLineString(a.between()).intersection(sea.get()).getLength() >= OVER_WATER * a.metres())
                .sorted(Comparator.comparingDouble(Across::metres))
                .forEach(a -> said.add(scribe.listed(scribe.messages().get("describe.across",
                        scribe.direction(Compass.of(Middles.of(shape.get()), new EastNorth(a.between()[1].x, a.between()[1].y))),
                        scribe.said(a.shore().name()), scribe.distance(a.metres())))));
    }
}
