package districtatlas.ui.lesson;

import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.plan.BuildUp;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneShapes;
import districtatlas.state.BuildPlace;
import districtatlas.ui.Session;
import districtatlas.ui.map.RoleColour;
import districtatlas.ui.map.ShapeOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/** Leads the eye to a part that comes: its zones are outlined one after the other, and the outlines fade once it stands. FX thread only. */
final class BuildEntrance extends Pane {
    private static final Duration COMES = Duration.millis(280);
    private static final Duration STAYS = Duration.millis(1100);
    private static final Duration GOES = Duration.millis(700);
    private static final double APART_MILLIS = 110;
    private static final double WIDE_PX = 7;
    private static final double NARROW_PX = 3;

    private final Session session;
    private final Plan plan;
    private final ZoneShapes shapes;
    private final List<ShapeOutline> outlines = new ArrayList<>();
    private Timeline timeline = new Timeline();

    BuildEntrance(BuildModel model, Session session, Plan plan, ZoneShapes shapes) {
        this.session = session;
        this.plan = plan;
        this.shapes = shapes;
        setMouseTransparent(true);
        setManaged(false);
        model.placeProperty().subscribe((before, now) -> changed(model, before, now));
        session.viewportProperty().subscribe(view -> outlines.forEach(o -> o.moveTo(view)));
    }

    private void changed(BuildModel model, Optional<BuildPlace> before, Optional<BuildPlace> now) {
        end();
        boolean came = now.isPresent() && before.isPresent() && now.get().shows(now.get().at()) && !before.get().shows(now.get().at());
        if (came && session.motionProperty().get()) {
            model.told().ifPresent(this::enter);
        }
    }

    private void enter(BuildUp.Part part) {
        Palette palette = session.palette().getValue();
        Viewport view = session.viewport();
        List<Zone> zones = plan.zones().stream().filter(z -> part.layers().contains(z.kind().table())).filter(z -> shapes.shape(z.id()).isPresent()).toList();
        double at = 0;
        for (Zone zone : zones) {
            ShapeOutline outline = new ShapeOutline("build-entrance", WIDE_PX, NARROW_PX);
            outline.colour(palette.number("line-scale", 1), RoleColour.of(palette, "selection", "ink"), RoleColour.of(palette, "selection-core", "paper"));
            outline.show(shapes.shape(zone.id()).orElseThrow(), view);
            outline.setOpacity(0);
            outlines.add(outline);
            timeline.getKeyFrames().addAll(frame(at, outline, 0), frame(at + COMES.toMillis(), outline, 1));
            at += APART_MILLIS;
        }
        double all = at + STAYS.toMillis();
        outlines.forEach(o -> timeline.getKeyFrames().addAll(frame(all, o, 1), frame(all + GOES.toMillis(), o, 0)));
        getChildren().setAll(outlines);
        timeline.setOnFinished(e -> end());
        timeline.play();
    }

    private static KeyFrame frame(double millis, ShapeOutline outline, double opacity) {
        return new KeyFrame(Duration.millis(millis), new KeyValue(outline.opacityProperty(), opacity, Interpolator.EASE_BOTH));
    }

    private void end() {
        timeline.stop();
        timeline = new Timeline();
        outlines.clear();
        getChildren().clear();
    }

    /** Whether something is still entering. */
    boolean isRunning() {
        return !outlines.isEmpty();
    }
}
