package districtatlas.app.atlas;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.LayerRow;
import districtatlas.base.ProblemLog;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.data.place.District.Marks;
import districtatlas.feature.DrawnFeatures;
import districtatlas.data.place.District;
import districtatlas.plan.Zone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** What a reader's data are held against, of an atlas that is open. */
public final class DistrictReader {
    /** Layers by their ids; an atlas need not have them. */
    private static final List<String> POINTS = List.of("metro_station", "peak", "place_label");
    private static final List<String> LINES = List.of("road", "river", "metro_line", "water_area", "green");
    private static final String NAME = "name";

    private DistrictReader() {
    }

    /**
     * Cheap: what is drawn is read from the file when it is first asked for, by whichever thread asks.
     *
     * @throws districtatlas.atlasfile.AtlasFileException then, when the file cannot be read any more
     */
    public static District of(OpenAtlas open, Path file) {
        return of(open, () -> {
            try (AtlasFile atlas = AtlasFile.openReadOnly(file, new ProblemLog())) {
                return marks(open, atlas);
            }
        });
    }

    /** The same, of an atlas whose file is lent by what knows its features. */
    public static District over(OpenAtlas open, DrawnFeatures features) {
        return of(open, () -> features.ask(atlas -> marks(open, atlas)));
    }

    private static District of(OpenAtlas open, Supplier<Marks> marks) {
        DistrictGrid grid = open.grid();
        List<Geometry> outline = open.plan().zones().stream().filter(z -> z.kind() == ZoneKind.DISTRICT)
                .flatMap(z -> open.shapes().shape(z.id()).stream()).map(s -> toDegrees(s, grid)).toList();
        GeometryFactory factory = new GeometryFactory();
        Geometry whole = outline.size() == 1 ? outline.get(0) : factory.buildGeometry(outline);
        return new District(grid, whole, new Once(marks));
    }

    /** Asks once and keeps the answer. */
    private static final class Once implements Supplier<Marks> {
        private final Supplier<Marks> asked;
        private Marks answer;

        Once(Supplier<Marks> asked) {
            this.asked = asked;
        }

        @Override
        public synchronized Marks get() {
            answer = answer == null ? asked.get() : answer;
            return answer;
        }
    }

    private static Marks marks(OpenAtlas open, AtlasFile atlas) {
        Map<String, Geometry> streets = new LinkedHashMap<>();
        for (Zone zone : open.plan().zones()) {
            if (zone.kind() == ZoneKind.STREET) {
                open.shapes().shape(zone.id()).ifPresent(s -> streets.put(zone.name().zh(), toDegrees(s, open.grid())));
            }
        }
        Map<String, Geometry> points = new LinkedHashMap<>();
        List<Geometry> lines = new ArrayList<>();
        POINTS.forEach(id -> atlas.layer(id).ifPresent(l -> named(atlas, l, points)));
        LINES.forEach(id -> atlas.layer(id).ifPresent(l -> atlas.forEachFeature(l, (fid, geometry, values) -> lines.add(geometry))));
        return new Marks(streets, points, lines);
    }

    private static void named(AtlasFile atlas, LayerRow layer, Map<String, Geometry> into) {
        int name = layer.column(NAME);
        if (name >= 0) {
            atlas.forEachFeature(layer, (fid, geometry, values) -> {
                if (values[name] instanceof String called && !called.isBlank()) {
                    into.merge(called, geometry, Geometry::union);
                }
            });
        }
    }

    private static Geometry toDegrees(Geometry onGrid, DistrictGrid grid) {
        Geometry degrees = onGrid.copy();
        degrees.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence places, int i) {
                LonLat place = grid.toLonLat(new EastNorth(places.getX(i), places.getY(i)));
                places.setOrdinate(i, CoordinateSequence.X, place.lon());
                places.setOrdinate(i, CoordinateSequence.Y, place.lat());
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
        return degrees;
    }
}
