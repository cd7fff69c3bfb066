package districtatlas.ui.notebook;

import districtatlas.base.Cancel;
import districtatlas.base.Problem;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadyLayer;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.EntryId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Writes the features of layers into the file of the open notebook, off the FX thread. FX thread only; outcomes come there too. */
public final class LayerBringing {
    /**
     * What became of it.
     *
     * @param features how many are in the file; empty when nothing is
     * @param refused  why nothing is; empty also when it was cancelled, or another notebook was opened meanwhile
     */
    public record Outcome(OptionalLong features, Optional<Problem> refused) {
    }

    private final NotebookKeeper keeper;

    public LayerBringing(NotebookKeeper keeper) {
        this.keeper = keeper;
    }

    /**
     * All features, or none. The entry is to be added when they are there, with that id: what no entry names is cleared when the file is opened
     * the next time. Notes that are written meanwhile are saved afterwards.
     *
     * @param progress gets the features written so far, on any thread
     */
    public void bring(EntryId id, BroughtLayer layer, ReadyLayer features, Cancel cancel, LongConsumer progress, Consumer<Outcome> outcome) {
        keeper.onFile(file -> {
            try {
                return new Outcome(OptionalLong.of(file.bring(id, layer, features, cancel, progress)), Optional.empty());
            } catch (CancellationException stopped) {
                return new Outcome(OptionalLong.empty(), Optional.empty());
            } catch (DataRefused refused) {
                return new Outcome(OptionalLong.empty(), Optional.of(refused.problem()));
            }
        }, outcome, why -> outcome.accept(new Outcome(OptionalLong.empty(), why)));
    }
}
