/**
 * What the marks on the map mean.
 * Start at {@link districtatlas.map.legend.Legend}: the visible layers' styles go in, titled samples come out, so that a legend
 * can never say anything else than the map. A rule's Title is its Chinese name, its Abstract the English one; a rule without a
 * title has no entry. No pixels: samples are drawn by the painter.
 */
package districtatlas.map.legend;
