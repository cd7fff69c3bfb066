package districtatlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.paint.HandDrawn;
import districtatlas.state.AtlasState;
import districtatlas.state.Place;
import districtatlas.state.Scenes;
import districtatlas.state.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final Map<String, LayerStack> themes = Map.of("structure", drawn("zones"), "facilities", drawn("clinics"));
    private String paper = "#FFFFFF";
    private final Scenes scenes = new Scenes(themes::get, id -> Optional.of(new Palette(id, Map.of("paper", paper))), t -> false);
    private final Session session = new Session(AtlasState.of("structure", "light", 2025), scenes, Lang.EN);
    private final List<String> told = new ArrayList<>();
    private int asked;

    private static LayerStack drawn(String layer) {
        return new HandDrawn().draw(layer, "f", "POINT (0 0)", HandDrawn.mark(HandDrawn.DOT, 7, 0xFFC02020, 0, 0)).layers();
    }

    /** Each part tells when it changes, and what of the others holds at that moment. */
    private void listen() {
        session.stateProperty().subscribe((before, now) -> tell("state"));
        session.theme().subscribe((before, now) -> tell("theme"));
        session.layers().subscribe((before, now) -> tell("layers"));
        session.palette().subscribe((before, now) -> tell("palette"));
        session.selectionValue().subscribe((before, now) -> tell("selection"));
        session.year().subscribe((before, now) -> tell("year"));
        session.layers().addListener((InvalidationListener) o -> asked++);
    }

    private void tell(String part) {
        AtlasState state = session.state();
        assertEquals(state.theme(), session.theme().getValue(), part);
        assertEquals(themes.get(state.theme()).layers().get(0).id(), session.layers().getValue().layers().get(0).id(), part);
        assertEquals(state.arrangement().hidden().isEmpty(), session.layers().getValue().layers().get(0).visible(), part);
        assertEquals(state.palette(), session.palette().getValue().id(), part);
        assertEquals(state.selection(), session.selectionValue().getValue(), part);
        assertEquals(state.year(), session.year().getValue(), part);
        told.add(part);
    }

    private List<String> told() {
        List<String> sorted = told.stream().sorted().toList();
        told.clear();
        return sorted;
    }

    @Test
    void aThemesSwitchIsOneEventAndWhoeverIsToldSeesTheNewThemeWithItsLayers() {
        listen();
        session.change(s -> s.withTheme("facilities"));
        assertEquals(List.of("layers", "state", "theme"), told());
    }

    @Test
    void aChangeOfManyPartsIsOneEventOfEach() {
        listen();
        session.change(s -> s.withTheme("facilities").withPalette("dark").withYear(2035).withSelection(Selection.of(SmallPlan.MILL))
                .withLayers(s.layers().with("facilities", a -> a.withHidden(new LayerId("clinics"), true))));
        assertEquals(List.of("layers", "palette", "selection", "state", "theme", "year"), told());
    }

    @Test
    void onlyWhatChangedTells() {
        listen();
        session.change(s -> s.at(new Place(new EastNorth(1, 2), 3)));
        assertEquals(List.of("state"), told());
        session.select(Selection.of(SmallPlan.MILL));
        assertEquals(List.of("selection", "state"), told());
        session.change(s -> s.withLayers(s.layers().with("facilities", a -> a.withHidden(new LayerId("clinics"), true))));
        assertEquals(List.of("state"), told(), "of another theme's layers");
        assertEquals(0, asked, "nobody makes anew what is made of layers");
        session.change(s -> s.withTheme("facilities"));
        assertEquals(1, asked);
    }

    @Test
    void aChangeThatChangesNothingIsNone() {
        listen();
        session.change(s -> s.withTheme("structure").withYear(2025));
        session.select(Selection.NONE);
        assertEquals(List.of(), told());
    }

    @Test
    void paletteReadAnewIsToldThoughItsIdIsTheSame() {
        listen();
        paper = "#000000";
        session.restyled();
        assertEquals(List.of("palette"), told());
        assertEquals("#000000", session.palette().getValue().role("paper"));
    }

    @Test
    void oneKnowsWhetherAChangeSaysItselfWhereTheMapGoes() {
        List<Boolean> following = new ArrayList<>();
        session.stateProperty().subscribe((before, now) -> following.add(session.isFollowing()));
        session.select(Selection.of(SmallPlan.MILL));
        session.follow(new Place(new EastNorth(1, 2), 3));
        session.restore(s -> s.withSelection(Selection.NONE));
        session.change(s -> s.withYear(2035));
        assertEquals(List.of(false, true, true, false), following);
        assertFalse(session.beganSomewhere());
        assertTrue(new Session(session.state(), scenes, Lang.EN).beganSomewhere());
    }
}
