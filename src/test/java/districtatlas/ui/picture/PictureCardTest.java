package districtatlas.ui.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.LonLat;
import districtatlas.notebook.About;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Note;
import districtatlas.ui.SmallWindow;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The reader decides what of his own goes into a picture. */
class PictureCardTest extends SmallWindow {
    private void save() {
        robot.push(KeyCode.CONTROL, KeyCode.S);
        rest();
    }

    private void write() {
        robot.interact(() -> desk.notebook().set(desk.notebook().notebook().with(EntryKinds.NOTE, EntryId.fresh(),
                new Note(About.aPlace(), Optional.of(new LonLat(114, 22.5)), "x"), desk.notebook().signature())));
    }

    private CheckBox box(String id) {
        return node(id);
    }

    private void press() {
        robot.interact(() -> this.<Button>node(".picture-card .chip").fire());
        rest();
    }

    /** The tests' settings are kept from one to the next. */
    @AfterEach
    void asItWas() {
        robot.interact(() -> new PictureChoice(true, false).keep(desk.settings()));
    }

    @Test
    void withoutAnythingOfOnesOwnThereIsNothingToDecide() {
        save();
        assertFalse(isShown(".picture-card"));
        assertEquals(List.of(new PictureChoice(true, false)), savedOwn);
    }

    @Test
    void asTheScreenShowsItUnlessTheReaderWouldRatherNotAndThatIsRemembered() {
        write();
        save();
        assertTrue(isShown(".picture-card"));
        assertEquals(List.of(), savedOwn, "nothing is saved before it is decided");
        assertTrue(box("#save-own").isSelected());
        assertFalse(box("#save-listed").isSelected());
        press();
        assertEquals(List.of(new PictureChoice(true, false)), savedOwn);
        assertFalse(isShown(".picture-card"));

        save();
        robot.interact(() -> box("#save-listed").setSelected(true));
        press();
        save();
        assertTrue(box("#save-listed").isSelected(), "as last time");
        robot.interact(() -> box("#save-own").setSelected(false));
        assertTrue(box("#save-listed").isDisabled());
        press();
        assertEquals(List.of(new PictureChoice(true, false), new PictureChoice(true, true), new PictureChoice(false, false)), savedOwn,
                "what is not there is not listed");
    }

    @Test
    void enterSavesAndEscapeDoesNot() {
        write();
        save();
        robot.push(KeyCode.ESCAPE);
        rest();
        assertFalse(isShown(".picture-card"));
        assertEquals(List.of(), savedOwn);
        save();
        robot.push(KeyCode.ENTER);
        rest();
        assertEquals(1, savedOwn.size());
    }

    @Test
    void theKeysTick() {
        write();
        save();
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.ENTER);
        rest();
        assertEquals(List.of(new PictureChoice(true, true)), savedOwn);
    }

    @Test
    void aWalkHasNothingOfOnesOwnToDecideAbout() {
        write();
        robot.interact(() -> {
            new PictureChoice(true, true).keep(desk.settings());
            desk.ledProperty().set(true);
        });
        save();
        assertFalse(isShown(".picture-card"));
        assertEquals(List.of(new PictureChoice(true, false)), savedOwn);
    }

    @Test
    void nothingIsAskedOverAFullScreen() {
        write();
        robot.interact(() -> stage.setFullScreen(true));
        rest();
        save();
        assertEquals(1, savedOwn.size());
        assertFalse(isShown(".picture-card"));
    }
}
