package districtatlas.bench;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.map.MapScene;
import districtatlas.map.style.Palette;
import districtatlas.paint.StillPainter;
import districtatlas.paint.StyledPortrayal;
import districtatlas.paint.display.DisplayLists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Another palette of an atlas whose layers were read: what its display lists cost, and with them the whole picture, labels included; no
 * window.
 */
public final class PaletteRun {
    private static final int WARM_UP = 25;
    private static final int ROUNDS = 25;

    private final OpenedAtlas atlas;
    private final DisplayLists lists = new DisplayLists(new StyledPortrayal(new ProblemLog()));
    private final StillPainter painter = new StillPainter(lists);
    private int turn;

    private PaletteRun(Path file) {
        this.atlas = OpenedAtlas.read(file);
    }

    /** @param args where to write, the atlas, and what its figures' names begin with */
    public static void main(String[] args) throws IOException {
        PaletteRun run = new PaletteRun(Path.of(args[1]));
        Figures figures = new Figures();
        run.measure(args[2], figures);
        figures.write(Path.of(args[0]));
    }

    private void measure(String name, Figures figures) {
        MapScene first = atlas.scene(OpenedAtlas.whole(atlas.home()));
        for (int i = 0; i < WARM_UP; i++) {
            painter.paint(first, Cancel.never());
            painter.paint(inAnotherPalette(first), Cancel.never());
        }
        // The clock ticks every ten milliseconds: sums, not medians.
        long listNanos = 0;
        long newNanos = 0;
        long againNanos = 0;
        for (int i = 0; i < ROUNDS; i++) {
            MapScene other = inAnotherPalette(first);
            long start = CpuClock.nanos();
            lists.get(other, Cancel.never());
            long listed = CpuClock.nanos();
            painter.paint(other, Cancel.never());
            long painted = CpuClock.nanos();
            painter.paint(other, Cancel.never());
            listNanos += listed - start;
            newNanos += painted - start;
            againNanos += CpuClock.nanos() - painted;
        }
        figures.put(name + ".cpuMs", listNanos * 1e-6 / ROUNDS);
        figures.put(name + ".pictureToo.cpuMs", newNanos * 1e-6 / ROUNDS);
        figures.put(name + ".pictureAgain.cpuMs", againNanos * 1e-6 / ROUNDS);
        figures.put(name + ".ratio", (double) newNanos / againNanos);
    }

    /** One that was never seen, in the roles of each of the atlas's own in turn; what was made of the one before it goes. */
    private MapScene inAnotherPalette(MapScene scene) {
        Palette model = atlas.palettes().get(++turn % atlas.palettes().size());
        Map<String, String> roles = new HashMap<>(model.roles());
        roles.put("turn", Integer.toString(turn));
        return new MapScene(scene.viewport(), scene.layers(), new Palette("other", roles), Lang.ZH, scene.pixelScale());
    }
}
