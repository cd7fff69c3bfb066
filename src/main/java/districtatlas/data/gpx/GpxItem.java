package districtatlas.data.gpx;

import districtatlas.data.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** A waypoint, a route or a track while it is read. One thread at a time. */
final class GpxItem {
    /** In the order of the layers. */
    enum Kind {
        WAYPOINT("waypoints"), ROUTE("routes"), TRACK("tracks");

        private final String layer;

        Kind(String layer) {
            this.layer = layer;
        }

        /** What its layer is called, as other programs call it. */
        String layer() {
            return layer;
        }
    }

    private final Kind kind;
    private final int number;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private Geometry geometry;
    private int badPlaces;
    private int emptySegments;

    GpxItem(Kind kind, int number) {
        this.kind = kind;
        this.number = number;
    }

    Kind kind() {
        return kind;
    }

    /** Among those of its kind, from 1 on. */
    int number() {
        return number;
    }

    /** By the name of the column. */
    Map<String, String> texts() {
        return texts;
    }

    void put(String column, String text) {
        if (!text.isEmpty()) {
            texts.merge(column, text, (a, b) -> a.equals(b) ? a : a + "; " + b);
        }
    }

    Geometry geometry() {
        return geometry;
    }

    void geometry(Geometry made) {
        geometry = made;
    }

    /** A place whose degrees are none. */
    void badPlace(String written) {
        badPlaces++;
        if (wrong.isEmpty()) {
            wrong.add(written);
        }
    }

    void emptySegment() {
        emptySegments++;
    }

    /** Whether it has no place, and should have one or had only such that cannot be read. */
    boolean isLeftOut() {
        return geometry == null && badPlaces > 0;
    }

    void tell(Findings found) {
        String record = String.valueOf(number);
        if (isLeftOut()) {
            found.leftOut("data.gpx-degrees", record, wrong.get(0));
        } else if (badPlaces > 0) {
            found.repaired("data.gpx-places", record, badPlaces, wrong.get(0));
        }
        if (emptySegments > 0) {
            found.noticed("data.gpx-segment", record, emptySegments);
        }
    }
}
