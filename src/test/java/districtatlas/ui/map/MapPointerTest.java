package districtatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/** What lies under the pointer, and what a click meets. */
class MapPointerTest extends SmallPane {
    @Test
    void aClickTellsPlaceItemsAndZones() throws Exception {
        ScreenXY at = session.viewport().toScreen(new EastNorth(100, 50));
        mouse(MouseEvent.MOUSE_PRESSED, at.x() + 5, at.y(), 1);
        mouse(MouseEvent.MOUSE_RELEASED, at.x() + 5, at.y(), 1);
        assertEquals(1, clicks.size());
        assertEquals(List.of(museum), clicks.get(0).items());
        assertEquals(List.of(east), clicks.get(0).zones());
        assertTrue(clicks.get(0).place().distanceTo(new EastNorth(100, 50)) < 6 * session.viewport().metresPerPixel());
    }

    @Test
    void aClickBesideAnItemDoesNotMeetIt() throws Exception {
        ScreenXY at = session.viewport().toScreen(new EastNorth(100, 50));
        mouse(MouseEvent.MOUSE_PRESSED, at.x() + 12, at.y(), 1);
        mouse(MouseEvent.MOUSE_RELEASED, at.x() + 12, at.y(), 1);
        assertEquals(List.of(), clicks.get(0).items());
    }

    @Test
    void aDoubleClickZoomsOnlyWhileNoPointsAreSet() throws Exception {
        double before = session.viewport().metresPerPixel();
        List<EastNorth> again = new ArrayList<>();
        onFx(() -> {
            pane.pointer().settingPointsProperty().set(true);
            pane.pointer().onClickAgainProperty().set(again::add);
            return null;
        });
        mouse(MouseEvent.MOUSE_PRESSED, 100, 100, 2);
        mouse(MouseEvent.MOUSE_RELEASED, 100, 100, 2);
        assertEquals(before, session.viewport().metresPerPixel());
        assertEquals(1, again.size());
        assertEquals(List.of(), clicks, "the first of the two was the click");
    }

    /** Where something lies that can be taken hold of, the hand moves it; elsewhere it moves the map. */
    @Test
    void whatIsTakenHoldOfMovesInsteadOfTheMap() throws Exception {
        List<String> told = new ArrayList<>();
        EastNorth grip = session.viewport().toGrid(new ScreenXY(100, 100));
        onFx(() -> {
            pane.pointer().addGrip(new MapGrip() {
                @Override
                public boolean take(EastNorth place) {
                    return place.distanceTo(grip) < 5 * session.viewport().metresPerPixel();
                }

                @Override
                public void drag(EastNorth place) {
                    told.add("drag");
                }

                @Override
                public void drop() {
                    told.add("drop");
                }

                @Override
                public void click(EastNorth place) {
                    told.add("click");
                }

                @Override
                public void clickAgain(EastNorth place) {
                    told.add("again");
                }
            });
            return null;
        });
        EastNorth centre = session.viewport().center();
        mouse(MouseEvent.MOUSE_PRESSED, 102, 100, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, 150, 120, 1);
        mouse(MouseEvent.MOUSE_RELEASED, 150, 120, 1);
        mouse(MouseEvent.MOUSE_PRESSED, 102, 100, 1);
        mouse(MouseEvent.MOUSE_RELEASED, 102, 100, 1);
        mouse(MouseEvent.MOUSE_PRESSED, 102, 100, 2);
        mouse(MouseEvent.MOUSE_RELEASED, 102, 100, 2);
        assertEquals(List.of("drag", "drop", "click", "again"), told);
        assertEquals(List.of(), clicks);
        assertEquals(centre, session.viewport().center());
        mouse(MouseEvent.MOUSE_PRESSED, 200, 200, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, 250, 220, 1);
        assertTrue(centre.distanceTo(session.viewport().center()) > 0, "beside it the map moves");
        mouse(MouseEvent.MOUSE_RELEASED, 250, 220, 1);
        assertEquals(4, told.size());
    }

    @Test
    void theZoneUnderThePointerIsHovered() throws Exception {
        mouse(MouseEvent.MOUSE_MOVED, 100, 200, 0);
        assertEquals(Optional.of(west), session.hoveredProperty().get());
        assertTrue(pane.pointer().placeProperty().get().orElseThrow().east() < 0);
        mouse(MouseEvent.MOUSE_EXITED, 100, 200, 0);
        assertEquals(Optional.empty(), session.hoveredProperty().get());
        assertEquals(Optional.empty(), pane.pointer().placeProperty().get());
    }

    @Test
    void theItemUnderThePointerIsTold() throws Exception {
        ScreenXY at = session.viewport().toScreen(new EastNorth(100, 50));
        mouse(MouseEvent.MOUSE_MOVED, at.x() + 3, at.y(), 0);
        assertEquals(List.of(museum), pane.pointer().itemsProperty().get());
        Node mark = pane.lookup(".pointed-item");
        assertEquals(at.x(), mark.getTranslateX(), 1e-9);
        mouse(MouseEvent.MOUSE_MOVED, at.x() + 30, at.y(), 0);
        assertEquals(List.of(), pane.pointer().itemsProperty().get());
        assertEquals(null, pane.lookup(".pointed-item"));
    }
}
