package districtatlas.map;

import districtatlas.map.layer.LayerStack;
import java.util.List;

/**
 * What a reader wrote and drew as one still picture shows it: pins have numbers by which a list beside the picture calls them. Immutable.
 *
 * @param stack marks below, notes above
 * @param notes ids of the notes of the pin with the number 1, of that with 2, and so on; several where pins would lie over each other
 */
public record NumberedPins(LayerStack stack, List<List<String>> notes) {
    public NumberedPins {
        notes = List.copyOf(notes);
    }
}
