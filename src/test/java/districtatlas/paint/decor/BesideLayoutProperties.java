package districtatlas.paint.decor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenBox;
import districtatlas.map.view.Viewport;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class BesideLayoutProperties {
    private static final double HAIR = 1e-6;

    @Property(tries = 300)
    void nothingLiesOnTheMapOrOnAnotherOrOutside(@ForAll @IntRange(min = 480, max = 3840) int width, @ForAll @IntRange(min = 400, max = 2160) int height,
            @ForAll boolean chinese, @ForAll @IntRange(max = 40) int lines, @ForAll @DoubleRange(min = 1, max = 1.8) double textScale,
            @ForAll @DoubleRange(min = 0.2, max = 300) double metresPerPixel) {
        BesideLayout layout = BesideLayout.within(SheetLayoutProperties.words(chinese, lines), width, height, metresPerPixel, textScale);
        assertEquals(width, layout.width(), HAIR);
        assertEquals(height, layout.height(), 1);
        check(layout);
        ScreenBox map = layout.map();
        assertTrue(map.width() * map.height() > 0.3 * width * height, "the map is the picture: " + map + " of " + width + " × " + height);
        assertEquals(Math.rint(map.width()), map.width(), HAIR, "whole pixels");
        assertEquals(Math.rint(map.height()), map.height(), HAIR, "whole pixels");
    }

    @Property(tries = 200)
    void aroundAMapItStaysAsItIs(@ForAll @IntRange(min = 400, max = 2600) int width, @ForAll @IntRange(min = 400, max = 1500) int height,
            @ForAll boolean chinese, @ForAll @IntRange(max = 30) int lines) {
        BesideLayout layout = BesideLayout.around(SheetLayoutProperties.words(chinese, lines), new Viewport(new EastNorth(0, 0), 30, width, height), 1);
        assertEquals(width, layout.map().width(), HAIR);
        assertEquals(height, layout.map().height(), HAIR);
        check(layout);
    }

    private static void check(BesideLayout layout) {
        List<Piece> pieces = layout.pieces().stream().filter(p -> !(p instanceof Piece.Line)).toList();
        for (int i = 0; i < pieces.size(); i++) {
            ScreenBox box = pieces.get(i).box();
            assertFalse(meet(box, layout.map()), pieces.get(i) + " lies on the map " + layout.map());
            assertTrue(box.x() >= -HAIR && box.y() >= -HAIR && box.maxX() <= layout.width() + HAIR && box.maxY() <= layout.height() + HAIR,
                    pieces.get(i) + " leaves " + layout.width() + " × " + layout.height());
            for (int j = 0; j < i; j++) {
                boolean figures = pieces.get(i) instanceof Piece.Figure && pieces.get(j) instanceof Piece.Figure;
                assertFalse(!figures && meet(box, pieces.get(j).box()), pieces.get(i) + " lies on " + pieces.get(j));
            }
        }
    }

    private static boolean meet(ScreenBox a, ScreenBox b) {
        return a.x() < b.maxX() - HAIR && b.x() < a.maxX() - HAIR && a.y() < b.maxY() - HAIR && b.y() < a.maxY() - HAIR;
    }

    @Example
    void aLegendThatHasRoomStandsInOneColumnInItsOrder() {
        List<LegendLine> legend = SheetLayoutProperties.words(true, 20).legend();
        List<Piece> samples = BesideLayout.within(SheetLayoutProperties.words(true, 20), 1600, 1200, 30, 1).pieces().stream().filter(Piece.Sample.class::isInstance).toList();
        assertEquals(legend.stream().filter(l -> !l.isHeading()).toList(), samples.stream().map(p -> ((Piece.Sample) p).line()).toList());
        assertEquals(1, samples.stream().mapToDouble(p -> p.box().x()).distinct().count());
    }

    @Example
    void whatFindsNoRoomIsSaidToBeLeftOut() {
        List<Piece> pieces = BesideLayout.within(SheetLayoutProperties.words(false, 40), 640, 480, 30, 1.8).pieces();
        assertTrue(pieces.stream().filter(Piece.Sample.class::isInstance).count() < 40);
        assertTrue(pieces.stream().anyMatch(p -> p instanceof Piece.Words w && w.text().equals("…")));
    }

    @Example
    void withoutWordsTheMapIsThePicture() {
        BesideLayout layout = BesideLayout.within(Decorations.NONE, 300, 500, 30, 1);
        assertEquals(new ScreenBox(0, 0, 300, 500), layout.map());
        assertFalse(layout.pieces().stream().anyMatch(p -> p instanceof Piece.Words));
    }
}
