package districtatlas.map;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.ZoneKind;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * Numbers that a map writes at its zones, such as how many things each has. Immutable; equal ones give equal pictures.
 *
 * @param kind of all these zones
 */
public record ZoneFigures(ZoneKind kind, List<Figure> figures) {
    public static final ZoneFigures NONE = new ZoneFigures(ZoneKind.STREET, List.of());

    /**
     * The number of one zone.
     *
     * @param zone  its id
     * @param name  written above the number where the map does not name the zone itself
     * @param shape on the grid
     */
    public record Figure(String zone, Text name, Geometry shape, int number) {
        /** Shapes are compared as objects: to look at their corners at every picture would take longer than to paint it. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Figure o && number == o.number && shape == o.shape && zone.equals(o.zone) && name.equals(o.name);
        }

        @Override
        public int hashCode() {
            return 31 * zone.hashCode() + number;
        }
    }

    public ZoneFigures {
        figures = List.copyOf(figures);
    }

    public boolean isNone() {
        return figures.isEmpty();
    }
}
