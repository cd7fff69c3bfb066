package districtatlas.ui.kit;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;

/**
 * Follows a scene for as long as a node is in it. Another language puts another root on the same scene: what the one before left there
 * would go on being told of every key and every layout, and be kept for it. FX thread only.
 */
public final class WhileInScene {
    private Subscription now = Subscription.EMPTY;

    private WhileInScene() {
    }

    /** @param begin follows a scene that the node comes into, and says how to stop */
    public static void follow(Node node, Function<Scene, Subscription> begin) {
        WhileInScene following = new WhileInScene();
        node.sceneProperty().subscribe(scene -> {
            following.now.unsubscribe();
            following.now = scene == null ? Subscription.EMPTY : begin.apply(scene);
        });
    }

    /** @param work after every layout of the scene */
    public static void afterLayout(Node node, Runnable work) {
        follow(node, scene -> {
            scene.addPostLayoutPulseListener(work);
            return () -> scene.removePostLayoutPulseListener(work);
        });
    }
}
