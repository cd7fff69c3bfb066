package districtatlas.map.portray;

import org.geotools.api.feature.simple.SimpleFeature;

/**
 * A kind of features as a style sees it.
 *
 * @param feature   stands for all of the kind; has its geometry only where the kind is a single feature
 * @param dimension of their geometries
 */
record Look(int kind, SimpleFeature feature, int dimension) {
}
