package districtatlas.ui.kit;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The JavaFX application thread as an executor; the only place that knows how to get there. */
public final class FxThread implements Executor {
    @Override
    public void execute(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }
}
