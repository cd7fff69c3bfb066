package districtatlas.folder.streets;

import districtatlas.coord.DistrictGrid;
import districtatlas.data.DataColumn;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.data.place.District;
import districtatlas.data.place.Placing.Shift;
import districtatlas.folder.ColumnChoice;
import districtatlas.folder.DrawnStreets;
import districtatlas.folder.GivenFile;
import districtatlas.folder.GivenWish;
import districtatlas.folder.SourceFolder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** The areas of a reader's file with their names, placed. One thread at a time. */
final class StreetFile {
    private static final List<String> NAMES = List.of("name", "\u540D\u79F0", "\u8857\u9053\u540D\u79F0", "\u8857\u9053\u540D", "\u8857\u9053", "\u4E61\u9547", "jdmc", "xzqmc", "mc",
            "name:zh", "name_zh", "\u884C\u653F\u533A\u540D\u79F0", "\u533A\u540D", "xzmc");
    private static final List<String> ENGLISH = List.of("en", "name:en", "name_en", "english", "\u82F1\u6587\u540D", "\u82F1\u6587");
    private static final List<String> CODES = List.of("code", "\u4EE3\u7801", "\u533A\u5212\u4EE3\u7801", "\u8857\u9053\u4EE3\u7801", "xzqdm", "jddm", "adcode");
    /** Degrees to both sides of the meridian, and the country's latitudes: where a district of that grid may be. */
    private static final double REACH = 1.6;
    private static final double SOUTH = 18;
    private static final double NORTH = 54;
    private static final double HALF = 0.5;

    private final List<GivenStreet> streets = new ArrayList<>();
    private final GivenFile file;
    private Findings found;
    private boolean measured;

    private StreetFile(GivenFile file) {
        this.file = file;
    }

    /** The streets of a file that is to make a district, held against the folder's where it has some of these names. */
    static StreetFile open(StreetWish wish, SourceFolder folder, DrawnStreets drawn, ZoneEntries zones) {
        DistrictGrid grid = folder.grid();
        double middle = grid.centralMeridianDegrees();
        Geometry anywhere = new GeometryFactory().toGeometry(new Envelope(middle - REACH, middle + REACH, SOUTH, NORTH));
        GivenFile file = GivenFile.open(wish.file(), new District(grid, anywhere, () -> District.Marks.NONE), List.of(Shape.POLYGON));
        StreetFile streets = read(file, wish.name(), wish.en(), wish.code(), wish.group());
        Map<String, Geometry> same = new LinkedHashMap<>();
        streets.streets.forEach(s -> zones.known("street", s.name(), s.code()).map(drawn.shapes()::get).ifPresent(g -> same.put(s.name(), g)));
        if (same.size() < HALF * streets.streets.size() || wish.file().shift().isPresent()) {
            return streets;
        }
        Geometry outline = UnaryUnionOp.union(same.values());
        District district = new District(grid, outline, () -> new District.Marks(same, Map.of(), List.of()));
        StreetFile held = read(GivenFile.open(wish.file(), district, List.of(Shape.POLYGON)), wish.name(), wish.en(), wish.code(), wish.group());
        held.measured = true;
        return held;
    }

    /** Whether it was held against streets of these names, so that a shift would have shown. */
    boolean isMeasured() {
        return measured;
    }

    /** What lies beside a district, by name. */
    static StreetFile beside(GivenWish wish, DistrictGrid grid, Geometry district) {
        District against = new District(grid, district, () -> new District.Marks(Map.of(), Map.of(), List.of(district.getBoundary())));
        return read(GivenFile.open(wish.shifted(Shift.NONE), against, List.of(Shape.POLYGON)), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static StreetFile read(GivenFile file, Optional<String> name, Optional<String> en, Optional<String> code, Optional<String> group) {
        List<DataColumn> columns = file.columns();
        int named = column(columns, name, NAMES, file).orElseGet(() -> onlyText(columns, file));
        int english = column(columns, en, ENGLISH, file).orElse(-1);
        int coded = column(columns, code, CODES, file).orElse(-1);
        int grouped = column(columns, group, List.of(), file).orElse(-1);
        StreetFile read = new StreetFile(file);
        Map<String, List<Geometry>> shapes = new LinkedHashMap<>();
        Map<String, GivenStreet> first = new LinkedHashMap<>();
        read.found = file.forEach(Shape.POLYGON, f -> {
            String called = ColumnChoice.text(f.values(), named);
            if (called.isEmpty()) {
                throw DataRefused.of("folder.nameless", file.path().toString(), file.name(), f.fid());
            }
            shapes.computeIfAbsent(called, k -> new ArrayList<>()).add(f.geometry());
            first.putIfAbsent(called, new GivenStreet(called, ColumnChoice.text(f.values(), english), ColumnChoice.text(f.values(), coded),
                    ColumnChoice.text(f.values(), grouped), f.geometry()));
        });
        first.forEach((called, s) -> read.streets.add(new GivenStreet(called, s.en(), s.code(), s.group(), UnaryUnionOp.union(shapes.get(called)))));
        if (read.streets.isEmpty()) {
            throw DataRefused.of("folder.no-layer", file.path().toString(), file.name(), file.layer().name());
        }
        return read;
    }

    private static Optional<Integer> column(List<DataColumn> columns, Optional<String> said, List<String> usual, GivenFile file) {
        return said.isPresent() ? said.map(s -> ColumnChoice.named(columns, s, file.path().toString())) : ColumnChoice.usual(columns, usual);
    }

    private static int onlyText(List<DataColumn> columns, GivenFile file) {
        List<DataColumn> texts = columns.stream().filter(c -> c.type() == DataColumn.Type.TEXT).toList();
        if (texts.size() != 1) {
            throw DataRefused.of("folder.which-name", file.path().toString(), file.name(), columns.stream().map(DataColumn::name).collect(Collectors.joining(", ")));
        }
        return columns.indexOf(texts.get(0));
    }

    /** Those that the folder has come first, in its order: so arcs keep their names. */
    void inOrderOf(ZoneEntries zones) {
        streets.sort(Comparator.comparingInt(s -> zones.place(s.name(), s.code())));
    }

    StreetFile shifted(Shift shift, StreetWish wish) {
        return read(file.shifted(shift), wish.name(), wish.en(), wish.code(), wish.group());
    }

    /** The same neighbours with another shift undone. */
    StreetFile shifted(Shift shift) {
        return read(file.shifted(shift), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    List<GivenStreet> streets() {
        return streets;
    }

    GivenFile file() {
        return file;
    }

    Findings found() {
        return found;
    }

    Geometry outline() {
        return UnaryUnionOp.union(streets.stream().map(GivenStreet::shape).toList());
    }

}
