package districtatlas.map.portray;

import org.locationtech.jts.geom.Geometry;

/** What of features is kept elsewhere, by the number at which they were read. */
public interface FeatureShapes {
    Geometry geometry(int feature);

    String id(int feature);
}
