/**
 * Layers of data that a reader brought, on the map: what his notebook says of them, what his own file or a linked one has of them.
 * Start at {@link districtatlas.own.OwnLayers}: in go a notebook and the place of its file, out come the layers that join every theme,
 * features one by one for tables and cards, and a sentence for each layer that is not what it was.
 * {@link districtatlas.own.OwnLayerDeeds} are the edits of such entries. No node and no pixel; files are never written to here.
 */
package districtatlas.own;
