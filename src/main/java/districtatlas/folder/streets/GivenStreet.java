package districtatlas.folder.streets;

import java.util.Objects;
import org.locationtech.jts.geom.Geometry;

/**
 * A street as the reader's file has it.
 *
 * @param en    empty where the file does not say it
 * @param code  of the national list; empty where the file does not say it
 * @param group its name; empty where streets are in no groups
 * @param shape in degrees, longitude first; not to be changed
 */
record GivenStreet(String name, String en, String code, String group, Geometry shape) {
    GivenStreet {
        Objects.requireNonNull(name);
        Objects.requireNonNull(en);
        Objects.requireNonNull(code);
        Objects.requireNonNull(group);
        Objects.requireNonNull(shape);
    }
}
