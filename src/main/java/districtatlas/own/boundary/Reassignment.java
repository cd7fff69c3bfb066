package districtatlas.own.boundary;

import districtatlas.base.vocabulary.Accuracy;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneLink;
import districtatlas.plan.ZoneShapes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Which streets and groups each thing of the plan lies in, before and after, and to which it belongs then. What general knowledge says
 * follows the ground; what the plan says stays. A thing with a place lies where that is; one without, but drawn as a line or an area,
 * wherever that runs. One at a time.
 */
final class Reassignment {
    private static final List<ZoneKind> KINDS = List.of(ZoneKind.STREET, ZoneKind.GROUP);
    /** What is drawn lies in a zone when so much of it does: metres of a line, square metres of an area. */
    private static final double RUNS = 50;
    /** In metres, along a line. */
    private static final double STEP = 10;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final SwapGround ground;
    private final ZoneShapes before;
    private final ZoneShapes after;
    private final Map<ZoneId, PreparedGeometry> preparedBefore = new HashMap<>();
    private final Map<ZoneId, PreparedGeometry> preparedAfter = new HashMap<>();

    Reassignment(SwapGround ground, ZoneShapes after) {
        this.ground = ground;
        this.before = ground.shapes();
        this.after = after;
    }

    /** Those that lie in other streets or groups than they did, in the plan's order. */
    List<ItemMove> moves() {
        return ground.plan().items().stream().filter(i -> !i.outside()).map(this::move).flatMap(Optional::stream).toList();
    }

    /** Things that have no place and are not drawn: nothing tells where they lie. */
    List<ItemId> unplaced() {
        return ground.plan().items().stream().filter(i -> !i.outside() && i.place().isEmpty() && ground.drawn().shape(i.id()).isEmpty()).map(Item::id).toList();
    }

    /** The streets at a thing's place, or through which it runs; in the plan's order. */
    List<ZoneId> streets(Item item, ZoneShapes shapes) {
        return lies(item, ZoneKind.STREET, shapes);
    }

    private List<ZoneId> lies(Item item, ZoneKind kind, ZoneShapes shapes) {
        if (isDrawn(item)) {
            Geometry drawn = ground.drawn().shape(item.id()).orElseThrow();
            return ground.of(kind).stream().map(Zone::id).filter(z -> runsThrough(drawn, z, shapes)).toList();
        }
        return item.place().map(p -> at(ground.grid().toGrid(p.lonLat()), kind, shapes)).orElse(List.of());
    }

    /** Whether it lies where it is drawn: what has a place of its own lies there. */
    private boolean isDrawn(Item item) {
        return ground.drawn().shape(item.id()).isPresent() && item.place().filter(p -> p.accuracy() != Accuracy.LABEL).isEmpty();
    }

    /** Lines by places along them, since cutting a line with a shape of many corners costs a thousand times as much. */
    private boolean runsThrough(Geometry drawn, ZoneId zone, ZoneShapes shapes) {
        Optional<Geometry> shape = shapes.shape(zone);
        if (shape.isEmpty() || shape.get().getDimension() < 2 || !shape.get().getEnvelopeInternal().intersects(drawn.getEnvelopeInternal())) {
            return false;
        }
        if (drawn.getDimension() < 2) {
            return STEP * places(drawn).filter(p -> shapes.covers(zone, p)).limit((long) (RUNS / STEP)).count() >= RUNS;
        }
        PreparedGeometry prepared = (shapes == before ? preparedBefore : preparedAfter).computeIfAbsent(zone, z -> PreparedGeometryFactory.prepare(shape.get()));
        return prepared.covers(drawn) && drawn.getArea() >= RUNS * RUNS || prepared.intersects(drawn)
                && OverlayNGRobust.overlay(shape.get(), drawn, OverlayNG.INTERSECTION).getArea() >= RUNS * RUNS;
    }

    private static Stream<EastNorth> places(Geometry lines) {
        return IntStream.range(0, lines.getNumGeometries()).mapToObj(lines::getGeometryN).flatMap(line -> {
            LengthIndexedLine along = new LengthIndexedLine(line);
            return IntStream.range(0, (int) (line.getLength() / STEP)).mapToObj(n -> along.extractPoint((n + 0.5) * STEP)).map(c -> new EastNorth(c.x, c.y));
        });
    }

    private List<ZoneId> at(EastNorth place, ZoneKind kind, ZoneShapes shapes) {
        return shapes.enclaveAt(place).isPresent() ? List.of()
                : ground.of(kind).stream().map(Zone::id).filter(z -> shapes.covers(z, place)).toList();
    }

    private Optional<ItemMove> move(Item item) {
        List<ZoneLink> links = new ArrayList<>(item.zones());
        List<ZoneId> from = new ArrayList<>();
        List<ZoneId> to = new ArrayList<>();
        List<ZoneId> stated = new ArrayList<>();
        for (ZoneKind kind : KINDS) {
            List<ZoneId> was = lies(item, kind, before);
            List<ZoneId> is = lies(item, kind, after);
            if (!was.equals(is)) {
                from.addAll(was.stream().filter(z -> !is.contains(z)).toList());
                to.addAll(is.stream().filter(z -> !was.contains(z)).toList());
                stated.addAll(relink(links, kind, was, is));
            }
        }
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        List<ZoneId> zones = links.stream().map(ZoneLink::zone).toList();
        boolean same = zones.equals(item.zones().stream().map(ZoneLink::zone).toList());
        ItemMove.Outcome outcome = !stated.isEmpty() ? ItemMove.Outcome.KEPT : streets(item, after).isEmpty() ? ItemMove.Outcome.OUTSIDE : same ? ItemMove.Outcome.ON_MAP : ItemMove.Outcome.MOVED;
        return Optional.of(new ItemMove(item.id(), from, to, outcome, stated, zones, metres(item, from)));
    }

    /**
     * Takes the links of a kind to where the thing lies.
     *
     * @return zones in which it no longer lies though the plan says that it belongs there
     */
    private List<ZoneId> relink(List<ZoneLink> links, ZoneKind kind, List<ZoneId> was, List<ZoneId> is) {
        List<ZoneLink> ofKind = links.stream().filter(l -> isOf(l.zone(), kind)).toList();
        List<ZoneLink> known = ofKind.stream().filter(l -> l.certainty() == Certainty.KNOWN).toList();
        List<ZoneLink> gone = new ArrayList<>(known.stream().filter(l -> was.contains(l.zone()) && !is.contains(l.zone())).toList());
        if (is.isEmpty()) {
            gone.clear();                   // nothing tells to which other it should belong
        }
        if (!is.isEmpty() && was.isEmpty() && known.size() == 1 && !is.contains(known.get(0).zone())) {
            gone.addAll(known);             // it lay a little outside of what it belonged to, and now lies elsewhere
        }
        List<ZoneId> kept = ofKind.stream().filter(l -> l.certainty() == Certainty.STATED).map(ZoneLink::zone).filter(z -> was.contains(z) && !is.contains(z)).toList();
        List<ZoneLink> come = new ArrayList<>();
        if (!gone.isEmpty() || !known.isEmpty()) {
            is.stream().filter(z -> !was.contains(z) && ofKind.stream().noneMatch(l -> l.zone().equals(z))).forEach(z -> come.add(general(z)));
        }
        int at = gone.isEmpty() ? ofKind.isEmpty() ? links.size() : links.indexOf(ofKind.get(ofKind.size() - 1)) + 1 : links.indexOf(gone.get(0));
        links.addAll(at, come);
        links.removeAll(gone);
        return kept;
    }

    private boolean isOf(ZoneId zone, ZoneKind kind) {
        return ground.plan().zone(zone).filter(z -> z.kind() == kind).isPresent();
    }

    private static ZoneLink general(ZoneId zone) {
        return new ZoneLink(zone, Certainty.KNOWN, List.of());
    }

    private double metres(Item item, List<ZoneId> from) {
        if (item.place().isEmpty() || from.isEmpty() || isDrawn(item)) {
            return Double.NaN;
        }
        EastNorth place = ground.grid().toGrid(item.place().get().lonLat());
        Geometry point = GEOMETRY.createPoint(new Coordinate(place.east(), place.north()));
        return from.stream().flatMap(z -> after.shape(z).stream()).mapToDouble(point::distance).filter(m -> m > 0).min().orElse(Double.NaN);
    }

    // ---- zones ----------------------------------------------------------------------------------------------------

    /** Zones that are tied to others, by where they lie. */
    List<ZoneChange> zones() {
        List<ZoneChange> changes = new ArrayList<>();
        for (Zone zone : ground.plan().zones()) {
            parent(zone).ifPresent(changes::add);
            changes.addAll(ties(zone));
        }
        return List.copyOf(changes);
    }

    /** The street in which a key area lies is general knowledge; which streets make a group is the plan's. */
    private Optional<ZoneChange> parent(Zone zone) {
        Optional<ZoneId> old = zone.parent().filter(p -> zone.kind() == ZoneKind.KEY_AREA && (isOf(p, ZoneKind.STREET) || isOf(p, ZoneKind.GROUP)));
        if (old.isEmpty() || !before.liesIn(zone.id(), old.get()) || after.liesIn(zone.id(), old.get())) {
            return Optional.empty();
        }
        ZoneId other = List.of(ZoneKind.STREET, ZoneKind.GROUP).stream().flatMap(k -> ground.of(k).stream()).map(Zone::id)
                .filter(z -> after.liesIn(zone.id(), z)).findFirst().orElse(ground.of(ZoneKind.DISTRICT).get(0).id());
        return Optional.of(new ZoneChange(zone.id(), ZoneChange.What.PARENT, old, Optional.of(other)));
    }

    private List<ZoneChange> ties(Zone zone) {
        List<ZoneChange> changes = new ArrayList<>();
        for (ZoneLink link : zone.touches()) {
            if (link.certainty() == Certainty.KNOWN && meet(zone.id(), link.zone(), before) && !meet(zone.id(), link.zone(), after)) {
                changes.add(new ZoneChange(zone.id(), ZoneChange.What.TIE, Optional.of(link.zone()), Optional.empty()));
            }
        }
        if (KINDS.contains(zone.kind())) {
            for (Zone strung : ground.plan().zones()) {
                boolean other = (strung.kind() == ZoneKind.AXIS || strung.kind() == ZoneKind.BELT) && zone.touches().stream().noneMatch(l -> l.zone().equals(strung.id()));
                if (other && !meet(zone.id(), strung.id(), before) && meet(zone.id(), strung.id(), after)) {
                    changes.add(new ZoneChange(zone.id(), ZoneChange.What.TIE, Optional.empty(), Optional.of(strung.id())));
                }
            }
        }
        return changes;
    }

    private boolean meet(ZoneId zone, ZoneId other, ZoneShapes shapes) {
        Optional<Geometry> there = shapes.shape(other);
        return there.isPresent() && runsThrough(there.get(), zone, shapes);
    }

    /** All ties of a zone after its changes, in order. */
    Map<ZoneId, List<ZoneId>> ties(List<ZoneChange> changes) {
        Map<ZoneId, List<ZoneId>> ties = new LinkedHashMap<>();
        changes.stream().filter(c -> c.what() == ZoneChange.What.TIE).forEach(c -> {
            List<ZoneId> of = ties.computeIfAbsent(c.zone(), z -> new ArrayList<>(ground.plan().zone(z).orElseThrow().touches().stream().map(ZoneLink::zone).toList()));
            c.from().ifPresent(of::remove);
            c.to().ifPresent(of::add);
        });
        return ties;
    }
}
