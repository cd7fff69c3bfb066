package districtatlas.paint.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenBox;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.map.view.Viewport;
import districtatlas.paint.HandDrawn;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.lettering.LabelPicture;
import districtatlas.paint.lettering.PlacedLabel.Box;
import districtatlas.paint.lettering.PlacedLabel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.locationtech.jts.geom.Geometry;

/** Made-up districts: a few zones that must be named, points, parks and roads between them. */
class LabelPlacementProperties {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 700;

    /** What a zone's name takes with its halo and a pixel's play, in a row or in a column: 20 px type, four characters. */
    private static final double WORD_THICK = 24;
    private static final double WORD_LONG = 110;

    private static HandDrawn district(long seed) {
        Random random = new Random(seed);
        HandDrawn hand = new HandDrawn();
        for (int i = 0; i < 6; i++) {
            hand.draw("zone", "z" + i, zone(i), HandDrawn.text("第" + i + "街道", 20, 2000, TextSymbol.Placement.INSIDE), ScaleRange.ALL, 0);
        }
        for (int i = 0; i < 60; i++) {
            String at = "POINT (" + random.nextInt(1500) + " " + random.nextInt(1000) + ")";
            hand.draw("place", "p" + i, at, HandDrawn.mark(HandDrawn.DOT, 7, 0xFFC02020, 0, 0));
            hand.draw("place", "p" + i, at, besides("地点" + i, random.nextInt(5)));
        }
        for (int i = 0; i < 15; i++) {
            int x = random.nextInt(1400);
            int y = random.nextInt(900);
            hand.draw("park", "k" + i, HandDrawn.box(x, y, x + 30 + random.nextInt(120), y + 20 + random.nextInt(90)),
                    HandDrawn.text("公园" + i, 12, 3, TextSymbol.Placement.INSIDE), ScaleRange.ALL, 0);
            hand.draw("road", "r" + i, "LINESTRING (" + x + " 0, " + random.nextInt(1400) + " 500, " + random.nextInt(1400) + " 1000)",
                    HandDrawn.text("大道" + i, 12, 4, TextSymbol.Placement.ALONG_LINE));
        }
        return hand;
    }

    private static Geometry zone(int i) {
        return HandDrawn.box(i % 3 * 500, i / 3 * 500, i % 3 * 500 + 500, i / 3 * 500 + 500);
    }

    private static TextSymbol besides(String label, double priority) {
        return new TextSymbol(label, "Noto Sans SC", false, false, 12, 0xFF000000, 0xFFFFFFFF, 1.5, priority, 0, 0,
                TextSymbol.Placement.POINT, 0, 0.5, 7, 0, 0, 20, 0, 1, 0, false);
    }

    @Example
    void anAreaOfAReadersOwnThatIsAZoneIsNamedByTheZonesName() {
        HandDrawn hand = new HandDrawn().draw("zone", "z", HandDrawn.box(400, 300, 800, 600), HandDrawn.text("西丽街道", 20, 2000, TextSymbol.Placement.INSIDE), ScaleRange.ALL, 0);
        TextSymbol same = HandDrawn.text("西丽街道", 12, 300, TextSymbol.Placement.INSIDE);
        hand.draw("own_1", "1", HandDrawn.box(390, 290, 990, 690), same, ScaleRange.ALL, 0);
        hand.draw("own_1", "2", HandDrawn.box(900, 720, 1140, 840), same, ScaleRange.ALL, 0);
        hand.draw("park", "3", HandDrawn.box(410, 310, 560, 340), HandDrawn.text("西丽街道", 12, 200, TextSymbol.Placement.INSIDE), ScaleRange.ALL, 0);
        assertEquals(Set.of("z", "2", "3"), place(hand, view(700, 500)).stream().map(PlacedLabel::featureId).collect(Collectors.toSet()),
                "another elsewhere, and what is the plan's, say it themselves");
    }

    private static Viewport view(double east, double north) {
        return new Viewport(new EastNorth(east, north), 1, WIDTH, HEIGHT);
    }

    private static List<PlacedLabel> place(HandDrawn hand, Viewport view) {
        return new LabelArtist().draw(hand.lists(), view, 1, 0, List.of()).labels();
    }

    @Property(tries = 40)
    void labelsNeverOverlapAndAreNeverCutByTheEdge(@ForAll long seed, @ForAll @DoubleRange(min = 300, max = 1200) double east,
                                                   @ForAll @DoubleRange(min = 200, max = 800) double north) {
        List<PlacedLabel> labels = place(district(seed), view(east, north));
        assertFalse(labels.isEmpty());
        Box frame = new Box(0, 0, WIDTH, HEIGHT);
        for (int i = 0; i < labels.size(); i++) {
            for (Box box : labels.get(i).boxes()) {
                assertTrue(isWithin(box, frame), labels.get(i).symbol().label());
                for (int j = i + 1; j < labels.size(); j++) {
                    for (Box other : labels.get(j).boxes()) {
                        assertFalse(box.overlaps(other), labels.get(i).symbol().label() + " on " + labels.get(j).symbol().label());
                    }
                }
            }
        }
    }

    /** As a park and the site in it. */
    @Example
    void thingsOfOneNameSideBySideAreNamedOnce() {
        HandDrawn hand = new HandDrawn()
                .draw("site", "s", "POINT (400 300)", besides("湿地", 5))
                .draw("park", "k", HandDrawn.box(380, 250, 480, 330), HandDrawn.text("湿地", 12, 3, TextSymbol.Placement.INSIDE), ScaleRange.ALL, 0)
                .draw("site", "far", "POINT (700 300)", besides("湿地", 4))
                .draw("site", "other", "POINT (420 220)", besides("码头", 4));
        Set<String> named = new HashSet<>();
        place(hand, view(450, 350)).forEach(l -> named.add(l.featureId()));
        assertEquals(Set.of("s", "far", "other"), named);
    }

    @Property(tries = 20)
    void theSameInputGivesTheSameLabels(@ForAll long seed) {
        assertEquals(place(district(seed), view(700, 500)), place(district(seed), view(700, 500)));
    }

    @Property(tries = 30)
    void zonesInViewAreAlwaysNamedOnce(@ForAll long seed, @ForAll @DoubleRange(min = 0, max = 1500) double east,
                                       @ForAll @DoubleRange(min = 0, max = 1000) double north) {
        Viewport view = view(east, north);
        List<PlacedLabel> labels = place(district(seed), view);
        for (int i = 0; i < 6; i++) {
            String id = "z" + i;
            Geometry seen = zone(i).intersection(HandDrawn.box(view.extent().minEast() + 8, view.extent().minNorth() + 8,
                    view.extent().maxEast() - 8, view.extent().maxNorth() - 8));
            long named = labels.stream().filter(l -> l.featureId().equals(id)).count();
            double width = seen.getEnvelopeInternal().getWidth();
            double height = seen.getEnvelopeInternal().getHeight();
            if (Math.min(width, height) > WORD_THICK && Math.max(width, height) > WORD_LONG) {
                assertEquals(1, named, id + " in " + view);
            }
        }
    }

    @Property(tries = 30)
    void aZonesNameStaysInsideItWhereThereIsRoom(@ForAll long seed, @ForAll @DoubleRange(min = 400, max = 1100) double east,
                                                 @ForAll @DoubleRange(min = 300, max = 700) double north) {
        Viewport view = view(east, north);
        for (PlacedLabel label : place(district(seed), view)) {
            if (label.layer().value().equals("zone")) {
                Geometry zone = zone(Integer.parseInt(label.featureId().substring(1)));
                Geometry seen = zone.intersection(HandDrawn.box(view.extent().minEast(), view.extent().minNorth(),
                        view.extent().maxEast(), view.extent().maxNorth()));
                if (seen.getEnvelopeInternal().getWidth() > 150 && seen.getEnvelopeInternal().getHeight() > 100) {
                    Box box = label.boxes().get(0);
                    Geometry covered = HandDrawn.box(box.minX() + view.extent().minEast(), view.extent().maxNorth() - box.maxY(),
                            box.maxX() + view.extent().minEast(), view.extent().maxNorth() - box.minY());
                    assertTrue(covered.difference(zone).getArea() < 0.05 * covered.getArea(), label.featureId());
                }
            }
        }
    }

    @Property(tries = 30)
    void whatStaysInViewStaysInPlaceWhenTheMapIsPanned(@ForAll long seed, @ForAll @IntRange(min = -12, max = 12) int dx,
                                                       @ForAll @IntRange(min = -12, max = 12) int dy) {
        List<DisplayList> lists = district(seed).lists();
        LabelArtist artist = new LabelArtist();
        Viewport before = view(700, 500);
        Map<String, PlacedLabel> was = new HashMap<>();
        artist.draw(lists, before, 1, 0, List.of()).labels().forEach(l -> was.putIfAbsent(l.featureId(), l));
        List<PlacedLabel> labels = artist.draw(lists, before.pannedBy(dx, dy), 1, 0, List.of()).labels();
        int stayed = 0;
        for (PlacedLabel label : labels) {
            PlacedLabel old = was.get(label.featureId());
            if (old == null || label.layer().value().equals("road") || !isWithin(old.boxes().get(0), new Box(20, 20, WIDTH - 20, HEIGHT - 20))) {
                continue;
            }
            Box place = old.boxes().get(0);
            Box shifted = new Box(place.minX() + dx, place.minY() + dy, place.maxX() + dx, place.maxY() + dy);
            // A zone's name that the view's edge pushes inwards may push others.
            boolean pushed = labels.stream().anyMatch(l -> l.symbol().priority() >= TextSymbol.ALWAYS
                    && l != label && l.boxes().get(0).overlaps(new Box(shifted.minX() - 4, shifted.minY() - 4, shifted.maxX() + 4, shifted.maxY() + 4)));
            if (!pushed) {
                assertTrue(old.anchor().distanceTo(label.anchor()) < 1.5, label.symbol().label() + " moved");
                stayed++;
            }
        }
        assertTrue(stayed > 5, stayed + " labels stayed");
    }

    @Property(tries = 20)
    void namesRepeatedAlongTheirLinesStayWhereTheyAreInView(@ForAll long seed) {
        Random random = new Random(seed);
        HandDrawn hand = new HandDrawn();
        List<TextSymbol> names = IntStream.range(0, 12).mapToObj(i -> repeated("路" + i)).toList();
        for (int i = 0; i < 30; i++) {
            hand.draw("road", "r" + i, "LINESTRING (" + random.nextInt(3000) + " 0, " + random.nextInt(3000) + " 1000, "
                    + random.nextInt(3000) + " 2000)", names.get(i % 12));
        }
        List<DisplayList> lists = hand.lists();
        LabelArtist artist = new LabelArtist();
        Viewport view = view(1500, 1000);
        LabelPicture was = artist.draw(lists, view, 1, 40, List.of());
        int stayed = 0;
        for (int step = 0; step < 12; step++) {
            int dx = random.nextInt(61) - 30;
            int dy = random.nextInt(61) - 30;
            view = view.pannedBy(dx, dy);
            LabelPicture is = artist.draw(lists, view, 1, 40, List.of());
            for (int i = 0; i < was.labels().size(); i++) {
                PlacedLabel old = was.labels().get(i);
                Box inside = new Box(10 - dx, 10 - dy, WIDTH - 10 - dx, HEIGHT - 10 - dy);
                Box both = new Box(Math.max(10, inside.minX()), Math.max(10, inside.minY()), Math.min(WIDTH - 10, inside.maxX()),
                        Math.min(HEIGHT - 10, inside.maxY()));
                if (old.boxes().stream().allMatch(box -> isWithin(box, both))) {
                    assertTrue(is.labels().stream().anyMatch(l -> l.symbol() == old.symbol() && l.anchor().distanceTo(old.anchor()) < 1.5),
                            old.symbol().label() + " moved");
                    stayed += is.sprites().contains(was.sprites().get(i)) ? 1 : 0;
                }
            }
            was = is;
        }
        assertTrue(stayed > 100, stayed + " sprites stayed");
    }

    private static TextSymbol repeated(String label) {
        return new TextSymbol(label, "Noto Sans SC", false, false, 12, 0xFF000000, 0xFFFFFFFF, 1.5, 3, 0, 0,
                TextSymbol.Placement.ALONG_LINE, 0.5, 0.5, 0, 0, 0, 0, 200, 2, 0, true);
    }

    @Property(tries = 20)
    void namesKeepClearOfMarksAndOfPanels(@ForAll long seed) {
        ScreenBox panel = new ScreenBox(600, 100, 250, 400);
        List<PlacedLabel> labels = new LabelArtist().draw(district(seed).lists(), view(700, 500), 1, 0, List.of(panel)).labels();
        Box covered = new Box(panel.x(), panel.y(), panel.maxX(), panel.maxY());
        Set<String> under = new HashSet<>();
        for (PlacedLabel label : labels) {
            if (label.boxes().stream().anyMatch(covered::overlaps)) {
                under.add(label.symbol().label());
            }
        }
        assertEquals(Set.of(), under);
    }

    @Example
    void aLineNamedOnceIsNamedOnceThoughItHasManyPieces() {
        TextSymbol name = new TextSymbol("滨海大道", "Noto Sans SC", false, false, 12, 0xFF000000, 0, 0, 4, 0, 0,
                TextSymbol.Placement.ALONG_LINE, 0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, true);
        HandDrawn hand = new HandDrawn();
        for (int i = 0; i < 20; i++) {
            hand.draw("road", "r" + i, "LINESTRING (" + (300 + i * 30) + " 500, " + (330 + i * 30) + " 500)", name);
        }
        List<PlacedLabel> labels = place(hand, view(700, 500));
        assertEquals(1, labels.size());
        assertEquals("滨海大道", String.join("", labels.get(0).letters().stream().map(PlacedLabel.Letter::text).toList()));
    }

    @Example
    void namesAlongLinesStandUprightInWhicheverDirectionTheLineWasDrawn() {
        TextSymbol name = HandDrawn.text("深南大道", 14, 1, TextSymbol.Placement.ALONG_LINE);
        for (String wkt : List.of("LINESTRING (400 480, 1000 520)", "LINESTRING (1000 520, 400 480)")) {
            PlacedLabel label = place(new HandDrawn().draw("road", "r", wkt, name), view(700, 500)).get(0);
            assertTrue(label.letters().stream().allMatch(l -> Math.cos(l.angle()) > 0.9), wkt);
            assertTrue(label.letters().get(0).x() < label.letters().get(3).x(), wkt);
        }
    }

    @Example
    void aNameDoesNotGoRoundASharpBend() {
        TextSymbol name = HandDrawn.text("一条很长很长的路", 16, 1, TextSymbol.Placement.ALONG_LINE);
        assertEquals(List.of(), place(new HandDrawn().draw("road", "r", "LINESTRING (640 500, 700 500, 700 560)", name), view(700, 500)));
    }

    @Example
    void featuresOfOneNameAreLabelledOnceWhenTheStyleSaysSo() {
        TextSymbol name = new TextSymbol("岛", "Noto Sans SC", false, false, 12, 0xFF000000, 0, 0, 4, 0, 0,
                TextSymbol.Placement.INSIDE, 0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, true);
        HandDrawn hand = new HandDrawn().draw("i", "small", HandDrawn.box(500, 400, 560, 460), name, ScaleRange.ALL, 0)
                .draw("i", "large", HandDrawn.box(700, 400, 900, 600), name, ScaleRange.ALL, 0);
        List<PlacedLabel> labels = place(hand, view(700, 500));
        assertEquals(List.of("large"), labels.stream().map(PlacedLabel::featureId).toList());
    }

    private static boolean isWithin(Box box, Box other) {
        return box.minX() >= other.minX() && box.minY() >= other.minY() && box.maxX() <= other.maxX() && box.maxY() <= other.maxY();
    }
}
