package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.Emphasis;
import districtatlas.map.MapScene;
import districtatlas.map.Veil;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.paint.Picture;
import districtatlas.plan.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** What a step is about stands whole above the veil, feature by feature; all else lies below it. */
class ShippedVeilTest extends OnShippedAtlas {
    private static Geometry shape(String zone) {
        return atlas.open.shapes().shape(new ZoneId(zone)).orElseThrow();
    }

    private static LayerStack veiled(LayerStack layers, Set<String> zones) {
        return Veil.over(layers, about(zones.stream().sorted().toArray(String[]::new)));
    }

    private static Emphasis about(String... zones) {
        return Emphasis.of(atlas.open.plan(), atlas.open.shapes(), Stream.of(zones).map(ZoneId::new).toList(), true);
    }

    private static Picture paint(LayerStack layers, Palette palette) {
        Viewport view = new Viewport(atlas.home().center(), Viewport.metresPerPixelAt(80_000), 900, 1300);
        return atlas.painter.paint(new MapScene(view, layers, palette, Lang.ZH, 1), Cancel.never());
    }

    private static int at(Picture picture, EastNorth place) {
        Viewport view = new Viewport(atlas.home().center(), Viewport.metresPerPixelAt(80_000), 900, 1300);
        ScreenXY p = view.toScreen(place);
        return picture.pixels()[(int) p.y() * picture.width() + (int) p.x()];
    }

    private static EastNorth place(Coordinate at) {
        return new EastNorth(at.x, at.y);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "projector"})
    void theAxisIsWholeAndTheGroundBesideItIsVeiled(String paletteId) {
        Palette palette = atlas.document.palette(paletteId).orElseThrow();
        LayerStack layers = atlas.document.stack("hall-nodes");
        Picture plain = paint(layers, palette);
        Picture veiled = paint(veiled(layers, Set.of("axis", "gaoxin")), palette);
        Coordinate[] axis = shape("axis").getCoordinates();
        int seen = 0;
        for (int i = 1; i < axis.length - 1; i++) {
            EastNorth on = place(axis[i]);
            if (at(plain, on) == at(veiled, on)) {
                seen++;
            }
        }
        assertTrue(seen >= axis.length - 2 - 5, seen + " of " + axis.length + ": names may stand on some");
        // Nineteen pixels beside the axis, away from the area of the step; some lie below a name.
        long stepBack = Stream.of(axis).flatMap(c -> Stream.of(new EastNorth(c.x - 400, c.y), new EastNorth(c.x + 400, c.y)))
                .filter(p -> !atlas.open.shapes().covers(new ZoneId("gaoxin"), p)).filter(p -> at(plain, p) != at(veiled, p)).count();
        assertTrue(stepBack > axis.length, stepBack + " of " + 2 * axis.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "projector"})
    void anAreaIsOpen(String paletteId) {
        Palette palette = atlas.document.palette(paletteId).orElseThrow();
        LayerStack layers = atlas.document.stack("hall-nodes");
        Picture plain = paint(layers, palette);
        Picture veiled = paint(veiled(layers, Set.of("nantou")), palette);
        Geometry within = shape("nantou").buffer(-200);
        List<EastNorth> places = Stream.iterate(0, i -> i + 1).limit(400).map(i -> new EastNorth(
                within.getEnvelopeInternal().getMinX() + within.getEnvelopeInternal().getWidth() * (i % 20) / 20,
                within.getEnvelopeInternal().getMinY() + within.getEnvelopeInternal().getHeight() * (i / 20) / 20))
                .filter(p -> within.contains(within.getFactory().createPoint(new Coordinate(p.east(), p.north())))).toList();
        assertTrue(places.size() > 50);
        assertEquals(List.of(), places.stream().filter(p -> at(plain, p) != at(veiled, p)).toList());
    }

    @Test
    void whatIsDrawnOnceMoreIsOnlyOfTheStepAndHasNoNames() {
        LayerStack layers = atlas.document.stack("hall-nodes");
        LayerStack veiled = veiled(layers, Set.of("axis", "gaoxin"));
        List<String> added = veiled.layers().stream().skip(layers.layers().size()).map(l -> l.id().value()).toList();
        assertEquals(List.of("veil", "axis/hall-axis-way/above", "axis_chain/hall-nodes/above"), added);
        Palette palette = atlas.document.palettes().get(0);
        List<String> nodes = veiled.layers().stream().filter(l -> l.id().value().startsWith("axis_chain") && l.id().value().endsWith("above"))
                .map(l -> atlas.lists.get(l, palette, Lang.ZH, Cancel.never(), n -> { })).flatMap(list -> {
                    assertTrue(list.labels().isEmpty());
                    return list.batches().stream().flatMap(b -> Stream.iterate(0, i -> i < b.size(), i -> i + 1).map(i -> list.featureId(b.shape(i))));
                }).distinct().toList();
        assertEquals(List.of("gaoxin"), nodes);
    }

    @Test
    void aboutNothingThereIsNoVeil() {
        LayerStack layers = atlas.document.stack("structure");
        assertSame(layers, Veil.over(layers, Emphasis.NONE));
        assertSame(layers, Veil.over(layers, about()));
    }

    /** A group, its streets and its key areas: no knot of loops. */
    @Test
    void zonesThatOverlapHaveOneOutlineFinerMembersAndKeyAreasAsATint() {
        Emphasis north = about("north", "xili", "taoyuan", "xilihu", "xili-hub");
        assertSame(shape("north"), north.outline().orElseThrow());
        assertEquals(List.of(shape("xili"), shape("taoyuan")), north.members());
        assertEquals(List.of(shape("xilihu"), shape("xili-hub")), north.tints());
        Emphasis belt = about("belt", "shenzhen-bay", "shekou-area", "qianhai");
        Geometry union = belt.outline().orElseThrow();
        assertTrue(Stream.of("belt", "shenzhen-bay", "shekou-area", "qianhai").allMatch(z -> shape(z).difference(union).getArea() < 0.3 * shape(z).getArea()));
        assertTrue(union.getLength() < Stream.of("belt", "shenzhen-bay", "shekou-area", "qianhai").mapToDouble(z -> shape(z).getLength()).sum());
        assertEquals(3, belt.tints().size());
        assertEquals(List.of(), about("axis", "gaoxin", "liuxiandong").tints(), "alone they are outlined");
        assertEquals(Optional.empty(), about("axis").outline());
    }
}
