package districtatlas.author;

import districtatlas.base.ProblemLog;
import districtatlas.coord.DistrictGrid;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** Says in which street of a folder of sources a place lies, as far as its streets can be read today; what is wrong with them is the compiler's to tell. */
public final class StreetFinder {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Map<String, Geometry> streets;
    private final GridProjection projection;

    /** A street that a place lies outside of. @param metres how far */
    public record Near(String street, double metres) {
    }

    private StreetFinder(Map<String, Geometry> streets, GridProjection projection) {
        this.streets = streets;
        this.projection = projection;
    }

    public static StreetFinder of(Path folder) {
        ProblemLog aside = new ProblemLog();
        Compilation c = new Compilation(new SourceReader(folder, aside), aside);
        Optional<AtlasPart> atlas = AtlasPart.read(c);
        ArcsPart arcs = ArcsPart.read(c, new GeoJsonReader(c, new org.locationtech.jts.geom.Envelope(-180, 180, -90, 90)));
        return new StreetFinder(StreetsPart.read(c, arcs.arcs()).shapes(), new GridProjection(atlas.map(AtlasPart::grid).orElse(new DistrictGrid(0))));
    }

    /** Whether there are any. */
    public boolean isEmpty() {
        return streets.isEmpty();
    }

    /** In degrees, longitude first. */
    public Optional<String> at(double lon, double lat) {
        Point place = GEOMETRY.createPoint(new CoordinateXY(lon, lat));
        return streets.entrySet().stream().filter(s -> s.getValue().covers(place)).map(Map.Entry::getKey).findFirst();
    }

    /** The nearest, with the distance on the grid. */
    public Optional<Near> nearest(double lon, double lat) {
        Geometry place = projection.toGrid(GEOMETRY.createPoint(new CoordinateXY(lon, lat)));
        return streets.entrySet().stream().map(s -> new Near(s.getKey(), projection.toGrid(s.getValue()).distance(place)))
                .min(java.util.Comparator.comparingDouble(Near::metres));
    }
}
