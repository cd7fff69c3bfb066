package districtatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.tile.TilePainter;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileSeamsTest {
    private final TilePainter painter = new TilePainter(new TilePainter.Stock());

    private static List<DisplayList> everything() {
        Random random = new Random(5);
        HandDrawn hand = new HandDrawn();
        PointSymbol slash = HandDrawn.mark(HandDrawn.SLASH, 7, 0, 0xFF1F6F5B, 1);
        LineSymbol dashed = HandDrawn.line(0xFFC2261E, 1.5, 7.0, 3.0, 1.0, 3.0);
        LineSymbol dotted = new LineSymbol(0xFF1769B0, 4, false, List.of(0.1, 9.0), 0, LineSymbol.Cap.ROUND, LineSymbol.Join.ROUND, 3,
                Optional.empty(), 0);
        LineSymbol arrows = new LineSymbol(0, 0, false, List.of(), 0, LineSymbol.Cap.BUTT, LineSymbol.Join.ROUND, 0,
                Optional.of(new PointSymbol("M -0.5 -0.4 L 0.5 0 L -0.5 0.4 Z", false, 12, 0xFF5A3F92, 0, 0, 0, 0.5, 0.5, 0, 0)), 25);
        for (int i = 0; i < 12; i++) {
            int x = random.nextInt(900);
            int y = random.nextInt(900);
            hand.draw("a", "a" + i, HandDrawn.box(x, y, x + 300, y + 200), HandDrawn.pattern(0x60CFE6DB, slash, 7), ScaleRange.ALL, 0);
            String way = "LINESTRING (" + x + " " + y + ", " + random.nextInt(1000) + " " + random.nextInt(1000) + ", "
                    + random.nextInt(1000) + " " + random.nextInt(1000) + ")";
            hand.draw("l", "l" + i, way, i % 3 == 0 ? dashed : i % 3 == 1 ? dotted : arrows);
            hand.draw("l", "c" + i, way, HandDrawn.line(0x80FFFFFF, 6));
            hand.draw("p", "p" + i, "POINT (" + x + " " + y + ")", HandDrawn.mark(HandDrawn.DOT, 17, 0xFFFFFFFF, 0xFF000000, 2));
        }
        for (int i = 0; i < 3000; i++) {
            double x = random.nextDouble() * 1000;
            double y = random.nextDouble() * 1000;
            hand.draw("h", "h" + i, HandDrawn.box(x, y, x + random.nextDouble() * 6, y + random.nextDouble() * 6),
                    AreaSymbol.plain(0xFF806040), ScaleRange.ALL, 0);
        }
        return hand.lists();
    }

    /** The same scene in one piece and in tiles of another size gives the same pixels, but for the last bit of a float. */
    @ParameterizedTest
    @ValueSource(doubles = {0.7, 1, 2.3, 9})
    void tilesSideBySideAreOnePicture(double metresPerPixel) {
        List<DisplayList> lists = everything();
        PixelFrame whole = new PixelFrame(metresPerPixel, 1, -7, Math.round(-900 / metresPerPixel), 700, 600);
        int[] once = new int[700 * 600];
        painter.paint(lists, whole, 0xFFF2EFE9, once, Cancel.never());
        int different = 0;
        int worst = 0;
        for (int y = 0; y < 600; y += 150) {
            for (int x = 0; x < 700; x += 100) {
                int[] tile = new int[100 * 150];
                painter.paint(lists, whole.part(x, y, 100, 150), 0xFFF2EFE9, tile, Cancel.never());
                for (int i = 0; i < tile.length; i++) {
                    int off = GoldenPicture.distance(tile[i], once[(y + i / 100) * 700 + x + i % 100]);
                    worst = Math.max(worst, off);
                    different += off > 3 ? 1 : 0;
                }
            }
        }
        assertTrue(different <= 60, different + " pixels differ, the worst by " + worst);
    }

    @Test
    void housesThatShareAWallHaveNoSeam() {
        HandDrawn hand = new HandDrawn();
        for (int i = 0; i < 20; i++) {
            hand.draw("h", "h" + i, HandDrawn.box(i * 5.3, 0, (i + 1) * 5.3, 100), AreaSymbol.plain(0xFF404040), ScaleRange.ALL, 0);
        }
        int[] pixels = new int[100 * 50];
        painter.paint(hand.lists(), new PixelFrame(1, 1, 1, -80, 100, 50), 0xFFFFFFFF, pixels, Cancel.never());
        for (int i = 0; i < pixels.length; i++) {
            assertEquals(0xFF404040, pixels[i], "pixel " + i % 100 + ", " + i / 100);
        }
    }

    /** A thousand houses of a ninth of a pixel darken their ground as much as their area says. */
    @Test
    void farHousesKeepTheirGrey() {
        HandDrawn hand = new HandDrawn();
        for (int i = 0; i < 90_000; i++) {
            double e = i % 300 * 10;
            double n = i / 300 * 10;
            hand.draw("h", "h" + i, HandDrawn.box(e, n, e + 5, n + 5), AreaSymbol.plain(0xFF000000), ScaleRange.ALL, 0);
        }
        int[] pixels = new int[100 * 100];
        painter.paint(hand.lists(), new PixelFrame(30, 1, 0, -100, 100, 100), 0xFFFFFFFF, pixels, Cancel.never());
        long sum = 0;
        for (int pixel : pixels) {
            sum += pixel & 255;
        }
        assertEquals(255 * 0.75, (double) sum / pixels.length, 3);
    }
}
