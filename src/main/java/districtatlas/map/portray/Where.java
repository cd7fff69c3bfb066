package districtatlas.map.portray;

import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Geometry;

/** On which geometry of a feature a symbol is drawn. Immutable. */
public sealed interface Where permits Where.Place, Where.Derived {
    /** On what every feature has. */
    enum Place implements Where {
        /** The feature's own geometry. */
        OWN,
        /** A point that stands for it: inside an area, halfway along a line. */
        MIDDLE
    }

    /**
     * On a geometry made of the feature's own.
     *
     * @param key  equal for what makes equal geometries: they are then made once for all palettes
     * @param made of a feature's geometry; null or empty for none
     */
    record Derived(Object key, UnaryOperator<Geometry> made) implements Where {
        @Override
        public boolean equals(Object other) {
            return other instanceof Derived d && key.equals(d.key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }
}
