package districtatlas.atlasfile;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.sqlite.Function;

/** The functions that the triggers of a GeoPackage's spatial index ask for. One for each connection and name; the connection's thread. */
final class SpatialFunctions {
    /** SQLite's word for what may be called by the triggers of a file that nobody vouches for: these look at their argument and at nothing else. */
    private static final int INNOCUOUS = 0x200000;
    private static final int FLAGS = Function.FLAG_DETERMINISTIC | INNOCUOUS;

    private SpatialFunctions() {
    }

    static void addTo(Connection connection) throws SQLException {
        add(connection, "ST_IsEmpty", g -> g.isEmpty() ? 1 : 0);
        add(connection, "ST_MinX", g -> box(g).getMinX());
        add(connection, "ST_MaxX", g -> box(g).getMaxX());
        add(connection, "ST_MinY", g -> box(g).getMinY());
        add(connection, "ST_MaxY", g -> box(g).getMaxY());
    }

    private static Envelope box(Geometry geometry) {
        return geometry.getEnvelopeInternal();
    }

    private static void add(Connection connection, String name, ToDoubleFunction<Geometry> answer) throws SQLException {
        Function.create(connection, name, new Function() {
            @Override
            protected void xFunc() throws SQLException {
                try {
                    result(answer.applyAsDouble(GpGeometry.fromBytes(value_blob(0))));
                } catch (IllegalArgumentException unreadable) {
                    result();
                }
            }
        }, 1, FLAGS);
    }
}
