package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.map.layer.Layer;
import districtatlas.map.style.Argb;
import districtatlas.map.style.Palette;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.map.symbol.Symbol;
import districtatlas.paint.display.DisplayList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan's structure gives way to the ground as one comes closer: in small steps, and from 1:40 000 on it covers nothing. */
class ShippedStructureTest extends OnShippedAtlas {
    private static final Set<String> GROUND = Set.of("building", "road", "metro_line", "street_line", "metro_station");
    private static final double NEAREST = 5_000;
    private static final double FARTHEST = 200_000;
    private static final double STEP = 1.1;
    /** Of a width or an opacity, from one scale to the next. */
    private static final double MOST_CHANGE = 1.45;

    static List<Palette> palettes() {
        return atlas.document.palettes();
    }

    private static List<Layer> layers() {
        return atlas.document.stack("structure").layers();
    }

    private static Stream<Symbol> drawn(String table, Palette palette, double scale) {
        return layers().stream().filter(l -> l.id().table().equals(table)).map(l -> atlas.lists.get(l, palette, Lang.ZH, Cancel.never(), n -> { }))
                .flatMap(list -> list.batches().stream()).filter(b -> b.size() > 0 && b.range().contains(scale)).map(b -> b.symbol(0)).distinct();
    }

    private static double width(Palette palette, double scale) {
        return drawn("axis", palette, scale).filter(LineSymbol.class::isInstance).mapToDouble(s -> ((LineSymbol) s).width()).min().orElse(0)
                / palette.number("line-scale", 1);
    }

    private static double node(Palette palette, double scale) {
        return drawn("axis_chain", palette, scale).filter(PointSymbol.class::isInstance).mapToDouble(s -> ((PointSymbol) s).sizePx()).max().orElse(0)
                / palette.number("line-scale", 1);
    }

    private static double tint(Palette palette, double scale) {
        return drawn("belt", palette, scale).filter(AreaSymbol.class::isInstance).map(s -> ((AreaSymbol) s).fillArgb())
                .filter(argb -> (argb & 0xFFFFFF) == (Argb.parse(palette.role("belt")).orElseThrow() & 0xFFFFFF)).mapToDouble(argb -> (argb >>> 24) / 255.0).max().orElse(0);
    }

    private static double hatch(Palette palette, double scale) {
        return drawn("group", palette, scale).filter(AreaSymbol.class::isInstance).flatMap(s -> ((AreaSymbol) s).pattern().stream())
                .mapToDouble(p -> Math.max(p.strokeArgb() >>> 24, p.fillArgb() >>> 24) / 255.0).max().orElse(0);
    }

    @Test
    void beltAndKeyAreasLieBelowTheBuiltGroundAndTheirNamesAboveIt() {
        List<String> order = layers().stream().map(l -> l.id().table()).toList();
        for (String schematic : List.of("belt", "key_area")) {
            assertTrue(GROUND.stream().allMatch(g -> order.indexOf(schematic) < order.indexOf(g)), schematic + " in " + order);
            assertTrue(GROUND.stream().filter(g -> !g.equals("metro_station")).allMatch(g -> order.lastIndexOf(schematic) > order.indexOf(g)), schematic + " in " + order);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void fromOneToFortyThousandOnOneWorksOnTheGround(Palette palette) {
        for (double scale = NEAREST; scale < 40_000; scale *= STEP) {
            assertTrue(width(palette, scale) <= 4 && width(palette, scale) > 0, "the axis at 1:" + scale);
            assertTrue(node(palette, scale) <= 8.5 && node(palette, scale) > 0, "its points at 1:" + scale);
            assertTrue(tint(palette, scale) <= 0.21 && tint(palette, scale) > 0, "the belt at 1:" + scale + ": " + tint(palette, scale));
            assertTrue(hatch(palette, scale) <= 0.55 * hatch(palette, 100_000), "hatches at 1:" + scale);
        }
        assertTrue(width(palette, 10_000) <= 2.5 && tint(palette, 10_000) <= 0.08 && hatch(palette, 10_000) == 0);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void nothingOfItFlashesWhenOneZooms(Palette palette) {
        List<String> jumps = new ArrayList<>();
        for (double scale = NEAREST; scale < FARTHEST; scale *= STEP) {
            jump("axis", s -> width(palette, s), scale, jumps);
            jump("points", s -> node(palette, s), scale, jumps);
            jump("belt", s -> tint(palette, s), scale, jumps);
        }
        assertEquals(List.of(), jumps);
    }

    private static void jump(String what, ToDoubleFunction<Double> measure, double scale, List<String> jumps) {
        double here = measure.applyAsDouble(scale);
        double next = measure.applyAsDouble(scale * STEP);
        if (Math.max(here, next) > MOST_CHANGE * Math.min(here, next)) {
            jumps.add(what + " from 1:" + Math.round(scale) + ": " + here + " to " + next);
        }
    }

    /** No dots and no line under the words that run along its middle, and no stroke as broad as itself, whose edge would glow. */
    @ParameterizedTest
    @MethodSource("palettes")
    void theBeltIsAnAreaWithAnEdge(Palette palette) {
        for (double scale : new double[] {8_000, 25_000, 60_000, 100_000, 180_000}) {
            assertTrue(tint(palette, scale) > 0);
            assertTrue(drawn("belt", palette, scale).filter(LineSymbol.class::isInstance).map(LineSymbol.class::cast).allMatch(l -> !l.inMetres() && l.width() < 6));
        }
        for (Layer layer : layers().stream().filter(l -> l.id().table().equals("belt")).toList()) {
            DisplayList list = atlas.lists.get(layer, palette, Lang.ZH, Cancel.never(), n -> { });
            assertTrue(list.batches().stream().filter(b -> b.size() > 0).allMatch(b -> list.shapes().dimension(b.shape(0)) == 2), "a line along its middle");
        }
    }
}
