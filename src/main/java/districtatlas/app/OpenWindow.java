package districtatlas.app;

import districtatlas.app.atlas.AtlasDoor;
import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.StylesReading;
import districtatlas.app.atlas.UserError;
import districtatlas.app.cli.WindowOptions;
import districtatlas.ask.ItemFilter;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Mishaps;
import districtatlas.base.ProblemLog;
import districtatlas.coord.DistrictGrid;
import districtatlas.feature.DrawnFeatures;
import districtatlas.map.GuestLayers;
import districtatlas.map.MapDocument;
import districtatlas.map.MapTheme;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.notebook.BoundarySet;
import districtatlas.notebook.NotebookFile;
import districtatlas.paint.MapShop;
import districtatlas.paint.StyledPortrayal;
import districtatlas.paint.display.ShapeCache;
import districtatlas.print.page.MapCredits;
import districtatlas.print.page.PictureSize;
import districtatlas.state.AtlasState;
import districtatlas.state.Scenes;
import districtatlas.state.StateText;
import districtatlas.ui.kit.FxThread;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.settings.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * Opens the atlas in a window. The plan is read, and the first layers made ready for painting, on threads of their own while JavaFX
 * wakes up, since each takes about as long; and the first picture is rehearsed while the window is made.
 */
public final class OpenWindow {
    /**
     * What the window is made of, read, with a shop that already makes its first layers ready.
     *
     * @param items    what filters leave of the plan
     * @param features what the drawn ground is asked
     * @param first    what is shown first
     * @param styles   of the folder that was asked for
     * @param problems what is wrong with the atlas's own styles, and what of any shows only when something is painted with them
     * @param edition  of the atlas
     * @param led      by which file it was read, and which boundaries hold there
     */
    record Read(OpenAtlas atlas, ItemFilter items, MapDocument document, DrawnFeatures features, MapShop shop, AtlasState first,
                Map<Lang, MapCredits> creditsByLang, Optional<StylesReading> styles, ProblemLog problems, String edition, AtlasDoor.Led led) {
        /** Those of the atlas itself. */
        MapCredits atlasCredits(Lang lang) {
            return creditsByLang.get(lang);
        }

        /** For what shows whole themes: with those whose layers are brought into them. */
        MapCredits credits(Lang lang) {
            GuestLayers guests = document.guests();
            return atlasCredits(lang).with(guests.owners(guests.in(LayerStack.EMPTY)));
        }

        /** For what shows these layers. */
        MapCredits credits(Lang lang, LayerStack shown) {
            return atlasCredits(lang).with(document.guests().owners(shown));
        }
    }

    /** The atlas itself cannot be opened; said in a window. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(UserError why) {
            super(why.getMessage(), why);
        }
    }

    private static final Toolkit TOOLKIT = new Toolkit();
    /** The exit code when nothing was opened. */
    private static final int REFUSED = 2;

    private final Path file;
    private final Messages messages;
    private final WindowOptions wish;
    private final Settings settings;

    /** @param messages for what goes wrong before the window stands */
    OpenWindow(Path file, Messages messages, WindowOptions wish) {
        this.file = file;
        this.messages = messages;
        this.wish = wish;
        this.settings = new Settings(SettingsFile.ofUser(System.getenv(), System.getProperty("user.home"), System.getProperty("os.name")));
    }

    /** Wakes JavaFX, if there is a display, on a thread of its own: it takes as long as all the rest. A window that is then opened waits for it. */
    static void wake() {
        TOOLKIT.wake();
    }

    /**
     * Returns when the window is on its way: that of the atlas, or one that says why it cannot be opened.
     *
     * @throws UserError when there is no display, or the atlas has not what was asked for
     */
    public void open() {
        Desktop.check(messages);
        CompletableFuture<Read> reading = reading(words().lang());
        TOOLKIT.start(messages);
        try {
            show(joined(reading));
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    private Messages words() {
        return new Messages(wish.lang().orElse(settings.get(SettingKey.LANGUAGE)));
    }

    private void show(Read read) {
        Messages words = words();
        new FxThread().execute(() -> new AtlasStage(this, read, settings, wish).show(words));
    }

    /** For a reader who started the program by its icon; one at a terminal reads it there too. Returns at once. */
    static void refuse(UserError why, Messages messages, WindowOptions wish) {
        Desktop.check(messages);
        TOOLKIT.start(messages);
        new OpenWindow(Path.of(""), messages, wish).refuse(new Refused(why));
    }

    private void refuse(Refused refused) {
        System.err.println("atlas: " + refused.getMessage());
        new FxThread().execute(() -> {
            AtomicReference<RefusedStage> stage = new AtomicReference<>();
            stage.set(new RefusedStage(refused.getMessage(), words(), other -> openInstead(other, stage.get()), () -> end(REFUSED)));
            stage.get().show();
        });
    }

    private void openInstead(Path other, RefusedStage before) {
        OpenWindow next = new OpenWindow(other, messages, wish);
        onThread("atlas-opener", () -> {
            Runnable outcome;
            try {
                Read read = next.joined(next.reading(words().lang()));
                outcome = () -> {
                    new AtlasStage(next, read, next.settings, wish).show(words());
                    before.replaced();
                };
            } catch (Refused | UserError refused) {
                outcome = () -> before.say(refused.getMessage());
            }
            new FxThread().execute(outcome);
            return null;
        });
    }

    /** JavaFX ends by itself when its last window is closed, but with the code of success. */
    private static void end(int code) {
        new Thread(() -> System.exit(code), "refused-end").start();
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

    /** With the boundaries of the reader's own file that is about to be opened; one that cannot be read is told when it is. */
    private Read read(Lang lang) {
        Optional<BoundarySet> set = Optional.empty();
        try (AtlasFile atlas = AtlasFile.openReadOnly(file)) {
            set = NotebookFiles.first(wish.notebook(), settings, atlas.meta("id").orElse("")).filter(Files::exists).flatMap(NotebookFile::boundaries);
        } catch (AtlasFileException told) {
            // The atlas's file is opened again below.
        }
        return read(AtlasDoor.through(file, set.orElse(null)), Optional.empty(), lang);
    }

    /**
     * The same atlas with other boundaries, or its own, for a window that shows it already. Any thread but the FX thread: a second or two.
     *
     * @param set null for its own
     * @param now what is shown
     */
    Read again(BoundarySet set, AtlasState now, Lang lang) {
        return read(AtlasDoor.through(file, set), Optional.of(now), lang);
    }

    /** As it was compiled. */
    Path compiled() {
        return file;
    }

    private Read read(AtlasDoor.Led led, Optional<AtlasState> shown, Lang lang) {
        ProblemLog problems = new ProblemLog();
        CompletableFuture<OpenAtlas> plan = onThread("plan-reader", () -> OpenAtlas.read(led.file(), messages));
        try (AtlasFile atlas = AtlasFile.openReadOnly(led.file())) {
            MapDocument document = MapDocument.read(atlas, new DistrictGrid(atlas.centralMeridianDegrees()), problems);
            Optional<StylesReading> styles = wish.styles().map(folder -> StylesReading.of(folder, document));
            // Which theme comes first decides which layers to read, before the plan is there: a wrong name is refused later.
            String theme = shown.map(AtlasState::theme).or(() -> wish.theme().flatMap(document::theme).or(() -> lastTheme(atlas, document)).map(MapTheme::id)).orElse(document.themes().get(0).id());
            Palette palette = shown.map(AtlasState::palette).or(wish::palette).flatMap(document::palette).or(() -> document.palette(settings.get(SettingKey.PALETTE)))
                    .orElse(document.palettes().get(0));
            MapShop shop = MapShop.start(new StyledPortrayal(problems), Optional.of(ShapeCache.ofReader()));
            shop.prepare(document.stack(theme), palette, lang);
            OpenAtlas open = planOrNone(plan, shop);
            AtlasState first = shown.orElseGet(() -> new FirstState(open, document, () -> NotebookFiles.last(wish.notebook(), settings, open.id()), messages).of(wish, settings));
            ItemFilter items = ItemFilter.of(open.plan(), open.gazetteer());
            shop.rehearse(Scenes.of(document, f -> items.matches(f).names()).scene(first, likelyView(open, first), lang, 1));
            Map<Lang, MapCredits> credits = new EnumMap<>(Lang.class);
            for (Lang each : Lang.values()) {
                credits.put(each, MapCredits.of(atlas, new Messages(each)));
            }
            return new Read(open, items, document, new DrawnFeatures(atlas, open.grid()), shop, first, credits, styles, problems,
                    atlas.meta("edition").orElse(""), led);
        }
    }

    private static OpenAtlas planOrNone(CompletableFuture<OpenAtlas> plan, MapShop shop) {
        try {
            return plan.join();
        } catch (CompletionException e) {
            shop.close();
            throw e;
        }
    }

    private Optional<MapTheme> lastTheme(AtlasFile atlas, MapDocument document) {
        String last = settings.get(SettingKey.REOPEN) ? settings.get(SettingKey.last(atlas.meta("id").orElse(""))) : "";
        boolean asked = wish.zone().isPresent() || wish.isWalk();
        return asked || last.isEmpty() ? Optional.empty() : document.theme(StateText.parse(last, AtlasState.of("", "", 0)).theme());
    }

    /** What the window will show, but for the panels at its edges. */
    private Viewport likelyView(OpenAtlas open, AtlasState first) {
        PictureSize size = wish.size().orElse(AtlasStage.USUAL_SIZE);
        return first.place().map(p -> p.in(size.width(), size.height())).orElseGet(
                () -> new Viewport(open.home().center(), 1, size.width(), size.height()).fittedTo(open.home(), Viewport.Insets.all(0)));
    }

    /**
     * @throws Refused   when the file cannot be opened
     * @throws UserError when the atlas has not what was asked for
     */
    private Read joined(CompletableFuture<Read> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            Throwable cause = e.getCause() instanceof CompletionException inner ? inner.getCause() : e.getCause();
            if (cause instanceof AtlasFileException refused) {
                throw new Refused(OpenAtlas.refused(refused, messages));
            }
            if (cause instanceof UserError error && error.getCause() instanceof AtlasFileException) {
                throw new Refused(error);
            }
            if (cause instanceof UserError error) {
                Platform.exit();
                throw error;
            }
            String code = new Mishaps(c -> { }).report("opening " + file, cause);
            throw new Refused(new UserError(messages.get("mishap.ended", code), cause));
        }
    }
}
