/**
 * Reading the map: its text in a panel that a screen reader walks by headings, and, after a key that moved the map, a sentence that says where
 * it is now. Start at {@link districtatlas.ui.words.WordsCapability}. In: descriptions by {@code ask.words}, made off the FX thread. Out: what
 * a name leads to, copies and files. Nothing is worded here.
 */
package districtatlas.ui.words;
