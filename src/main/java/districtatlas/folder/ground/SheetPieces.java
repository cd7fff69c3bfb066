package districtatlas.folder.ground;

import districtatlas.data.ReadyLayer.Shape;
import districtatlas.folder.GeoJsonLines;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/** Shapes cut at the sheet's edge and taken apart, on the places that sources are written to. Pure functions of the sheet. */
record SheetPieces(Envelope sheet) {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final PrecisionModel PLACES = new PrecisionModel(GeoJsonLines.STEPS_A_DEGREE);
    /** In square degrees, some square metres: what is smaller came of cutting. */
    private static final double LEAST_AREA = 3e-10;

    boolean meets(Geometry shape) {
        return sheet.intersects(shape.getEnvelopeInternal());
    }

    Geometry clipped(Geometry shape) {
        return sheet.covers(shape.getEnvelopeInternal()) ? shape : shape.intersection(FACTORY.toGeometry(sheet));
    }

    /** The parts of a kind of shape, each by itself, valid where they were. */
    List<Geometry> of(Geometry shape, Shape kind) {
        List<Geometry> pieces = new ArrayList<>();
        Geometry placed = kind == Shape.POLYGON && !shape.isEmpty() ? GeometryPrecisionReducer.reduce(shape, PLACES) : shape;
        collect(placed, kind, pieces);
        return pieces;
    }

    private static void collect(Geometry shape, Shape kind, List<Geometry> pieces) {
        if (shape.getNumGeometries() != 1 || shape.getGeometryN(0) != shape) {
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                collect(shape.getGeometryN(i), kind, pieces);
            }
        } else if (kind == Shape.POINT && shape instanceof Point && !shape.isEmpty()) {
            pieces.add(shape);
        } else if (kind == Shape.LINE && shape instanceof LineString line) {
            CoordinateList vertices = new CoordinateList();
            for (Coordinate c : line.getCoordinates()) {
                vertices.add(new Coordinate(PLACES.makePrecise(c.x), PLACES.makePrecise(c.y)), false);
            }
            if (vertices.size() > 1) {
                pieces.add(FACTORY.createLineString(vertices.toCoordinateArray()));
            }
        } else if (kind == Shape.POLYGON && shape.getDimension() == 2 && shape.getArea() >= LEAST_AREA) {
            pieces.add(shape);
        }
    }
}
