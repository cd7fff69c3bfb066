package districtatlas.notebook;

import java.util.Objects;

/**
 * How a mark is drawn: of a few colours and weights that no sign of a plan has. Immutable.
 *
 * @param dashed of lines and edges
 */
public record MarkLook(Colour colour, Weight weight, boolean dashed) {
    public static final MarkLook USUAL = new MarkLook(Colour.MAGENTA, Weight.MEDIUM, false);

    /** Names, not values: what they are stands in the palettes. Written in lower case. */
    public enum Colour { MAGENTA, BLUE, GREEN, ORANGE, BLACK }

    /** Of lines and letters. Written in lower case. */
    public enum Weight { THIN, MEDIUM, BOLD }

    public MarkLook {
        Objects.requireNonNull(colour);
        Objects.requireNonNull(weight);
    }

    public MarkLook withColour(Colour other) {
        return new MarkLook(other, weight, dashed);
    }

    public MarkLook withWeight(Weight other) {
        return new MarkLook(colour, other, dashed);
    }

    public MarkLook withDashed(boolean other) {
        return new MarkLook(colour, weight, other);
    }
}
