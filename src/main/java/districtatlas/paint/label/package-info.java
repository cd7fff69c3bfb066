/**
 * Words on the map: where each can stand, which stand together, and their pixels.
 * Start at LabelArtist, then LabelPlacer: what must show is placed together for the least Cost, the rest where there is room. Display lists flow in, placed labels and a transparent picture of them flow out.
 * No tiles and no window come in.
 */
package districtatlas.paint.label;
