package districtatlas.data.place;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.coord.DistrictGrid;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** The shipped atlas as a {@link District}. */
final class DrawnDistrict {
    private DrawnDistrict() {
    }

    static District shipped() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")))) {
            Map<String, Geometry> points = new HashMap<>();
            List.of("metro_station", "peak", "place_label").forEach(id -> named(atlas, id).forEach((n, g) -> points.merge(n, g, Geometry::union)));
            List<Geometry> lines = new ArrayList<>();
            List.of("road", "river", "water_area", "green", "metro_line").forEach(id -> lines.addAll(all(atlas, id)));
            District.Marks marks = new District.Marks(named(atlas, "street"), points, lines);
            return new District(new DistrictGrid(atlas.centralMeridianDegrees()), all(atlas, "district").get(0), () -> marks);
        }
    }

    static List<Geometry> all(String layer) {
        try (AtlasFile atlas = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")))) {
            return all(atlas, layer);
        }
    }

    static Map<String, Geometry> named(String layer) {
        try (AtlasFile atlas = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")))) {
            return named(atlas, layer);
        }
    }

    private static List<Geometry> all(AtlasFile atlas, String layer) {
        List<Geometry> all = new ArrayList<>();
        atlas.forEachFeature(atlas.layer(layer).orElseThrow(), (fid, geometry, values) -> all.add(geometry));
        return all;
    }

    private static Map<String, Geometry> named(AtlasFile atlas, String layer) {
        Map<String, Geometry> named = new HashMap<>();
        int name = atlas.layer(layer).orElseThrow().column("name");
        atlas.forEachFeature(atlas.layer(layer).orElseThrow(), (fid, geometry, values) -> {
            if (values[name] != null) {
                named.putIfAbsent((String) values[name], geometry);
            }
        });
        return named;
    }
}
