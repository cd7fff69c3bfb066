package districtatlas.data.shp;

import districtatlas.data.Findings;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The outline that a body of many faces (MultiPatch), such as a building, has on the ground. One thread at a time. */
final class Patches {
    private static final int STRIP = 0;
    private static final int FAN = 1;
    private static final int FIRST_OF_RINGS = 2;
    private static final int INNER_RING = 3;
    private static final int LAST_OF_RINGS = 5;
    private static final int TRIANGLES = 6;
    private static final long MOST_STEPS = 10_000_000;
    private static final int MOST_FACES = 20_000;
    private final GeometryFactory geometry;
    private final Findings found;
    private final String record;
    private final List<Geometry> faces = new ArrayList<>();

    Patches(GeometryFactory geometry, Findings found, String record) {
        this.geometry = geometry;
        this.found = found;
        this.record = record;
    }

    /** @param kinds of the parts, as the format counts them */
    Geometry footprint(List<double[]> parts, int[] kinds) {
        RingNest rings = null;
        for (int i = 0; i < kinds.length; i++) {
            boolean isRing = kinds[i] >= FIRST_OF_RINGS && kinds[i] <= LAST_OF_RINGS;
            boolean goesOn = kinds[i] == INNER_RING || kinds[i] == LAST_OF_RINGS && rings != null;
            if (rings != null && !(isRing && goesOn)) {
                addFace(rings.polygon());
                rings = null;
            }
            if (isRing) {
                rings = rings == null ? new RingNest(geometry, found, record, MOST_STEPS) : rings;
                rings.add(parts.get(i));
            } else {
                addTriangles(parts.get(i), kinds[i]);
            }
        }
        if (rings != null) {
            addFace(rings.polygon());
        }
        found.repaired("data.shp.patches", record, faces.size());
        return outline();
    }

    private void addTriangles(double[] part, int kind) {
        if (kind != STRIP && kind != FAN && kind != TRIANGLES) {
            throw new BrokenShape("data.shp.patch-type", kind);
        }
        int step = kind == TRIANGLES ? 3 : 1;
        for (int i = 0; i + 2 < part.length / 2; i += step) {
            int first = kind == FAN ? 0 : i;
            addFace(triangle(part, first, i + 1, i + 2));
        }
    }

    private Polygon triangle(double[] part, int a, int b, int c) {
        return geometry.createPolygon(ShapeReader.sequence(new double[] {part[2 * a], part[2 * a + 1], part[2 * b], part[2 * b + 1],
            part[2 * c], part[2 * c + 1], part[2 * a], part[2 * a + 1]}));
    }

    /** A wall has no area on the ground. */
    private void addFace(Geometry face) {
        if (face.getArea() > 0) {
            if (faces.size() == MOST_FACES) {
                throw new BrokenShape("data.shp.patch-many", MOST_FACES);
            }
            faces.add(face);
        }
    }

    private Geometry outline() {
        if (faces.isEmpty()) {
            throw new BrokenShape("data.shp.patch-flat", "MultiPatch");
        }
        try {
            return OverlayNGRobust.union(faces, geometry);
        } catch (TopologyException | IllegalArgumentException e) {
            throw new BrokenShape("data.shp.patch-broken", e.getMessage());
        }
    }
}
