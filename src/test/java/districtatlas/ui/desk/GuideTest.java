package districtatlas.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Text;
import districtatlas.coord.EastNorth;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.state.PanelPlace;
import districtatlas.state.Selection;
import districtatlas.ui.Session;
import districtatlas.ui.SmallDesk;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.map.MapPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuideTest {
    private final SmallPlan small = SmallPlan.make();
    private final Session session = SmallPlan.session("light", Lang.EN);
    private final AtlasContent atlas = SmallDesk.content(small, small.shapes());
    private final List<String> terms = new ArrayList<>();
    /** Nothing here asks where the map goes. */
    private final Guide guide = new Guide(session, atlas, null, terms::add);

    private void open(ZoneId zone) {
        session.select(Selection.of(zone));
    }

    private static MapPointer.Click click(List<ItemId> items, ZoneId... zones) {
        return new MapPointer.Click(new EastNorth(1, 1), items, List.of(), List.of(zones));
    }

    @Test
    void aThingFoundBySearchOpensWhereItIsListed() {
        open(SmallPlan.HARBOUR);
        guide.openItemAtHome(SmallPlan.FERRY);
        assertEquals(Optional.of(SmallPlan.DOCKS), session.selection().zone());
    }

    @Test
    void aThingOpensInTheMostSpecificZoneItBelongsTo() {
        guide.openItem(SmallPlan.FERRY);
        assertEquals(Optional.of(SmallPlan.DOCKS), session.selection().zone());
        assertEquals(Optional.of(SmallPlan.FERRY), session.selection().item());
        open(SmallPlan.HARBOUR);
        guide.openItem(SmallPlan.FERRY);
        assertEquals(Optional.of(SmallPlan.HARBOUR), session.selection().zone(), "it belongs there too, so the panel stays");
        guide.openItem(new ItemId("nowhere"));
        assertEquals(Optional.of(SmallPlan.TOWN), session.selection().zone());
    }

    @Test
    void steppingGoesRoundTheZonesAtThePlace() {
        session.select(Selection.ofZones(List.of(SmallPlan.DOCKS, SmallPlan.HARBOUR, SmallPlan.TOWN)));
        guide.step(1);
        assertEquals(Optional.of(SmallPlan.HARBOUR), session.selection().zone());
        guide.step(-2);
        assertEquals(Optional.of(SmallPlan.TOWN), session.selection().zone());
        assertEquals(3, session.selection().under().size());
    }

    @Test
    void anIndicatorOpensItsZoneInAYearThatHasItAtOneChange() {
        List<Integer> events = new ArrayList<>();
        session.stateProperty().subscribe((before, now) -> events.add(now.year()));
        guide.openIndicator("boats");
        assertEquals(Optional.of(SmallPlan.HARBOUR), session.selection().zone());
        assertEquals(PanelPlace.rowOfFigure("boats-2035"), session.state().panel().openRow());
        assertEquals(List.of(2035), events);
    }

    @Test
    void aTermOpensItsNote() {
        guide.goTo(new PlaceHit(PlaceHit.Kind.TERM, "smoke", Text.NONE, "", Text.NONE, Optional.empty()));
        assertEquals(List.of("smoke"), terms);
    }

    @Test
    void aClickOnAnItemStaysInTheOpenZoneWhenThatListsIt() {
        open(SmallPlan.TOWN);
        guide.click(click(List.of(SmallPlan.LIGHTHOUSE), SmallPlan.HARBOUR, SmallPlan.EAST));
        assertEquals(Optional.of(SmallPlan.TOWN), session.selection().zone());
        assertEquals(Optional.of(SmallPlan.LIGHTHOUSE), session.selection().item());
        session.select(Selection.NONE);
        guide.click(click(List.of(SmallPlan.LIGHTHOUSE), SmallPlan.HARBOUR, SmallPlan.EAST));
        assertEquals(List.of(SmallPlan.HARBOUR, SmallPlan.EAST), session.selection().under());
    }

    @Test
    void aSecondClickAsksForTheItemBelow() {
        MapPointer.Click two = click(List.of(SmallPlan.FERRY, SmallPlan.LIGHTHOUSE), SmallPlan.HARBOUR);
        guide.click(two);
        assertEquals(Optional.of(SmallPlan.FERRY), session.selection().item());
        guide.click(two);
        assertEquals(Optional.of(SmallPlan.LIGHTHOUSE), session.selection().item());
        guide.click(two);
        assertEquals(Optional.of(SmallPlan.FERRY), session.selection().item());
    }

    @Test
    void someoneElseMayDecideWhatAClickOpensAndAskForWhatIsUsual() {
        List<MapPointer.Click> asked = new ArrayList<>();
        guide.setOnClick(asked::add);
        MapPointer.Click nowhere = click(List.of(), SmallPlan.MILL);
        guide.click(nowhere);
        assertEquals(List.of(nowhere), asked);
        assertTrue(session.selection().isEmpty());
        guide.open(nowhere);
        assertEquals(Optional.of(SmallPlan.MILL), session.selection().zone());
    }
}
