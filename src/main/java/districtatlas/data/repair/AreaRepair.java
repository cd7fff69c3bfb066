package districtatlas.data.repair;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/** Makes areas valid: cheap tests first, the whole test where they cannot tell, and mending where it fails. One thread at a time. */
final class AreaRepair {
    /** What became of an area. */
    enum Outcome {
        SOUND,
        /** A ring that stood for a hole is the outer one. */
        REORDERED,
        MENDED,
        /** It has no surface. */
        FLAT,
        /** It crosses itself more often than can be mended. */
        TANGLED
    }

    /**
     * @param area      valid; null when flat or tangled
     * @param flatParts without surface, left out of an area of several
     */
    record Result(Outcome outcome, Geometry area, int flatParts) {
    }

    /** From here on it is counted first how often a shape crosses itself: the whole test has no bound of its own. */
    private static final int LARGE = 4_000;
    private static final int FEW_PARTS = 32;
    /** A tenth of a millimetre of a degree, and of the metres of a grid. */
    private static final int DIGITS = 12;

    private final LineTidying tidying;
    private final SimpleRing simple = new SimpleRing();

    AreaRepair(LineTidying tidying) {
        this.tidying = tidying;
    }

    Result sound(Polygon written) {
        Polygon tidy = tidy(written);
        if (tidy == null) {
            return new Result(Outcome.FLAT, null, 0);
        }
        return isSurelyValid(tidy) ? new Result(Outcome.SOUND, tidy, 0) : tested(tidy);
    }

    Result sound(MultiPolygon written) {
        List<Polygon> parts = new ArrayList<>(written.getNumGeometries());
        boolean same = true;
        boolean sure = true;
        for (int i = 0; i < written.getNumGeometries(); i++) {
            Polygon part = (Polygon) written.getGeometryN(i);
            Polygon tidy = tidy(part);
            same &= tidy == part;
            if (tidy != null) {
                parts.add(tidy);
                sure &= isSurelyValid(tidy);
            }
        }
        int flat = written.getNumGeometries() - parts.size();
        if (parts.isEmpty()) {
            return new Result(Outcome.FLAT, null, 0);
        }
        Geometry tidy = same ? written : parts.size() == 1 ? parts.get(0)
                : written.getFactory().createMultiPolygon(parts.toArray(Polygon[]::new));
        Result result = sure && areApart(parts) ? new Result(Outcome.SOUND, tidy, flat) : tested(tidy);
        return new Result(result.outcome, result.area, flat);
    }

    private boolean isSurelyValid(Polygon polygon) {
        return polygon.getNumInteriorRing() == 0 && simple.isSurelySimple(polygon.getExteriorRing().getCoordinateSequence());
    }

    private static boolean areApart(List<Polygon> parts) {
        if (parts.size() > FEW_PARTS) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (parts.get(i).getEnvelopeInternal().intersects(parts.get(j).getEnvelopeInternal())) {
                    return false;
                }
            }
        }
        return true;
    }

    private Result tested(Geometry tidy) {
        if (tidy.getNumPoints() > LARGE && TangleCount.of(tidy) == TangleCount.Sort.TANGLED) {
            return new Result(Outcome.TANGLED, null, 0);
        }
        try {
            if (new IsValidOp(tidy).isValid()) {
                return new Result(Outcome.SOUND, tidy, 0);
            }
            Geometry ordered = ordered(tidy);
            if (ordered != tidy && new IsValidOp(ordered).isValid()) {
                return new Result(Outcome.REORDERED, ordered, 0);
            }
            Geometry mended = mended(ordered);
            if (mended.isEmpty() || mended.getDimension() < 2) {
                return new Result(Outcome.FLAT, null, 0);
            }
            return new IsValidOp(mended).isValid() ? new Result(Outcome.MENDED, mended, 0) : new Result(Outcome.TANGLED, null, 0);
        } catch (TopologyException | IllegalArgumentException hopeless) {   // numbers so close that no order can be found among them
            return new Result(Outcome.TANGLED, null, 0);
        }
    }

    /** Where sides nearly meet, what was mended may cross itself again by the last digit; on a grid as fine as digits can be told it does not. */
    private static Geometry mended(Geometry area) {
        Geometry mended = GeometryFixer.fix(area);
        if (mended.isEmpty() || new IsValidOp(mended).isValid()) {
            return mended;
        }
        Envelope box = mended.getEnvelopeInternal();
        double most = Math.max(Math.max(Math.abs(box.getMinX()), Math.abs(box.getMaxX())), Math.max(Math.abs(box.getMinY()), Math.abs(box.getMaxY())));
        return GeometryPrecisionReducer.reduce(mended, new PrecisionModel(Math.pow(10, DIGITS - Math.ceil(Math.log10(most)))));
    }

    /** With the largest ring of each part outside. */
    private static Geometry ordered(Geometry area) {
        List<Polygon> parts = new ArrayList<>();
        boolean same = true;
        for (int i = 0; i < area.getNumGeometries(); i++) {
            Polygon part = (Polygon) area.getGeometryN(i);
            Polygon ordered = ordered(part);
            same &= ordered == part;
            parts.add(ordered);
        }
        return same ? area : parts.size() == 1 ? parts.get(0) : area.getFactory().createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    private static Polygon ordered(Polygon part) {
        Envelope outer = part.getExteriorRing().getEnvelopeInternal();
        List<LinearRing> rings = new ArrayList<>();
        rings.add(part.getExteriorRing());
        LinearRing largest = part.getExteriorRing();
        double most = Area.ofRing(largest.getCoordinateSequence());
        for (int i = 0; i < part.getNumInteriorRing(); i++) {
            LinearRing ring = part.getInteriorRingN(i);
            rings.add(ring);
            double size = Area.ofRing(ring.getCoordinateSequence());
            if (size > most && ring.getEnvelopeInternal().covers(outer)) {
                largest = ring;
                most = size;
            }
        }
        if (largest == part.getExteriorRing()) {
            return part;
        }
        LinearRing shell = largest;
        return part.getFactory().createPolygon(shell, rings.stream().filter(r -> r != shell).toArray(LinearRing[]::new));
    }

    /** Null when nothing of it has a surface. */
    private Polygon tidy(Polygon written) {
        LinearRing shell = tidying.ring(written.getExteriorRing());
        if (shell == null) {
            return null;
        }
        boolean same = shell == written.getExteriorRing();
        if (written.getNumInteriorRing() == 0) {
            return same ? written : written.getFactory().createPolygon(shell);
        }
        List<LinearRing> holes = new ArrayList<>();
        for (int i = 0; i < written.getNumInteriorRing(); i++) {
            LinearRing hole = tidying.ring(written.getInteriorRingN(i));
            same &= hole == written.getInteriorRingN(i);
            if (hole == null) {
                tidying.dropHole();
            } else {
                holes.add(hole);
            }
        }
        return same ? written : written.getFactory().createPolygon(shell, holes.toArray(LinearRing[]::new));
    }
}
