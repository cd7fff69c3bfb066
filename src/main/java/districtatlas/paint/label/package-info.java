/**
 * Words on the map: where each can stand, which stand together, and their pixels.
 * Start at LabelArtist. Display lists flow in, placed labels and a transparent picture of them flow out.
 * No tiles and no window come in.
 */
package districtatlas.paint.label;
