package districtatlas.map.symbol;

/**
 * How one feature is drawn, with every expression of the style already evaluated: what a painter needs and no more. Immutable.
 * Colours are non-premultiplied ARGB; lengths are logical pixels unless a name says metres. Equal symbols are interned by the
 * portrayal, so a painter may index them by identity.
 */
public sealed interface Symbol permits AreaSymbol, LineSymbol, PointSymbol, TextSymbol {
}
