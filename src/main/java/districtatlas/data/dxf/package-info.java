/**
 * DXF, as CAD programs exchange drawings: text or binary, R12 to the newest. Start at {@link districtatlas.data.dxf.DxfFormat}. In: a file of
 * a reader's own, read group by group ({@link districtatlas.data.dxf.Groups}), entity by entity, kept as flat shapes. Out: a layer for each
 * layer of the drawing, blocks drawn where they are inserted, in the drawing's own numbers, of which nothing is claimed. References to other
 * drawings and pictures are told and never opened.
 */
package districtatlas.data.dxf;
