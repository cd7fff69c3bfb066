package districtatlas.ui.map;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.transform.Affine;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * A veil over the map with openings where the shown zones are; a line opens a corridor along itself. The path is made once per
 * octave and then only moved and scaled. FX thread only.
 */
final class ZoneVeil extends Pane {
    private static final double TOLERANCE_PX = 0.5;
    /** To each side of a line. */
    private static final double CORRIDOR_PX = 22;
    /** The veil itself reaches this far around the zones. */
    private static final double REACH_METRES = 400_000;

    private final Path path = new Path();
    private final Affine place = new Affine();
    private List<Geometry> shapes = List.of();
    private Coordinate origin;
    private double madeFor;

    ZoneVeil() {
        path.setFillRule(FillRule.EVEN_ODD);
        path.setStroke(null);
        path.getTransforms().add(place);
        getChildren().add(path);
        getStyleClass().add("map-veil");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    void colour(Color colour) {
        path.setFill(colour);
    }

    /** @param zones in grid metres; none for no veil */
    void show(List<Geometry> zones, Viewport view) {
        shapes = List.copyOf(zones);
        madeFor = 0;
        moveTo(view);
    }

    void moveTo(Viewport view) {
        setVisible(!shapes.isEmpty());
        if (shapes.isEmpty()) {
            path.getElements().clear();
            return;
        }
        double octave = Math.pow(2, Math.floor(Math.log(view.metresPerPixel()) / Math.log(2)));
        if (octave != madeFor) {
            make(octave);
        }
        ScreenXY at = view.toScreen(new EastNorth(origin.x, origin.y));
        double scale = madeFor / view.metresPerPixel();
        place.setToTransform(scale, 0, at.x(), 0, scale, at.y());
    }

    private void make(double metresPerPixel) {
        madeFor = metresPerPixel;
        List<Geometry> open = shapes.stream().map(s -> s.getDimension() == 2 ? s : s.buffer(CORRIDOR_PX * metresPerPixel)).toList();
        Geometry whole = DouglasPeuckerSimplifier.simplify(UnaryUnionOp.union(open), metresPerPixel * TOLERANCE_PX);
        origin = whole.getEnvelopeInternal().centre();
        double reach = REACH_METRES / metresPerPixel;
        List<PathElement> elements = new ArrayList<>(List.of(new MoveTo(-reach, -reach), new LineTo(reach, -reach), new LineTo(reach, reach),
                new LineTo(-reach, reach), new ClosePath()));
        for (int i = 0; i < whole.getNumGeometries(); i++) {
            if (whole.getGeometryN(i) instanceof Polygon polygon) {
                ring(polygon.getExteriorRing(), elements);
                for (int j = 0; j < polygon.getNumInteriorRing(); j++) {
                    ring(polygon.getInteriorRingN(j), elements);
                }
            }
        }
        path.getElements().setAll(elements);
    }

    private void ring(LineString ring, List<PathElement> into) {
        Coordinate[] at = ring.getCoordinates();
        for (int i = 0; i < at.length - 1; i++) {
            double x = (at[i].x - origin.x) / madeFor;
            double y = (origin.y - at[i].y) / madeFor;
            into.add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
        }
        into.add(new ClosePath());
    }
}
