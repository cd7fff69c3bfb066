package districtatlas.ui.window;

import districtatlas.base.Problem;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * What a cartographer at work on the styles needs of the window.
 *
 * @param problems of the styles as they were last read
 * @param reload   reads them again; empty when the atlas's own are shown, which never change
 */
public record StyleDesk(ObservableValue<List<Problem>> problems, Optional<Runnable> reload) {
    /** Nothing to work on. */
    public static StyleDesk none() {
        return new StyleDesk(new SimpleObjectProperty<>(List.of()), Optional.empty());
    }
}
