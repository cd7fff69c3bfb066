package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

import districtatlas.notebook.About;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Note;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A note about something drawn that the shipped atlas does not have, in the program's own window. */
class LooseFeatureTest {
    @TempDir
    Path folder;

    private static void write(ShippedStage shown, String feature) {
        ShippedStage.fx(() -> shown.desk().notebook().set(shown.desk().notebook().notebook().with(EntryKinds.NOTE, EntryId.fresh(),
                new Note(new About(About.Type.FEATURE, feature, "Old road"), Optional.empty(), "about " + feature), shown.desk().notebook().signature())));
    }

    private static boolean has(Node node, String words) {
        return node instanceof Labeled l && l.getText() != null && l.getText().contains(words)
                || node instanceof Parent p && p.getChildrenUnmodifiable().stream().anyMatch(n -> has(n, words));
    }

    @Test
    void theFileIsAskedAndTheListSaysSo() {
        try (ShippedStage shown = ShippedStage.open(ShippedStage.sized(1440, 900), ShippedStage.still(folder))) {
            String there = "peak/peak.1";
            write(shown, there);
            write(shown, "peak/peak.999999");
            shown.run("action.notes");
            shown.until(() -> has(shown.stage.getScene().getRoot(), "对象已不在本图集中（1 条）"));
            assertFalse(ShippedStage.fx(() -> shown.desk().notebook().ties().isLoose(new About(About.Type.FEATURE, there, ""), shown.desk().notebook().notebook())));
        }
    }
}
