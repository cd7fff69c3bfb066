package districtatlas.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ask.words.MapInWords;
import districtatlas.ask.words.Surroundings;
import districtatlas.base.Lang;
import districtatlas.state.Filter;
import districtatlas.state.Selection;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Reading the map by keys, in the real window over the made-up district. */
class WordsWindowTest extends SmallWindow {
    @Override
    protected List<Function<Desk, Capability>> capabilities() {
        List<Function<Desk, Capability>> all = new ArrayList<>(super.capabilities());
        all.add(d -> new WordsCapability(d, new MapTeller(() -> new MapInWords(d.items(), small.shapes(), Surroundings.NONE, small.places()), Runnable::run, Runnable::run)));
        return all;
    }

    private List<TextBlock> blocks() {
        return robot.lookup((Node n) -> n instanceof TextBlock).queryAllAs(TextBlock.class).stream().toList();
    }

    private TextBlock current() {
        return blocks().stream().filter(TextBlock::isCurrent).findFirst().orElseThrow(() -> new AssertionError("focus on " + stage.getScene().getFocusOwner()));
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        rest();
    }

    @Test
    void oneKeyOpensTheTextAndItsHeadingsAreWalked() {
        press(KeyCode.R);
        assertEquals("Bay Town: the map in words", current().text());
        assertEquals(AccessibleRole.TEXT, current().getAccessibleRole());
        assertEquals("Heading level 1", current().queryAccessibleAttribute(AccessibleAttribute.ROLE_DESCRIPTION));
        press(KeyCode.H);
        assertEquals("Overview", current().text());
        press(KeyCode.DOWN);
        assertFalse(current().isHeading());
        press(KeyCode.H);
        assertEquals("What the filter shows", current().text());
        press(KeyCode.SHIFT, KeyCode.H);
        assertEquals("Overview", current().text());
        press(KeyCode.END);
        assertEquals(blocks().get(blocks().size() - 1), current());
        assertEquals(1, blocks().stream().filter(Node::isFocusTraversable).count(), "one stop of the Tab key");
        press(KeyCode.R);
        assertFalse(isShown(".words-panel"));
    }

    @Test
    void aNameLeadsToItsZoneAndTheTextFollows() {
        robot.interact(() -> open(Lang.EN, "light", 1440, 900));        // with room for both panels
        rest();
        open(SmallPlan.HARBOUR);
        press(KeyCode.R);
        assertEquals("Harbour Sub-district", current().text());
        press(KeyCode.DOWN);
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        assertEquals("Eastern Group", stage.getScene().getFocusOwner().getAccessibleText());
        press(KeyCode.ENTER);
        assertEquals(Optional.of(SmallPlan.EAST), session.selection().zone());
        assertEquals("Eastern Group", blocks().get(0).text());
        robot.interact(() -> this.<Button>node("#words-whole").fire());
        rest();
        assertEquals("Bay Town: the map in words", blocks().get(0).text());
    }

    @Test
    void theFilterIsFollowed() {
        press(KeyCode.R);
        robot.interact(() -> session.change(s -> s.withFilter(Filter.NONE.withZones(Set.of(SmallPlan.DOCKS)))));
        rest();
        assertTrue(blocks().stream().anyMatch(b -> b.text().startsWith("Condition: ")), () -> blocks().stream().map(TextBlock::text).toList().toString());
    }

    @Test
    void whatIsSelectedIsCopied() {
        press(KeyCode.R);
        press(KeyCode.H);
        press(KeyCode.SHIFT, KeyCode.DOWN);
        String second = current().text();
        press(KeyCode.SHORTCUT, KeyCode.C);
        assertEquals("Overview\n" + second, clipboard());
        press(KeyCode.SHORTCUT, KeyCode.A);
        press(KeyCode.SHORTCUT, KeyCode.C);
        assertTrue(clipboard().startsWith("Bay Town: the map in words\n") && clipboard().lines().count() == blocks().size(), this::clipboard);
        robot.interact(() -> this.<Button>node("#words-copy").fire());
        assertTrue(clipboard().startsWith("# Bay Town: the map in words\n"), this::clipboard);
    }

    /** By the mouse, from within one block into the next. */
    @Test
    void aPartIsSelectedByTheMouse() {
        press(KeyCode.R);
        TextBlock first = blocks().stream().filter(b -> b.text().startsWith("Directions")).findFirst().orElseThrow();
        TextBlock second = blocks().get(blocks().indexOf(first) + 1);
        Bounds a = inWindow(first);
        Bounds b = inWindow(second);
        double x = stage.getX() + stage.getScene().getX();
        double y = stage.getY() + stage.getScene().getY();
        robot.moveTo(x + a.getMinX() + 60, y + a.getMinY() + 10);
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(x + b.getMinX() + 80, y + b.getMinY() + 10);
        robot.release(MouseButton.PRIMARY);
        rest();
        assertTrue(first.hasSelection() && second.hasSelection());
        assertTrue(first.text().endsWith(first.selectedText()) && first.selectedText().length() < first.text().length(), first::selectedText);
        assertTrue(second.text().startsWith(second.selectedText()) && second.selectedText().length() < second.text().length(), second::selectedText);
        Bounds shown = inWindow(second.lookup(".words-selected"));
        assertEquals(b.getMinX() + second.getInsets().getLeft(), shown.getMinX(), 2, "where the first letter stands");
        assertTrue(shown.getMaxX() <= b.getMinX() + 90, shown::toString);
    }

    private String clipboard() {
        String[] text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    // ---- where the map is -----------------------------------------------------------------------------------------

    private String spoken() {
        WaitForAsyncUtils.sleep(900, TimeUnit.MILLISECONDS);
        rest();
        return this.<MapVoice>node("#map-voice").spoken();
    }

    @Test
    void afterAKeyTheMapSaysOnceWhereItIs() {
        assertEquals("", spoken());
        robot.interact(map::requestFocus);
        robot.push(KeyCode.PLUS);
        robot.push(KeyCode.PLUS);
        robot.push(KeyCode.LEFT);
        String said = spoken();
        assertTrue(said.matches("\\w+ Sub-district is in the middle, at a scale of 1:[\\d,]+(; .* lies to the north)?\\."), said);
        Node voice = node("#map-voice");
        Node item = (Node) voice.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        assertEquals(said, item.getAccessibleText());
        assertEquals(true, item.queryAccessibleAttribute(AccessibleAttribute.FOCUSED));
        assertEquals("Map. " + said, map.getAccessibleText());
        press(KeyCode.HOME);
        assertEquals("All of Bay Town is on the map", spoken().replaceAll(", at.*", ""));
        assertFalse(isShown(".hint") && this.<Label>node(".hint").getText().contains("Bay Town"), "it is for ears alone");
        assertFalse(item == voice.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM), "the same item twice is no news");
    }

    @Test
    void aThemeKeyAndAZoneAreSaidToo() {
        press(KeyCode.DIGIT2);
        assertTrue(spoken().startsWith("The theme is now Facilities. "), this::spoken);
        robot.interact(() -> session.select(Selection.of(SmallPlan.HILL)));
        assertTrue(spoken().startsWith("Hill Sub-district is open. "), this::spoken);
    }

    @Test
    void theHandIsNotTalkedOver() {
        robot.clickOn(map);
        robot.interact(() -> map.navigation().home());
        robot.interact(() -> session.viewportProperty().set(session.viewport().pannedBy(120, 0)));
        assertEquals("", spoken());
    }

    @Test
    void inChineseTheSameIsSaidInChinese() {
        robot.interact(() -> open(Lang.ZH, "light", 1024, 640));
        rest();
        robot.interact(map::requestFocus);
        press(KeyCode.HOME);
        robot.push(KeyCode.PLUS);
        assertTrue(spoken().matches(".*居中，比例 1:[\\d,]+(，北面是.*)?。"), this::spoken);
    }
}
