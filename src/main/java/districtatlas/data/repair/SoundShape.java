package districtatlas.data.repair;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * What a record draws, by kind: each valid, of one part or several; at least one is there.
 *
 * @param points or null
 * @param lines  or null
 * @param areas  or null
 */
public record SoundShape(Geometry points, Geometry lines, Geometry areas) {
    static Optional<SoundShape> of(Geometry points, Geometry lines, Geometry areas) {
        return points == null && lines == null && areas == null ? Optional.empty() : Optional.of(new SoundShape(points, lines, areas));
    }
}
