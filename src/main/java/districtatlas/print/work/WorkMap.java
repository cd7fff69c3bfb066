package districtatlas.print.work;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.map.BlankZones;
import districtatlas.map.BlankZones.Drawn;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.view.Viewport;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.print.page.RoundScale;
import districtatlas.quiz.Blank;
import districtatlas.quiz.Lesson;
import districtatlas.quiz.MapExercise;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * The map of an exercise and where its name boxes stand: at the largest round scale at which all do. Immutable; the same for every sheet
 * of the exercise.
 *
 * @param view  as large as the map's box
 * @param slots one for each blank, in their order
 * @param size  of their boxes
 */
record WorkMap(Viewport view, LayerStack layers, List<Slot> slots, SlotSize size) {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final Set<ZoneKind> OVER_OTHERS = Set.of(ZoneKind.BELT, ZoneKind.KEY_AREA);
    /** Around what the map is about. */
    private static final double MARGIN = 8;
    /** Kept clear on both sides of a line. */
    private static final double LINE_AIR = 7;
    private static final double DETAIL = 0.7;
    /** Between a box beside the map and what the map shows. */
    private static final double CLEAR = 5;
    private static final double SAME = 1e-9;
    /** As much as a leader that is so much longer. */
    private static final double ROW = 30;

    WorkMap {
        slots = List.copyOf(slots);
    }

    /**
     * With the boxes of whatever size gives the largest map. Empty when there is no room for so many boxes.
     *
     * @param sizes the best to write in first
     */
    static Optional<WorkMap> of(MapExercise exercise, Plan plan, ZoneShapes shapes, double width, double height, List<SlotSize> sizes) {
        WorkMap best = null;
        for (SlotSize size : sizes) {
            for (int sides = 0; sides < 4; sides++) {
                WorkMap other = of(exercise, shapes, new MapRoom(width, height, size.wide(), size.high(), (sides & 1) != 0, (sides & 2) != 0, GEOMETRY.createPolygon()),
                        size, best == null ? Double.POSITIVE_INFINITY : best.view.metresPerPixel()).orElse(best);
                best = best == null || other != best && other.isBetterThan(best) ? other : best;
            }
        }
        return Optional.ofNullable(best).map(b -> new WorkMap(b.view, layers(exercise, plan, shapes), b.slots, b.size));
    }

    /** @param most metres of a pixel that are still of interest */
    private static Optional<WorkMap> of(MapExercise exercise, ZoneShapes shapes, MapRoom open, SlotSize size, double most) {
        Viewport view = view(exercise, shapes, open);
        if (view.metresPerPixel() > most * (1 + SAME)) {
            return Optional.empty();
        }
        Map<ZoneId, Geometry> onPage = onPage(exercise, shapes, view);
        List<SlotWish> wishes = wishes(exercise, onPage, open);
        Geometry taken = GEOMETRY.createGeometryCollection(onPage.values().stream().map(g -> g.buffer(CLEAR)).toArray(Geometry[]::new)).buffer(0);
        MapRoom room = new MapRoom(open.width(), open.height(), open.slotWide(), open.slotHigh(), open.left(), open.right(), taken);
        // An island that lies in a column may be covered rather than nothing be written.
        return SlotPlan.of(room, wishes).or(() -> open.left() && open.right() ? SlotPlan.of(open, wishes) : Optional.empty())
                .map(slots -> new WorkMap(view, LayerStack.EMPTY, slots, size));
    }

    /** A larger map; then what is easier to read and to write in. */
    private boolean isBetterThan(WorkMap other) {
        double share = view.metresPerPixel() / other.view.metresPerPixel();
        return share < 1 - SAME || share < 1 + SAME && trouble() < other.trouble();
    }

    /** Long leaders, and names in several rows. */
    private double trouble() {
        return slots.stream().flatMap(s -> s.leader().stream()).mapToDouble(Slot.Leader::length).sum() + ROW * (size.rows() - 1) * slots.size();
    }

    private static Viewport view(MapExercise exercise, ZoneShapes shapes, MapRoom room) {
        Extent wanted = exercise.blanks().stream().flatMap(b -> shapes.frame(b.zone()).stream()).reduce((a, b) -> new Extent(Math.min(a.minEast(), b.minEast()),
                Math.min(a.minNorth(), b.minNorth()), Math.max(a.maxEast(), b.maxEast()), Math.max(a.maxNorth(), b.maxNorth()))).orElseThrow();
        ScreenBox core = room.core();
        Viewport fitted = RoundScale.fitting(wanted, core, MARGIN);
        double right = core.x() + core.width() / 2 - room.width() / 2;
        return new Viewport(new EastNorth(wanted.center().east() - right * fitted.metresPerPixel(), wanted.center().north()), fitted.metresPerPixel(),
                room.width(), room.height());
    }

    // ---- where boxes may stand ------------------------------------------------------------------------------------

    private static Map<ZoneId, Geometry> onPage(MapExercise exercise, ZoneShapes shapes, Viewport view) {
        Map<ZoneId, Geometry> onPage = new LinkedHashMap<>();
        for (Blank blank : exercise.blanks()) {
            Geometry shape = TopologyPreservingSimplifier.simplify(onPage(shapes.shape(blank.zone()).orElseThrow(), view), DETAIL);
            onPage.put(blank.zone(), shape.getDimension() == 2 ? shape.buffer(0) : shape);
        }
        return onPage;
    }

    private static List<SlotWish> wishes(MapExercise exercise, Map<ZoneId, Geometry> onPage, MapRoom room) {
        ScreenBox core = room.core();
        Geometry seen = GEOMETRY.toGeometry(new Envelope(core.x() + 1, core.maxX() - 1, core.y() + 1, core.maxY() - 1));
        Map<ZoneId, Geometry> inCore = new LinkedHashMap<>();
        onPage.forEach((zone, shape) -> inCore.put(zone, OverlayNGRobust.overlay(shape, seen, OverlayNG.INTERSECTION)));
        return exercise.blanks().stream().map(b -> wish(b, exercise, inCore)).toList();
    }

    private static Geometry onPage(Geometry shape, Viewport view) {
        Geometry page = shape.copy();
        page.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence all, int i) {
                ScreenXY at = view.toScreen(new EastNorth(all.getX(i), all.getY(i)));
                all.setOrdinate(i, 0, at.x());
                all.setOrdinate(i, 1, at.y());
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return page;
    }

    /** A zone's own ground is where no other asked one lies over it; a line is pointed at in its middle. */
    private static SlotWish wish(Blank blank, MapExercise exercise, Map<ZoneId, Geometry> onPage) {
        Geometry whole = onPage.get(blank.zone());
        if (whole.getDimension() < 2) {
            Geometry line = longest(whole);
            Coordinate middle = new LengthIndexedLine(line).extractPoint(line.getLength() / 2);
            return new SlotWish(new ScreenXY(middle.getX(), middle.getY()), GEOMETRY.createPolygon());
        }
        Geometry own = whole;
        for (Blank other : exercise.blanks()) {
            Geometry shape = onPage.get(other.zone());
            if (!other.equals(blank) && liesOver(other, shape, blank, whole) && shape.intersects(whole)) {
                own = OverlayNGRobust.overlay(own, shape.getDimension() == 2 ? shape : shape.buffer(LINE_AIR), OverlayNG.DIFFERENCE);
            }
        }
        Geometry ground = widest(own.isEmpty() || own.getDimension() < 2 ? whole : own);
        return new SlotWish(SlotPlan.anchor(ground), ground);
    }

    /** Lines over areas, key areas and belts over others, the smaller over the larger. */
    private static boolean liesOver(Blank upper, Geometry shape, Blank lower, Geometry whole) {
        boolean over = OVER_OTHERS.contains(upper.kind());
        return shape.getDimension() < 2 || over == OVER_OTHERS.contains(lower.kind()) ? shape.getArea() < whole.getArea() : over;
    }

    private static Geometry longest(Geometry lines) {
        Geometry longest = lines.getGeometryN(0);
        for (int i = 1; i < lines.getNumGeometries(); i++) {
            longest = lines.getGeometryN(i).getLength() > longest.getLength() ? lines.getGeometryN(i) : longest;
        }
        return longest;
    }

    private static Geometry widest(Geometry areas) {
        Geometry widest = GEOMETRY.createPolygon();
        for (int i = 0; i < areas.getNumGeometries(); i++) {
            widest = areas.getGeometryN(i).getArea() > widest.getArea() ? areas.getGeometryN(i) : widest;
        }
        return widest;
    }

    // ---- what is drawn --------------------------------------------------------------------------------------------

    /** The asked zones, larger below smaller, over thin outlines of what is around: streets, and what they are the parts of. */
    private static LayerStack layers(MapExercise exercise, Plan plan, ZoneShapes shapes) {
        Set<ZoneId> asked = new HashSet<>(exercise.blanks().stream().map(Blank::zone).toList());
        boolean parts = exercise.lesson().about() == Lesson.About.PARTS;
        List<Drawn> drawn = new ArrayList<>();
        for (Zone zone : plan.zones()) {
            boolean around = zone.kind() == ZoneKind.DISTRICT || zone.equals(exercise.lesson().whole()) || parts && zone.kind() == ZoneKind.STREET;
            if (around && !asked.contains(zone.id())) {
                shapes.shape(zone.id()).ifPresent(s -> drawn.add(s.getDimension() < 2 ? Drawn.line(s) : Drawn.around(s)));
            }
        }
        List<Blank> ordered = exercise.blanks().stream().sorted(Comparator.comparingDouble((Blank b) -> -shapes.shape(b.zone()).orElseThrow().getArea())).toList();
        List<Geometry> areas = of(ordered, shapes, false);
        List<Geometry> over = of(ordered, shapes, true);
        List<Integer> looks = AreaLooks.of(areas);
        List<Integer> looksOver = AreaLooks.of(over);
        for (int i = 0; i < areas.size(); i++) {
            drawn.add(areas.get(i).getDimension() < 2 ? Drawn.line(areas.get(i)) : Drawn.area(areas.get(i), looks.get(i)));
        }
        for (int i = 0; i < over.size(); i++) {
            drawn.add(over.get(i).getDimension() < 2 ? Drawn.line(over.get(i)) : Drawn.inner(over.get(i), looksOver.get(i)));
        }
        return BlankZones.of(drawn);
    }

    private static List<Geometry> of(List<Blank> blanks, ZoneShapes shapes, boolean over) {
        return blanks.stream().filter(b -> OVER_OTHERS.contains(b.kind()) == over).map(b -> shapes.shape(b.zone()).orElseThrow()).toList();
    }
}
