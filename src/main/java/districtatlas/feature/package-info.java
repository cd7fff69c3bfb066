/**
 * What lies where: the layers of an atlas file as GeoTools feature sources, in grid metres.
 * Start at AtlasDataStore for whole layers, at DrawnFeatures for one feature and what is known of it.
 * Rows flow in from atlasfile, features flow out to map.
 * No style, no screen and no meaning of the plan comes in.
 */
package districtatlas.feature;
