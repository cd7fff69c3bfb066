package districtatlas.map.portray;

import org.locationtech.jts.geom.Geometry;

/** Receives a layer's features as they are read. One thread at a time. */
@FunctionalInterface
public interface FeatureSink {
    /** @param geometry in grid metres, east first; it may be read but not changed, and is not kept by the reading */
    void add(String featureId, Geometry geometry);
}
