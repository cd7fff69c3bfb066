package districtatlas.ui.tour;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.plan.Plan;
import districtatlas.plan.StepMark;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.ui.Session;
import districtatlas.ui.map.WrittenNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
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
    private final Map<ZoneId, HBox> signs = new LinkedHashMap<>();

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
        byZone.forEach((zone, of) -> signs.put(zone, row(of)));
        getChildren().setAll(signs.values());
        place();
    }

    private static HBox row(List<MarkSign> of) {
        HBox row = new HBox();
        row.getStyleClass().setAll("walk-mark-row");
        row.getChildren().setAll(of);
        return row;
    }

    private void place() {
        if (signs.isEmpty() || getScene() == null) {
            return;
        }
        double height = getScene().getHeight();
        setStyle("-fx-font-size: " + Math.round(height * TYPE) + "px;");
        applyCss();
        signs.forEach((zone, row) -> {
            row.autosize();
            foot(zone, height * GAP).ifPresentOrElse(at -> {
                row.setVisible(true);
                row.relocate(Math.round(at.x() - row.getWidth() / 2), Math.round(at.y()));
            }, () -> row.setVisible(false));
        });
    }

    /** The middle of the lower edge of the zone's name, or where its name would be. */
    private Optional<ScreenXY> foot(ZoneId zone, double gap) {
        Optional<PlacedLabel> name = plan.zone(zone).flatMap(z -> names.of(z.kind().table(), zone.value()));
        if (name.isPresent()) {
            ScreenXY middle = session.viewport().toScreen(name.get().anchor());
            return Optional.of(new ScreenXY(middle.x(), middle.y() + heightPx(name.get()) / 2 + gap));
        }
        return shapes.shape(zone).map(s -> {
            Point inside = s.getInteriorPoint();
            return session.viewport().toScreen(new EastNorth(inside.getX(), inside.getY()));
        });
    }

    private double heightPx(PlacedLabel name) {
        double top = name.boxes().stream().mapToDouble(PlacedLabel.Box::minY).min().orElse(0);
        double bottom = name.boxes().stream().mapToDouble(PlacedLabel.Box::maxY).max().orElse(0);
        Window window = getScene().getWindow();
        return (bottom - top) / (window == null ? 1 : window.getRenderScaleX());
    }
}
