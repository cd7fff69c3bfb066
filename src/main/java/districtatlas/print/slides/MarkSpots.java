package districtatlas.print.slides;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.map.MapScene;
import districtatlas.paint.Still;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Point;

/**
 * Where the signs of a step stand on its map: each zone's below its name, in one row, or in two where one would lie across another name
 * or another's signs; as in the window. Pure functions.
 */
final class MarkSpots {
    /** Between two signs, in shares of one. */
    private static final double APART = 0.12;

    /**
     * A sign on the map.
     *
     * @param mark its place among the step's marks
     * @param box  in logical pixels of the map
     */
    record Spot(int mark, ZoneId zone, ScreenBox box) {
    }

    private MarkSpots() {
    }

    /** @param sizePx of a sign, in logical pixels */
    static List<Spot> of(Still still, List<TalkMark> marks, Plan plan, ZoneShapes shapes, double sizePx) {
        Map<ZoneId, List<Integer>> byZone = new LinkedHashMap<>();
        for (int i = 0; i < marks.size(); i++) {
            int mark = i;
            marks.get(i).zones().forEach(z -> byZone.computeIfAbsent(z, x -> new ArrayList<>()).add(mark));
        }
        Map<ZoneId, ScreenBox> names = new LinkedHashMap<>();
        byZone.keySet().forEach(z -> named(still, z, plan).ifPresent(box -> names.put(z, box)));
        List<Spot> spots = new ArrayList<>();
        List<ScreenBox> taken = new ArrayList<>();
        byZone.forEach((zone, of) -> Optional.ofNullable(names.get(zone)).or(() -> inside(still, zone, shapes)).ifPresent(name -> {
            List<ScreenBox> others = new ArrayList<>(taken);
            names.forEach((z, box) -> {
                if (!z.equals(zone)) {
                    others.add(box);
                }
            });
            List<Spot> put = put(zone, of, name, others, sizePx);
            put.forEach(s -> taken.add(s.box()));
            spots.addAll(put);
        }));
        return spots;
    }

    private static List<Spot> put(ZoneId zone, List<Integer> of, ScreenBox name, List<ScreenBox> others, double sizePx) {
        List<Spot> best = List.of();
        double least = Double.MAX_VALUE;
        for (int columns : of.size() > 2 ? new int[] {of.size(), (of.size() + 1) / 2} : new int[] {of.size()}) {
            List<Spot> tried = rows(zone, of, name, columns, sizePx);
            double shared = tried.stream().mapToDouble(s -> others.stream().mapToDouble(o -> shared(o, s.box())).sum()).sum();
            if (shared < least) {
                least = shared;
                best = tried;
            }
        }
        return best;
    }

    private static List<Spot> rows(ZoneId zone, List<Integer> of, ScreenBox name, int columns, double sizePx) {
        double step = sizePx * (1 + APART);
        double left = name.x() + name.width() / 2 - (columns * step - sizePx * APART) / 2;
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            spots.add(new Spot(of.get(i), zone, new ScreenBox(left + i % columns * step, name.maxY() + sizePx * APART + i / columns * step, sizePx, sizePx)));
        }
        return spots;
    }

    private static double shared(ScreenBox a, ScreenBox b) {
        double width = Math.min(a.maxX(), b.maxX()) - Math.max(a.x(), b.x());
        double height = Math.min(a.maxY(), b.maxY()) - Math.max(a.y(), b.y());
        return width <= 0 || height <= 0 ? 0 : width * height;
    }

    /** What the zone's name covers; empty where it is not written. */
    private static Optional<ScreenBox> named(Still still, ZoneId zone, Plan plan) {
        Optional<String> table = plan.zone(zone).map(z -> z.kind().table());
        return still.labels().stream().filter(l -> l.featureId().equals(zone.value()) && !l.boxes().isEmpty() && table.filter(l.layer().table()::equals).isPresent()).findFirst()
                .map(l -> box(l, still.scene()));
    }

    private static ScreenBox box(PlacedLabel name, MapScene scene) {
        double width = span(name, PlacedLabel.Box::minX, PlacedLabel.Box::maxX) / scene.pixelScale();
        double height = span(name, PlacedLabel.Box::minY, PlacedLabel.Box::maxY) / scene.pixelScale();
        ScreenXY middle = scene.viewport().toScreen(name.anchor());
        return new ScreenBox(middle.x() - width / 2, middle.y() - height / 2, width, height);
    }

    private static double span(PlacedLabel name, ToDoubleFunction<PlacedLabel.Box> from, ToDoubleFunction<PlacedLabel.Box> to) {
        return name.boxes().stream().mapToDouble(to).max().orElse(0) - name.boxes().stream().mapToDouble(from).min().orElse(0);
    }

    /** Where its name would be. */
    private static Optional<ScreenBox> inside(Still still, ZoneId zone, ZoneShapes shapes) {
        return shapes.shape(zone).map(s -> {
            Point inside = s.getInteriorPoint();
            ScreenXY at = still.scene().viewport().toScreen(new EastNorth(inside.getX(), inside.getY()));
            return new ScreenBox(at.x(), at.y(), 0, 0);
        });
    }
}
