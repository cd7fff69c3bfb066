package districtatlas.ui.layers;

import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.state.LayerArrangement;
import districtatlas.ui.Session;
import districtatlas.ui.history.Undo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a reader does to the layers of the theme that is shown: each is one edit to take back. Knows no nodes. FX thread only. */
final class LayerEdits {
    /** A step of the opacity by keys. */
    static final double STEP = 0.05;

    private final Session session;
    private final Undo undo;
    private final Function<LayerId, String> name;
    /** What was drawn before one layer was shown alone, by theme. */
    private final Map<String, LayerArrangement> before = new LinkedHashMap<>();

    /** @param name of a layer in the reader's language */
    LayerEdits(Session session, Undo undo, Function<LayerId, String> name) {
        this.session = session;
        this.undo = undo;
        this.name = name;
    }

    private LayerStack layers() {
        return session.layers().getValue();
    }

    private void run(String textKey, String what, Object stroke, UnaryOperator<LayerArrangement> edit) {
        String theme = session.state().theme();
        undo.run(textKey, what, stroke, changes -> changes.with(theme, edit));
    }

    void show(LayerId layer, boolean drawn) {
        run(drawn ? "layers.did.show" : "layers.did.hide", name.apply(layer), null, drawn(Set.of(layer), drawn));
    }

    void toggle(LayerId layer) {
        layers().find(layer).ifPresent(l -> show(layer, !l.visible()));
    }

    /** All that are in a group; from some of them on to all. */
    void toggle(GroupEntry group) {
        boolean drawn = group.drawn() < group.layers().size();
        run(drawn ? "layers.did.show-group" : "layers.did.hide-group", group.title(), null,
                drawn(Set.copyOf(group.layers()), drawn));
    }

    /**
     * To whole per cents, so that what is shown is what holds.
     *
     * @param stroke edits of one stroke that follow each other are taken back as one
     */
    void setOpacity(LayerId layer, double opacity, Object stroke) {
        run("layers.did.opacity", name.apply(layer), stroke, a -> a.withOpacity(layer, Math.round(opacity * 100) / 100.0));
    }

    /** By keys: presses that follow each other are one stroke. */
    void stepOpacity(LayerId layer, int steps) {
        layers().find(layer).ifPresent(l -> setOpacity(layer, l.opacity() + steps * STEP, layer));
    }

    void move(LayerId layer, LayerId beside, boolean above) {
        LayerStack theme = session.untouchedLayers();
        run("layers.did.move", name.apply(layer), null, a -> a.withMoved(theme, layer, beside, above));
    }

    /**
     * Past its neighbour in a list; nothing at its end.
     *
     * @param topFirst the list
     */
    void step(LayerId layer, boolean up, List<LayerId> topFirst) {
        int at = topFirst.indexOf(layer);
        int beside = up ? at - 1 : at + 1;
        if (at >= 0 && beside >= 0 && beside < topFirst.size()) {
            move(layer, topFirst.get(beside), up);
        }
    }

    /** Shows a layer and no other. */
    void isolate(LayerId layer) {
        Set<LayerId> others = layers().layers().stream().map(Layer::id).filter(id -> !id.equals(layer)).collect(Collectors.toSet());
        if (drawn().size() > 1 || !drawn().contains(layer)) {
            if (drawn().size() != 1) {
                before.put(session.state().theme(), session.state().arrangement());
            }
            run("layers.did.isolate", name.apply(layer), null, a -> drawn(others, false).andThen(drawn(Set.of(layer), true)).apply(a));
        }
    }

    /** Shows what was shown before one layer was alone; what the theme begins with when nobody knows any more. */
    void endIsolation() {
        LayerArrangement then = before.getOrDefault(session.state().theme(), LayerArrangement.NONE);
        String alone = drawn().stream().findFirst().map(name).orElse("");
        run("layers.did.isolate-end", alone, null, a -> a.withDrawnOf(then));
    }

    private UnaryOperator<LayerArrangement> drawn(Set<LayerId> layers, boolean drawn) {
        LayerStack theme = session.untouchedLayers();
        return a -> a.withDrawn(theme, layers, drawn);
    }

    private List<LayerId> drawn() {
        return layers().layers().stream().filter(Layer::visible).map(Layer::id).toList();
    }

    /** As the theme has it. */
    void reset(LayerId layer) {
        LayerStack theme = session.untouchedLayers();
        run("layers.did.reset", name.apply(layer), null, a -> a.without(theme, layer));
    }

    /** All as the theme has them. */
    void resetAll(String themeName) {
        run("layers.did.reset-all", themeName, null, a -> LayerArrangement.NONE);
    }
}
