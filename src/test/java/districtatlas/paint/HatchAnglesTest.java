package districtatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.map.MapScene;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.style.MarkShapes;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.map.view.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hatches as QGIS writes them, a level line turned by any angle: lines without gaps, as far apart as the style says. */
class HatchAnglesTest {
    private static final int SIZE = 400;
    private static final double STEP = 9;
    private static final double WALKED = 170;

    private static int[] painted(String name, double degrees, double pixelScale) {
        PointSymbol mark = new PointSymbol(MarkShapes.outline(name).orElseThrow(), true, STEP, 0, 0xFF000000, 1.6, degrees, 0.5, 0.5, 0, 0);
        HandDrawn hand = new HandDrawn()
                .draw("a", "1", HandDrawn.box(-400, -400, 800, 800), HandDrawn.pattern(0xFFFFFFFF, mark, STEP), ScaleRange.ALL, 0);
        double side = SIZE / pixelScale;
        MapScene scene = new MapScene(new Viewport(new EastNorth(200, 200), 1, side, side), hand.layers(), HandDrawn.PALETTE, Lang.ZH, pixelScale);
        return new StillPainter(hand).paint(scene, Cancel.never()).pixels();
    }

    /** 0 white … 1 black, between pixels too. */
    private static double ink(int[] pixels, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double fx = x - left;
        double fy = y - top;
        return (1 - fy) * ((1 - fx) * at(pixels, left, top) + fx * at(pixels, left + 1, top))
                + fy * ((1 - fx) * at(pixels, left, top + 1) + fx * at(pixels, left + 1, top + 1));
    }

    private static double at(int[] pixels, int x, int y) {
        return 1 - (pixels[y * SIZE + x] & 255) / 255.0;
    }

    private static Stream<Arguments> angles() {
        return DoubleStream.concat(DoubleStream.iterate(1, a -> a < 180, a -> a + 7), DoubleStream.of(0, 22.5, 30, 45, 60, 67.5, 90, 120, 135, 150, -20, 200))
                .boxed().flatMap(a -> Stream.of(Arguments.of(a, 1.0), Arguments.of(a, 1.5)));
    }

    @ParameterizedTest
    @MethodSource("angles")
    void theLinesRunThroughAndKeepTheirDistance(double degrees, double pixelScale) {
        int[] pixels = painted("horline", degrees, pixelScale);
        double dx = Math.cos(Math.toRadians(degrees));
        double dy = Math.sin(Math.toRadians(degrees));
        List<Double> crossed = new ArrayList<>();
        for (double t = -WALKED; t < WALKED; t += 0.25) {          // across the lines, through the middle
            double here = ink(pixels, SIZE / 2.0 - dy * t, SIZE / 2.0 + dx * t);
            if (here > 0.5 && (crossed.isEmpty() || t - crossed.get(crossed.size() - 1) > STEP * pixelScale / 2)) {
                crossed.add(t);
            }
        }
        double apart = (crossed.get(crossed.size() - 1) - crossed.get(0)) / (crossed.size() - 1);
        assertEquals(STEP * pixelScale, apart, 0.5, "distance of the lines");
        double near = crossed.stream().min((a, b) -> Double.compare(Math.abs(a), Math.abs(b))).orElseThrow();
        double faintest = 1;
        for (double t = -WALKED; t < WALKED; t += 0.5) {           // along the line next to the middle
            double best = 0;
            for (double aside = near - 2; aside <= near + 4; aside += 0.25) {
                best = Math.max(best, ink(pixels, SIZE / 2.0 + dx * t - dy * aside, SIZE / 2.0 + dy * t + dx * aside));
            }
            faintest = Math.min(faintest, best);
        }
        assertTrue(faintest > 0.55, "a gap in the line: " + faintest);
    }

    /** What is no hatch turns in its place: squares on their corners, not a turned chequerboard. */
    @Test
    void onlyHatchesTurnAsAWhole() {
        assertTrue(Stream.of("horline", "shape://vertline", "line", "shape://slash", "backslash", "shape://plus", "shape://times", "cross2")
                .allMatch(n -> MarkShapes.isHatch(MarkShapes.outline(n).orElseThrow())));
        assertTrue(Stream.of("square", "circle", "arrowhead", "shape://oarrow", "x").noneMatch(n -> MarkShapes.isHatch(MarkShapes.outline(n).orElseThrow())));
    }
}
