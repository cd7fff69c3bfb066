package districtatlas.map;

import java.util.Objects;
import org.locationtech.jts.geom.Geometry;

/**
 * A mark as it is drawn. The words are those of the style marks.sld. Immutable.
 *
 * @param id     of the mark
 * @param form   point, line, arrow, area or text
 * @param shape  on the grid, not to be changed; an arrow's head is at its end
 * @param text   beside it; may be empty
 * @param colour names a role of the palette, without its {@code mark-}
 * @param weight of lines and letters: 1 thin, 2 medium, 3 bold
 */
public record ReaderMark(String id, String form, Geometry shape, String text, String colour, int weight, boolean dashed) {
    public ReaderMark {
        Objects.requireNonNull(id);
        Objects.requireNonNull(form);
        Objects.requireNonNull(shape);
        Objects.requireNonNull(text);
        Objects.requireNonNull(colour);
    }
}
