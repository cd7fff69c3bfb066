package districtatlas.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.map.ReaderLayers;
import districtatlas.map.view.Viewport;
import districtatlas.notebook.About;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Note;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.Signature;
import districtatlas.notebook.onmap.NotebookLayers;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayersOfOwnTest {
    private static final DistrictGrid GRID = new DistrictGrid(114);
    private final ArrayDeque<Runnable> worker = new ArrayDeque<>();
    private final ArrayDeque<Runnable> fxThread = new ArrayDeque<>();
    private boolean fails;
    private final LayersOfOwn layers = new LayersOfOwn(new NotebookLayers(GRID, about -> {
        if (fails) {
            throw new IllegalStateException("a mishap");
        }
        return Optional.empty();
    }), worker::add, fxThread::add);

    private static Notebook with(Notebook notebook, String id, Optional<LonLat> place) {
        return notebook.with(EntryKinds.NOTE, new EntryId(id), new Note(place.isPresent() ? About.aPlace() : new About(About.Type.ZONE, "z", ""), place, "x"),
                new Signature("Li", Instant.EPOCH));
    }

    private static Notebook of(int notes) {
        Notebook notebook = Notebook.EMPTY;
        for (int i = 0; i < notes; i++) {
            notebook = with(notebook, "n" + i, Optional.of(new LonLat(114 + i * 1e-3, 22.5)));
        }
        return notebook;
    }

    private void runAll() {
        while (!worker.isEmpty() || !fxThread.isEmpty()) {
            Optional.ofNullable(worker.poll()).ifPresent(Runnable::run);
            Optional.ofNullable(fxThread.poll()).ifPresent(Runnable::run);
        }
    }

    private long pins() {
        EastNorth middle = GRID.toGrid(new LonLat(114.25, 22.5));
        return layers.shown().numbered(new Viewport(middle, 1, 100_000, 100_000)).notes().stream().mapToLong(java.util.List::size).sum();
    }

    @Test
    void fewAreDrawnAtOnce() {
        layers.show(of(LayersOfOwn.AT_ONCE));
        assertEquals(LayersOfOwn.AT_ONCE, pins());
        assertEquals(0, worker.size());
    }

    @Test
    void manyAreDrawnByTheWorkerAndTheMapKeepsWhatItHasUntilThen() {
        layers.show(of(2));
        ReaderLayers before = layers.shown();
        layers.show(of(LayersOfOwn.AT_ONCE + 1));
        worker.remove().run();
        assertSame(before, layers.shown(), "it is shown on the FX thread alone");
        fxThread.remove().run();
        assertEquals(LayersOfOwn.AT_ONCE + 1, pins());
    }

    @Test
    void theNewestWinsAndWhatWasOutrunIsNeverShown() {
        ArrayDeque<Long> seen = new ArrayDeque<>();
        layers.shownProperty().subscribe((before, now) -> seen.add(pins()));
        layers.show(of(400));
        layers.show(of(401));
        layers.show(of(402));
        assertEquals(1, worker.size(), "one thread at a time");
        runAll();
        assertEquals(java.util.List.of(402L), java.util.List.copyOf(seen));

        layers.show(of(403));
        layers.show(of(3));             // another file, with few
        runAll();
        assertEquals(java.util.List.of(402L, 3L), java.util.List.copyOf(seen));
    }

    @Test
    void afterAMishapTheNextIsDrawn() {
        fails = true;
        layers.show(with(of(400), "bad", Optional.empty()));
        assertThrows(IllegalStateException.class, worker.remove()::run);
        fails = false;
        runAll();
        layers.show(of(401));
        runAll();
        assertEquals(401, pins());
    }

    @Test
    void aMapThatIsGoneIsShownNothing() {
        layers.show(of(400));
        layers.close();
        runAll();
        assertSame(ReaderLayers.NONE, layers.shown());
    }
}
