package districtatlas.author;

import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** Tells a place that cannot be meant: latitude before longitude, or far from everything else. */
final class PlausiblePlace {
    private PlausiblePlace() {
    }

    /**
     * The code of what is wrong, if anything.
     *
     * @param plausible in degrees, longitude first: where the atlas is
     */
    static Optional<String> fault(double lon, double lat, Envelope plausible) {
        if (plausible.contains(lon, lat) && Math.abs(lat) <= 90 && Math.abs(lon) <= 180) {
            return Optional.empty();
        }
        return Optional.of(plausible.contains(lat, lon) || (Math.abs(lat) > 90 && Math.abs(lon) <= 90) ? "geometry.swapped" : "geometry.far");
    }

    static String sentence(String code, double lon, double lat) {
        return code.equals("geometry.swapped") ? lon + ", " + lat + " is latitude before longitude; swap the two"
                : lon + ", " + lat + " lies far from the atlas; correct the place";
    }
}
