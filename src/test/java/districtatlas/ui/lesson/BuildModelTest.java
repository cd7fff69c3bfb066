package districtatlas.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.coord.EastNorth;
import districtatlas.plan.BuildUp;
import districtatlas.plan.Claim;
import districtatlas.state.AtlasState;
import districtatlas.state.BuildParts;
import districtatlas.state.HiddenNames;
import districtatlas.state.Place;
import districtatlas.state.Selection;
import districtatlas.tour.Tour;
import districtatlas.tour.Walk;
import districtatlas.ui.Session;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.history.Looks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BuildModelTest {
    private final Session session = SmallPlan.session("light", Lang.EN);
    private final BuildModel model = new BuildModel(session, parts(Set.of("land", "axis", "street")));

    /** The theme that is a stage, of which this atlas draws some layers. */
    private static BuildParts parts(Set<String> drawn) {
        return BuildParts.of(new BuildUp(SmallPlan.STAGE, List.of(part("ground"), part("axis", "axis"), part("belt", "belt"), part("streets", "street"),
                new BuildUp.Part("names", new Text("名", "Names"), said(), "type", List.of(), true))), drawn);
    }

    private static BuildUp.Part part(String id, String... layers) {
        return new BuildUp.Part(id, new Text(id, id), said(), "map", List.of(layers), false);
    }

    private static Claim said() {
        return new Claim(new Text("一句话。", "A sentence."), List.of(), Certainty.KNOWN, false);
    }

    private Set<String> shown() {
        return session.state().buildUp().orElseThrow().shown();
    }

    private String told() {
        return model.told().orElseThrow().id();
    }

    @Test
    void whatTheAtlasDoesNotDrawIsNoPart() {
        assertEquals(List.of("ground", "axis", "streets", "names"), model.parts().stream().map(BuildUp.Part::id).toList());
        assertEquals(List.of(), new BuildModel(session, BuildParts.NONE).parts());
        new BuildModel(session, BuildParts.NONE).begin();
        assertTrue(session.state().buildUp().isEmpty(), "nothing to build up");
    }

    @Test
    void partsComeOneByOneAndGoAgain() {
        model.begin();
        assertEquals(Set.of("ground"), shown());
        model.forward();
        model.forward();
        assertEquals(Set.of("ground", "axis", "streets"), shown());
        assertEquals("streets", told());
        model.back();
        assertEquals(Set.of("ground", "axis"), shown());
        model.back();
        model.back();
        assertEquals("ground", told());
        assertEquals(Set.of("ground"), shown(), "never less than the ground");
        model.last();
        assertEquals(Set.of("ground", "axis", "streets", "names"), shown());
        model.forward();
        assertEquals("names", told());
        model.first();
        assertEquals(Set.of("ground"), shown());
    }

    @Test
    void aPartThatWasPutAwayAloneComesBackAloneAndTheOthersStay() {
        model.begin();
        model.last();
        model.toggle(1);
        assertEquals(Set.of("ground", "streets", "names"), shown());
        assertEquals("names", told(), "what is told of stays");
        model.toggle(3);
        assertEquals("streets", told(), "and where that goes, the last one below it is told of");
        model.toggle(1);
        assertEquals("axis", told());
        assertEquals(Set.of("ground", "streets", "axis"), shown());
        model.toggle(9);
        assertEquals(Set.of("ground", "streets", "axis"), shown(), "a key for a part that is not there");
    }

    @Test
    void leavingGivesBackAllThatWasButNotWhichNamesWereTold() {
        AtlasState before = session.state().at(new Place(new EastNorth(1, 2), 3)).withTheme("facilities").withSelection(Selection.of(SmallPlan.HILL));
        session.change(s -> before);
        model.begin();
        assertTrue(session.selection().isEmpty());
        model.forward();
        session.change(s -> s.withNames(HiddenNames.ALL.toggled(SmallPlan.MILL)).at(new Place(new EastNorth(9, 9), 1)));
        model.leave();
        assertEquals(before.withNames(HiddenNames.ALL.toggled(SmallPlan.MILL)), session.state());
        assertFalse(model.isOn());
    }

    @Test
    void aWalkTakesItsPlaceAndGivesItBack() {
        model.begin();
        model.forward();
        AtlasState built = session.state();
        session.change(s -> new Walk(Tour.of(SmallPlan.make().plan()).get(0), 0).in(s, "structure"));
        assertFalse(model.isOn());
        session.restore(s -> s.lookingAs(s.walk().orElseThrow().before()));
        assertEquals(built, session.state());
        session.change(s -> new Walk(Tour.of(SmallPlan.make().plan()).get(0), 0).in(s.lookingAs(built.buildUp().orElseThrow().before()), "structure"));
        model.begin();
        assertTrue(session.state().walk().isEmpty(), "and it takes the place of a walk");
        model.leave();
        assertEquals("structure", session.state().theme());
        assertTrue(session.state().walk().isEmpty());
    }

    @Test
    void anotherThemeEndsIt() {
        model.begin();
        session.change(s -> s.withTheme("facilities"));
        assertFalse(model.isOn());
        assertEquals("facilities", session.state().theme());
    }

    @Test
    void nobodyComesBackIntoItByTheHistory() {
        session.change(s -> s.at(new Place(new EastNorth(0, 0), 10)));
        Looks looks = new Looks(session);
        session.select(Selection.of(SmallPlan.HILL));
        session.select(Selection.NONE);
        model.begin();
        model.forward();
        session.change(s -> s.at(new Place(new EastNorth(90_000, 90_000), 1)));
        model.leave();
        looks.back();
        assertEquals(Optional.of(SmallPlan.HILL), session.selection().zone(), "one step back is the look before it");
        looks.forward();
        assertTrue(session.state().buildUp().isEmpty());
        assertFalse(looks.canGoForwardProperty().get());
    }
}
