package districtatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.coord.EastNorth;
import districtatlas.map.layer.LayerId;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.plan.ZoneId;
import districtatlas.ui.SmallPlan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShownNamesTest {
    private static PlacedLabel name(String feature, double east, double north) {
        TextSymbol words = new TextSymbol(feature, "", false, false, 10, ~0, 0, 0, 0, 0, 0, TextSymbol.Placement.POINT, 0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, false);
        return new PlacedLabel(new LayerId("any"), feature, words, List.of(), List.of(), new EastNorth(east, north));
    }

    private final List<PlacedLabel> names = List.of(name("harbour", 7_500, 2_500), name("mill", 2_000, 2_000), name("road.1", 9_000, 4_000),
            name("axis", 4_000, 9_000), name("docks", 4_990, 1_500));

    private List<String> strong(ZoneId... shown) {
        ShownNames shownNames = new ShownNames(List.of(shown), SmallPlan.make().shapes());
        return names.stream().filter(shownNames).map(PlacedLabel::featureId).toList();
    }

    @Test
    void aNameWithItsMiddleInAShownZoneStaysStrong() {
        assertEquals(List.of("harbour", "road.1"), strong(SmallPlan.HARBOUR));
    }

    @Test
    void aShownZonesOwnNameStaysStrongWhereverItStands() {
        assertEquals(List.of("axis", "docks"), strong(SmallPlan.AXIS, SmallPlan.DOCKS));
    }

    @Test
    void allAreStrongWhenNothingIsShown() {
        assertEquals(Stream.of("harbour", "mill", "road.1", "axis", "docks").toList(), strong());
    }
}
