package districtatlas.app;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.coord.DistrictGrid;
import districtatlas.map.MapDocument;
import districtatlas.map.MapScene;
import districtatlas.map.MapTheme;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.paint.MapShop;
import districtatlas.paint.StyledPortrayal;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.ui.kit.FxThread;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.settings.SettingsFile;
import districtatlas.ui.window.Standing;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * Opens the atlas in a window. The plan is read, and the first layers made ready for painting, on threads of their own while JavaFX
 * wakes up, since each takes about as long; and the first picture is rehearsed while the window is made.
 */
public final class OpenWindow {
    /**
     * What was asked for on the command line; empty for what the reader last had.
     *
     * @param styles   a folder whose styles take the place of the atlas's own
     * @param walk     the step to begin the walk at, counted from 1
     * @param onTheWay a zone to open then
     */
    public record Wish(Optional<String> zone, Optional<String> theme, Optional<String> palette, Optional<Lang> lang,
                       Optional<PictureSize> size, Optional<Path> styles, Optional<Integer> walk, Optional<ZoneId> onTheWay) {
        /** The same again in another language, where a window stands. */
        Wish in(Lang other, PictureSize as, Standing at) {
            return new Wish(at.zone().map(ZoneId::value), Optional.of(at.theme()), Optional.empty(), Optional.of(other), Optional.of(as),
                    styles, at.walk(), at.onTheWay());
        }
    }

    /**
     * What the window is made of, read, with a shop that already makes its first layers ready.
     *
     * @param styles   of the folder that was asked for
     * @param painting gets what is wrong with styles and shows only when something is painted with them
     */
    record Read(OpenAtlas atlas, MapDocument document, MapShop shop, MapTheme theme, Palette palette, Optional<Zone> zone,
                MapCredits credits, Optional<LiveStyles.Reading> styles, ProblemLog painting) {
    }

    private static final Toolkit TOOLKIT = new Toolkit();

    private final Path file;
    private final Messages messages;
    private final Wish wish;
    private final Settings settings;

    /** @param messages for what goes wrong before the window stands */
    public OpenWindow(Path file, Messages messages, Wish wish) {
        this(file, messages, wish,
                new Settings(SettingsFile.ofUser(System.getenv(), System.getProperty("user.home"), System.getProperty("os.name"))));
    }

    private OpenWindow(Path file, Messages messages, Wish wish, Settings settings) {
        this.file = file;
        this.messages = messages;
        this.wish = wish;
        this.settings = settings;
    }

    /** Wakes JavaFX, if there is a display, on a thread of its own: it takes as long as all the rest. A window that is then opened waits for it. */
    static void wake() {
        TOOLKIT.wake();
    }

    /**
     * @return {@link AtlasCommand#WINDOW_IS_OPEN}
     * @throws UserError when there is no display, the atlas cannot be read, or it has not what was asked for
     */
    public int open() {
        Desktop.check(messages);
        Messages words = new Messages(wish.lang().orElse(settings.get(SettingKey.LANGUAGE)));
        CompletableFuture<Read> reading = reading(words.lang());
        TOOLKIT.start(messages);
        Read read = joined(reading);
        new FxThread().execute(() -> new AtlasStage(read, settings, wish, words, this::reopen).show());
        return AtlasCommand.WINDOW_IS_OPEN;
    }

    /** Opens another window in another language. FX thread; the window comes when the atlas is read again. */
    private void reopen(Lang lang, PictureSize size, Standing standing, Runnable afterwards) {
        Wish same = wish.in(lang, size, standing);
        OpenWindow other = new OpenWindow(file, new Messages(lang), same, settings);
        other.reading(lang).thenAcceptAsync(read -> {
            new AtlasStage(read, settings, same, other.messages, other::reopen).show();
            afterwards.run();
        }, new FxThread());
    }

    private CompletableFuture<Read> reading(Lang lang) {
        return onThread("atlas-reader", () -> read(lang));
    }

    private static <T> CompletableFuture<T> onThread(String name, Supplier<T> reading) {
        return CompletableFuture.supplyAsync(reading, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.start();
        });
    }

    private Read read(Lang lang) {
        ProblemLog painting = new ProblemLog();
        CompletableFuture<OpenAtlas> plan = onThread("plan-reader", () -> OpenAtlas.read(file, messages));
        try (AtlasFile atlas = AtlasFile.openReadOnly(file)) {
            MapDocument document = MapDocument.read(atlas, new DistrictGrid(atlas.centralMeridianDegrees()), new ProblemLog());
            Optional<LiveStyles.Reading> styles = wish.styles().map(folder -> LiveStyles.read(folder, document));
            Wanted wanted = new Wanted(messages);
            MapTheme theme = wish.theme().map(t -> wanted.theme(document, t)).orElse(document.themes().get(0));
            Palette palette = wish.palette().map(p -> wanted.palette(document, p))
                    .orElseGet(() -> document.palette(settings.get(SettingKey.PALETTE)).orElse(document.palettes().get(0)));
            MapShop shop = MapShop.start(new StyledPortrayal(painting));
            shop.prepare(document.stack(theme.id()), palette, lang);
            OpenAtlas open = plan.join();
            shop.rehearse(new MapScene(likelyView(open), document.stack(theme.id()), palette, lang, 1));
            Optional<Zone> zone = wish.zone().map(z -> wanted.zone(open.plan(), z));
            wish.walk().ifPresent(step -> wanted.walk(open.plan(), step));
            return new Read(open, document, shop, theme, palette, zone, MapCredits.of(atlas, new Messages(lang)), styles, painting);
        }
    }

    /** What the window will show, but for the panels at its edges. */
    private Viewport likelyView(OpenAtlas open) {
        PictureSize size = wish.size().orElse(AtlasStage.USUAL_SIZE);
        return new Viewport(open.home().center(), 1, size.width(), size.height()).fittedTo(open.home(), Viewport.Insets.all(0));
    }

    private Read joined(CompletableFuture<Read> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            Platform.exit();
            if (e.getCause() instanceof AtlasFileException refused) {
                throw OpenAtlas.refused(refused, messages);
            }
            if (e.getCause() instanceof UserError error) {
                throw error;
            }
            throw e;
        }
    }
}
