package districtatlas.data.json;

import districtatlas.data.CrsClaim;
import districtatlas.data.Findings;
import java.util.Map;
import java.util.Optional;

/**
 * What the survey of a file learned.
 *
 * @param layers each with its name as a reader is shown it; a TopoJSON may have several
 * @param shapes how geometries are written
 * @param provider of what the file as a whole says; a layer's columns may tell another
 */
record Outline(Dialect dialect, Walk walk, Map<String, SurveyedLayer> layers, ShapeDialect shapes, CrsClaim crs, Optional<String> provider, Findings found) {
    /** What kind of JSON it is. */
    enum Dialect {
        GEOJSON("geojson"), TOPOJSON("topojson"), ESRI("esrijson"), OVITAL("ovjsn");

        private final String kind;

        Dialect(String kind) {
            this.kind = kind;
        }

        String kind() {
            return kind;
        }
    }

    /** Where the records stand. */
    enum Walk {
        /** In an array that is a member of the whole: {@code features}, {@code ObjItems}. */
        MEMBER,
        /** In an array that is the whole. */
        ARRAY,
        /** The whole is one record. */
        WHOLE,
        /** One in a line. */
        LINES,
        /** Each after a record mark. */
        MARKED,
        /** In the objects of a topology. */
        OBJECTS
    }
}
