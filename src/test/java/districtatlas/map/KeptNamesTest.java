package districtatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.ui.SmallPlan;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeptNamesTest {
    private static final EastNorth IN_HARBOUR = new EastNorth(6_000, 2_000);
    private static final EastNorth IN_MILL = new EastNorth(1_000, 2_000);

    private final SmallPlan small = SmallPlan.make();

    private KeptNames kept(districtatlas.plan.ZoneId... zones) {
        return KeptNames.of(Set.of(zones), small.plan(), small.shapes());
    }

    @Test
    void aKeptZoneIsNotNamedAndAnotherIs() {
        KeptNames kept = kept(SmallPlan.HARBOUR);
        assertTrue(kept.hides("harbour", "whatever it is called", IN_MILL));
        assertFalse(kept.hides("mill", "磨坊街道", IN_MILL));
        assertFalse(kept.hides("", "", IN_HARBOUR));
    }

    @Test
    void whatElseSaysTheNameInTheZoneIsKeptTooHoweverItIsBroken() {
        KeptNames kept = kept(SmallPlan.HARBOUR);
        assertTrue(kept.hides("metro_station.3", "海港\n街道站", IN_HARBOUR));
        assertTrue(kept.hides("", "HARBOUR\nSub-district Office", IN_HARBOUR));
        assertFalse(kept.hides("metro_station.3", "海港街道站", IN_MILL), "elsewhere it gives nothing away");
        assertFalse(kept.hides("metro_station.3", "公园站", IN_HARBOUR));
    }

    @Test
    void theSameNamesAreTheSameSoThatNothingIsPaintedAgain() {
        KeptNames one = KeptNames.of(Set.of(SmallPlan.HILL), small.plan(), SHAPES);
        KeptNames other = KeptNames.of(Set.of(SmallPlan.HILL), small.plan(), SHAPES);
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertSame(KeptNames.NONE, kept());
    }

    private static final districtatlas.plan.ZoneShapes SHAPES = SmallPlan.make().shapes();
}
