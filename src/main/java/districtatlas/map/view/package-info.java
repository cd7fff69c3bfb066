/**
 * What part of the grid a pane shows, and the way from pixels to metres.
 * Start at Viewport.
 * It does not know the widget that shows it.
 */
package districtatlas.map.view;
