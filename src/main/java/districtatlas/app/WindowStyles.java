package districtatlas.app;

import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.FxThread;
import districtatlas.ui.notices.StylesCapability;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The styles of a window's atlas, its own or those of a folder that is watched, and what is found wrong with them. FX thread only. */
final class WindowStyles {
    private static final Logger LOG = LoggerFactory.getLogger(WindowStyles.class);

    private final Stage stage;
    private final Optional<Path> folder;
    private final Runnable restyled;
    private final ExecutorService worker;
    private Optional<LiveStyles> live = Optional.empty();
    private PaintingProblems own;

    /**
     * @param folder   of styles in place of the atlas's own
     * @param restyled runs when they are others than before
     * @param worker   reads them; ended with the window
     */
    WindowStyles(Stage stage, Optional<Path> folder, Runnable restyled, ExecutorService worker) {
        this.stage = stage;
        this.folder = folder;
        this.restyled = restyled;
        this.worker = worker;
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, e -> worker.shutdown());
    }

    /** From now on of that atlas. */
    void standOn(OpenWindow.Read read) {
        own = new PaintingProblems(read.problems(), new FxThread());
        live = folder.map(f -> new LiveStyles(f, read.document(), read.styles().orElseThrow(), read.problems(), restyled, worker, new FxThread()));
    }

    /** Changes of the folder show by themselves. */
    void watch() {
        folder.ifPresent(f -> {
            try {
                FolderWatch watch = FolderWatch.start(f, () -> live.ifPresent(LiveStyles::reload));
                stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, e -> watch.close());
            } catch (IOException e) {
                LOG.info("Changes of {} are seen only when asked for", f, e);
            }
        });
    }

    Capability capability(Desk at) {
        return live.map(s -> new StylesCapability(at, s.problemsProperty(), Optional.of(s::reload)))
                .orElseGet(() -> new StylesCapability(at, own.problemsProperty(), Optional.empty()));
    }
}
