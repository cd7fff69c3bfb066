package districtatlas.ui.album;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.print.page.PaperSize;
import districtatlas.print.sheet.TitleBlock;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The album's card in the real window: what is chosen is made, and while it is made there is a way to stop. */
class AlbumCapabilityTest extends SmallWindow {
    private final List<AlbumWish> wishes = new ArrayList<>();
    private final List<String> outcomes = new ArrayList<>();
    private final Deque<Runnable> aside = new ArrayDeque<>();
    private final Deque<Runnable> fx = new ArrayDeque<>();
    private final AlbumRun run = new AlbumRun(aside::add, fx::add, outcomes::add);
    private AlbumCapability capability;

    @Override
    protected List<Function<Desk, Capability>> capabilities() {
        List<Function<Desk, Capability>> all = new ArrayList<>(super.capabilities());
        all.add(d -> capability = new AlbumCapability(d, new AlbumMaking() {
            @Override
            public Optional<Path> where(AlbumWish wish) {
                wishes.add(wish);
                return Optional.of(Path.of("album.pdf"));
            }

            @Override
            public Job of(AlbumWish wish, TitleBlock block, Path place) {
                return (told, cancel) -> {
                    told.that(1, 2, "x");
                    cancel.check();
                    return 1;
                };
            }
        }, run));
        return all;
    }

    /** The tests' settings are kept from one to the next. */
    @AfterEach
    void asItWas() {
        robot.interact(() -> new AlbumWish(PaperSize.A4, false, false).keep(desk.settings()));
    }

    private void begin() {
        robot.interact(() -> capability.actions().get(0).run());
        rest();
    }

    private void press(String id) {
        robot.interact(() -> this.<Button>node("#" + id).fire());
        rest();
    }

    @Test
    void whatIsChosenIsMadeAndKeptForTheNextTime() {
        begin();
        press("album-A3");
        press("album-single");
        press("album-make");
        assertEquals(List.of(new AlbumWish(PaperSize.A3, false, true)), wishes);
        assertEquals(1, aside.size());
        assertTrue(this.<Button>node("#album-stop").isVisible() && this.<ProgressBar>node("#album-progress").getProgress() == 0);
        robot.interact(() -> {
            aside.remove().run();
            fx.remove().run();
        });
        assertEquals(0.5, this.<ProgressBar>node("#album-progress").getProgress());
        robot.interact(() -> fx.remove().run());
        rest();
        assertFalse(this.<Button>node("#album-stop").getParent().getParent().isVisible(), "the choices again");
        assertEquals(1, outcomes.size());
        assertEquals(new AlbumWish(PaperSize.A3, false, true), AlbumWish.kept(desk.settings()));
    }

    @Test
    void itGoesOnWhenTheLanguageChangesAndCanBeStoppedThen() {
        begin();
        press("album-make");
        robot.interact(() -> open(Lang.ZH, "light", 1440, 900));
        rest();
        begin();
        press("album-stop");
        robot.interact(() -> {
            aside.remove().run();
            while (!fx.isEmpty()) {
                fx.remove().run();
            }
        });
        assertEquals(1, outcomes.size());
        assertEquals("Stopped; no file was written.", outcomes.get(0), "in the language in which it was begun");
    }
}
