package districtatlas.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.notebook.LooseEnds;
import districtatlas.base.Text;
import districtatlas.plan.Story;
import districtatlas.coord.Extent;
import districtatlas.plan.Staging;
import districtatlas.plan.StoryStep;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneShapes;
import districtatlas.plan.ZoneId;
import districtatlas.ui.SmallPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class WalkTest {
    private final SmallPlan small = SmallPlan.make();
    private final Walk walk = new Walk(Tour.of(small.plan()).get(0), 0);

    @Test
    void aWalkStaysBetweenItsEnds() {
        assertEquals("town", walk.to(-1).step().id());
        assertEquals("docks", walk.to(7).step().id());
        assertEquals("groups", walk.to(1).step().id());
        assertTrue(walk.isFirst() && walk.to(Integer.MAX_VALUE).isLast());
        assertEquals(3, walk.to(2).number());
    }

    @Test
    void aStepThatContinuesIsCountedAsOneWithTheStepBefore() {
        Staging more = new Staging(Optional.empty(), true, 1, List.of(), List.of());
        StoryStep first = small.plan().story().get(0);
        StoryStep built = new StoryStep("built", first.title(), first.text(), first.zones(), more);
        Walk longer = new Walk(walkOf(first, built, built, small.plan().story().get(2)), 0);
        assertEquals(2, longer.size());
        assertEquals(List.of(1, 1, 1, 2), List.of(longer.number(), longer.to(1).number(), longer.to(2).number(), longer.to(3).number()));
        assertEquals(List.of(0, 3), List.of(longer.toNumber(1).at(), longer.toNumber(2).at()));
        assertEquals(List.of(0, 3), List.of(longer.toNumber(0).at(), longer.toNumber(9).at()), "the nearest");
        assertEquals(List.of("1a", "1b", "1c", "2"), numerals(longer.tour()));
        assertEquals(List.of("1a", "\u2013", "1b", "2"), numerals(lacking(longer.tour(), 1)), "what is passed over has no number");
        assertEquals(List.of(2, 0), List.of(Walk.size(longer.tour()), Walk.size(lacking(longer.tour(), 0, 1, 2, 3))));
    }

    private static List<String> numerals(Tour tour) {
        return IntStream.range(0, tour.steps().size()).mapToObj(i -> Walk.numeral(tour, i)).toList();
    }

    private static Tour walkOf(StoryStep... steps) {
        return Tour.of(new Story("walk", Text.NONE, Text.NONE, List.of(steps)));
    }

    private static Tour lacking(Tour tour, int... at) {
        List<TourStep> steps = new ArrayList<>(tour.steps());
        for (int i : at) {
            TourStep s = steps.get(i);
            steps.set(i, new TourStep(s.id(), s.title(), s.text(), s.notes(), s.zones(), s.things(), s.staging(), s.seen(), s.arrival(), s.seconds(),
                    List.of(new Lack(LooseEnds.Missing.ZONE, "gone"))));
        }
        return new Tour(tour.id(), tour.title(), tour.about(), tour.origin(), steps);
    }

    @Test
    void whatTheAtlasCannotShowIsPassedOver() {
        Tour all = walk.tour();
        Walk middle = new Walk(lacking(all, 1), 0);
        assertEquals(List.of(2, 2), List.of(middle.size(), middle.by(1).at()));
        assertEquals(List.of(2, 0), List.of(middle.by(1).number(), middle.by(1).by(-1).at()));
        assertTrue(middle.by(1).isLast());
        Walk first = new Walk(lacking(all, 0), 0);
        assertTrue(first.isFirst() && first.at() == 1);
        assertEquals(2, first.by(9).at());
        assertThrows(IllegalArgumentException.class, () -> new Walk(lacking(all, 0, 1, 2), 0));
    }

    @Test
    void anIsletNearAZoneIsFramedWithItAndOneFarOffIsNot() {
        GeometryFactory geometry = new GeometryFactory();
        Geometry town = geometry.createMultiPolygon(new Polygon[] {square(geometry, 0, 0, 10_000), square(geometry, -1_500, 100, 500), square(geometry, -30_000, 0, 500)});
        Zone zone = small.plan().zone(SmallPlan.TOWN).orElseThrow();
        ZoneFrames frames = new ZoneFrames(small.plan(), new ZoneShapes(List.of(zone), Map.of(SmallPlan.TOWN, town)));
        Extent frame = StepStage.of(walk.step(), frames).frame().orElseThrow();
        assertEquals(-1_500, frame.minEast(), 1e-6);
        assertTrue(frame.maxEast() < 10_500);
    }

    private static Polygon square(GeometryFactory geometry, double east, double north, double side) {
        return (Polygon) geometry.toGeometry(new Envelope(east, east + side, north, north + side));
    }

    @Test
    void aWalkWithoutStepsIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new Walk(walkOf(), 0));
    }

    @Test
    void aZoneWithoutAShapeIsDrawnByItsChildrenAndFramedByThemOrItsParent() {
        ZoneFrames frames = new ZoneFrames(small.plan(), small.shapesWithout(SmallPlan.EAST, SmallPlan.HILL, SmallPlan.DOCKS));
        assertEquals(List.of(SmallPlan.HARBOUR), frames.drawn(SmallPlan.EAST));
        assertEquals(Optional.of(new Extent(5_000, 0, 10_000, 5_000)), frames.of(SmallPlan.EAST));
        assertEquals(List.of(), frames.drawn(SmallPlan.DOCKS));
        assertEquals(Optional.of(new Extent(5_000, 0, 10_000, 5_000)), frames.of(SmallPlan.DOCKS), "somewhere in the harbour's sub-district");
        assertEquals(List.of(SmallPlan.MILL), frames.drawn(SmallPlan.MILL), "a shape of its own is enough");
    }

    @Test
    void severalZonesAreFramedTogether() {
        ZoneFrames frames = new ZoneFrames(small.plan(), small.shapes());
        assertEquals(Optional.of(new Extent(0, 0, 7_000, 10_000)), frames.of(List.of(SmallPlan.MILL, SmallPlan.DOCKS)));
        assertEquals(Optional.empty(), frames.of(List.of(new ZoneId("nowhere"))));
        assertEquals(Optional.empty(), frames.of(List.of()));
    }
}
