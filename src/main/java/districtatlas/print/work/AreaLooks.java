package districtatlas.print.work;

import districtatlas.map.BlankZones;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** Chooses looks for areas so that none looks like one that it touches, while there are looks enough; those that need less ink first. Pure functions. */
final class AreaLooks {
    private AreaLooks() {
    }

    /** One for each area, in their order; each in [0, {@link BlankZones#LOOKS}). */
    static List<Integer> of(List<Geometry> areas) {
        List<Integer> looks = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            int[] neighbours = new int[BlankZones.LOOKS];
            PreparedGeometry area = PreparedGeometryFactory.prepare(areas.get(i));
            for (int j = 0; j < i; j++) {
                if (area.intersects(areas.get(j))) {
                    neighbours[looks.get(j)]++;
                }
            }
            // So few that each may have its own.
            int best = areas.size() <= BlankZones.LOOKS ? i : 0;
            for (int look = 0; look < BlankZones.LOOKS; look++) {
                best = neighbours[look] < neighbours[best] ? look : best;
            }
            looks.add(best);
        }
        return looks;
    }
}
