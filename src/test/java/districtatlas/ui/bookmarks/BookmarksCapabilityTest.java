package districtatlas.ui.bookmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.map.layer.LayerId;
import districtatlas.notebook.Bookmark;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.state.AtlasState;
import districtatlas.ui.OnFx;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.notebook.ReadingOnly;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views kept, gone to and put in order in the real window. */
class BookmarksCapabilityTest extends SmallWindow {
    /** So wide that a panel at either side leaves room for the other. */
    @BeforeEach
    void widen() {
        robot.interact(() -> open(Lang.EN, "light", 1440, 900));
        rest();
    }

    private void add(String name) {
        robot.push(KeyCode.CONTROL, KeyCode.D);
        rest();
        robot.write(name);
        robot.push(KeyCode.ENTER);
        rest();
    }

    private List<String> names() {
        return robot.lookup(".bookmark-name").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    private List<BookmarkLine> lines() {
        return robot.lookup(".bookmark-line").queryAllAs(BookmarkLine.class).stream().toList();
    }

    @Test
    void aBookmarkIsKeptUnderANameAndLeadsBackWithItsLayers() {
        open(SmallPlan.HARBOUR);
        robot.interact(() -> desk.undo().run("undo.bookmark-layers", "", l -> l.with("structure", a -> a.withHidden(new LayerId("road"), true))));
        AtlasState kept = session.state();
        add("The harbour");
        assertEquals(List.of("The harbour"), names());

        robot.interact(() -> desk.undo().run("undo.bookmark-layers", "", l -> l.with("structure", a -> a.withHidden(new LayerId("road"), false))));
        robot.interact(() -> session.change(s -> s.withTheme("facilities").withYear(2035).withPalette("projector")));
        open(SmallPlan.MILL);
        AtlasState before = session.state();
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        rest();
        assertEquals(kept.withPalette("projector"), session.state(), "all of it but the colours, which are for the room");

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        rest();
        assertEquals(before.place(), session.state().place());
        assertEquals(before.theme(), session.state().theme());
        assertEquals(before.selection(), session.state().selection());
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        rest();
        assertEquals(kept.selection(), session.state().selection());
    }

    /** The same theme and nothing open: only the place differs, and still there is a way back. */
    @Test
    void fromAPlaceOfTheSameLookOneComesBackToo() {
        add("Home");
        robot.interact(() -> desk.framing().zone(SmallPlan.DOCKS));
        rest();
        robot.interact(() -> map.navigation().zoomIn());
        OnFx.until(stage, () -> session.state().place().orElseThrow().metresPerPixel() == session.viewport().metresPerPixel());
        rest();
        AtlasState there = session.state();
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        rest();
        assertFalse(there.place().equals(session.state().place()));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        rest();
        assertEquals(there.place(), session.state().place());
    }

    @Test
    void theLayersOfABookmarkCanBeTakenBack() {
        add("Plain");
        robot.interact(() -> desk.undo().run("undo.bookmark-layers", "", l -> l.with("structure", a -> a.withHidden(new LayerId("road"), true))));
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        rest();
        assertTrue(session.state().arrangement().isNone());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Undone: layers of bookmark \"Plain\"", desk.saidProperty().get());
        assertFalse(session.state().arrangement().isNone());
    }

    @Test
    void theNameThatIsProposedSaysWhatIsOpen() {
        open(SmallPlan.HARBOUR);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        rest();
        robot.push(KeyCode.ENTER);
        rest();
        assertEquals(List.of("Harbour Sub-district · Structure"), names());
    }

    @Test
    void bookmarksArePutInOrderByHandAndByKeysInOneStepEach() {
        add("A");
        add("B");
        add("C");
        robot.interact(() -> lines().get(2).requestFocus());
        robot.push(KeyCode.ALT, KeyCode.UP);
        rest();
        assertEquals(List.of("A", "C", "B"), names());
        robot.push(KeyCode.ALT, KeyCode.UP);
        rest();
        assertEquals(List.of("C", "A", "B"), names());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        rest();
        assertEquals(List.of("A", "C", "B"), names());
        assertEquals("Undone: move bookmark \"C\"", desk.saidProperty().get());

        Bounds last = lines().get(2).localToScreen(lines().get(2).getBoundsInLocal());
        Bounds first = lines().get(0).localToScreen(lines().get(0).getBoundsInLocal());
        robot.drag(last.getMinX() + 30, last.getMinY() + 30, MouseButton.PRIMARY).moveTo(first.getMinX() + 30, first.getMinY() + 30)
                .dropTo(first.getMinX() + 30, first.getMinY() + 4);
        rest();
        assertEquals(List.of("B", "A", "C"), names());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        rest();
        assertEquals(List.of("A", "C", "B"), names());
    }

    @Test
    void aBookmarkIsRenamedUpdatedAndRemoved() {
        add("A");
        robot.interact(() -> lines().get(0).requestFocus());
        robot.push(KeyCode.F2);
        rest();
        robot.write("The mill");
        robot.push(KeyCode.ENTER);
        rest();
        assertEquals(List.of("The mill"), names());
        open(SmallPlan.MILL);
        robot.clickOn((Node) robot.lookup((Node n) -> "Make this view bookmark \"The mill\"".equals(n.getAccessibleText())).query());
        open(SmallPlan.HILL);
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        rest();
        assertEquals(Optional.of(SmallPlan.MILL), session.selection().zone());
        robot.interact(() -> lines().get(0).requestFocus());
        robot.push(KeyCode.DELETE);
        rest();
        assertEquals(List.of(), names());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        rest();
        assertEquals(List.of("The mill"), names());
    }

    @Test
    void whatTheAtlasDoesNotHaveIsSaidAndTheRestIsThere() {
        robot.interact(() -> desk.notebook().set(desk.notebook().notebook().with(EntryKinds.BOOKMARK, EntryId.fresh(),
                new Bookmark("Of another atlas", "theme=noise&year=2035&zone=hill&palette=light", 0), desk.notebook().signature())));
        rest();
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        rest();
        assertEquals(2035, session.state().year());
        assertEquals(Optional.of(SmallPlan.HILL), session.selection().zone());
        assertEquals("structure", session.state().theme());
        assertEquals("Of bookmark \"Of another atlas\" this atlas does not have: the theme. The rest is restored.", desk.saidProperty().get());
        robot.push(KeyCode.CONTROL, KeyCode.B);
        rest();
        assertTrue(labels(stage.getScene().getRoot()).stream().anyMatch(l -> l.getText().endsWith("not in this atlas: the theme")), "and stands in the list");
    }

    /** The notebook is saved a second after it was edited: that is no reason to take the field away. */
    @Test
    void aNameThatIsBeingWrittenStaysWhileTheFileIsSaved() {
        robot.push(KeyCode.CONTROL, KeyCode.D);
        rest();
        robot.write("Half a");
        robot.interact(() -> ReadingOnly.saved(desk.notebook()));
        rest();
        robot.write(" name");
        robot.push(KeyCode.ENTER);
        rest();
        assertEquals(List.of("Half a name"), names());
    }

    @Test
    void aPictureOfEachIsPainted() {
        add("A");
        OnFx.until(stage, () -> lines().get(0).picture().getImage() != null);
        assertEquals(BookmarkPictures.WIDTH_PX, (int) lines().get(0).picture().getImage().getWidth());
    }
}
