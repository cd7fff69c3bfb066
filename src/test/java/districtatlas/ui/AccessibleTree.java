package districtatlas.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.Styleable;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.chart.Chart;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TableColumnHeader;

/**
 * What of a window assistive technology cannot tell: nodes that take the focus or a click and have no name, no role or no value. A clear path
 * leads to each. FX thread only.
 */
public final class AccessibleTree {
    private static final Set<AccessibleRole> TICKED = Set.of(AccessibleRole.CHECK_BOX, AccessibleRole.RADIO_BUTTON, AccessibleRole.TOGGLE_BUTTON);

    /** Looks of a button that is chosen among others, or on. */
    private static final Set<String> CHOSEN = Set.of("current", "selected", "chosen");

    private final Set<String> faults = new LinkedHashSet<>();
    private int acting;

    private AccessibleTree() {
    }

    /** @param root all of what is shown below it is held to it */
    public static List<String> faults(Parent root) {
        AccessibleTree tree = new AccessibleTree();
        tree.walk(root);
        return List.copyOf(tree.faults);
    }

    /** How many nodes there are that do something. */
    public static int acting(Parent root) {
        AccessibleTree tree = new AccessibleTree();
        tree.walk(root);
        return tree.acting;
    }

    private void walk(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (isActing(node)) {
            acting++;
            check(node);
        } else if (isClickable(node) && !hasActingAncestor(node)) {
            acting++;
            check(node);
        } else if (node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW || node instanceof Chart) {
            say(node, name(node).isBlank(), "a picture without a name");
        }
        if (node instanceof IndexedCell<?> cell && !(node instanceof TableCell) && !cell.isEmpty()) {
            say(node, name(node).isBlank() && !hasNamedCells(cell), "a row without words");
        }
        if (node instanceof TableView<?> table) {
            table.getVisibleLeafColumns().forEach(c -> say(node, c.getText().isBlank(), "a column without a name"));
        }
        if (node instanceof Parent parent && !isWhole(node)) {
            parent.getChildrenUnmodifiable().forEach(this::walk);
        }
    }

    /** A row of a table is told by its cells. */
    private static boolean hasNamedCells(IndexedCell<?> row) {
        return row.getChildrenUnmodifiable().stream().anyMatch(c -> c instanceof IndexedCell<?> cell && !name(cell).isBlank());
    }

    /** Its insides are its own. */
    private static boolean isWhole(Node node) {
        return node instanceof TextInputControl || node instanceof ScrollBar || node instanceof ComboBoxBase || node instanceof TableColumnHeader
                || node instanceof Slider;
    }

    private static boolean isActing(Node node) {
        boolean scrolls = node instanceof ScrollPane || node instanceof ScrollBar;
        boolean presses = node instanceof ButtonBase && !isPartOfAnother(node);
        return !scrolls && !node.isDisabled() && (node.isFocusTraversable() || presses) && !(node instanceof Label);
    }

    /** Neither focused nor told by itself, such as the tick of a line that is ticked as a whole. */
    private static boolean isPartOfAnother(Node node) {
        return !node.isFocusTraversable() && node.getAccessibleRole() == AccessibleRole.NODE && hasActingAncestor(node);
    }

    private static boolean isClickable(Node node) {
        boolean inside = node.getClass().getName().startsWith("javafx.scene.control.skin.") || node.getStyleClass().contains("viewport");
        boolean row = node instanceof TableRow<?> cells && hasNamedCells(cells);
        return (node.getOnMouseClicked() != null || node.getOnMousePressed() != null) && !node.isMouseTransparent() && !inside && !row && !isPartOfAnother(node);
    }

    private static boolean hasActingAncestor(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            // A container that a click is told to, such as a card that keeps clicks from the map, stands for nothing.
            boolean stands = at.getAccessibleRole() != null && at.getAccessibleRole() != AccessibleRole.PARENT && at.getAccessibleRole() != AccessibleRole.NODE;
            if (stands && !name(at).isBlank() && !(at instanceof ListView) && !(at instanceof TableView)) {
                return true;
            }
        }
        return false;
    }

    private void check(Node node) {
        AccessibleRole role = node.getAccessibleRole();
        say(node, role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT, "no role");
        String name = name(node);
        say(node, name.isBlank(), "no name");
        say(node, !name.isBlank() && name.codePoints().noneMatch(Character::isLetterOrDigit), "its name is only a sign: " + name);
        if (TICKED.contains(role)) {
            say(node, !(node.queryAccessibleAttribute(AccessibleAttribute.SELECTED) instanceof Boolean), "does not say whether it is chosen");
        }
        if (node instanceof ButtonBase button && node.getPseudoClassStates().stream().anyMatch(p -> CHOSEN.contains(p.getPseudoClassName()))) {
            boolean told = Boolean.TRUE.equals(node.queryAccessibleAttribute(AccessibleAttribute.SELECTED))
                    || node.getAccessibleText() != null && !node.getAccessibleText().equals(button.getText());
            say(node, !told, "looks chosen and does not say so");
        }
        if (role == AccessibleRole.SLIDER) {
            say(node, !(node.queryAccessibleAttribute(AccessibleAttribute.VALUE) instanceof Double), "has no value");
            say(node, !(node.queryAccessibleAttribute(AccessibleAttribute.MIN_VALUE) instanceof Double)
                    || !(node.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE) instanceof Double), "its value is of no range");
        }
    }

    private void say(Node node, boolean wrong, String what) {
        if (wrong) {
            faults.add(what + ": " + path(node));
        }
    }

    /** What a screen reader says: of a field its label, not what is written in it. */
    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (node instanceof TextInputControl) {
            return "";
        }
        Object said = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return said instanceof String text && text.codePoints().noneMatch(c -> c >= 0xE000 && c < 0xF900) ? text : "";
    }

    private static String path(Node node) {
        List<String> steps = new ArrayList<>();
        for (Styleable at = node; at != null && steps.size() < 7; at = at.getStyleableParent()) {
            steps.add(0, step(at));
        }
        return String.join(" > ", steps);
    }

    private static String step(Styleable at) {
        String id = at.getId() == null ? "" : "#" + at.getId();
        String classes = at.getStyleClass().stream().limit(2).map(c -> "." + c).collect(Collectors.joining());
        return at.getClass().getSimpleName() + id + classes;
    }
}
