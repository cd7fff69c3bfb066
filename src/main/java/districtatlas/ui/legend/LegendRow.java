package districtatlas.ui.legend;

import java.util.Objects;

/**
 * A sign of the map and what it means, in the reader's language. Immutable.
 *
 * @param shape how the sample is drawn
 * @param fill  CSS colour of areas and marks; empty for none
 * @param line  CSS colour of lines and edges; empty for none
 */
public record LegendRow(Shape shape, String fill, String line, String label) {
    /** What kind of sign it is. */
    public enum Shape {
        AREA, LINE, POINT;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public LegendRow {
        Objects.requireNonNull(shape);
        Objects.requireNonNull(fill);
        Objects.requireNonNull(line);
        Objects.requireNonNull(label);
    }
}
