package districtatlas.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.map.MapScene;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.decor.Decorations;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.print.PdfSheet;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** A translucent layer: two areas that overlap, a line across both, and a name, over an opaque ground. One pixel is one metre. */
class LayerOpacityTest {
    private static final int GROUND = 0xFFFFFFFF;
    private static final int RED = 0xFFFF0000;
    private static final LayerId AREAS = new LayerId("areas");

    private final HandDrawn hand = new HandDrawn()
            .draw("ground", "g", HandDrawn.box(-500, -500, 500, 500), AreaSymbol.plain(GROUND), ScaleRange.ALL, 0)
            .draw("areas", "1", HandDrawn.box(-80, -40, 20, 40), AreaSymbol.plain(RED), ScaleRange.ALL, 0)
            .draw("areas", "2", HandDrawn.box(-20, -40, 80, 40), AreaSymbol.plain(RED), ScaleRange.ALL, 1)
            .draw("areas", "3", HandDrawn.geometry("LINESTRING (-90 20, 90 20)"), HandDrawn.line(0xFF0000FF, 8), ScaleRange.ALL, 2)
            .draw("areas", "4", "POINT (0 -20)", HandDrawn.text("名", 20, 5, TextSymbol.Placement.POINT))
            .draw("top", "t", HandDrawn.box(60, -60, 100, 60), AreaSymbol.plain(0xFF00FF00), ScaleRange.ALL, 0);
    private final StillPainter painter = new StillPainter(hand);

    private MapScene scene(UnaryOperator<LayerStack> arranged) {
        MapScene all = hand.scene(0, 0, 200, 120);
        return new MapScene(all.viewport(), arranged.apply(all.layers()), all.palette(), all.lang(), 1);
    }

    private static LayerStack sheer(LayerStack layers, double opacity) {
        return layers.with(AREAS, l -> l.withOpacity(opacity));
    }

    private int at(Picture picture, int x, int y) {
        return picture.pixels()[(60 - y) * 200 + x + 100];
    }

    @Test
    void whereTheLayerLiesOverItselfNothingIsDarker() {
        Picture picture = painter.paint(scene(l -> sheer(l, 0.5)), Cancel.never());
        int once = at(picture, -60, 0);
        assertEquals(once, at(picture, 0, 0));
        assertEquals(once, at(picture, 50, 0));
        assertEquals(0xFFFF7F7F, once, () -> Integer.toHexString(once));
        assertEquals(0xFF7F7FFF, at(picture, 0, 20), "the line hides the area below it, as in the opaque layer");
        assertEquals(GROUND, at(picture, -90, 0));
    }

    @Test
    void whatLiesAboveStaysOpaque() {
        assertEquals(0xFF00FF00, at(painter.paint(scene(l -> sheer(l, 0.5)), Cancel.never()), 70, 0));
    }

    @Test
    void namesStayAsTheyAre() {
        Still opaque = painter.lay(scene(l -> l), Decorations.NONE, Cancel.never());
        Still sheer = painter.lay(scene(l -> sheer(l, 0.05)), Decorations.NONE, Cancel.never());
        assertEquals(opaque.labels().stream().map(PlacedLabel::anchor).toList(), sheer.labels().stream().map(PlacedLabel::anchor).toList());
        assertEquals(1, sheer.labels().size());
        int[] inked = painter.paint(sheer, Cancel.never()).pixels();
        int darkest = java.util.Arrays.stream(inked).map(p -> (p >> 16 & 255) + (p >> 8 & 255) + (p & 255)).min().orElseThrow();
        assertTrue(darkest < 200, "no ink of a name: " + darkest);
    }

    @Test
    void aHiddenLayerIsAsIfItWereNotThere() {
        MapScene hidden = scene(l -> l.withVisible(AREAS, false));
        MapScene without = scene(l -> new LayerStack(l.layers().stream().filter(x -> !x.id().equals(AREAS)).toList()));
        Still still = painter.lay(hidden, Decorations.NONE, Cancel.never());
        assertEquals(List.of(), still.labels());
        assertArrayEquals(painter.paint(without, Cancel.never()).pixels(), painter.paint(hidden, Cancel.never()).pixels());
    }

    @Test
    void paperShowsTheSame() throws IOException {
        Still still = painter.lay(scene(l -> sheer(l, 0.5)), Decorations.NONE, Cancel.never());
        try (PDDocument document = Loader.loadPDF(PdfSheet.bytes(still, "", 96))) {
            BufferedImage page = new PDFRenderer(document).renderImage(0, 96 / 72f);
            Picture picture = painter.paint(still, Cancel.never());
            for (int[] p : new int[][] {{-60, 0}, {0, 0}, {50, 0}, {0, 20}, {-90, 0}, {70, 0}}) {
                int paper = page.getRGB(p[0] + 100, 60 - p[1]);
                int screen = at(picture, p[0], p[1]);
                for (int shift = 0; shift <= 16; shift += 8) {
                    assertEquals(screen >> shift & 255, paper >> shift & 255, 2, "at " + p[0] + ", " + p[1]);
                }
            }
        }
    }

    @Test
    void anotherOpacityOrVisibilityReadsNothingAgain() {
        QueuedShop queued = new QueuedShop(hand);
        Pictures pictures = new Pictures();
        MapFeed feed = queued.shop.feed(pictures);
        MapScene plain = scene(l -> l);
        feed.show(plain);
        queued.runAll();
        int drawn = hand.drawings;
        MapScene sheer = scene(l -> sheer(l, 0.5));
        feed.show(sheer);
        queued.runAll();
        feed.show(scene(l -> l.withVisible(AREAS, false)));
        queued.runAll();
        assertEquals(List.of(), feed.at(plain.viewport().toScreen(new districtatlas.coord.EastNorth(-60, 0)), 2).stream()
                .filter(h -> h.layer().equals(AREAS)).toList(), "a hidden layer is not met");
        feed.show(plain);
        queued.runAll();
        assertEquals(drawn, hand.drawings, "shown before, it is not even drawn again");
        assertEquals(3, hand.readings);
        assertTrue(pictures.settled.contains(sheer));
        assertTrue(feed.at(plain.viewport().toScreen(new districtatlas.coord.EastNorth(-60, 0)), 2).stream().anyMatch(h -> h.layer().equals(AREAS)));
    }

    @Test
    void aLayerIsTheSamePlainHoweverItIsShown() {
        Layer layer = hand.layers().layers().get(0);
        assertEquals(layer, layer.withVisible(false).withOpacity(0.3).plain());
    }
}
