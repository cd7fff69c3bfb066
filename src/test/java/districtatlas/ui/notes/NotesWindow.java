package districtatlas.ui.notes;

import districtatlas.base.Lang;
import districtatlas.notebook.Entry;
import districtatlas.notebook.Note;
import districtatlas.notebook.Notebook;
import districtatlas.state.Subject;
import districtatlas.ui.SmallWindow;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;

/** The window with what a test of notes does in it again and again. */
abstract class NotesWindow extends SmallWindow {
    /** So wide that a panel at either side leaves room for the other. */
    @BeforeEach
    void widen() {
        robot.interact(() -> open(Lang.EN, "light", 1440, 900));
        rest();
    }

    final Notebook notebook() {
        return desk.notebook().notebook();
    }

    final List<Note> notes() {
        return notebook().notes().there().stream().map(e -> e.value().orElseThrow()).toList();
    }

    final Entry<Note> only() {
        return notebook().notes().there().get(0);
    }

    final void write(String text) {
        robot.push(KeyCode.N);
        rest();
        robot.write(text);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        rest();
    }

    final void press(String words) {
        robot.interact(() -> robot.lookup((Node n) -> n instanceof Button b && b.getText().equals(words) && isShownWhole(b)).<Button>query().fire());
        rest();
    }

    final boolean has(String words) {
        return robot.lookup((Node n) -> n instanceof Labeled b && b.getText() != null && b.getText().contains(words) && isShownWhole(b)).tryQuery().isPresent();
    }

    private static boolean isShownWhole(Node node) {
        return node == null || node.isVisible() && isShownWhole(node.getParent());
    }

    final void openNote() {
        robot.interact(() -> session.change(s -> s.withSelection(s.selection().with(new Subject.OfOwn("note", only().id().value())))));
        rest();
    }
}
