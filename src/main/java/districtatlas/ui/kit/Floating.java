package districtatlas.ui.kit;

import javafx.scene.Node;

/**
 * What lies over the map and stays while the map moves. It is kept as a picture: without a graphics card its shadow or halo, blurred
 * anew in every frame, would cost as much as a good part of the map.
 */
public final class Floating {
    private Floating() {
    }

    public static <N extends Node> N kept(N node) {
        node.setCache(true);
        return node;
    }
}
