package districtatlas.paint;

import districtatlas.map.KeptNames;
import districtatlas.map.MapScene;
import districtatlas.map.legend.LegendEntry;
import districtatlas.paint.lettering.LabelPicture;
import districtatlas.paint.lettering.PlacedLabel;
import java.util.List;

/**
 * What a scene says: labels once all have their places, so that nothing moves when a name that is kept is told, and the lines of a legend.
 * Pure functions.
 */
final class SaidLabels {
    private SaidLabels() {
    }

    static List<PlacedLabel> written(MapScene scene, List<PlacedLabel> placed) {
        return scene.kept().isNone() ? placed : placed.stream().filter(l -> !isKept(scene, l)).toList();
    }

    static LabelPicture of(MapScene scene, LabelPicture placed) {
        return scene.kept().isNone() ? placed : placed.keeping(l -> isKept(scene, l));
    }

    /** A line that would say a kept name says nothing, and still shows its sign. */
    static List<LegendEntry> explained(MapScene scene, List<LegendEntry> entries) {
        KeptNames kept = scene.kept();
        return kept.isNone() ? entries
                : entries.stream().map(e -> kept.areSaidBy(e.title().zh()) || kept.areSaidBy(e.title().en()) ? e.unsaid() : e).toList();
    }

    private static boolean isKept(MapScene scene, PlacedLabel label) {
        return scene.kept().hides(label.featureId(), label.symbol().label(), label.anchor());
    }
}
