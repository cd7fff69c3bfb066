package districtatlas.own.count;

import districtatlas.base.Cancel;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.coord.ToGrid;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer;
import districtatlas.feature.ReadyFeatures;
import districtatlas.notebook.ZoneMeasure;
import districtatlas.own.OwnLayerDeeds;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneShapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Answers questions about layers. Points belong to the zones they lie in. Lines and areas are cut at the borders where their length or area
 * is asked; else each counts whole, where a place inside of it lies ({@link Geometry#getInteriorPoint}): of a line the corner nearest to its
 * middle. Any thread, not the FX thread: half a million points take some seconds, most of them in the reading.
 */
public final class ZoneCounter {
    private static final int SAID_EVERY = 4096;

    private final List<Zone> zones;
    private final ZoneShapes shapes;
    private final DistrictGrid grid;
    private final Map<ZoneKind, ZoneGround> grounds = new ConcurrentHashMap<>();

    public ZoneCounter(List<Zone> zones, ZoneShapes shapes, DistrictGrid grid) {
        this.zones = List.copyOf(zones);
        this.shapes = shapes;
        this.grid = grid;
    }

    /** In the plan's order. */
    public List<Zone> zones() {
        return zones;
    }

    /** The kinds of zones that can be asked about: those that have areas, in the plan's order. */
    public List<ZoneKind> kinds() {
        return ZoneGround.kinds(zones, shapes);
    }

    /**
     * @param progress gets the number of features read so far, now and then
     * @throws java.util.concurrent.CancellationException when it is cancelled
     * @throws districtatlas.data.DataRefused             when the features cannot be read any more
     * @throws districtatlas.atlasfile.AtlasFileException the same of the reader's own file
     */
    public CountedZones count(ReadyLayer layer, CountWish wish, Cancel cancel, LongConsumer progress) {
        ZoneGround ground = grounds.computeIfAbsent(wish.kind(), k -> new ZoneGround(zones, shapes, k));
        Counting counting = new Counting(wish, ground);
        Optional<NamedRows> names = wish.zoneColumn() < 0 ? Optional.empty() : Optional.of(NamedRows.of(layer, wish, zones, cancel));
        long read = 0;
        try (ReadyCursor cursor = layer.open()) {
            for (Optional<ReadyCursor.Feature> f = cursor.next(); f.isPresent(); f = cursor.next()) {
                cancel.check();
                if (++read % SAID_EVERY == 0) {
                    progress.accept(read);
                }
                ReadyCursor.Feature feature = f.get();
                if (wish.only().isEmpty() || wish.only().get().holds(OwnLayerDeeds.row(feature.values()))) {
                    names.ifPresentOrElse(n -> counting.row(feature, n), () -> counting.feature(feature));
                }
            }
        }
        progress.accept(read);
        return counting.done(names);
    }

    /** One counting that is on. */
    private final class Counting {
        private final CountWish wish;
        private final ZoneGround ground;
        private final List<Tally.Growing> tallies = new ArrayList<>();
        private final Tally.Growing outside = new Tally.Growing();
        private final Tally.Growing all = new Tally.Growing();
        private final ZoneCutter cutter;
        private final int[] met;
        private final boolean[] named;
        private long several;
        private long placeless;

        Counting(CountWish wish, ZoneGround ground) {
            this.wish = wish;
            this.ground = ground;
            int all = ground.areas().size();
            Stream.generate(Tally.Growing::new).limit(all).forEach(tallies::add);
            this.met = new int[all];
            this.named = new boolean[all];
            this.cutter = new ZoneCutter(ground, wish.measure() == ZoneMeasure.LENGTH);
        }

        private double number(ReadyCursor.Feature feature) {
            Object value = wish.column() < 0 ? null : feature.values()[wish.column()];
            return value instanceof Number number ? number.doubleValue() : Double.NaN;
        }

        void row(ReadyCursor.Feature row, NamedRows names) {
            double number = number(row);
            all.add(number);
            Optional<String> zone = names.zoneOf(row.fid());
            for (int i = 0; zone.isPresent() && i < tallies.size(); i++) {
                if (ground.areas().get(i).zone().id().value().equals(zone.get())) {
                    tallies.get(i).add(number);
                    named[i] = true;
                    return;
                }
            }
            outside.add(number);
        }

        void feature(ReadyCursor.Feature feature) {
            Geometry degrees = feature.geometry();
            if (degrees == null || degrees.isEmpty() || !ReadyFeatures.isOnGrid(degrees, grid)) {
                placeless++;
            } else if (wish.measure().cuts()) {
                cut(ToGrid.project(degrees, grid));
            } else {
                place(inside(degrees), number(feature));
            }
        }

        private void place(Coordinate place, double number) {
            all.add(number);
            int count = ground.at(place, met);
            for (int i = 0; i < count; i++) {
                tallies.get(met[i]).add(number);
            }
            if (count == 0) {
                outside.add(number);
            }
            several += count > 1 ? 1 : 0;
        }

        private void cut(Geometry shape) {
            double whole = wish.measure() == ZoneMeasure.LENGTH ? shape.getLength() : shape.getArea();
            all.add(whole);
            double[] inZones = new double[1];
            double rest = cutter.cut(shape, (zone, size) -> {
                tallies.get(zone).add(size);
                inZones[0] += size;
            });
            if (rest > 0) {
                outside.add(rest);
            }
            several += inZones[0] + rest > whole * (1 + 1e-6) ? 1 : 0;
        }

        CountedZones done(Optional<NamedRows> names) {
            List<CountedZone> counted = new ArrayList<>();
            for (int i = 0; i < tallies.size(); i++) {
                ZoneGround.Area area = ground.areas().get(i);
                counted.add(new CountedZone(area.zone(), area.km2(), names.isEmpty() || named[i], tallies.get(i).done()));
            }
            return new CountedZones(wish.kind(), wish.measure(), counted, outside.done(), all.done(), several, placeless,
                    names.map(NamedRows::unmatched).orElse(List.of()));
        }
    }

    private Coordinate inside(Geometry degrees) {
        Coordinate place = degrees.getNumPoints() == 1 ? degrees.getCoordinate() : degrees.getInteriorPoint().getCoordinate();
        EastNorth there = grid.toGrid(new LonLat(place.x, place.y));
        return new Coordinate(there.east(), there.north());
    }
}
