/**
 * Marks: path data to outlines, outlines to small pictures that are stamped.
 * Start at MarkStamps. Point symbols flow in, stamps of premultiplied pixels flow out.
 * No map and no layers come in.
 */
package districtatlas.paint.mark;
