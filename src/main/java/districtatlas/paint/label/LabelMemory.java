package districtatlas.paint.label;

import districtatlas.coord.EastNorth;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.display.PixelFrame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where labels stood in the picture before, so that a pan does not make them jump. Immutable. */
final class LabelMemory {
    static final LabelMemory NONE = new LabelMemory(null, Map.of());

    private final PixelFrame view;
    private final Map<Wish.Name, EastNorth> anchors;

    private LabelMemory(PixelFrame view, Map<Wish.Name, EastNorth> anchors) {
        this.view = view;
        this.anchors = anchors;
    }

    static LabelMemory of(PixelFrame view, List<PlacedLabel> labels) {
        Map<Wish.Name, EastNorth> anchors = new HashMap<>();
        for (PlacedLabel label : labels) {
            anchors.putIfAbsent(new Wish.Name(label.layer().value(), label.featureId(), label.symbol().label()), label.anchor());
        }
        return new LabelMemory(view, anchors);
    }

    boolean isOfScale(PixelFrame other) {
        return view != null && view.metresPerPixel() == other.metresPerPixel();
    }

    boolean knows(Wish.Name name) {
        return anchors.containsKey(name);
    }

    /** Its middle before; null when it was not there, or at a scale so different that it says nothing. */
    EastNorth of(Wish.Name name, PixelFrame now) {
        double ratio = view == null ? 0 : now.metresPerPixel() / view.metresPerPixel();
        return ratio > 0.5 && ratio < 2 ? anchors.get(name) : null;
    }

    static TextSymbol shrunk(TextSymbol s, double by) {
        return new TextSymbol(s.label(), s.fontFamily(), s.bold(), s.italic(), s.sizePx() * by, s.argb(), s.haloArgb(), s.haloPx(),
                s.priority(), s.letterSpacingPx() * by * by, s.wrapPx(), s.placement(), s.anchorX(), s.anchorY(), s.dx(), s.dy(),
                s.rotationDeg(), s.maxMovePx(), s.repeatPx(), s.spaceAroundPx(), s.minFit(), s.group());
    }
}
