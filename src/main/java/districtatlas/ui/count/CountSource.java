package districtatlas.ui.count;

import districtatlas.data.ReadyLayer;
import districtatlas.notebook.EntryId;
import districtatlas.own.count.ZoneCounter;
import districtatlas.own.count.ZoneValueLayers;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;

/**
 * What counting in the window needs of the program.
 *
 * @param features of a layer, to be read on a worker's thread; empty before the map has made the layer
 * @param made     the answers to the questions that are kept, as they stand on the map
 * @param worker   one thread, which waits for files
 */
public record CountSource(ZoneCounter counter, Function<EntryId, Optional<ReadyLayer>> features, ObservableValue<ZoneValueLayers.Made> made,
                          Executor worker, Executor fxThread) {
}
