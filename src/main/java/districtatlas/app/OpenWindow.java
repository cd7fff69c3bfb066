package districtatlas.app;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.map.MapDocument;
import districtatlas.paint.MapEngine;
import districtatlas.paint.StyledPortrayal;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.settings.SettingsFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;

/**
 * Opens the atlas in a window. The file is read on a thread of its own while JavaFX wakes up, since each takes about as long.
 */
public final class OpenWindow {
    /** What was asked for on the command line; empty for what the reader last had. */
    public record Wish(Optional<String> zone, Optional<String> theme, Optional<String> palette, Optional<Lang> lang,
                       Optional<PictureSize> size) {
    }

    /** What the window is made of, read. */
    record Read(OpenAtlas atlas, MapDocument document, ProblemLog problems) {
    }

    private final Path file;
    private final Messages messages;
    private final Wish wish;

    public OpenWindow(Path file, Messages messages, Wish wish) {
        this.file = file;
        this.messages = messages;
        this.wish = wish;
    }

    /**
     * @return {@link AtlasCommand#WINDOW_IS_OPEN}
     * @throws UserError when there is no display, or the atlas cannot be read
     */
    public int open() {
        Desktop.check(messages);
        Settings settings = new Settings(SettingsFile.ofUser(System.getenv(), System.getProperty("user.home"), System.getProperty("os.name")));
        Messages words = new Messages(wish.lang().orElse(settings.get(SettingKey.LANGUAGE)));
        CompletableFuture<Read> reading = CompletableFuture.supplyAsync(this::read, work -> {
            Thread thread = new Thread(work, "atlas-reader");
            thread.setDaemon(true);
            thread.start();
        });
        CompletableFuture<Void> awake = new CompletableFuture<>();
        try {
            Platform.startup(() -> awake.complete(null));
        } catch (RuntimeException | UnsatisfiedLinkError e) {
            throw new UserError(messages.get("cli.no-display"), e);
        }
        Read read = joined(reading);
        new districtatlas.ui.kit.FxThread().execute(() -> new AtlasStage(read, settings, wish, words).show());
        return AtlasCommand.WINDOW_IS_OPEN;
    }

    private Read read() {
        ProblemLog problems = new ProblemLog();
        try (AtlasFile atlas = AtlasFile.openReadOnly(file)) {
            OpenAtlas open = OpenAtlas.of(atlas);
            return new Read(open, MapDocument.read(atlas, open.grid(), problems), problems);
        }
    }

    private Read joined(CompletableFuture<Read> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            Platform.exit();
            if (e.getCause() instanceof AtlasFileException refused) {
                throw OpenAtlas.refused(refused, messages);
            }
            throw e;
        }
    }

    static MapEngine engine(ProblemLog problems) {
        return MapEngine.start(new StyledPortrayal(problems));
    }
}
