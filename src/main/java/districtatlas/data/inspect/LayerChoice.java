package districtatlas.data.inspect;

import districtatlas.data.ReadyLayer.Shape;
import districtatlas.data.place.Placing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was decided about a layer. Immutable.
 *
 * @param placing how its numbers become degrees; empty for a table
 * @param shapes  which kinds become layers, each one; {@link Shape#NONE} are the records that draw nothing, as a table
 */
public record LayerChoice(Optional<Placing> placing, List<Shape> shapes) {
    public LayerChoice {
        Objects.requireNonNull(placing);
        shapes = List.copyOf(shapes);
    }

    /** As proposed: all that can be drawn, where it most likely lies; a table whole. */
    public static LayerChoice proposedFor(InspectedLayer layer) {
        return new LayerChoice(layer.place().flatMap(p -> p.proposed()), layer.drawn().isEmpty() ? List.of(Shape.NONE) : layer.drawn());
    }

    public LayerChoice withPlacing(Placing other) {
        return new LayerChoice(Optional.of(other), shapes);
    }

    public LayerChoice withShapes(List<Shape> others) {
        return new LayerChoice(placing, others);
    }
}
