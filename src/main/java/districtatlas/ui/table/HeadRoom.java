package districtatlas.ui.table;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/**
 * What gives way in a head that is too narrow: first the words of its buttons, then those buttons that a key stands for, which go into a
 * menu; how many rows there are stays to be read. FX thread only.
 */
final class HeadRoom {
    /** Of the sentence that says how many rows there are. */
    private static final double LEAST_TOTAL_EM = 6;
    private static final double MOST_TOTAL_EM = 15;

    private enum Level { WORDS, ICONS, FEW }

    private final HBox head;
    private final Label total;
    private final List<ButtonBase> tools;
    private final List<Button> spare;
    private final MenuButton more;
    /** What it was arranged for: a layout that changes what it lays out would come again and again. */
    private List<Object> arranged = List.of();

    /** @param spare those of the tools that go into the menu */
    HeadRoom(HBox head, Label total, List<ButtonBase> tools, List<Button> spare, MenuButton more) {
        this.head = head;
        this.total = total;
        this.tools = tools;
        this.spare = spare;
        this.more = more;
        more.setOnShowing(e -> more.getItems().setAll(items()));
        more.getItems().setAll(new MenuItem());         // else it never shows
        more.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        more.setTooltip(new Tooltip(more.getText()));
        show(more, false);
    }

    void arrange(double em) {
        List<Object> now = List.of(head.getWidth(), em, total.getText());
        if (now.equals(arranged)) {
            return;
        }
        arranged = now;
        for (Level level : Level.values()) {
            show(level);
            double least = level == Level.FEW ? LEAST_TOTAL_EM * em : Math.min(total.prefWidth(-1), MOST_TOTAL_EM * em);
            total.setMinWidth(Math.min(total.prefWidth(-1), least));
            if (needed() + least <= head.getWidth()) {
                return;
            }
        }
    }

    /** By all but the sentence. */
    private double needed() {
        double needed = head.snappedLeftInset() + head.snappedRightInset();
        for (Node node : head.getChildren()) {
            needed += node == total ? 0 : node.isManaged() ? node.prefWidth(-1) + head.getSpacing() : 0;
        }
        return needed;
    }

    private void show(Level level) {
        for (ButtonBase tool : tools) {
            tool.setContentDisplay(level == Level.WORDS ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            tool.setTooltip(level == Level.WORDS ? null : new Tooltip(tool.getText()));
        }
        spare.forEach(b -> show(b, level != Level.FEW));
        show(more, level == Level.FEW);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        for (Button button : spare) {
            MenuItem item = new MenuItem(button.getText());
            item.setMnemonicParsing(false);
            item.setId("more-" + button.getId());
            item.setDisable(button.isDisabled());
            item.setOnAction(e -> button.fire());
            items.add(item);
        }
        return items;
    }
}
