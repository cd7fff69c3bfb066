package districtatlas.data.kml;

import districtatlas.data.Findings;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * A placemark as it was read; its geometry is not to be changed.
 *
 * @param number   in the file, from 1 on
 * @param folder   number of the folder that it lies in, see {@link FolderTree}
 * @param geometry null for none
 * @param texts    by the number of the column
 * @param remarks  what is to be said of it
 */
record Placemark(int number, int folder, OvCoordinates coordinates, Geometry geometry, Map<Integer, String> texts, List<Remark> remarks) {
    /** It has neither a place nor anything but a name. */
    static final String NOTHING = "data.kml-nothing";

    /** Something to be told whenever it is read. */
    record Remark(Findings.Outcome outcome, String code, Object... parts) {
    }

    boolean isLeftOut() {
        return remarks.stream().anyMatch(r -> r.outcome == Findings.Outcome.LEFT_OUT && (r.code.equals(KmlShapes.UNREADABLE) || r.code.equals(NOTHING)));
    }

    void tell(Findings found) {
        remarks.forEach(r -> found.add(r.outcome, r.code, String.valueOf(number), r.parts));
    }
}
