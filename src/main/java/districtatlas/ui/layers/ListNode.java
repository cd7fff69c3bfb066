package districtatlas.ui.layers;

import districtatlas.ui.kit.Icon;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A line of the list: takes the focus, Space ticks, Enter unfolds. To a screen reader it is the tick itself, with the name it stands for.
 * FX thread only.
 */
abstract class ListNode extends VBox {
    /** The keyboard is here: seen, as it is not after a click. */
    private static final PseudoClass KEYED = PseudoClass.getPseudoClass("keyed");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final CheckBox check = new CheckBox();
    private final HBox head = new HBox();
    private final StackPane chevron = new StackPane();
    private boolean unfolded;

    ListNode(String styleClass) {
        getStyleClass().setAll("layer-line", styleClass);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        head.getStyleClass().setAll("layer-head");
        check.setFocusTraversable(false);
        check.setAccessibleRole(AccessibleRole.NODE);       // the line is the tick
        check.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        check.setOnAction(e -> {
            requestFocus();
            tick();
        });
        head.setOnMouseClicked(this::clicked);
        getChildren().add(head);
        setOnKeyPressed(e -> {
            if (e.getTarget() == this) {
                pseudoClassStateChanged(KEYED, true);
                pressed(e);
            }
        });
        focusedProperty().subscribe((before, now) -> pseudoClassStateChanged(KEYED, false));
    }

    final void focusByKey() {
        requestFocus();
        pseudoClassStateChanged(KEYED, isFocused());
    }

    final HBox head() {
        return head;
    }

    final CheckBox check() {
        return check;
    }

    /** Tells whether it is unfolded. */
    final Node chevron() {
        return chevron;
    }

    /** @param said the name, and what else there is to say of it */
    final void show(boolean ticked, boolean part, boolean isUnfolded, String said) {
        check.setSelected(ticked && !part);
        check.setIndeterminate(part);
        pseudoClassStateChanged(OFF, !ticked);
        if (unfolded != isUnfolded || chevron.getChildren().isEmpty()) {
            chevron.getChildren().setAll(new Icon(isUnfolded ? "fth-chevron-up" : "fth-chevron-down"));
        }
        unfolded = isUnfolded;
        setAccessibleText(said);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        notifyAccessibleAttributeChanged(AccessibleAttribute.INDETERMINATE);
        notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
    }

    abstract String key();

    abstract void tick();

    abstract void unfold(boolean now);

    /** What is pressed by itself is no click on the line. */
    private void clicked(MouseEvent event) {
        boolean ofTheLine = event.getTarget() instanceof Node target && !isPressedByItself(target);
        if (ofTheLine && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            requestFocus();
            unfold(!unfolded);
        }
    }

    private boolean isPressedByItself(Node target) {
        for (Node node = target; node != head && node != null; node = node.getParent()) {
            if (node instanceof ButtonBase) {
                return true;
            }
        }
        return false;
    }

    /** A key while the line itself has the focus. */
    void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            tick();
        } else if (event.getCode() == KeyCode.ENTER) {
            unfold(!unfolded);
        } else if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT) {
            unfold(event.getCode() == KeyCode.RIGHT);
        } else {
            return;
        }
        event.consume();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case SELECTED -> check.isSelected();
            case INDETERMINATE -> check.isIndeterminate();
            case EXPANDED -> unfolded;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case FIRE -> tick();
            case EXPAND -> unfold(true);
            case COLLAPSE -> unfold(false);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
