/**
 * How one feature looks once every expression is evaluated: what a painter needs and no more.
 * Start at Symbol. Made by map.portray, drawn by paint; PathReader reads the outlines of marks for both.
 * No GeoTools type comes in.
 */
package districtatlas.map.symbol;
