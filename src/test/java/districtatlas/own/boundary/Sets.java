package districtatlas.own.boundary;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.vocabulary.BoundaryState;
import districtatlas.notebook.BoundarySet;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Boundaries made from those of the shipped atlas. */
public final class Sets {
    public static final Path SHIPPED = Path.of(System.getProperty("atlas.file"));

    /** Some four hundred metres. */
    public static final AffineTransformation EAST = AffineTransformation.translationInstance(0.004, 0);

    private Sets() {
    }

    /** The shipped streets in degrees, by their ids. */
    public static Map<String, Geometry> shipped(AtlasFile atlas) {
        Map<String, Geometry> streets = new LinkedHashMap<>();
        atlas.forEachFeature(atlas.layer("street").orElseThrow(), (fid, shape, values) -> streets.put((String) values[0], shape.copy()));
        return streets;
    }

    public static BoundarySet official(Map<String, Geometry> streets) {
        return new BoundarySet("official.shp", "测绘院 2024", BoundaryState.OFFICIAL, "",
                streets.entrySet().stream().map(e -> BoundarySet.Part.of(e.getKey(), e.getKey(), e.getValue())).toList());
    }

    /** The shipped ones as they are. */
    public static BoundarySet same(AtlasFile atlas) {
        return official(shipped(atlas));
    }

    /** The shipped ones, each changed. */
    public static BoundarySet changed(AtlasFile atlas, UnaryOperator<Geometry> change) {
        Map<String, Geometry> streets = shipped(atlas);
        streets.replaceAll((id, shape) -> change.apply(shape));
        return official(streets);
    }

    /** All moved by so many degrees, so that what lies at their borders comes into others. */
    public static BoundarySet moved(AtlasFile atlas, double east, double north) {
        return changed(atlas, AffineTransformation.translationInstance(east, north)::transform);
    }
}
