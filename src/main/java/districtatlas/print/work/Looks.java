package districtatlas.print.work;

import districtatlas.map.BlankZones;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** Chooses looks for areas so that none looks like one that it touches, while there are looks enough. Pure functions. */
final class Looks {
    private Looks() {
    }

    /** One for each area, in their order; each in [0, {@link BlankZones#LOOKS}). */
    static List<Integer> of(List<Geometry> areas) {
        List<Integer> looks = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            int[] neighbours = new int[BlankZones.LOOKS];
            int[] all = new int[BlankZones.LOOKS];
            PreparedGeometry area = PreparedGeometryFactory.prepare(areas.get(i));
            for (int j = 0; j < i; j++) {
                all[looks.get(j)]++;
                if (area.intersects(areas.get(j))) {
                    neighbours[looks.get(j)]++;
                }
            }
            int best = 0;
            for (int look = 1; look < BlankZones.LOOKS; look++) {
                if (neighbours[look] < neighbours[best] || neighbours[look] == neighbours[best] && all[look] < all[best]) {
                    best = look;
                }
            }
            looks.add(best);
        }
        return looks;
    }
}
