package districtatlas.ui.tour;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.plan.Plan;
import districtatlas.plan.StepMark;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.ui.Session;
import districtatlas.ui.kit.WindowStyle;
import districtatlas.ui.map.WrittenNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import org.locationtech.jts.geom.Point;

/** The marks that a step puts on zones: each zone's below its name on the map, where that stands. FX thread only. */
final class WalkMarks extends Pane {
    /** Of the window's height. */
    private static final double GAP = 1 / 240.0;
    private static final double TYPE = 1 / 50.0;

    private final Session session;
    private final Plan plan;
    private final ZoneShapes shapes;
    private final WrittenNames names;
    private final Map<ZoneId, GridPane> signs = new LinkedHashMap<>();

    WalkMarks(Session session, Plan plan, ZoneShapes shapes, WrittenNames names) {
        this.session = session;
        this.plan = plan;
        this.shapes = shapes;
        this.names = names;
        getStyleClass().setAll("walk-marks");
        setMouseTransparent(true);
        setManaged(false);
        session.viewportProperty().subscribe(v -> place());
        names.labelsProperty().subscribe(l -> place());
    }

    /** @param marks in order; none for no signs */
    void show(List<StepMark> marks) {
        Map<ZoneId, List<MarkSign>> byZone = new LinkedHashMap<>();
        for (int i = 0; i < marks.size(); i++) {
            for (ZoneId zone : marks.get(i).zones()) {
                byZone.computeIfAbsent(zone, z -> new ArrayList<>()).add(new MarkSign(marks.get(i).icon(), i));
            }
        }
        signs.clear();
        byZone.forEach((zone, of) -> signs.put(zone, grid(of)));
        getChildren().setAll(signs.values());
        place();
    }

    private static GridPane grid(List<MarkSign> of) {
        GridPane grid = new GridPane();
        grid.getStyleClass().setAll("walk-mark-grid");
        grid.getChildren().setAll(of);
        return grid;
    }

    private void place() {
        if (signs.isEmpty() || getScene() == null) {
            return;
        }
        double height = getScene().getHeight();
        setStyle(WindowStyle.size(height * TYPE));
        applyCss();
        Map<ZoneId, Rectangle2D> written = new LinkedHashMap<>();
        signs.keySet().forEach(zone -> named(zone).ifPresent(box -> written.put(zone, box)));
        List<Rectangle2D> taken = new ArrayList<>();
        signs.forEach((zone, grid) -> {
            Optional<Rectangle2D> name = Optional.ofNullable(written.get(zone)).or(() -> inside(zone));
            grid.setVisible(name.isPresent());
            name.ifPresent(box -> {
                List<Rectangle2D> others = new ArrayList<>(taken);
                written.forEach((z, b) -> {
                    if (!z.equals(zone)) {
                        others.add(b);
                    }
                });
                taken.add(put(grid, box, height * GAP, others));
            });
        });
    }

    /** In one line below the name, or in two where one would lie across another name or another's signs. */
    private static Rectangle2D put(GridPane grid, Rectangle2D name, double gap, List<Rectangle2D> others) {
        int count = grid.getChildren().size();
        Rectangle2D best = null;
        int bestColumns = count;
        double least = Double.MAX_VALUE;
        for (int columns : count > 2 ? new int[] {count, (count + 1) / 2} : new int[] {count}) {
            arrange(grid, columns);
            double left = Math.round(name.getMinX() + name.getWidth() / 2 - grid.getWidth() / 2);
            Rectangle2D box = new Rectangle2D(left, Math.round(name.getMaxY() + gap), grid.getWidth(), grid.getHeight());
            double shared = others.stream().mapToDouble(o -> shared(o, box)).sum();
            if (shared < least) {
                least = shared;
                best = box;
                bestColumns = columns;
            }
        }
        arrange(grid, bestColumns);
        grid.relocate(best.getMinX(), best.getMinY());
        return best;
    }

    private static void arrange(GridPane grid, int columns) {
        for (int i = 0; i < grid.getChildren().size(); i++) {
            GridPane.setConstraints(grid.getChildren().get(i), i % columns, i / columns);
        }
        grid.autosize();
    }

    private static double shared(Rectangle2D a, Rectangle2D b) {
        double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return width <= 0 || height <= 0 ? 0 : width * height;
    }

    /** What the zone's name covers, in this node's pixels; empty where it is not written. */
    private Optional<Rectangle2D> named(ZoneId zone) {
        return plan.zone(zone).flatMap(z -> names.of(z.kind().table(), zone.value())).map(name -> {
            double scale = getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
            double width = span(name, PlacedLabel.Box::minX, PlacedLabel.Box::maxX) / scale;
            double height = span(name, PlacedLabel.Box::minY, PlacedLabel.Box::maxY) / scale;
            ScreenXY middle = session.viewport().toScreen(name.anchor());
            return new Rectangle2D(middle.x() - width / 2, middle.y() - height / 2, width, height);
        });
    }

    private static double span(PlacedLabel name, ToDoubleFunction<PlacedLabel.Box> from, ToDoubleFunction<PlacedLabel.Box> to) {
        return name.boxes().stream().mapToDouble(to).max().orElse(0) - name.boxes().stream().mapToDouble(from).min().orElse(0);
    }

    /** Where its name would be. */
    private Optional<Rectangle2D> inside(ZoneId zone) {
        return shapes.shape(zone).map(s -> {
            Point inside = s.getInteriorPoint();
            ScreenXY at = session.viewport().toScreen(new EastNorth(inside.getX(), inside.getY()));
            return new Rectangle2D(at.x(), at.y(), 0, 0);
        });
    }
}
