package districtatlas.paint.display;

import static districtatlas.paint.HandDrawn.box;
import static districtatlas.paint.HandDrawn.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.map.layer.LayerId;
import districtatlas.map.portray.Kinds;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.portray.Where;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.paint.HandDrawn;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class DisplayListTest {
    private final AreaSymbol fill = AreaSymbol.plain(0xFFAABBCC);
    private final LineSymbol edge = line(0xFF000000, 1);

    @Test
    void fillsLieUnderOutlinesWithinAPassAndPassesOverEachOther() {
        Geometry box = box(0, 0, 10, 10);
        DisplayList list = new HandDrawn()
                .draw("a", "1", box, edge, ScaleRange.ALL, 0).draw("a", "1", box, fill, ScaleRange.ALL, 0)
                .draw("a", "2", box, fill, ScaleRange.ALL, 1).list("a");
        assertEquals(3, list.batches().size());
        assertSame(fill, list.batches().get(0).symbol(0));
        assertSame(edge, list.batches().get(1).symbol(0));
        assertEquals(1, list.batches().get(2).pass());
    }

    @Test
    void aGeometryDrawnTwiceIsStoredOnce() {
        Geometry box = box(0, 0, 10, 10);
        DisplayList list = new HandDrawn().draw("a", "1", box, fill, ScaleRange.ALL, 0).draw("a", "1", box, edge, ScaleRange.ALL, 0).list("a");
        assertEquals(1, list.shapes().size());
    }

    @Test
    void shapesOfOneSymbolArePaintedAsOne() {
        HandDrawn hand = new HandDrawn();
        for (int i = 0; i < 50; i++) {
            hand.draw("a", "f" + i, box(i * 20, 0, i * 20 + 10, 10), fill, ScaleRange.ALL, 0);
            hand.draw("a", "f" + i, box(i * 20, 0, i * 20 + 10, 10), edge, ScaleRange.ALL, 0);
        }
        List<Batch> batches = hand.list("a").batches();
        assertEquals(2, batches.size());
        assertEquals(50, batches.get(0).size());
        assertInstanceOf(LineSymbol.class, batches.get(1).symbol(0));
    }

    @Test
    void aMarkOnAnAreaStandsInsideIt() {
        DisplayList list = new HandDrawn().draw("a", "1", "POLYGON ((0 0, 100 0, 100 10, 10 10, 10 100, 0 100, 0 0))",
                HandDrawn.mark(HandDrawn.DOT, 5, -1, 0, 0)).list("a");
        double e = list.shapes().minEast(0);
        double n = list.shapes().minNorth(0);
        assertTrue(e > 0 && n > 0 && (e < 10 && n < 100 || n < 10 && e < 100), e + ", " + n);
    }

    @Test
    void readingCanBeCancelled() {
        Cancel cancel = new Cancel();
        cancel.request();
        assertThrows(CancellationException.class, () -> read(10, cancel, n -> { }));
    }

    @Test
    void progressIsTold() {
        int[] told = {0};
        read(10, Cancel.never(), n -> told[0] = n);
        assertEquals(10, told[0]);
    }

    @Test
    void aHundredThousandHousesTakeLessThanTwentyMegabytes() {
        LayerShapes layer = read(100_000, Cancel.never(), n -> { });
        DisplayList list = DisplayListBuilder.build(layer, new LayerId("a"), (shapes, sink) -> {
            sink.draw(0, Where.Place.OWN, fill, ScaleRange.ALL, 0);
            sink.draw(0, Where.Place.OWN, edge, ScaleRange.ALL, 0);
            return Kinds.alike(100_000);
        }, List.of(), Cancel.never());
        long bytes = layer.sizeBytes() + list.members().distinct().mapToLong(Members::sizeBytes).sum();
        assertTrue(bytes < 20 << 20, bytes + " bytes");
    }

    private static LayerShapes read(int houses, Cancel cancel, IntConsumer progress) {
        Sketch nothing = new Sketch();
        return LayerShapes.read("source", (sink, stop) -> {
            for (int i = 0; i < houses; i++) {
                double e = i % 1000 * 20;
                double n = i / 1000 * 20;
                sink.add("house." + i, box(e, n, e + 12, n + 9));
            }
            return nothing;
        }, cancel, progress);
    }
}
