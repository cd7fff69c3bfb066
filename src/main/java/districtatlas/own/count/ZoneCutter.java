package districtatlas.own.count;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Cuts shapes at the borders of zones and measures the pieces. What runs exactly along a border of two zones is a piece of the first of them
 * alone, as a place there is. One thread at a time.
 */
final class ZoneCutter {
    private final List<ZoneGround.Area> areas;
    private final boolean ofLines;

    ZoneCutter(ZoneGround ground, boolean ofLines) {
        this.areas = ground.areas();
        this.ofLines = ofLines;
    }

    /** Gets the piece of a zone. */
    interface Pieces {
        void piece(int zone, double size);
    }

    private double size(Geometry shape) {
        return ofLines ? shape.getLength() : shape.getArea();
    }

    /** What of the outcome is of the shapes' own kind: where a line or an area only touches, an overlay has points and lines beside it, and takes no such mixture again. */
    private Geometry overlay(Geometry shape, Geometry other, int how) {
        Geometry mixed = OverlayNGRobust.overlay(shape, other, how);
        List<?> own = ofLines ? LinearComponentExtracter.getLines(mixed) : PolygonExtracter.getPolygons(mixed);
        return own.isEmpty() ? shape.getFactory().createEmpty(ofLines ? 1 : 2) : shape.getFactory().buildGeometry(own);
    }

    /**
     * @param shape  on the grid
     * @param pieces gets those that are not nothing
     * @return what lies in no zone
     */
    double cut(Geometry shape, Pieces pieces) {
        Envelope box = shape.getEnvelopeInternal();
        Geometry rest = shape;
        Geometry taken = null;
        for (int i = 0; i < areas.size(); i++) {
            ZoneGround.Area area = areas.get(i);
            if (!area.box().intersects(box) || !area.prepared().intersects(shape)) {
                continue;
            }
            boolean whole = area.prepared().containsProperly(shape);
            Geometry piece = whole ? shape : overlay(shape, area.geometry(), OverlayNG.INTERSECTION);
            if (ofLines && !whole && taken != null && !piece.isEmpty()) {
                piece = withoutSharedBorder(piece, area, taken);
            }
            double size = size(piece);
            if (size > 0) {
                pieces.piece(i, size);
                taken = taken == null ? piece : ofLines ? overlay(taken, piece, OverlayNG.UNION) : taken;
                rest = whole ? null : rest == null ? null : overlay(rest, area.geometry(), OverlayNG.DIFFERENCE);
            }
        }
        return rest == null ? 0 : size(rest);
    }

    private Geometry withoutSharedBorder(Geometry piece, ZoneGround.Area area, Geometry taken) {
        Geometry along = overlay(piece, area.geometry().getBoundary(), OverlayNG.INTERSECTION);
        Geometry twice = along.isEmpty() ? along : overlay(along, taken, OverlayNG.INTERSECTION);
        return twice.isEmpty() ? piece : overlay(piece, twice, OverlayNG.DIFFERENCE);
    }
}
