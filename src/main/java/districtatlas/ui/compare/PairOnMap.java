package districtatlas.ui.compare;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.style.Palette;
import districtatlas.plan.ZoneShapes;
import districtatlas.state.ZonePair;
import districtatlas.tour.ZoneFrames;
import districtatlas.ui.Session;
import districtatlas.ui.desk.PairShapes;
import districtatlas.ui.map.RoleColour;
import districtatlas.ui.map.ShapeOutline;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.locationtech.jts.geom.Point;

/** The outlines of both zones, under the map's names: A's whole, B's dashed; and over all each one's letter. Moves with the map. FX thread only. */
final class PairOnMap extends Pane {
    private static final double CASING_PX = 7;
    private static final double LINE_PX = 3.4;

    private final Session session;
    private final ZoneShapes shapes;
    private final ZoneFrames frames;
    private final ShapeOutline lineA = new ShapeOutline("pair-line", CASING_PX, LINE_PX);
    private final ShapeOutline lineB = new ShapeOutline("pair-line", CASING_PX, LINE_PX);
    private final Label letterA = PairBadge.of(true);
    private final Label letterB = PairBadge.of(false);
    private PairShapes shown = PairShapes.NONE;

    /** @param underWords of the map: gets the outlines */
    PairOnMap(Session session, ZoneShapes shapes, ZoneFrames frames, List<Node> underWords) {
        this.session = session;
        this.shapes = shapes;
        this.frames = frames;
        getStyleClass().setAll("pair-on-map");
        setMouseTransparent(true);
        lineB.dash(12.0, 8.0);
        letterA.setManaged(false);
        letterB.setManaged(false);
        letterA.setId("pair-letter-a");
        letterB.setId("pair-letter-b");
        underWords.addAll(List.of(lineB, lineA));
        getChildren().setAll(letterB, letterA);
        session.comparison().subscribe(this::show);
        session.palette().subscribe(this::colour);
        session.viewportProperty().subscribe(v -> move());
    }

    private void show(Optional<ZonePair> pair) {
        shown = pair.map(p -> PairShapes.of(p, shapes, frames)).orElse(PairShapes.NONE);
        lineA.show(shown.a().orElse(null), session.viewport());
        lineB.show(shown.b().orElse(null), session.viewport());
        move();
    }

    private void colour(Palette palette) {
        double scale = palette.number("line-scale", 1);
        lineA.colour(scale, RoleColour.of(palette, "mark-casing", "paper"), RoleColour.of(palette, "mark-blue", "ink"));
        lineB.colour(scale, RoleColour.of(palette, "mark-casing", "paper"), RoleColour.of(palette, "mark-orange", "ink"));
    }

    private void move() {
        lineA.moveTo(session.viewport());
        lineB.moveTo(session.viewport());
        stand(letterA, shown.endA());
        stand(letterB, shown.endB());
    }

    private void stand(Label letter, Optional<Point> place) {
        letter.setVisible(place.isPresent());
        place.ifPresent(p -> {
            ScreenXY at = session.viewport().toScreen(new EastNorth(p.getX(), p.getY()));
            letter.applyCss();
            letter.autosize();
            letter.relocate(Math.round(at.x() - letter.getWidth() / 2), Math.round(at.y() - letter.getHeight() / 2));
        });
    }

    /** In type of another size the letters have another. */
    @Override
    protected void layoutChildren() {
        move();
    }
}
