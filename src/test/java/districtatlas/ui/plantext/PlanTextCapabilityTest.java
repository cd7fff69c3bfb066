package districtatlas.ui.plantext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.settings.SettingKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader's own copy of the plan in the real window. The made-up plan knows its line 7. */
class PlanTextCapabilityTest extends SmallWindow {
    @TempDir
    Path texts;

    private Optional<Path> chosen = Optional.empty();

    @Override
    protected List<Function<Desk, Capability>> capabilities() {
        List<Function<Desk, Capability>> all = new ArrayList<>(super.capabilities());
        all.add(d -> new PlanTextCapability(d, () -> chosen, Runnable::run, Runnable::run));
        return all;
    }

    private Path copy(String seventh) throws IOException {
        return Files.writeString(texts.resolve("plan.txt"), "a\nb\nc\nd\ne\nThe line before.\n" + seventh + "\nThe line after.\n");
    }

    private void openNote() {
        open(SmallPlan.DOCKS);
        Button source = robot.from(row("item:ferry")).lookup(".source").query();
        robot.interact(source::fire);
        rest();
    }

    private String note() {
        return String.join("\n", robot.from(this.<Node>node(".source-card")).lookup(".label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList());
    }

    private void choose(Path file) {
        chosen = Optional.of(file);
        robot.interact(() -> desk.run("action.plan-text"));
        rest();
    }

    @Test
    void withoutACopyTheNoteOffersToPointToOne() throws IOException {
        openNote();
        assertFalse(isShown(".own-text"));
        chosen = Optional.of(copy(SmallPlan.LINE_7));
        Button link = robot.from(this.<Node>node(".source-card")).lookup((Node n) -> n instanceof Button b && b.getText().startsWith("See the text")).query();
        robot.interact(link::fire);
        rest();

        assertTrue(note().contains("The line before.") && note().contains(SmallPlan.LINE_7) && note().contains("The line after."), note());
        assertEquals(chosen.get().toString(), desk.settings().get(SettingKey.PLAN_TEXT));
    }

    @Test
    void aCopyInOtherWordsIsSaidToBeAnotherText() throws IOException {
        choose(copy("Something else."));
        assertTrue(desk.saidProperty().get().contains("0 of 1 lines agree"), desk.saidProperty().get());
        openNote();
        assertTrue(note().contains("no line of these words") && note().contains("not the text this atlas rests on"), note());
        assertFalse(isShown(".own-text"));
    }

    @Test
    void theCopyIsReadAgainAtTheNextStartAndCanBeForgotten() throws IOException {
        choose(copy(SmallPlan.LINE_7));
        reopen(session.state(), session.lang());
        openNote();
        assertTrue(isShown(".own-text"));
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> desk.run("action.plan-text-forget"));
        openNote();
        assertFalse(isShown(".own-text"));
        assertEquals("", desk.settings().get(SettingKey.PLAN_TEXT));
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndNotKept() {
        choose(texts.resolve("nowhere.txt"));
        assertTrue(desk.saidProperty().get().contains("nowhere.txt"), desk.saidProperty().get());
        assertEquals("", desk.settings().get(SettingKey.PLAN_TEXT));
    }
}
