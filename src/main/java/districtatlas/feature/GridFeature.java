package districtatlas.feature;

import districtatlas.coord.DistrictGrid;
import districtatlas.coord.ToGrid;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.filter.identity.FeatureIdImpl;
import org.locationtech.jts.geom.Geometry;

/** Makes features on the grid. Pure functions. */
final class GridFeature {
    private GridFeature() {
    }

    /**
     * A builder would check and convert each value, which takes longer than all else.
     *
     * @param degrees the shape, longitude first; it is projected in its place
     * @param values  of the attributes after the shape
     */
    static SimpleFeature of(SimpleFeatureType type, String id, Geometry degrees, Object[] values, DistrictGrid grid) {
        Object[] all = new Object[values.length + 1];
        all[0] = ToGrid.project(degrees, grid);
        System.arraycopy(values, 0, all, 1, values.length);
        return new SimpleFeatureImpl(all, type, new FeatureIdImpl(id), false);
    }
}
