package districtatlas.ui.history;

import districtatlas.ui.MapSession;
import districtatlas.ui.Selection;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Every selection so far, so that each change of it can be undone and redone. Knows no nodes. FX thread only. */
public final class SelectionHistory {
    private static final int MOST = 200;

    private final MapSession session;
    private final List<Selection> steps = new ArrayList<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private int at;

    public SelectionHistory(MapSession session) {
        this.session = session;
        steps.add(session.selection());
        session.selectionProperty().subscribe((before, now) -> changed(now));
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    public void back() {
        if (canGoBack.get()) {
            go(at - 1);
        }
    }

    public void forward() {
        if (canGoForward.get()) {
            go(at + 1);
        }
    }

    private void go(int step) {
        at = step;
        session.selectionProperty().set(steps.get(step));
        update();
    }

    private void changed(Selection now) {
        if (now.equals(steps.get(at))) {
            return;                     // a step of ours
        }
        steps.subList(at + 1, steps.size()).clear();
        steps.add(now);
        if (steps.size() > MOST) {
            steps.remove(0);
        }
        at = steps.size() - 1;
        update();
    }

    private void update() {
        canGoBack.set(at > 0);
        canGoForward.set(at < steps.size() - 1);
    }
}
