package districtatlas.data.place;

import districtatlas.coord.DistrictGrid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Geometry;

/**
 * A district that other data are held against. All geometry in degrees of CGCS2000, longitude first, not to be changed.
 *
 * @param outline of the whole
 * @param marks   what is drawn of it; read when first asked for
 */
public record District(DistrictGrid grid, Geometry outline, Supplier<Marks> marks) {
    /**
     * @param streets its 街道 by their names in Chinese
     * @param points  named points that do not move, as stations and peaks; several of one name together
     * @param lines   roads, rivers, and whatever else has an edge, as parks and waters: the more, the surer is a shift found
     */
    public record Marks(Map<String, Geometry> streets, Map<String, Geometry> points, List<Geometry> lines) {
        public static final Marks NONE = new Marks(Map.of(), Map.of(), List.of());

        public Marks {
            streets = Map.copyOf(streets);
            points = Map.copyOf(points);
            lines = List.copyOf(lines);
        }
    }

    public District {
        Objects.requireNonNull(grid);
        Objects.requireNonNull(outline);
        Objects.requireNonNull(marks);
    }
}
