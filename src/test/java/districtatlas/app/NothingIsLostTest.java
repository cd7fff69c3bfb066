package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.app.cli.WindowOptions;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.map.view.Viewport;
import districtatlas.notebook.Notebook;
import districtatlas.state.AtlasState;
import districtatlas.state.Place;
import districtatlas.state.StateText;
import districtatlas.ui.Session;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.settings.SettingsFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is shown in the program's own window over the shipped atlas stays through another language, other colours, full screen, and
 * another theme and back; and it opens again where it was closed. {@code -Dlost.tries} says how often, {@code -Dlost.seed} repeats a run.
 */
class NothingIsLostTest {
    private static final int TRIES = Integer.getInteger("lost.tries", 15);
    private static final long SEED = Long.getLong("lost.seed", 20_351_231L);
    private static final double MOST_PX = 0.5;
    private static final WindowOptions OPTIONS = ShippedStage.sized(1280, 800);

    @TempDir
    static Path folder;

    private ShippedStage shown;

    @BeforeEach
    void open() {
        shown = ShippedStage.open(OPTIONS, ShippedStage.still(folder));
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private Session session() {
        return shown.session();
    }

    // ---- what a reader comes to -----------------------------------------------------------------------------------

    /** What is shown, as it is in the window and not only in the state. */
    private record Shown(AtlasState state, Viewport view, double scrolled) {
    }

    private Shown look() {
        return ShippedStage.fx(() -> new Shown(session().state(), session().viewport(), scroll().map(ScrollPane::getVvalue).orElse(0.0)));
    }

    private Optional<ScrollPane> scroll() {
        Node panel = shown.lookup(".zone-panel");
        return Optional.ofNullable(panel).map(p -> (ScrollPane) p.lookup(".panel-scroll")).filter(s -> session().selection().zone().isPresent());
    }

    private void come(DrawnState drawn, Random random) {
        AtlasState state = drawn.draw();
        ShippedStage.fx(() -> {
            session().restore(s -> state);
        });
        shown.rest();
        ShippedStage.fx(() -> {
            scroll().ifPresent(s -> unfold(s, random));
        });
        shown.rest();
        ShippedStage.fx(() -> {
            scroll().ifPresent(s -> s.setVvalue(random.nextDouble()));
            Viewport pane = session().viewport();
            shown.map().navigation().goTo(state.place().orElseThrow().in(pane.width(), pane.height()));
        });
        shown.rest();
    }

    private void unfold(ScrollPane panel, Random random) {
        for (Node head : panel.lookupAll(".section-head")) {
            if (head.getAccessibleRole() == AccessibleRole.BUTTON && random.nextBoolean()) {
                ShippedStage.key(head, KeyCode.ENTER, false);
            }
        }
        for (Node more : List.copyOf(panel.lookupAll(".more"))) {
            if (more instanceof Button button && random.nextBoolean()) {
                button.fire();
            }
        }
        List<String> figures = panel.lookupAll(".row").stream().map(Node::getUserData).filter(String.class::isInstance).map(String.class::cast)
                .filter(k -> k.startsWith("figure:")).sorted().toList();
        if (!figures.isEmpty() && session().selection().item().isEmpty() && random.nextBoolean()) {
            session().change(s -> s.withPanel(s.panel().withOpenRow(figures.get(random.nextInt(figures.size())))));
        }
    }

    // ---- what they do -----------------------------------------------------------------------------------------------

    private void show(String theme) {
        ShippedStage.fx(() -> {
            Button button = (Button) shown.lookup("#theme-" + theme);
            button.fire();
        });
        shown.rest();
    }

    private List<String> losses(Shown before, Shown now, String after) {
        List<String> losses = new ArrayList<>();
        AtlasState was = before.state();
        AtlasState is = now.state();
        lost(losses, after, "theme", was.theme(), is.theme());
        lost(losses, after, "layers", was.layers(), is.layers());
        lost(losses, after, "year", was.year(), is.year());
        lost(losses, after, "selection", was.selection(), is.selection());
        lost(losses, after, "open row", was.panel().openRow(), is.panel().openRow());
        lost(losses, after, "unfolded", was.panel().whole(), is.panel().whole());
        lost(losses, after, "filter", was.filter(), is.filter());
        lost(losses, after, "walk", was.walk(), is.walk());
        if (Math.abs(was.panel().scroll() - is.panel().scroll()) > 1e-9 || Math.abs(before.scrolled() - now.scrolled()) > 1e-9) {
            lost(losses, after, "scroll", was.panel().scroll() + " shown " + before.scrolled(), is.panel().scroll() + " shown " + now.scrolled());
        }
        if (apart(Place.of(before.view()), Place.of(now.view()), now.view()) > MOST_PX || apart(was.place().orElseThrow(), is.place().orElseThrow(), now.view()) > MOST_PX) {
            lost(losses, after, "view", before.view(), now.view());
        }
        return losses;
    }

    private static void lost(List<String> losses, String after, String what, Object before, Object now) {
        if (!before.equals(now)) {
            losses.add(after + " lost " + what + ": " + before + " became " + now);
        }
    }

    /** How far the corners of a pane lie apart, in its pixels. */
    private static double apart(Place one, Place other, Viewport pane) {
        double centers = one.center().distanceTo(other.center()) / one.metresPerPixel();
        return centers + Math.abs(other.metresPerPixel() / one.metresPerPixel() - 1) * Math.hypot(pane.width(), pane.height()) / 2;
    }

    private AtlasState asClosed(AtlasState state) {
        Settings kept = new Settings(new SettingsFile(folder.resolve("closed.txt")));
        kept.set(SettingKey.last(shown.read.atlas().id()), StateText.of(state));
        Settings again = new Settings(new SettingsFile(folder.resolve("closed.txt")));
        return new FirstState(shown.read.atlas(), shown.read.document(), () -> Notebook.EMPTY, new Messages(Lang.ZH)).of(OPTIONS, again);
    }

    @Test
    void whateverIsShownStays() {
        List<String> losses = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 0; i < TRIES; i++) {
            Random random = new Random(SEED + i);
            DrawnState drawn = new DrawnState(shown.read, random, session().viewport().width());
            come(drawn, random);
            String seed = " (-Dlost.tries=1 -Dlost.seed=" + (SEED + i) + ")";
            Shown before = look();
            assertEquals(before.state(), asClosed(before.state()), "opened again" + seed);
            shown.run("action.language");
            losses.addAll(losses(before, look(), "another language" + seed));
            before = look();
            switch ((int) Math.floorMod(SEED + i, 3L)) {            // each takes seconds: the page is made and laid out anew
                case 0 -> {
                    shown.run("action.next-palette");
                    losses.addAll(losses(before, look(), "another palette" + seed));
                }
                case 1 -> {
                    shown.run("action.full-screen");
                    shown.run("action.full-screen");
                    losses.addAll(losses(before, look(), "full screen and back" + seed));
                }
                default -> {
                    show(drawn.anotherTheme(before.state().theme()).id());
                    show(before.state().theme());
                    losses.addAll(losses(before, look(), "another theme and back" + seed));
                }
            }
        }
        System.out.printf("nothing lost: %d tries in %.1f s, seed %d%n", TRIES, (System.nanoTime() - begun) * 1e-9, SEED);
        assertEquals(List.of(), losses, () -> String.join("\n", losses) + "\n");
    }

    @Test
    void itOpensAgainWhereItWasClosed() {
        Random random = new Random(SEED);
        come(new DrawnState(shown.read, random, session().viewport().width()), random);
        Shown before = look();
        close();
        open();
        List<String> losses = losses(before, look(), "closing");
        lost(losses, "closing", "palette", before.state().palette(), look().state().palette());
        assertEquals(List.of(), losses);
    }
}
