package districtatlas.data.inspect;

import districtatlas.data.CrsClaim;
import districtatlas.data.DataColumn;
import districtatlas.data.DataCursor;
import districtatlas.data.DataLayer;
import districtatlas.data.DataRecord;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.data.repair.ColumnRepair;
import districtatlas.data.repair.Mend;
import districtatlas.data.repair.NumbersAsText;
import districtatlas.data.repair.ShapeRepair;
import districtatlas.data.repair.SoundShape;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** One reading of a layer from the first record to the last, keeping a bounded part of it. One thread at a time. */
final class LayerReading {
    private static final int RECORDS_BETWEEN_REPORTS = 4_096;
    private static final int MOST_ABROAD_IN_WORDS = 100;
    private static final double MOST_LON = 360;
    private static final double MOST_LAT = 90;

    private final DataLayer layer;
    private final InspectOptions options;
    private final Findings found = new Findings();
    private final ShapeRepair repair = new ShapeRepair(found);
    private final List<DataColumn> written;
    private final List<DataColumn> columns;
    private final FirstValues values;
    private final NumbersAsText numbers;
    private final Set<String> kinds = new LinkedHashSet<>();
    private final Map<Shape, Long> shapes = new EnumMap<>(Shape.class);
    /** Of a layer that says it is in degrees: what can be degrees, in either order, and what cannot. */
    private final boolean saysDegrees;
    private final DrawnRecords likely = new DrawnRecords();
    private final DrawnRecords abroad = new DrawnRecords();
    private final Map<Shape, Long> abroadShapes = new EnumMap<>(Shape.class);
    private final Findings abroadInWords = new Findings();
    /** Points at the origin of all coordinates, where missing ones are often written. */
    private final Findings originInWords = new Findings();
    private long atOrigin;
    private long records;
    private boolean isWhole = true;

    LayerReading(DataLayer layer, InspectOptions options) {
        this.layer = layer;
        this.options = options;
        this.written = layer.columns();
        this.columns = ColumnRepair.sound(written, found);
        this.values = new FirstValues(columns.size());
        this.numbers = new NumbersAsText(columns);
        this.saysDegrees = saysDegrees(layer.crs());
    }

    static boolean saysDegrees(CrsClaim claim) {
        return claim.degrees().orElse(claim.byFormat());
    }

    void read(Path file, InspectProgress progress) {
        try (DataCursor cursor = layer.open(found)) {
            for (Optional<DataRecord> next = cursor.next(); next.isPresent(); next = cursor.next()) {
                options.reading().cancel().check();
                if (records >= options.mostRecords()) {
                    isWhole = false;
                    break;
                }
                look(next.get());
                if (++records % RECORDS_BETWEEN_REPORTS == 0) {
                    progress.read(file, layer.name(), records, layer.features());
                }
            }
        } catch (DataRefused broken) {
            found.leftOut(broken.problem().code(), "", broken.problem().parts().toArray());
        }
        numbers.tell(found);
        judgeDegrees();
        judgeOrigin();
        progress.read(file, layer.name(), records, layer.features());
    }

    private void look(DataRecord record) {
        values.look(record.values());
        numbers.look(record.values());
        Geometry shape = record.geometry().orElse(null);
        if (shape != null) {
            kinds.add(shape.getGeometryType());
        }
        Optional<SoundShape> sound = shape == null ? Optional.empty() : repair.mend(record.number(), shape);
        if (sound.isEmpty()) {
            shapes.merge(Shape.NONE, 1L, Long::sum);
            return;
        }
        SoundShape s = sound.get();
        Geometry drawn = s.areas() != null ? s.areas() : s.lines() != null ? s.lines() : s.points();
        if (isAtOrigin(s)) {
            atOrigin++;
            originInWords.leftOut("data.repair-origin", record.number(), record.number());
            return;
        }
        if (saysDegrees && !canBeDegrees(s)) {
            abroad.add(drawn, record.values());
            if (abroad.count() <= MOST_ABROAD_IN_WORDS) {
                Envelope box = drawn.getEnvelopeInternal();
                abroadInWords.leftOut("data.repair-degrees", record.number(), record.number(), (float) box.getMaxX() + ", " + (float) box.getMaxY());
            }
            count(s, abroadShapes);
        } else {
            likely.add(drawn, record.values());
            count(s, shapes);
        }
    }

    static boolean isAtOrigin(SoundShape s) {
        return s.points() instanceof Point point && point.getX() == 0 && point.getY() == 0 && s.areas() == null && s.lines() == null;
    }

    private static void count(SoundShape s, Map<Shape, Long> shapes) {
        if (s.areas() != null) {
            shapes.merge(Shape.POLYGON, 1L, Long::sum);
        }
        if (s.lines() != null) {
            shapes.merge(Shape.LINE, 1L, Long::sum);
        }
        if (s.points() != null) {
            shapes.merge(Shape.POINT, 1L, Long::sum);
        }
    }

    private static boolean canBeDegrees(SoundShape shape) {
        return Stream.of(Optional.ofNullable(shape.areas()), Optional.ofNullable(shape.lines()), Optional.ofNullable(shape.points()))
                .flatMap(Optional::stream).map(Geometry::getEnvelopeInternal).allMatch(LayerReading::canBeDegrees);
    }

    /** In either order: which is meant, the whole layer tells. */
    private static boolean canBeDegrees(Envelope box) {
        double x = Math.max(Math.abs(box.getMinX()), Math.abs(box.getMaxX()));
        double y = Math.max(Math.abs(box.getMinY()), Math.abs(box.getMaxY()));
        return Math.min(x, y) <= MOST_LAT && Math.max(x, y) <= MOST_LON;
    }

    /** A few that cannot be degrees are mistakes; when most cannot, the layer is in other numbers than it says. */
    private void judgeDegrees() {
        if (abroad.count() * 2 > likely.count()) {
            abroad.alsoReaches(likely);
            abroadShapes.forEach((shape, count) -> shapes.merge(shape, count, Long::sum));
            return;
        }
        found.addAll(abroadInWords);
        for (long more = abroadInWords.count(Findings.Outcome.LEFT_OUT); more < abroad.count(); more++) {
            found.leftOut("data.repair-degrees", "", "", "");
        }
    }

    /** Far from all others nothing lies there. */
    private void judgeOrigin() {
        if (atOrigin > 0 && leavesOutOrigin()) {
            found.addAll(originInWords);
        } else if (atOrigin > 0) {
            Geometry origin = new GeometryFactory().createPoint(new Coordinate(0, 0));
            drawn().add(origin);
            shapes.merge(Shape.POINT, atOrigin, Long::sum);
        }
    }

    /** Whether points at the origin are no places: all else lies far from there. */
    boolean leavesOutOrigin() {
        Envelope box = drawn().box();
        return atOrigin > 0 && !box.isNull() && !box.contains(0, 0) && box.distance(new Envelope(0, 0, 0, 0)) > 2 * box.getDiameter();
    }

    /** That tell where the layer lies. */
    DrawnRecords drawn() {
        return abroad.count() * 2 > likely.count() ? abroad : likely;
    }

    Findings found() {
        return found;
    }

    List<Mend> mends() {
        return repair.mends();
    }

    List<String> kinds() {
        return List.copyOf(kinds);
    }

    Map<Shape, Long> shapes() {
        return shapes;
    }

    List<InspectedColumn> columns() {
        return values.columns(written, columns);
    }

    List<DataColumn> soundColumns() {
        return columns;
    }

    List<String> sample() {
        return values.sample();
    }

    long records() {
        return records;
    }

    boolean isWhole() {
        return isWhole;
    }
}
