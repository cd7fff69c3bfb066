package districtatlas.own.count;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
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
        return ofLines ? lengthOfLines(shape) : shape.getArea();
    }

    private static double lengthOfLines(Geometry shape) {
        if (shape.getNumGeometries() == 1) {
            return shape.getDimension() == 1 ? shape.getLength() : 0;
        }
        double length = 0;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            length += lengthOfLines(shape.getGeometryN(i));
        }
        return length;
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
            Geometry piece = whole ? shape : OverlayNGRobust.overlay(shape, area.geometry(), OverlayNG.INTERSECTION);
            if (ofLines && !whole && taken != null && !piece.isEmpty()) {
                piece = withoutSharedBorder(piece, area, taken);
            }
            double size = size(piece);
            if (size > 0) {
                pieces.piece(i, size);
                taken = taken == null ? piece : ofLines ? OverlayNGRobust.overlay(taken, piece, OverlayNG.UNION) : taken;
                rest = whole ? null : rest == null ? null : OverlayNGRobust.overlay(rest, area.geometry(), OverlayNG.DIFFERENCE);
            }
        }
        return rest == null ? 0 : size(rest);
    }

    private static Geometry withoutSharedBorder(Geometry piece, ZoneGround.Area area, Geometry taken) {
        Geometry along = OverlayNGRobust.overlay(linesOf(piece), area.geometry().getBoundary(), OverlayNG.INTERSECTION);
        Geometry twice = along.isEmpty() ? along : OverlayNGRobust.overlay(linesOf(along), linesOf(taken), OverlayNG.INTERSECTION);
        return lengthOfLines(twice) > 0 ? OverlayNGRobust.overlay(linesOf(piece), linesOf(twice), OverlayNG.DIFFERENCE) : piece;
    }

    /** Where a line only touches, an overlay has points beside its lines, and takes no such mixture again. */
    private static Geometry linesOf(Geometry mixed) {
        return mixed.getNumGeometries() > 1 || mixed.getDimension() == 1 ? mixed.getFactory().buildGeometry(LinearComponentExtracter.getLines(mixed)) : mixed;
    }
}
