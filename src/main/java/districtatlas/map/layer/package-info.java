/**
 * The layers of a map and their order.
 * Start at Layer and LayerStack: immutable values, a change makes a new one.
 * Layers do not draw, listen or store.
 */
package districtatlas.map.layer;
