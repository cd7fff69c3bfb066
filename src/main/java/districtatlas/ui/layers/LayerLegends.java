package districtatlas.ui.layers;

import districtatlas.base.ProblemLog;
import districtatlas.map.layer.Layer;
import districtatlas.map.legend.Legend;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.portray.Portrayer;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.style.Palette;
import districtatlas.ui.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What single layers' signs look like and mean, in the colours of now; each asked of its style once. FX thread only. */
final class LayerLegends {
    private static final double WITHIN = 0.99;

    private final Session session;
    private final Map<Layer, Optional<LegendEntry>> signs = new LinkedHashMap<>();
    /** Null at first. */
    private Palette palette;
    private Portrayer portrayer;

    LayerLegends(Session session) {
        this.session = session;
    }

    private Portrayer portrayer() {
        if (session.palette().getValue() != palette) {
            palette = session.palette().getValue();
            portrayer = new Portrayer(palette, session.lang(), new ProblemLog());
            signs.clear();
        }
        return portrayer;
    }

    /** A sign for the layer as a whole; empty for one that only writes names. */
    Optional<LegendEntry> sign(Layer layer) {
        Portrayer now = portrayer();
        // Drawn or not, and however strongly, the sign is the same.
        return signs.computeIfAbsent(layer.plain(), l -> Legend.sign(l, explained(l, Double.NaN), now));
    }

    /** What is explained at the present scale; of a layer that is not drawn there, at the nearest where it is. */
    List<LegendEntry> entries(Layer layer) {
        return Legend.entries(layer, explained(layer, session.viewport().scaleDenominator()), portrayer());
    }

    private static double explained(Layer layer, double scaleDenominator) {
        if (layer.plain().isDrawnAt(scaleDenominator)) {
            return scaleDenominator;
        }
        ScaleRange range = ScaleRange.drawnAt(layer);
        boolean open = Double.isInfinite(range.max());
        return scaleDenominator < range.min() || open ? range.min() : range.max() * WITHIN;
    }
}
