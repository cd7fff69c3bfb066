package districtatlas.ui.layers;

/** A line of the list: a heading or a layer. Immutable. */
sealed interface ListEntry permits GroupEntry, LayerEntry {
    /** Names the line as long as the theme is shown. */
    String key();
}
