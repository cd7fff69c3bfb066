package districtatlas.paint;

import districtatlas.map.MapScene;
import districtatlas.paint.lettering.LabelPicture;
import districtatlas.paint.lettering.PlacedLabel;
import java.util.List;

/** Labels that a scene has written, once all have their places: what is not said keeps its own, so that nothing moves when it is. Pure functions. */
final class SaidLabels {
    private SaidLabels() {
    }

    static List<PlacedLabel> of(MapScene scene, List<PlacedLabel> placed) {
        return scene.kept().isNone() ? placed : placed.stream().filter(l -> !isKept(scene, l)).toList();
    }

    static LabelPicture of(MapScene scene, LabelPicture placed) {
        return scene.kept().isNone() ? placed : placed.keeping(l -> isKept(scene, l));
    }

    private static boolean isKept(MapScene scene, PlacedLabel label) {
        return scene.kept().hides(label.featureId(), label.symbol().label(), label.anchor());
    }
}
