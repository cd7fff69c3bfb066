package districtatlas.ui.kit;

import java.util.Objects;
import javafx.beans.value.ObservableValue;

/**
 * Where an action stands on the rail at the left edge.
 *
 * @param part of the rail
 * @param id   of the button
 * @param word below its icon, short enough for the rail; none is shown in the foot
 * @param on   whether what it turns on is on
 */
public record RailPlace(Part part, String id, String word, ObservableValue<Boolean> on) {
    /** From the top: what the map is about, what one can turn on, and what holds everywhere. */
    public enum Part { THEME, MODE, FOOT }

    public RailPlace {
        Objects.requireNonNull(part);
        Objects.requireNonNull(id);
        Objects.requireNonNull(word);
        Objects.requireNonNull(on);
    }
}
