package districtatlas.ui.ink;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.notebook.MarkLook;
import java.util.List;
import java.util.Objects;

/**
 * A line that was drawn over the map. Immutable; equal only to itself, so that two of the same shape are two.
 */
final class Stroke {
    private final Nib nib;
    private final MarkLook.Colour colour;
    private final List<EastNorth> places;
    private final Extent box;

    /** @param places on the grid, in the order of drawing; a single one is a dot */
    Stroke(Nib nib, MarkLook.Colour colour, List<EastNorth> places) {
        this.nib = Objects.requireNonNull(nib);
        this.colour = Objects.requireNonNull(colour);
        this.places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a line of no places");
        }
        this.box = new Extent(places.stream().mapToDouble(EastNorth::east).min().orElseThrow(), places.stream().mapToDouble(EastNorth::north).min().orElseThrow(),
                places.stream().mapToDouble(EastNorth::east).max().orElseThrow(), places.stream().mapToDouble(EastNorth::north).max().orElseThrow());
    }

    Nib nib() {
        return nib;
    }

    MarkLook.Colour colour() {
        return colour;
    }

    List<EastNorth> places() {
        return places;
    }

    /** Around its places, without its width. */
    Extent box() {
        return box;
    }

    Stroke along(List<EastNorth> other) {
        return new Stroke(nib, colour, other);
    }
}
