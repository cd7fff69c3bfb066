package districtatlas.data.dxf;

/**
 * An entity where it is drawn: once for each copy of the blocks that it lies in.
 *
 * @param layer  key of the layer it is drawn on: its own, or that of the block's insertion
 * @param color  its own, or that of the insertion
 * @param number with those of the insertions before it
 * @param block  name of the innermost block; empty for none
 */
record DxfPlaced(DxfItem item, Affine place, String layer, String color, String number, String block) {
}
