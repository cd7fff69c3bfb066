package districtatlas.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;

/**
 * A button of which one sees whether it is chosen, or on, and hears it: a plain one tells a screen reader only its name. FX thread only.
 */
public final class ChoiceButton extends Button {
    private final PseudoClass look;
    private boolean chosen;

    /**
     * @param role how it is said: one of several ({@link AccessibleRole#RADIO_BUTTON}) or on and off by itself (TOGGLE_BUTTON)
     * @param look of one that is chosen
     */
    public ChoiceButton(String text, Node graphic, AccessibleRole role, PseudoClass look) {
        super(text, graphic);
        this.look = look;
        setMnemonicParsing(false);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(role);
    }

    public void setChosen(boolean now) {
        boolean other = chosen != now;
        chosen = now;
        pseudoClassStateChanged(look, now);
        if (other) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    public boolean isChosen() {
        return chosen;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? (Object) chosen : super.queryAccessibleAttribute(attribute, parameters);
    }
}
