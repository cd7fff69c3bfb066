package districtatlas.atlasfile;

import districtatlas.atlasfile.FeatureCursor.Feature;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Makes features of a layer's rows. One that is damaged, of another kind than its layer or off the grid is told and left out; the rest
 * of the layer is read. A value that is not of its column's type counts as none. One thread at a time.
 */
final class FeatureReading {
    private final LayerRow layer;
    private final ProblemLog skipped;
    private final Envelope plausible;

    /** @param skipped gets what is left out */
    FeatureReading(LayerRow layer, double centralMeridianDegrees, ProblemLog skipped) {
        this(layer, new Envelope(Math.max(-180, centralMeridianDegrees - RowRules.MOST_FROM_MERIDIAN),
                Math.min(180, centralMeridianDegrees + RowRules.MOST_FROM_MERIDIAN), -RowRules.MOST_LATITUDE, RowRules.MOST_LATITUDE), skipped);
    }

    /** @param plausible degrees; what reaches beyond is left out */
    FeatureReading(LayerRow layer, Envelope plausible, ProblemLog skipped) {
        this.layer = layer;
        this.skipped = skipped;
        this.plausible = plausible;
    }

    /** Number, geometry and the layer's columns. */
    static String select(LayerRow layer) {
        StringBuilder columns = new StringBuilder("select fid, geom");
        layer.columns().forEach(c -> columns.append(", \"").append(c.name()).append('"'));
        return columns.append(" from \"").append(layer.id()).append('"').toString();
    }

    Optional<Feature> read(ResultSet row) throws SQLException {
        long fid = row.getLong(1);
        return geometry(fid, row).map(g -> new Feature(fid, g, values(row)));
    }

    private Optional<Geometry> geometry(long fid, ResultSet row) throws SQLException {
        Object stored = row.getObject(2);
        if (stored == null) {
            return without(fid, "geometry.empty");
        }
        try {
            Geometry geometry = GpGeometry.fromBytes(stored instanceof byte[] bytes ? bytes : null);
            if (geometry.isEmpty()) {
                return without(fid, "geometry.empty");
            }
            if (!isOfLayersKind(geometry)) {
                return without(fid, "geometry.kind");
            }
            return isOnGrid(geometry) ? Optional.of(geometry) : without(fid, "geometry.range");
        } catch (IllegalArgumentException damaged) {
            return without(fid, "geometry.damaged");
        }
    }

    private Optional<Geometry> without(long fid, String code) {
        skipped.add(Problem.worded(code, layer.id() + "/" + fid, layer.id(), fid));
        return Optional.empty();
    }

    private boolean isOfLayersKind(Geometry geometry) {
        int dimension = switch (layer.geometry()) {
            case "point" -> 0;
            case "line" -> 1;
            default -> 2;
        };
        return geometry.getDimension() == dimension && !geometry.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION);
    }

    private boolean isOnGrid(Geometry geometry) {
        Within within = new Within(plausible);
        geometry.apply(within);
        return !within.outside;
    }

    /** Looks at every ordinate: an envelope passes over one that is no number. */
    private static final class Within implements CoordinateSequenceFilter {
        private final Envelope box;
        private boolean outside;

        Within(Envelope box) {
            this.box = box;
        }

        @Override
        public void filter(CoordinateSequence sequence, int i) {
            outside = outside || !box.contains(sequence.getX(i), sequence.getY(i));
        }

        @Override
        public boolean isDone() {
            return outside;
        }

        @Override
        public boolean isGeometryChanged() {
            return false;
        }
    }

    Object[] values(ResultSet row) {
        Object[] values = new Object[layer.columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(layer.columns().get(i).type(), row, i + 3);
        }
        return values;
    }

    private static Object value(String type, ResultSet row, int at) {
        try {
            return typed(type, row.getObject(at));
        } catch (SQLException unreadable) {
            return null;
        }
    }

    /** Null for what is of another type. */
    static Object typed(String type, Object stored) {
        return switch (type) {
            case "integer" -> stored instanceof Integer || stored instanceof Long ? (Object) ((Number) stored).longValue() : null;
            case "real" -> stored instanceof Number number && Double.isFinite(number.doubleValue()) ? number.doubleValue() : null;
            case "boolean" -> stored instanceof Integer flag ? flag != 0 : null;
            default -> stored instanceof String text ? text : null;
        };
    }
}
