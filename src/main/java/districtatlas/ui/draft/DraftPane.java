package districtatlas.ui.draft;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

/**
 * Points that are being set, above the map: the line through them, the area it encloses, a dot on each, the way to the next, what that
 * would come to, and a cross where the keyboard would set it. FX thread only.
 */
public final class DraftPane extends Pane {
    /**
     * What is drawn. Places on the grid. Immutable.
     *
     * @param encloses whether the area is drawn too
     * @param aim      where the next point would be; empty when none is to be set
     * @param cross    whether the aim is marked, since no pointer does
     * @param label    beside the aim; may be empty
     */
    public record Drawn(List<EastNorth> points, boolean encloses, Optional<EastNorth> aim, boolean cross, String label) {
        public Drawn {
            points = List.copyOf(points);
        }
    }

    private static final double BESIDE_PX = 18;
    private static final double BELOW_PX = 20;
    private static final double BACK_PX = 12;

    private final Polygon area = new Polygon();
    private final Polyline casing = new Polyline();
    private final Polyline line = new Polyline();
    private final Polyline next = new Polyline();
    private final Dots dots;
    private final Region cross = new Region();
    private final Label label;

    /** @param styleClass the first word of the style classes of its parts, such as {@code measure} for {@code measure-line} */
    public DraftPane(String styleClass) {
        this.dots = new Dots(styleClass + "-dot");
        this.label = Words.whole("", "pointer-name", styleClass + "-label");
        setMouseTransparent(true);
        area.getStyleClass().setAll(styleClass + "-area");
        casing.getStyleClass().setAll(styleClass + "-casing");
        line.getStyleClass().setAll(styleClass + "-line");
        next.getStyleClass().setAll(styleClass + "-next");
        cross.getStyleClass().setAll(styleClass + "-cross");
        getChildren().addAll(area, casing, line, next, dots, cross, label);
        getChildren().forEach(n -> n.setManaged(false));        // what moves with the map lays out nothing but itself
    }

    /** Moves with the map: to be told of every view. */
    public void show(Drawn drawn, Viewport view) {
        List<Double> at = onScreen(drawn.points(), view);
        area.setVisible(drawn.encloses());
        area.getPoints().setAll(at);
        casing.getPoints().setAll(at);
        line.getPoints().setAll(at);
        dots.show(at);
        cross.setVisible(drawn.cross() && drawn.aim().isPresent());
        next.setVisible(drawn.aim().isPresent() && !at.isEmpty());
        label.setVisible(drawn.aim().isPresent() && !drawn.label().isEmpty());
        drawn.aim().map(view::toScreen).ifPresent(aim -> showAim(aim, at, drawn.label()));
    }

    private void showAim(ScreenXY aim, List<Double> at, String said) {
        cross.autosize();
        cross.relocate(Math.round(aim.x() - cross.getWidth() / 2), Math.round(aim.y() - cross.getHeight() / 2));
        if (next.isVisible()) {
            next.getPoints().setAll(at.get(at.size() - 2), at.get(at.size() - 1), aim.x(), aim.y());
        }
        if (label.isVisible()) {
            label.setText(said);
            label.autosize();
            double x = aim.x() + BESIDE_PX + label.getWidth() > getWidth() ? aim.x() - BACK_PX - label.getWidth() : aim.x() + BESIDE_PX;
            double y = aim.y() + BELOW_PX + label.getHeight() > getHeight() ? aim.y() - BACK_PX - label.getHeight() : aim.y() + BELOW_PX;
            label.relocate(Math.round(x), Math.round(y));
        }
    }

    /** In the pane's pixels: x, y, x, y … */
    public static List<Double> onScreen(List<EastNorth> points, Viewport view) {
        List<Double> at = new ArrayList<>();
        for (EastNorth point : points) {
            ScreenXY p = view.toScreen(point);
            at.add(p.x());
            at.add(p.y());
        }
        return at;
    }
}
