/**
 * Words on the map as things of their own: set in type, standing somewhere, and as pictures. The first of three rooms for names.
 * Start at PlacedLabel, what is known of a label that stands; Letterings sets words, Writing says where each letter lies, LabelSprites paints.
 * Text symbols flow in, outlines and sprites flow out. Where a label should stand does not come in: that is spot, and label chooses.
 */
package districtatlas.paint.lettering;
