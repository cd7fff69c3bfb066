package districtatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.coord.EastNorth;
import districtatlas.map.layer.LayerId;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.ui.SmallPlan;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShownNamesTest {
    private static PlacedLabel name(String feature, double east, double north) {
        TextSymbol words = new TextSymbol(feature, "", false, false, 10, ~0, 0, 0, 0, 0, 0, TextSymbol.Placement.POINT, 0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, false);
        return new PlacedLabel(new LayerId("any"), feature, words, List.of(), List.of(), new EastNorth(east, north));
    }

    private final List<PlacedLabel> names = List.of(name("harbour", 7_500, 2_500), name("mill", 2_000, 2_000), name("road.1", 9_000, 4_000),
            name("axis", 4_000, 9_000), name("docks", 4_990, 1_500), name("ferry", 10_300, 2_000));

    private List<String> strong(ZoneId... shown) {
        ShownNames shownNames = new ShownNames(List.of(shown), SmallPlan.make().shapes(), Map.of(new ItemId("ferry"), new EastNorth(9_900, 2_000)));
        return names.stream().filter(shownNames).map(PlacedLabel::featureId).toList();
    }

    @Test
    void aNameWithItsMiddleInAShownZoneStaysStrong() {
        assertEquals(List.of("harbour", "road.1", "ferry"), strong(SmallPlan.HARBOUR), "the ferry's name stands out, the ferry does not");
    }

    @Test
    void anotherZonesNameStepsBackWhereverItStands() {
        assertEquals(List.of("road.1", "ferry"), strong(SmallPlan.EAST), "the harbour lies in the east, and the step does not tell of it");
    }

    @Test
    void aShownZonesOwnNameStaysStrongWhereverItStands() {
        assertEquals(List.of("axis", "docks"), strong(SmallPlan.AXIS, SmallPlan.DOCKS));
    }

    @Test
    void allAreStrongWhenNothingIsShown() {
        assertEquals(Stream.of("harbour", "mill", "road.1", "axis", "docks", "ferry").toList(), strong());
    }
}
