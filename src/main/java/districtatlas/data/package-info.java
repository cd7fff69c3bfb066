/**
 * A reader's own files, read: what formats have in common. Start at {@link districtatlas.data.DataFormat} and
 * {@link districtatlas.data.DataFile}; each format has a room of its own below. Layers come out as they are written: nothing is placed
 * and nothing taken for granted. {@code data.place} finds where they lie, {@code data.repair} mends their shapes, {@code data.inspect}
 * puts the three together and gives {@link districtatlas.data.ReadyLayer}s. Files are never written to, nothing that a file names is
 * fetched, and memory stays bounded. No layer of the map, no plan and no window comes in.
 */
package districtatlas.data;
