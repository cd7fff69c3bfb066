package districtatlas.ui.layers;

import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerReach;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.view.Viewport;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.FxThread;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the map to where a layer's features are, and to a scale at which it is drawn. FX thread only; it reads elsewhere. */
final class LayerZoom {
    private static final Logger LOG = LoggerFactory.getLogger(LayerZoom.class);
    /** A little nearer than need be: a margin is left around what is framed, and a scale just at the bound looks like chance. */
    private static final double NEARER = 0.8;
    private static final double FARTHER = 1.05;

    private final Desk desk;
    private final Executor reader;
    private final Executor fx = new FxThread();
    private final Map<String, Optional<LayerReach>> known = new LinkedHashMap<>();
    private LayerId asked;

    /** @param reader runs what waits for the file */
    LayerZoom(Desk desk, Executor reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /** To all of its features; where it would not be drawn there, on to one of them. */
    void toLayer(Layer layer) {
        asked = layer.id();
        Optional<LayerReach> reach = known.get(layer.id().table());
        if (reach != null) {
            go(layer, reach);
        } else {
            reader.execute(() -> read(layer));
        }
    }

    private void read(Layer layer) {
        try {
            Optional<LayerReach> reach = LayerReach.of(layer);
            fx.execute(() -> {
                known.put(layer.id().table(), reach);
                if (layer.id().equals(asked)) {
                    go(layer, reach);
                }
            });
        } catch (IOException e) {
            LOG.warn("{} cannot be read", layer.id(), e);
            fx.execute(() -> say("layers.unreadable", layer));
        }
    }

    private void say(String textKey, Layer layer) {
        Messages messages = desk.messages();
        desk.say(messages.get(textKey, layer.title().in(messages.lang())));
    }

    private void go(Layer layer, Optional<LayerReach> reach) {
        if (reach.isEmpty()) {
            say("layers.no-feature", layer);
            return;
        }
        desk.framing().extent(reach.get().extent());
        if (!layer.plain().isDrawnAt(desk.map().navigation().aim().scaleDenominator())) {
            toScale(layer, reach.get().inside());
        }
    }

    /** Nearer or further, about the middle, until the layer is drawn. */
    void toScale(Layer layer) {
        toScale(layer, desk.seen().center());
    }

    private void toScale(Layer layer, EastNorth middle) {
        ScaleRange range = ScaleRange.drawnAt(layer);
        Viewport aim = desk.map().navigation().aim();
        double scale = aim.scaleDenominator() < range.min() ? range.min() * FARTHER : range.max() * NEARER;
        if (Double.isFinite(scale)) {
            double metresPerPixel = Viewport.metresPerPixelAt(scale);
            Viewport.Insets covered = desk.map().navigation().coveredProperty().get();
            double right = (covered.right() - covered.left()) / 2;
            double up = (covered.top() - covered.bottom()) / 2;
            EastNorth center = new EastNorth(middle.east() + right * metresPerPixel, middle.north() + up * metresPerPixel);
            desk.map().navigation().goTo(new Viewport(center, metresPerPixel, aim.width(), aim.height()));
        }
    }
}
