package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenXY;
import districtatlas.map.MapScene;
import districtatlas.map.layer.Layer;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.map.view.Viewport;
import districtatlas.paint.decor.Decorations;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.label.LabelArtist;
import districtatlas.paint.lettering.PlacedLabel.Box;
import districtatlas.paint.lettering.PlacedLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The names of the shipped atlas, wherever a reader goes. */
class ShippedLabelsProperties extends OnShippedAtlas {
    /** What names zones; its fill, its lines and its words may be three layers. */
    private static final Set<String> ZONES = Set.of("street", "group");
    private static final String NODES = "axis_chain";
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private static Extent home;
    private static final Map<Layer, Map<String, Geometry>> GEOMETRIES = new HashMap<>();

    /** A view of the map and its names. */
    private record Shown(MapScene scene, List<PlacedLabel> labels) {
        Viewport view() {
            return scene.viewport();
        }

        Layer layer(PlacedLabel label) {
            return scene.layers().layers().stream().filter(l -> l.id().equals(label.layer())).findFirst().orElseThrow();
        }

        EastNorth middle(PlacedLabel label) {
            Box box = label.boxes().get(0);
            return view().toGrid(new ScreenXY((box.minX() + box.maxX()) / 2, (box.minY() + box.maxY()) / 2));
        }

        /** What can be seen of a shape, in metres. */
        Geometry seen(Geometry shape) {
            Extent e = view().extent();
            return shape.intersection(SHAPES.toGeometry(new Envelope(e.minEast(), e.maxEast(), e.minNorth(), e.maxNorth())));
        }

        @Override
        public String toString() {
            return scene.palette().id() + " " + scene.lang() + " 1:" + Math.round(view().scaleDenominator()) + " " + view()
                    + labels.stream().map(l -> l.symbol().label()).toList();
        }
    }

    @BeforeContainer
    static void findHome() {
        home = atlas.home();
    }

    @AfterContainer
    static void forgetGeometries() {
        GEOMETRIES.clear();
    }

    private static Shown show(int theme, int palette, Lang lang, Viewport view) {
        MapScene scene = atlas.scene(theme, palette, lang, view);
        return new Shown(scene, atlas.painter.lay(scene, Decorations.NONE, Cancel.never()).labels());
    }

    private static Map<String, Geometry> geometries(Layer layer) {
        return GEOMETRIES.computeIfAbsent(layer, l -> {
            Map<String, Geometry> all = new HashMap<>();
            try (SimpleFeatureIterator features = l.source().getFeatures().features()) {
                while (features.hasNext()) {
                    SimpleFeature feature = features.next();
                    all.put(feature.getID(), (Geometry) feature.getDefaultGeometry());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return all;
        });
    }

    @Property(tries = 150)
    void namesAreWholeAndApartAndOnTheirOwnGround(@ForAll @DoubleRange(min = 0, max = 1) double x, @ForAll @DoubleRange(min = 0, max = 1) double y,
                                                  @ForAll @DoubleRange(min = 0, max = 1) double zoom,
                                                  @ForAll @IntRange(min = 800, max = 3840) int width, @ForAll @IntRange(min = 500, max = 2160) int height,
                                                  @ForAll @IntRange(min = 0, max = 2) int palette, @ForAll @IntRange(min = 0, max = 4) int theme,
                                                  @ForAll boolean english) {
        double scale = 8_000 * Math.pow(250_000 / 8_000.0, zoom);
        EastNorth centre = new EastNorth(home.minEast() + x * home.width(), home.minNorth() + y * home.height());
        Shown shown = show(theme, palette, english ? Lang.EN : Lang.ZH, new Viewport(centre, Viewport.metresPerPixelAt(scale), width, height));
        assertApartAndInView(shown);
        assertZonesAreNamed(shown);
        assertNodesAreNamedBesideThem(shown);
    }

    private static void assertApartAndInView(Shown shown) {
        Box frame = new Box(0, 0, shown.view().width(), shown.view().height());
        List<PlacedLabel> labels = shown.labels();
        for (int i = 0; i < labels.size(); i++) {
            assertEquals(labels.get(i).symbol().label().strip(), labels.get(i).symbol().label(), "blanks take room");
            for (Box box : labels.get(i).boxes()) {
                assertTrue(isWithin(box, frame), labels.get(i).symbol().label() + " is cut " + shown);
                for (int j = i + 1; j < labels.size(); j++) {
                    assertFalse(labels.get(j).boxes().stream().anyMatch(box::overlaps),
                            labels.get(i).symbol().label() + " on " + labels.get(j).symbol().label() + " " + shown);
                }
            }
        }
    }

    /** A zone is well in view when its name could lie in it at its full size with room to spare, whatever else must be named there. */
    private static void assertZonesAreNamed(Shown shown) {
        Map<String, Integer> names = new HashMap<>();
        double heightPx = 0;
        for (PlacedLabel label : shown.labels()) {
            if (ZONES.contains(label.layer().value()) && label.symbol().priority() >= TextSymbol.ALWAYS) {
                names.merge(label.layer().value() + label.featureId(), 1, Integer::sum);
                heightPx = Math.max(heightPx, label.symbol().sizePx());
                Geometry zone = geometries(shown.layer(label)).get(label.featureId());
                EastNorth middle = shown.middle(label);
                double metres = shown.view().metresPerPixel();
                assertTrue(zone.buffer(3 * metres).contains(SHAPES.createPoint(new Coordinate(middle.east(), middle.north()))),
                        label.symbol().label() + " is elsewhere " + shown);
                assertOnNoOtherGround(shown, label);
            }
        }
        for (Layer layer : shown.scene().layers().layers()) {
            if (ZONES.contains(layer.id().value()) && names.keySet().stream().anyMatch(n -> n.startsWith(layer.id().value()))) {
                for (Map.Entry<String, Geometry> zone : geometries(layer).entrySet()) {
                    int named = names.getOrDefault(layer.id().value() + zone.getKey(), 0);
                    assertTrue(named <= 1, zone.getKey() + " twice " + shown);
                    if (isWellInView(shown, zone.getValue(), heightPx)) {
                        assertEquals(1, named, layer.id() + " " + zone.getKey() + " has no name: " + shown);
                    }
                }
            }
        }
    }

    /** Of a name's letters; the painter allows two hundredths, to a pixel, and a pixel is much of a small name. */
    private static final double MOST_ELSEWHERE = 0.06;

    /** A name says whose ground it stands on. */
    private static void assertOnNoOtherGround(Shown shown, PlacedLabel label) {
        Box box = label.boxes().get(0);
        double halo = label.symbol().haloPx();
        EastNorth from = shown.view().toGrid(new ScreenXY(box.minX() + halo, box.minY() + halo));
        EastNorth to = shown.view().toGrid(new ScreenXY(box.maxX() - halo, box.maxY() - halo));
        Geometry words = SHAPES.toGeometry(new Envelope(from.east(), to.east(), from.north(), to.north()));
        geometries(shown.layer(label)).forEach((id, other) -> assertTrue(id.equals(label.featureId())
                        || words.intersection(other).getArea() < MOST_ELSEWHERE * words.getArea(), label.symbol().label() + " stands on " + id + ", " + Math.round(100 * words.intersection(other).getArea() / words.getArea()) + " %, " + shown));
    }

    private static boolean isWellInView(Shown shown, Geometry zone, double heightPx) {
        double metres = shown.view().metresPerPixel();
        Geometry core = shown.seen(zone).buffer(-1.2 * heightPx * metres, 2);
        return core.getArea() > 10 * heightPx * heightPx * metres * metres;
    }

    private static void assertNodesAreNamedBesideThem(Shown shown) {
        for (PlacedLabel label : shown.labels()) {
            if (label.layer().value().equals(NODES)) {
                EastNorth node = new EastNorth(geometries(shown.layer(label)).get(label.featureId()).getCoordinate().x,
                        geometries(shown.layer(label)).get(label.featureId()).getCoordinate().y);
                double x = shown.view().toScreen(node).x();
                double y = shown.view().toScreen(node).y();
                Box box = label.boxes().get(0);
                double dx = Math.max(0, Math.max(box.minX() - x, x - box.maxX()));
                double dy = Math.max(0, Math.max(box.minY() - y, y - box.maxY()));
                assertTrue(Math.hypot(dx, dy) < 1.8 * label.symbol().sizePx(), label.symbol().label() + " is far from its point " + shown);
            }
        }
    }

    /** Names that must show make room for none that comes into view; all others keep their places, but where one of those stands now. */
    @Property(tries = 40)
    void aNameThatStaysInViewKeepsItsPlaceWhileTheMapIsPanned(@ForAll @DoubleRange(min = 0, max = 1) double x,
                                                              @ForAll @DoubleRange(min = 0, max = 1) double y,
                                                              @ForAll @DoubleRange(min = 0, max = 1) double zoom,
                                                              @ForAll @IntRange(min = 0, max = 2) int palette,
                                                              @ForAll @IntRange(min = 0, max = 4) int theme, @ForAll Random random) {
        pan(x, y, zoom, palette, theme, random);
    }

    /** There the northern group is named at the very edge of its ground. */
    @Example
    void aNameAtTheEdgeOfItsGroundKeepsItsPlaceToo() {
        pan(0.02, 0.01, 0.9, 2, 0, new Random(0));
    }

    private static void pan(double x, double y, double zoom, int palette, int theme, Random random) {
        double scale = 8_000 * Math.pow(250_000 / 8_000.0, zoom);
        EastNorth centre = new EastNorth(home.minEast() + x * home.width(), home.minNorth() + y * home.height());
        Viewport view = new Viewport(centre, Viewport.metresPerPixelAt(scale), 1280, 800);
        MapScene scene = atlas.scene(theme, palette, Lang.ZH, view);
        List<DisplayList> lists = scene.layers().layers().stream().filter(Layer::visible)
                .map(l -> atlas.lists.get(l, scene.palette(), scene.lang(), Cancel.never(), n -> { })).toList();
        LabelArtist artist = new LabelArtist();
        List<PlacedLabel> was = artist.draw(lists, view, 1, 128, List.of()).labels();
        List<String> moved = new ArrayList<>();
        int seen = 0;
        for (int step = 0; step < 10; step++) {
            int dx = random.nextInt(121) - 60;
            int dy = random.nextInt(121) - 60;
            view = view.pannedBy(dx, dy);
            List<PlacedLabel> is = artist.draw(lists, view, 1, 128, List.of()).labels();
            Box both = new Box(Math.max(12, 12 - dx), Math.max(12, 12 - dy), Math.min(1268, 1268 - dx), Math.min(788, 788 - dy));
            for (PlacedLabel old : was) {
                if (old.boxes().stream().allMatch(box -> isWithin(box, both))) {
                    seen++;
                    if (!staysIn(is, old, view)) {
                        moved.add(old.symbol().label() + " at 1:" + Math.round(scale));
                        // A name that stands for many takes the type of the largest in view.
                        assertTrue(old.symbol().group() || old.symbol().priority() < TextSymbol.ALWAYS && isDrivenOut(old, is, dx, dy), moved + " " + view + " " + is);
                    }
                }
            }
            was = is;
        }
        assertTrue(moved.size() <= 3 + seen / 10, moved.size() + " of " + seen + " moved: " + moved);
    }

    private static boolean staysIn(List<PlacedLabel> labels, PlacedLabel old, Viewport view) {
        return labels.stream().anyMatch(l -> l.layer().equals(old.layer()) && (old.symbol().group() ? l.symbol().label().equals(old.symbol().label())
                : l.featureId().equals(old.featureId()) && l.symbol() == old.symbol()) && l.anchor().distanceTo(old.anchor()) < 1.5 * view.metresPerPixel());
    }

    /** By a name that must show, and now stands there. */
    private static boolean isDrivenOut(PlacedLabel old, List<PlacedLabel> labels, int dx, int dy) {
        return labels.stream().filter(l -> l.symbol().priority() >= TextSymbol.ALWAYS).flatMap(l -> l.boxes().stream())
                .anyMatch(box -> old.boxes().stream().anyMatch(b -> box.overlaps(
                        new Box(b.minX() + dx - 9, b.minY() + dy - 9, b.maxX() + dx + 9, b.maxY() + dy + 9))));
    }

    @Example
    void farOutTheStructureIsNamedAndNothingElseOfTheDistrict() {
        List<String> faults = new ArrayList<>();
        for (int palette = 0; palette < atlas.document.palettes().size(); palette++) {
            for (Lang lang : Lang.values()) {
                Viewport view = new Viewport(home.center(), Viewport.metresPerPixelAt(256_000), 1600, 1000);
                Shown shown = show(0, palette, lang, view);
                Set<String> named = new HashSet<>();
                shown.labels().forEach(l -> named.add(l.layer().table() + " " + l.featureId()));
                for (Layer layer : shown.scene().layers().layers()) {
                    boolean wanted = Set.of("group", "axis", "belt").contains(layer.id().table());
                    boolean silent = Set.of("street", NODES).contains(layer.id().value());
                    for (String id : wanted || silent ? geometries(layer).keySet() : Set.<String>of()) {
                        if (wanted != named.contains(layer.id().table() + " " + id)) {
                            faults.add(layer.id() + " " + id + (wanted ? " has no name: " : " is named: ") + shown);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Example
    void atHomeAllTheStructureIsNamedAndNoPointOfTheAxisIsCovered() {
        List<String> faults = new ArrayList<>();
        for (int palette = 0; palette < atlas.document.palettes().size(); palette++) {
            for (int[] size : new int[][] {{1280, 800}, {1920, 1080}, {2560, 1440}}) {
                for (Lang lang : Lang.values()) {
                    Viewport view = new Viewport(home.center(), 1, size[0], size[1])
                            .fittedTo(home, new Viewport.Insets(72, 24, 56, 96));
                    home(show(0, palette, lang, view), faults);
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private static void home(Shown shown, List<String> faults) {
        Set<String> named = new HashSet<>();
        shown.labels().forEach(l -> named.add(l.layer().table() + " " + l.featureId()));
        for (Layer layer : shown.scene().layers().layers()) {
            boolean nodes = layer.id().value().equals(NODES);
            if (ZONES.contains(layer.id().value()) || nodes || Set.of("axis", "belt").contains(layer.id().table())) {
                for (String id : geometries(layer).keySet()) {
                    if (!named.contains(layer.id().table() + " " + id)) {
                        faults.add(layer.id() + " " + id + " has no name: " + shown);
                    }
                }
            }
            if (nodes) {
                for (Geometry node : geometries(layer).values()) {
                    var at = shown.view().toScreen(new EastNorth(node.getCoordinate().x, node.getCoordinate().y));
                    Box mark = new Box(at.x() - 5, at.y() - 5, at.x() + 5, at.y() + 5);
                    shown.labels().stream().filter(l -> l.boxes().stream().anyMatch(mark::overlaps))
                            .forEach(l -> faults.add(l.symbol().label() + " covers a point of the axis: " + shown));
                }
            }
        }
    }

    private static boolean isWithin(Box box, Box other) {
        return box.minX() >= other.minX() && box.minY() >= other.minY() && box.maxX() <= other.maxX() && box.maxY() <= other.maxY();
    }
}
