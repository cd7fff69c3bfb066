/**
 * What a map needs besides the map: a true scale bar, a north arrow, legend samples, a title and a foot line.
 * Start at ScaleBar and Decorations. A viewport and words flow in, layouts in logical pixels and painted samples flow out.
 * No words of our own and no window come in.
 */
package districtatlas.paint.decor;
