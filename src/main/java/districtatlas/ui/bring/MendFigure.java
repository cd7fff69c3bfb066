package districtatlas.ui.bring;

import districtatlas.base.Messages;
import districtatlas.data.repair.Mend;
import districtatlas.ui.kit.Words;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** A shape that crossed itself, before and after. FX thread only. */
final class MendFigure extends VBox {
    private static final double SIDE = 92;
    private static final double MARGIN = 8;
    private static final int MOST_VERTICES = 1_500;

    /** @param northFirst whether the first number is drawn upwards */
    MendFigure(Mend mend, boolean northFirst, Messages messages) {
        getStyleClass().setAll("bring-mend");
        Envelope box = mend.before().getEnvelopeInternal();
        getChildren().addAll(new HBox(6, figure(mend.before(), box, northFirst, "bring-mend-before"), figure(mend.after(), box, northFirst, "bring-mend-after")),
                Words.whole(messages.get("bring.mend", mend.record()), "note"));
        setAccessibleText(messages.get("bring.mend", mend.record()));
    }

    private static Pane figure(Geometry shape, Envelope box, boolean northFirst, String styleClass) {
        Path path = new Path();
        path.setFillRule(FillRule.EVEN_ODD);
        path.getStyleClass().setAll(styleClass);
        double wide = northFirst ? box.getHeight() : box.getWidth();
        double high = northFirst ? box.getWidth() : box.getHeight();
        double scale = (SIDE - 2 * MARGIN) / Math.max(1e-12, Math.max(wide, high));
        for (int n = 0; n < shape.getNumGeometries(); n++) {
            if (shape.getGeometryN(n) instanceof Polygon area && !area.isEmpty()) {
                trace(path, area.getExteriorRing(), box, northFirst, scale, wide, high);
                for (int hole = 0; hole < area.getNumInteriorRing(); hole++) {
                    trace(path, area.getInteriorRingN(hole), box, northFirst, scale, wide, high);
                }
            }
        }
        Pane pane = new Pane(path);
        pane.getStyleClass().setAll("bring-mend-frame");
        pane.setMinSize(SIDE, SIDE);
        pane.setPrefSize(SIDE, SIDE);
        pane.setMaxSize(SIDE, SIDE);
        return pane;
    }

    private static void trace(Path path, LineString ring, Envelope box, boolean northFirst, double scale, double wide, double high) {
        int step = Math.max(1, ring.getNumPoints() / MOST_VERTICES);
        for (int i = 0; i < ring.getNumPoints(); i += step) {
            Coordinate c = ring.getCoordinateN(i);
            double right = northFirst ? c.y - box.getMinY() : c.x - box.getMinX();
            double up = northFirst ? c.x - box.getMinX() : c.y - box.getMinY();
            double x = SIDE / 2 + (right - wide / 2) * scale;
            double y = SIDE / 2 - (up - high / 2) * scale;
            path.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
        }
        path.getElements().add(new ClosePath());
    }
}
