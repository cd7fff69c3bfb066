/**
 * Asking what is drawn on the map: a station, a park, a road, with what its layer knows of it.
 * Start at {@link districtatlas.ui.feature.FeatureModel} (no nodes): it decides what a click means and follows what the session says is
 * open. In: clicks, and the drawn features as they are read off the FX thread. Out: a card at the map's top right, its shape lit on the map.
 * Zones and things of the plan have a panel of their own; here they are only led to.
 */
package districtatlas.ui.feature;
