package districtatlas.ask.words;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.plan.Plan;
import districtatlas.plan.ThingId;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.linearref.LengthIndexedLine;

/**
 * An axis or a belt as a way: its points in their order, how far it is from one to the next, and what is passed. The points of the axis are
 * those of its layer; those of a belt the key areas that it is made of, each where the belt is nearest to its middle. Immutable, any thread.
 */
final class WayPoints {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double STEP_METRES = 50;
    /** A corner of a street that the line only cuts. */
    private static final double LEAST_METRES = 250;
    /** Beyond the last point a rest is told only when it is worth going. */
    private static final double LEAST_REST_METRES = 300;

    /** A point on the way. @param at in metres from the start of the line */
    record Point(Text name, Optional<ThingId> thing, EastNorth place, double at) {
    }

    /**
     * From one point to the next.
     *
     * @param from    empty from the start of the line
     * @param to      empty to its end
     * @param streets that are passed, in order, that of the beginning first
     * @param crossed roads and waters that the line meets, in order
     */
    record Leg(Optional<Point> from, Optional<Point> to, double metres, Compass direction, List<Zone> streets, List<GroundFeature> crossed) {
    }

    private record Met(double at, GroundFeature feature) {
    }

    private final Plan plan;
    private final ZoneShapes shapes;
    private final Surroundings ground;
    private final Zone way;
    private final Geometry line;
    private final LengthIndexedLine index;

    private WayPoints(Plan plan, ZoneShapes shapes, Surroundings ground, Zone way, Geometry line) {
        this.plan = plan;
        this.shapes = shapes;
        this.ground = ground;
        this.way = way;
        this.line = line;
        this.index = new LengthIndexedLine(line);
    }

    /** Empty for a way that is not drawn. */
    static Optional<WayPoints> of(Plan plan, ZoneShapes shapes, Surroundings ground, Zone way) {
        Optional<Geometry> line = ground.line(way.id()).or(() -> shapes.shape(way.id()).map(WayPoints::spine)).map(Middles::main);
        return line.map(l -> new WayPoints(plan, shapes, ground, way, l));
    }

    /** Of an area, for want of a line: through its middle, along its longer side. */
    private static Geometry spine(Geometry shape) {
        if (shape.getDimension() < 2) {
            return shape;
        }
        Envelope box = Middles.main(shape).getEnvelopeInternal();
        Coordinate middle = box.centre();
        return GEOMETRY.createLineString(box.getWidth() > box.getHeight()
                ? new Coordinate[] {new Coordinate(box.getMinX(), middle.y), new Coordinate(box.getMaxX(), middle.y)}
                : new Coordinate[] {new Coordinate(middle.x, box.getMinY()), new Coordinate(middle.x, box.getMaxY())});
    }

    double metres() {
        return line.getLength();
    }

    /** In the order of the layer, of a belt along the line. */
    List<Point> points() {
        List<GroundFeature> drawn = ground.of(GroundRole.AXIS_POINT);
        if (way.kind() == ZoneKind.AXIS && !drawn.isEmpty()) {
            return drawn.stream().sorted(Comparator.comparingLong(GroundFeature::order)).map(p -> {
                Optional<ThingId> thing = plan.zone(new ZoneId(p.zone())).map(Zone::id);
                return new Point(p.name(), thing, p.place(), index.project(p.shape().getCoordinate()));
            }).toList();
        }
        return plan.parts(way.id()).stream().filter(z -> z.kind() == ZoneKind.KEY_AREA).flatMap(z -> shapes.shape(z.id()).stream().map(s -> {
            EastNorth middle = Middles.of(s);
            double at = index.project(new Coordinate(middle.east(), middle.north()));
            return new Point(z.name(), Optional.of(z.id()), place(at), at);
        })).sorted(Comparator.comparingDouble(Point::at)).toList();
    }

    private EastNorth place(double at) {
        Coordinate on = index.extractPoint(at);
        return new EastNorth(on.x, on.y);
    }

    /** From each point to the next, and to the end of the line where that is worth going. */
    List<Leg> legs() {
        List<Point> points = points();
        List<Leg> legs = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            legs.add(leg(Optional.of(points.get(i - 1)), Optional.of(points.get(i)), points.get(i - 1).at(), points.get(i).at()));
        }
        if (!points.isEmpty()) {
            Point first = points.get(0);
            Point last = points.get(points.size() - 1);
            double end = last.at() >= first.at() ? metres() : 0;
            if (Math.abs(end - last.at()) >= LEAST_REST_METRES) {
                legs.add(leg(Optional.of(last), Optional.empty(), last.at(), end));
            }
        }
        return legs;
    }

    /** The whole of it, from the first point or the start. */
    Leg whole() {
        List<Point> points = points();
        boolean backwards = points.size() > 1 && points.get(0).at() > points.get(points.size() - 1).at();
        return leg(Optional.empty(), Optional.empty(), backwards ? metres() : 0, backwards ? 0 : metres());
    }

    private Leg leg(Optional<Point> from, Optional<Point> to, double a, double b) {
        return new Leg(from, to, Math.abs(b - a), Compass.of(place(a), place(b)), streets(a, b), crossed(a, b));
    }

    private List<Zone> streets(double a, double b) {
        Map<Zone, Double> passed = new LinkedHashMap<>();
        int steps = Math.max(1, (int) (Math.abs(b - a) / STEP_METRES));
        double each = Math.abs(b - a) / steps;
        for (int s = 0; s < steps; s++) {
            streetAt(place(a + (s + 0.5) / steps * (b - a))).ifPresent(z -> passed.merge(z, each, Double::sum));
        }
        passed.values().removeIf(metres -> metres < Math.min(LEAST_METRES, Math.abs(b - a) / 2));
        return List.copyOf(passed.keySet());
    }

    /** Whether the line leaves the district before its end. */
    boolean endsOutside(Leg leg) {
        return leg.to().isEmpty() && leg.from().map(f -> streetAt(place(f.at() <= metres() / 2 ? 0 : metres())).isEmpty()).orElse(false);
    }

    Optional<Zone> streetAt(EastNorth place) {
        return shapes.at(place, 0).stream().flatMap(id -> plan.zone(id).stream()).filter(z -> z.kind() == ZoneKind.STREET).findFirst();
    }

    private List<GroundFeature> crossed(double a, double b) {
        Geometry part = index.extractLine(Math.min(a, b), Math.max(a, b));
        List<Met> met = new ArrayList<>();
        for (GroundRole role : List.of(GroundRole.ROAD, GroundRole.RIVER, GroundRole.WATER)) {
            for (GroundFeature feature : ground.of(role)) {
                if (feature.shape().getEnvelopeInternal().intersects(part.getEnvelopeInternal()) && feature.shape().intersects(part)) {
                    met.add(new Met(index.project(feature.shape().intersection(part).getCoordinate()), feature));
                }
            }
        }
        Comparator<Met> forward = Comparator.comparingDouble(Met::at);
        met.sort(b >= a ? forward : forward.reversed());
        Map<String, GroundFeature> once = new LinkedHashMap<>();
        met.forEach(m -> once.putIfAbsent(m.feature().name().zh(), m.feature()));
        return List.copyOf(once.values());
    }
}
