/**
 * From features to symbols: the one place where a style's rules and expressions are evaluated.
 * Start at {@link districtatlas.map.portray.Portrayer}: a layer, a palette and a language go in; geometries with finished
 * {@linkplain districtatlas.map.symbol.Symbol symbols} and their scale ranges come out, into a
 * {@link districtatlas.map.portray.PortrayalSink}.
 * No pixels and no viewport: what is drawn where on the screen is the painter's.
 */
package districtatlas.map.portray;
