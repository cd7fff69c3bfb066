package districtatlas.ui.layers;

/** A line of the list: a heading, a layer or a table. Immutable. */
sealed interface ListEntry permits GroupEntry, LayerEntry, TableEntry {
    /** Names the line as long as the theme is shown. */
    String key();
}
