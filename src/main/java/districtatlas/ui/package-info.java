/**
 * What the window's parts share: the session (view, layers, palette, selection, year) and what is open.
 * Start at {@link districtatlas.ui.Session}. One folder per thing a reader does; {@code ui.window} puts them together.
 * In: values of plan, map and gazetteer. Out: properties that nodes and models watch, on the FX thread.
 * No node lives in this package itself, and nothing here reads files.
 */
package districtatlas.ui;
