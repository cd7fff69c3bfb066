package districtatlas.map.layer;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The layers of a map, bottom to top. Immutable; a change makes a new stack. */
public record LayerStack(List<Layer> layers) {
    public static final LayerStack EMPTY = new LayerStack(List.of());

    public LayerStack {
        layers = List.copyOf(layers);
    }

    public Optional<Layer> find(LayerId id) {
        return layers.stream().filter(l -> l.id().equals(id)).findFirst();
    }

    /** These with others above them; themselves when there are none. */
    public LayerStack below(LayerStack above) {
        return above.layers.isEmpty() ? this : new LayerStack(Stream.concat(layers.stream(), above.layers.stream()).toList());
    }

    public LayerStack withVisible(LayerId id, boolean visible) {
        return with(id, l -> l.withVisible(visible));
    }

    public LayerStack with(LayerId id, UnaryOperator<Layer> change) {
        return new LayerStack(layers.stream().map(l -> l.id().equals(id) ? change.apply(l) : l).toList());
    }
}
