package districtatlas.paint.display;

import districtatlas.map.portray.FeatureShapes;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Shapes back as geometries, to a centimetre or two: for the styles that compute with them. One thread at a time; for a while only, since
 * it takes room of its own.
 */
final class ShapeGeometries implements FeatureShapes {
    private final Shapes shapes;
    private final Ids ids;
    private final GeometryFactory factory = new GeometryFactory();
    /** Shapes by feature, and where each feature's begin; null until asked for. */
    private int[] order;
    private int[] start;

    /** @param shapes of the features' own geometries */
    ShapeGeometries(Shapes shapes, Ids ids) {
        this.shapes = shapes;
        this.ids = ids;
    }

    @Override
    public String id(int feature) {
        return ids.get(feature);
    }

    @Override
    public Geometry geometry(int feature) {
        if (order == null) {
            sortByFeature();
        }
        List<Geometry> parts = new ArrayList<>(1);
        for (int i = start[feature]; i < start[feature + 1]; i++) {
            addParts(order[i], parts);
        }
        return factory.buildGeometry(parts);
    }

    private void sortByFeature() {
        start = new int[ids.size() + 1];
        for (int shape = 0; shape < shapes.size(); shape++) {
            start[shapes.feature(shape) + 1]++;
        }
        for (int i = 0; i < ids.size(); i++) {
            start[i + 1] += start[i];
        }
        int[] next = start.clone();
        order = new int[shapes.size()];
        for (int shape = 0; shape < shapes.size(); shape++) {
            order[next[shapes.feature(shape)]++] = shape;
        }
    }

    private void addParts(int shape, List<Geometry> parts) {
        switch (shapes.dimension(shape)) {
            case 0 -> parts.add(factory.createPoint(vertices(shapes.firstPart(shape), false)[0]));
            case 1 -> {
                for (int part = shapes.firstPart(shape); part < shapes.endPart(shape); part++) {
                    parts.add(factory.createLineString(vertices(part, false)));
                }
            }
            default -> addPolygons(shape, parts);
        }
    }

    /** A shell turns left, and the holes after it are its own. */
    private void addPolygons(int shape, List<Geometry> parts) {
        LinearRing shell = null;
        List<LinearRing> holes = new ArrayList<>();
        for (int part = shapes.firstPart(shape); part < shapes.endPart(shape); part++) {
            LinearRing ring = factory.createLinearRing(vertices(part, true));
            if (shell != null && !Orientation.isCCW(ring.getCoordinateSequence())) {
                holes.add(ring);
                continue;
            }
            if (shell != null) {
                parts.add(polygon(shell, holes));
                holes.clear();
            }
            shell = ring;
        }
        if (shell != null) {
            parts.add(polygon(shell, holes));
        }
    }

    private Polygon polygon(LinearRing shell, List<LinearRing> holes) {
        return factory.createPolygon(shell, holes.toArray(LinearRing[]::new));
    }

    private Coordinate[] vertices(int part, boolean closed) {
        int n = shapes.partSize(part);
        Coordinate[] all = new Coordinate[closed ? n + 1 : n];
        for (int i = 0; i < n; i++) {
            all[i] = new Coordinate(shapes.east(part, i), shapes.north(part, i));
        }
        if (closed) {
            all[n] = all[0].copy();
        }
        return all;
    }
}
