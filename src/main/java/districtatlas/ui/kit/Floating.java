package districtatlas.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * What lies over the map and stays while the map moves. It is kept as a picture: without a graphics card its shadow or halo, blurred
 * anew in every frame, would cost as much as a good part of the map. Not at 125 or 150 %, where a kept picture is blurred itself.
 */
public final class Floating {
    private Floating() {
    }

    public static <N extends Node> N kept(N node) {
        node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::renderScaleXProperty)
                .subscribe(scale -> node.setCache(scale == null || scale.doubleValue() == Math.rint(scale.doubleValue())));
        return node;
    }
}
