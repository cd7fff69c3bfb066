package districtatlas.ui.map;

import districtatlas.base.vocabulary.Section;
import districtatlas.map.style.MarkShapes;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** One shape for each section of the plan, the same as the shipped styles draw: circle, diamond, square. */
final class MarkShape {
    /** A diamond on its corner and a square of one width look as large as a circle when they are so much wider and narrower. */
    private static final double DIAMOND = 1.2;
    private static final double SQUARE = 0.9;

    private MarkShape() {
    }

    /** Around 0, 0. */
    static SVGPath of(Section section, double radius, Color fill) {
        SVGPath path = new SVGPath();
        path.setContent(MarkShapes.outline(name(section)).orElseThrow());
        path.setFill(fill);
        double size = 2 * radius * (section == Section.SITE ? DIAMOND : section == Section.FACILITY ? SQUARE : 1);
        path.getTransforms().add(new Scale(size, -size));
        return path;
    }

    private static String name(Section section) {
        return switch (section) {
            case SITE -> "diamond";
            case FACILITY -> "square";
            case PROJECT, OTHER -> "circle";
        };
    }
}
