package districtatlas.ui.boundary;

import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ToGrid;
import districtatlas.notebook.BoundarySet;
import districtatlas.own.boundary.Finding;
import districtatlas.own.boundary.SwapReport;
import districtatlas.ui.desk.AtlasContent;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** The streets of a set in a small picture, and where what was found lies. FX thread only. */
final class FindingsMap extends Pane {
    private static final double WIDE = 360;
    private static final double HIGH = 240;
    private static final double SPOT = 3;
    private static final double RING = 9;

    private final AtlasContent atlas;
    private final Envelope box = new Envelope();
    private final double scale;
    private final Circle ring = new Circle(RING);

    FindingsMap(SwapReport report, AtlasContent atlas, Messages messages) {
        this.atlas = atlas;
        getStyleClass().setAll("boundary-map");
        setAccessibleText(messages.get("boundary.map"));
        List<Geometry> streets = report.set().parts().stream().map(BoundarySet.Part::lonLat).map(g -> ToGrid.project(g, atlas.grid())).map(g -> (Geometry) g).toList();
        streets.forEach(s -> box.expandToInclude(s.getEnvelopeInternal()));
        scale = Math.min(WIDE / box.getWidth(), HIGH / box.getHeight());
        setMinSize(WIDE, HIGH);
        setPrefSize(WIDE, HIGH);
        setMaxSize(WIDE, HIGH);
        streets.forEach(s -> getChildren().add(path(DouglasPeuckerSimplifier.simplify(s, 1 / scale), "boundary-street")));
        for (Finding finding : report.findings()) {
            if (finding.shape().getArea() * scale * scale > SPOT * SPOT) {
                getChildren().add(path(finding.shape(), styleClass(finding)));
            } else {
                Circle spot = new Circle(x(finding), y(finding), SPOT);
                spot.getStyleClass().setAll(styleClass(finding));
                getChildren().add(spot);
            }
        }
        ring.getStyleClass().setAll("boundary-ring");
        ring.setVisible(false);
        getChildren().add(ring);
    }

    private static String styleClass(Finding finding) {
        return finding.isFault() ? "boundary-area-fault" : "boundary-area-beside";
    }

    /** Where that lies. */
    void show(Finding finding) {
        ring.setCenterX(x(finding));
        ring.setCenterY(y(finding));
        ring.setVisible(true);
    }

    private double x(Finding finding) {
        return x(atlas.grid().toGrid(finding.at()).east());
    }

    private double y(Finding finding) {
        EastNorth at = atlas.grid().toGrid(finding.at());
        return y(at.north());
    }

    private double x(double east) {
        return (east - box.getMinX()) * scale + (WIDE - box.getWidth() * scale) / 2;
    }

    private double y(double north) {
        return (box.getMaxY() - north) * scale + (HIGH - box.getHeight() * scale) / 2;
    }

    private Path path(Geometry area, String styleClass) {
        Path path = new Path();
        path.setFillRule(FillRule.EVEN_ODD);
        path.getStyleClass().setAll(styleClass);
        for (int n = 0; n < area.getNumGeometries(); n++) {
            if (area.getGeometryN(n) instanceof Polygon polygon && !polygon.isEmpty()) {
                ring(path, polygon.getExteriorRing().getCoordinates());
                for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
                    ring(path, polygon.getInteriorRingN(h).getCoordinates());
                }
            }
        }
        return path;
    }

    private void ring(Path path, Coordinate... corners) {
        path.getElements().add(new MoveTo(x(corners[0].x), y(corners[0].y)));
        for (int i = 1; i + 1 < corners.length; i++) {
            path.getElements().add(new LineTo(x(corners[i].x), y(corners[i].y)));
        }
        path.getElements().add(new ClosePath());
    }
}
