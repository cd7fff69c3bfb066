/**
 * The window: puts the map and the panels together and lets keys, clicks and names lead somewhere.
 * Start at {@link districtatlas.ui.window.AtlasWindow}; the program gives it a session, a map and the atlas's content.
 * In: what the atlas says ({@link districtatlas.ui.window.WindowContent}). Out: what only the program can do
 * ({@link districtatlas.ui.window.WindowCalls}).
 */
package districtatlas.ui.window;
