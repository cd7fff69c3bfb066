package districtatlas.ui.notes;

import districtatlas.ui.kit.WhileInScene;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;

/** Does work at once, and again whenever something changes while a node is in a window: what has left it holds nobody. FX thread only. */
public final class Following {
    private Following() {
    }

    public static void of(Node node, ObservableValue<?> what, Runnable work) {
        of(node, List.of(what), work);
    }

    public static void of(Node node, List<? extends ObservableValue<?>> what, Runnable work) {
        work.run();
        WhileInScene.follow(node, scene -> {
            work.run();
            return what.stream().map(v -> v.subscribe((before, now) -> work.run())).reduce(Subscription.EMPTY, Subscription::and);
        });
    }
}
