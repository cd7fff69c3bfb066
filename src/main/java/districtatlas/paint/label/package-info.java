/**
 * Which names stand where: chosen and placed. The last of three rooms for names, after lettering and spot, and the door to them.
 * Start at LabelArtist, then LabelPlacer: what must show is placed together for the least cost, the rest where there is room.
 * Display lists flow in, placed labels and their pictures flow out. No tiles and no window come in.
 */
package districtatlas.paint.label;
