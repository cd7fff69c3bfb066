package districtatlas.state;

import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a reader arranged the layers of one theme. Names of layers that the theme has not are kept and do nothing. Immutable.
 *
 * @param hidden  layers that are not drawn
 * @param shown   layers that are drawn though the theme begins without them
 * @param opacity in (0, 1) of layers that are drawn translucently
 * @param order   bottom to top, none twice; empty for the theme's own. Layers it does not name stay above the one they follow in the theme
 */
public record LayerArrangement(Set<LayerId> hidden, Set<LayerId> shown, Map<LayerId, Double> opacity, List<LayerId> order) {
    public static final LayerArrangement NONE = new LayerArrangement(Set.of(), Set.of(), Map.of(), List.of());
    /** Below it one would look for a layer that is there. */
    public static final double LEAST_OPACITY = 0.05;

    public LayerArrangement {
        hidden = Set.copyOf(hidden);
        shown = Set.copyOf(shown);
        opacity = Map.copyOf(opacity);
        order = order.stream().distinct().toList();
    }

    public boolean isNone() {
        return equals(NONE);
    }

    public double opacityOf(LayerId layer) {
        return opacity.getOrDefault(layer, 1.0);
    }

    public LayerArrangement withHidden(LayerId layer, boolean isHidden) {
        return withHidden(Set.of(layer), isHidden);
    }

    public LayerArrangement withHidden(Set<LayerId> layers, boolean areHidden) {
        return new LayerArrangement(changed(hidden, layers, areHidden), shown, opacity, order);
    }

    public LayerArrangement withShown(Set<LayerId> layers, boolean areShown) {
        return new LayerArrangement(hidden, changed(shown, layers, areShown), opacity, order);
    }

    private static Set<LayerId> changed(Set<LayerId> set, Set<LayerId> layers, boolean in) {
        Set<LayerId> now = new LinkedHashSet<>(set);
        if (in) {
            now.addAll(layers);
        } else {
            now.removeAll(layers);
        }
        return now;
    }

    /** Drawn or not, whichever way the theme begins with them. */
    public LayerArrangement withDrawn(LayerStack theme, Set<LayerId> layers, boolean drawn) {
        Set<LayerId> off = theme.layers().stream().filter(l -> !l.visible()).map(Layer::id).filter(layers::contains).collect(Collectors.toSet());
        LayerArrangement now = withHidden(drawn ? layers : without(layers, off), !drawn);
        return now.withShown(drawn ? off : layers, drawn);
    }

    private static Set<LayerId> without(Set<LayerId> layers, Set<LayerId> these) {
        return layers.stream().filter(id -> !these.contains(id)).collect(Collectors.toSet());
    }

    /** What is drawn as in another; the order and the opacities stay. */
    public LayerArrangement withDrawnOf(LayerArrangement other) {
        return new LayerArrangement(other.hidden, other.shown, opacity, order);
    }

    /** Of that layer alone; held to at least {@link #LEAST_OPACITY}. */
    public LayerArrangement withOpacity(LayerId layer, double value) {
        Map<LayerId, Double> now = new LinkedHashMap<>(opacity);
        double held = Math.max(LEAST_OPACITY, Math.min(1, value));
        if (held == 1) {
            now.remove(layer);
        } else {
            now.put(layer, held);
        }
        return new LayerArrangement(hidden, shown, now, order);
    }

    /** @param bottomToTop every layer of the theme */
    public LayerArrangement withOrder(List<LayerId> bottomToTop) {
        return new LayerArrangement(hidden, shown, opacity, bottomToTop);
    }

    /** Directly above another layer, or directly below it. Both must be the theme's. */
    public LayerArrangement withMoved(LayerStack theme, LayerId layer, LayerId beside, boolean above) {
        return withOrder(theme, LayerOrder.moved(ids(ordered(theme)), layer, beside, above));
    }

    /** One layer as the theme has it: drawn or not, opaque and above the one it follows there; the others stay. */
    public LayerArrangement without(LayerStack theme, LayerId layer) {
        LayerArrangement drawn = withHidden(layer, false).withShown(Set.of(layer), false).withOpacity(layer, 1);
        LayerArrangement loose = drawn.withOrder(order.stream().filter(id -> !id.equals(layer)).toList());
        return loose.withOrder(theme, ids(loose.ordered(theme)));
    }

    /** The layers that are not as the theme has them. */
    public Set<LayerId> changed(LayerStack theme) {
        Set<LayerId> changed = new LinkedHashSet<>(LayerOrder.displaced(ids(theme.layers()), ids(ordered(theme))));
        changed.addAll(hidden);
        changed.addAll(shown);
        changed.addAll(opacity.keySet());
        changed.retainAll(ids(theme.layers()));
        return changed;
    }

    /** The theme's own order is none: then the atlas may give it another. */
    private LayerArrangement withOrder(LayerStack theme, List<LayerId> bottomToTop) {
        return withOrder(bottomToTop.equals(ids(theme.layers())) ? List.of() : bottomToTop);
    }

    private static List<LayerId> ids(List<Layer> layers) {
        return layers.stream().map(Layer::id).toList();
    }

    /** The theme's layers arranged so. */
    public LayerStack of(LayerStack theme) {
        if (isNone()) {
            return theme;
        }
        return new LayerStack(ordered(theme).stream()
                .map(l -> l.withVisible((l.visible() || shown.contains(l.id())) && !hidden.contains(l.id())).withOpacity(opacityOf(l.id()))).toList());
    }

    private List<Layer> ordered(LayerStack theme) {
        List<Layer> arranged = new ArrayList<>();
        order.forEach(id -> theme.find(id).ifPresent(arranged::add));
        Layer before = null;
        for (Layer layer : theme.layers()) {
            if (!arranged.contains(layer)) {
                arranged.add(before == null ? 0 : arranged.indexOf(before) + 1, layer);
            }
            before = layer;
        }
        return arranged;
    }
}
