package districtatlas.ask.words;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.linearref.LengthIndexedLine;

/**
 * What runs through a zone or lies in it. A road whose line stays close to the zone's edge is the edge and does not cross it. Immutable, any
 * thread; some 10 ms a zone.
 */
final class Crossings {
    /** A street is drawn by its middle, a boundary by one of its sides. */
    private static final double EDGE_METRES = 60;
    private static final double LEAST_INSIDE_METRES = 300;
    private static final double LEAST_ALONG_METRES = 600;
    /** A line of which less lies inside only touches the zone. */
    private static final double LEAST_WAY_METRES = 200;
    private static final double LEAST_WATER_SQUARE_METRES = 10_000;
    private static final double LEAST_WATER_SHARE = 0.5;

    /**
     * A road or a river.
     *
     * @param course of the part inside
     * @param along  it is the edge of the zone and does not cross it
     */
    record Line(GroundFeature feature, double metres, Course course, boolean along) {
    }

    /** @param stations those inside, in the order of the line */
    record Metro(GroundFeature line, List<GroundFeature> stations) {
    }

    /** @param points of the way inside, in order */
    record Way(Zone way, double metres, List<GroundFeature> points) {
    }

    /** @param whole or only a part of it is inside */
    record Water(GroundFeature feature, boolean whole) {
    }

    private final Plan plan;
    private final ZoneShapes shapes;
    private final Surroundings ground;

    Crossings(Plan plan, ZoneShapes shapes, Surroundings ground) {
        this.plan = plan;
        this.shapes = shapes;
        this.ground = ground;
    }

    private Optional<Geometry> area(ZoneId zone) {
        return shapes.shape(zone).filter(s -> s.getDimension() == 2);
    }

    /** The highest rank first, then the longest. */
    List<Line> roads(ZoneId zone) {
        return area(zone).map(a -> lines(a, ground.of(GroundRole.ROAD), true)).orElse(List.of());
    }

    List<Line> rivers(ZoneId zone) {
        return area(zone).map(a -> lines(a, ground.of(GroundRole.RIVER), false)).orElse(List.of());
    }

    private static List<Line> lines(Geometry area, List<GroundFeature> features, boolean orAlong) {
        Geometry deep = area.buffer(-EDGE_METRES);
        PreparedGeometry near = PreparedGeometryFactory.prepare(area.buffer(EDGE_METRES));
        List<Line> lines = new ArrayList<>();
        for (GroundFeature feature : features) {
            if (!near.intersects(feature.shape())) {
                continue;
            }
            Geometry inside = feature.shape().intersection(deep);
            if (inside.getLength() >= LEAST_INSIDE_METRES) {
                lines.add(new Line(feature, inside.getLength(), Course.of(inside), false));
            } else if (orAlong) {
                Geometry along = feature.shape().intersection(near.getGeometry());
                if (along.getLength() >= LEAST_ALONG_METRES) {
                    lines.add(new Line(feature, along.getLength(), Course.of(along), true));
                }
            }
        }
        lines.sort(Comparator.comparingLong((Line l) -> l.feature().rank()).thenComparing(l -> -l.metres()));
        return lines;
    }

    /** Lines that stop here or run through, in their order. */
    List<Metro> metro(ZoneId zone) {
        Optional<Geometry> area = area(zone);
        if (area.isEmpty()) {
            return List.of();
        }
        PreparedGeometry inside = PreparedGeometryFactory.prepare(area.get());
        List<GroundFeature> stations = ground.of(GroundRole.METRO_STATION).stream().filter(s -> inside.covers(s.shape())).toList();
        List<Metro> lines = new ArrayList<>();
        for (GroundFeature line : ground.of(GroundRole.METRO_LINE)) {
            List<GroundFeature> here = ordered(stations.stream().filter(s -> s.codes().stream().anyMatch(line.codes()::contains)).toList(), line.shape());
            if (!here.isEmpty() || inside.intersects(line.shape()) && line.shape().intersection(area.get()).getLength() >= LEAST_INSIDE_METRES) {
                lines.add(new Metro(line, here));
            }
        }
        lines.sort(Comparator.comparingInt(m -> m.line().codes().stream().mapToInt(Crossings::number).findFirst().orElse(Integer.MAX_VALUE)));
        return lines;
    }

    private static int number(String code) {
        String digits = code.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private static List<GroundFeature> ordered(List<GroundFeature> stations, Geometry line) {
        LengthIndexedLine along = new LengthIndexedLine(Middles.main(line));
        return stations.stream().sorted(Comparator.comparingDouble(s -> along.project(s.shape().getCoordinate()))).toList();
    }

    /** The axis and the belt, where they pass. */
    List<Way> ways(Zone zone) {
        Optional<Geometry> area = area(zone.id());
        boolean isWay = zone.kind() == ZoneKind.AXIS || zone.kind() == ZoneKind.BELT;
        return area.isEmpty() || isWay ? List.of() : plan.zones().stream().filter(z -> z.kind() == ZoneKind.AXIS || z.kind() == ZoneKind.BELT)
                .flatMap(z -> way(z, area.get()).stream()).toList();
    }

    private Optional<Way> way(Zone way, Geometry area) {
        List<GroundFeature> points = way.kind() == ZoneKind.AXIS ? ground.of(GroundRole.AXIS_POINT).stream()
                .filter(p -> area.covers(p.shape())).sorted(Comparator.comparingLong(GroundFeature::order)).toList() : List.of();
        double metres = ground.line(way.id()).map(l -> l.intersection(area).getLength()).orElse(0.0);
        boolean covered = ground.line(way.id()).isEmpty() && area(way.id()).filter(a -> a.intersection(area).getArea() >= LEAST_WATER_SQUARE_METRES).isPresent();
        return metres >= LEAST_WAY_METRES || covered || !points.isEmpty() ? Optional.of(new Way(way, metres, points)) : Optional.empty();
    }

    /** Reservoirs, lakes and the like of a name, the widest known first; what is drawn as a river besides is told as a river. */
    List<Water> waters(ZoneId zone) {
        Optional<Geometry> area = area(zone);
        List<String> rivers = ground.of(GroundRole.RIVER).stream().map(r -> r.name().zh()).toList();
        return area.isEmpty() ? List.of() : ground.of(GroundRole.WATER).stream().filter(w -> !rivers.contains(w.name().zh()))
                .filter(w -> w.shape().intersects(area.get())).flatMap(w -> {
                    double inside = w.shape().intersection(area.get()).getArea();
                    boolean whole = inside >= (1 - (1 - LEAST_WATER_SHARE) / 10) * w.shape().getArea();
                    boolean counts = inside >= LEAST_WATER_SQUARE_METRES || inside >= LEAST_WATER_SHARE * w.shape().getArea();
                    return counts ? Stream.of(new Water(w, whole)) : Stream.of();
                }).toList();
    }

    /** The farthest known first, then the highest. */
    List<GroundFeature> peaks(ZoneId zone) {
        Optional<Geometry> area = area(zone);
        return area.isEmpty() ? List.of() : ground.of(GroundRole.PEAK).stream().filter(p -> area.get().covers(p.shape()))
                .sorted(Comparator.comparingLong(GroundFeature::rank).thenComparing(p -> -p.height().orElse(0))).toList();
    }

    /** Where a place lies on a line, in metres from its start. */
    static double along(Geometry line, Coordinate place) {
        return new LengthIndexedLine(line).project(place);
    }
}
