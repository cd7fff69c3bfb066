package districtatlas.folder.streets;

import districtatlas.base.Problem;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.ToGrid;
import districtatlas.data.DataRefused;
import districtatlas.data.place.Placing.Shift;
import districtatlas.data.place.PlacingText;
import districtatlas.folder.DrawnStreets;
import districtatlas.folder.FolderDraft;
import districtatlas.folder.SourceFolder;
import districtatlas.folder.SourcesFile;
import districtatlas.folder.streets.StreetReport.Made;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Plans the boundaries and zones of a district from a file of its streets. One thread at a time. */
public final class StreetImport {
    /** What lies beside the district need not be as exact to be its neighbour. */
    private static final double BESIDE_METRES = 30;
    private static final double HOME_MARGIN = 0.04;
    private static final double NEARLY_ALL = 0.9;
    private static final double MUCH_LARGER = 6;
    private static final String SOURCE = "streets";

    private final SourceFolder folder;
    private final StreetWish wish;
    private final List<Problem> notes = new ArrayList<>();

    private StreetImport(FolderDraft draft, StreetWish wish) {
        this.folder = new SourceFolder(draft);
        this.wish = wish;
    }

    /**
     * Reads the file and plans what follows from it; nothing is planned where the report asks and nobody has agreed.
     *
     * @throws DataRefused                            when something of it cannot be read or does not fit
     * @throws districtatlas.folder.UnsurePlace when it must be asked where the file lies
     */
    public static StreetReport plan(FolderDraft draft, StreetWish wish) {
        return new StreetImport(draft, wish).plan();
    }

    private StreetReport plan() {
        DrawnStreets drawn = DrawnStreets.of(folder);
        ZoneEntries zones = new ZoneEntries(folder);
        StreetFile file = StreetFile.open(wish, folder, drawn, zones);
        boolean called = !file.isMeasured() && file.file().isCalledShifted() && wish.file().shift().isEmpty() && file.file().placing().shift() == Shift.NONE;
        if (called && !wish.file().yes()) {
            throw DataRefused.of("folder.called-shifted", file.file().path().toString(), file.file().name());
        }
        file = called ? file.shifted(Shift.GCJ02, wish) : file;
        if (!file.isMeasured() && file.file().placing().shift() == Shift.NONE && wish.file().shift().isEmpty()) {
            notes.add(Problem.worded("folder.shift-unknown", file.file().name(), file.file().name()));
        }
        file.inOrderOf(zones);
        DistrictGrid grid = folder.grid();
        Envelope extent = extent(file);
        Envelope home = home(file, extent);
        Envelope sheet = SourceFolder.sheetOf(home);
        sheet.expandToInclude(grown(extent, HOME_MARGIN));
        Beside beside = wish.neighbours().isPresent() ? Beside.read(wish, file, grid, sheet) : Beside.NOTHING;
        notes.addAll(beside.notes());
        List<Area> areas = new ArrayList<>(file.streets().stream().map(s -> new Area(s.name(), s.shape(), true)).toList());
        beside.areas().forEach((name, shape) -> areas.add(new Area(name, shape, false)));
        Mosaic mosaic = Mosaic.of(areas, sheet, wish.snapMetres(), Math.max(wish.snapMetres(), BESIDE_METRES));
        ArcMesh mesh = ArcMesh.of(mosaic.streetEdges());
        List<Made> made = made(file, zones, mesh, grid);
        boolean open = mosaic.seams().stream().anyMatch(Seam::isOpen);
        if (open && !wish.file().yes()) {
            return new StreetReport(place(file), made, Map.of(), mosaic.seams(), notes, file.found());
        }
        List<String> ids = zones.put(file.streets(), wish.file().yes());
        notes.addAll(zones.notes());
        StreetSources sources = new StreetSources(folder, mosaic, mesh, ids, file.streets().size(), areas);
        Map<String, Integer> arcs = sources.putStreets(drawn);
        if (folder.home().filter(h -> h.equals(home)).isEmpty()) {
            folder.putHome(home);
        }
        List<String> layers = new ArrayList<>(List.of("street"));
        layers.addAll(sources.putGround(!beside.areas().isEmpty(), extent, notes));
        SourcesFile.put(folder.draft(), SOURCE, wish.said(), layers, folder.hasEnglish());
        if (beside.areas().isEmpty()) {
            notes.add(Problem.worded("folder.no-neighbours", "", arcs.getOrDefault(ArcNames.INLAND, 0)));
        }
        List<Made> named = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            Made m = made.get(i);
            named.add(new Made(m.name(), ids.get(i), m.known(), m.km2(), m.areaChange()));
        }
        return new StreetReport(place(file), named, arcs, mosaic.seams(), notes, file.found());
    }

    private static String place(StreetFile file) {
        return PlacingText.titleOf(file.file().placing());
    }

    private static Envelope extent(StreetFile file) {
        Envelope extent = new Envelope();
        file.streets().forEach(s -> extent.expandToInclude(s.shape().getEnvelopeInternal()));
        return extent;
    }

    private static Envelope grown(Envelope box, double share) {
        Envelope grown = new Envelope(box);
        grown.expandBy(share * Math.max(box.getWidth(), box.getHeight()));
        return grown;
    }

    /** The first view of the folder where it is one of this district; else one around it. */
    private Envelope home(StreetFile file, Envelope extent) {
        Geometry district = file.outline();
        Optional<Envelope> said = folder.home().filter(h -> new GeometryFactory().toGeometry(h).intersection(district).getArea() >= NEARLY_ALL * district.getArea())
                .filter(h -> h.getArea() <= MUCH_LARGER * extent.getArea());
        return said.orElseGet(() -> {
            Envelope home = grown(extent, HOME_MARGIN);
            return new Envelope(Math.floor(home.getMinX() * 1000) / 1000, Math.ceil(home.getMaxX() * 1000) / 1000,
                    Math.floor(home.getMinY() * 1000) / 1000, Math.ceil(home.getMaxY() * 1000) / 1000);
        });
    }

    private List<Made> made(StreetFile file, ZoneEntries zones, ArcMesh mesh, DistrictGrid grid) {
        List<Made> made = new ArrayList<>();
        for (int i = 0; i < file.streets().size(); i++) {
            GivenStreet street = file.streets().get(i);
            List<ArcMesh.Part> parts = mesh.parts(i);
            if (parts.isEmpty()) {
                throw DataRefused.of("folder.street-lost", file.file().path().toString(), street.name());
            }
            double now = 0;
            for (ArcMesh.Part part : parts) {
                Polygon polygon = mesh.polygon(part);
                if (!polygon.isValid()) {
                    throw new IllegalStateException("the arcs make no valid outline of " + street.name() + " around " + polygon.getEnvelopeInternal());
                }
                now += ToGrid.project(polygon.copy(), grid).getArea();
            }
            double before = ToGrid.project(street.shape().copy(), grid).getArea();
            made.add(new Made(street.name(), "", zones.known("street", street.name(), street.code()).isPresent(), now / 1e6, now / before - 1));
        }
        return made;
    }
}
