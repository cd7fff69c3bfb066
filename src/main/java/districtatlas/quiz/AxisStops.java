package districtatlas.quiz;

import districtatlas.ask.words.Compass;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.plan.Citation;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneLink;
import districtatlas.plan.ZoneShapes;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.operation.linemerge.LineMerger;

/**
 * What the plan strings to an axis, in the order in which it stands along the drawn line. Where the plan itself lists them, its order must be
 * that one, either way round; else there is nothing to ask. Immutable.
 *
 * @param stops   from one end to the other, of one kind
 * @param toward  from the first to the last
 * @param sources where the plan lists them in this order, and it is stated; else where it ties them to the axis
 */
record AxisStops(Zone axis, List<Zone> stops, Compass toward, Certainty certainty, List<Citation> sources) {
    /** Of fewer there is nothing to choose from. */
    private static final int LEAST = 3;
    /** Of the axis's length: stops that stand closer together have no order. */
    private static final double LEAST_GAP = 0.02;

    AxisStops {
        stops = List.copyOf(stops);
        sources = List.copyOf(sources);
    }

    /** Empty for a zone that is no axis, is not drawn as a line, or strings too little. */
    static Optional<AxisStops> of(Plan plan, ZoneShapes shapes, Zone axis) {
        Optional<Geometry> line = shapes.shape(axis.id()).filter(s -> axis.kind() == ZoneKind.AXIS && s.getDimension() == 1).flatMap(AxisStops::whole);
        List<Zone> strung = List.of(ZoneKind.KEY_AREA, ZoneKind.STREET).stream()
                .map(kind -> plan.zones().stream().filter(z -> z.kind() == kind && shapes.shape(z.id()).isPresent() && tie(z, axis).isPresent()).toList())
                .filter(l -> l.size() >= LEAST).findFirst().orElse(List.of());
        if (line.isEmpty() || strung.isEmpty()) {
            return Optional.empty();
        }
        LengthIndexedLine along = new LengthIndexedLine(line.get());
        Map<Zone, Double> at = new HashMap<>();
        strung.forEach(z -> at.put(z, along.project(middle(shapes, z))));
        List<Zone> stops = strung.stream().sorted(Comparator.comparingDouble(at::get)).toList();
        for (int i = 1; i < stops.size(); i++) {
            if (at.get(stops.get(i)) - at.get(stops.get(i - 1)) < LEAST_GAP * line.get().getLength()) {
                return Optional.empty();
            }
        }
        List<Integer> told = told(axis, stops);
        boolean forward = told.stream().sorted().toList().equals(told);
        boolean backward = told.stream().sorted(Comparator.reverseOrder()).toList().equals(told);
        boolean listed = told.size() == stops.size() && !axis.composition().sources().isEmpty();
        if (!forward && !backward) {
            return Optional.empty();
        }
        List<Citation> tied = stops.stream().flatMap(z -> tie(z, axis).orElseThrow().sources().stream()).distinct().toList();
        Compass toward = Compass.of(on(middle(shapes, stops.get(0))), on(middle(shapes, stops.get(stops.size() - 1))));
        return Optional.of(new AxisStops(axis, stops, toward, listed ? Certainty.STATED : Certainty.KNOWN, listed ? axis.composition().sources() : tied));
    }

    private static Optional<ZoneLink> tie(Zone zone, Zone axis) {
        return zone.touches().stream().filter(l -> l.zone().equals(axis.id()) && l.certainty() == Certainty.STATED).findFirst();
    }

    /** In one piece: of several nobody can say which comes first. */
    private static Optional<Geometry> whole(Geometry lines) {
        LineMerger merger = new LineMerger();
        merger.add(lines);
        Collection<?> merged = merger.getMergedLineStrings();
        return merged.size() == 1 ? Optional.of((Geometry) merged.iterator().next()) : Optional.empty();
    }

    /** Where the axis's own description names the stops; those that it does not name are left out. */
    private static List<Integer> told(Zone axis, List<Zone> stops) {
        String text = axis.composition().text().zh();
        return stops.stream().map(z -> text.indexOf(z.name().zh())).filter(i -> i >= 0).toList();
    }

    private static Coordinate middle(ZoneShapes shapes, Zone zone) {
        return shapes.shape(zone.id()).orElseThrow().getCentroid().getCoordinate();
    }

    private static EastNorth on(Coordinate place) {
        return new EastNorth(place.x, place.y);
    }
}
