package districtatlas.paint;

import districtatlas.map.MapScene;
import districtatlas.paint.decor.SheetInks;
import districtatlas.paint.decor.SheetLayout;
import districtatlas.paint.display.Coat;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.lettering.PlacedLabel;
import java.util.List;
import java.util.function.Predicate;

/**
 * A still picture before it is drawn: what lies where. What draws it, into pixels or onto paper, decides nothing more. Immutable.
 *
 * @param lists  the visible layers, bottom to top
 * @param labels in device pixels of the scene's view
 */
public record Still(MapScene scene, List<DisplayList> lists, List<PlacedLabel> labels, SheetLayout sheet, SheetInks inks) {
    public Still {
        lists = List.copyOf(lists);
        labels = List.copyOf(labels);
    }

    /** Its names step back but those. */
    public Still steppedBackBut(Predicate<PlacedLabel> strong) {
        return new Still(scene, lists, labels.stream().map(l -> strong.test(l) ? l : l.faint()).toList(), sheet, inks);
    }

    /** Without names that the picture's edge would cut in two. */
    public Still withWholeNames() {
        double scale = scene.pixelScale();
        double width = scene.viewport().width() * scale;
        double height = scene.viewport().height() * scale;
        return new Still(scene, lists, labels.stream().filter(l -> l.boxes().stream().allMatch(b -> b.minX() >= 0 && b.minY() >= 0 && b.maxX() <= width && b.maxY() <= height))
                .toList(), sheet, inks);
    }

    /** The layers, each as strong as the scene has it. */
    public List<Coat> coats() {
        return Coat.of(lists, scene.layers());
    }
}
