package districtatlas.atlasfile;

import org.locationtech.jts.geom.Geometry;

/** Is shown one feature after the other. */
@FunctionalInterface
public interface FeatureVisitor {
    /**
     * @param fid      the feature's number in its table
     * @param geometry in degrees, longitude first
     * @param values   in the order of the layer's columns: String, Long, Double, Boolean or null; not to be kept changed
     */
    void feature(long fid, Geometry geometry, Object[] values);
}
