/**
 * Start here: main(), the window and the command line.
 * Main, then AtlasCommand; OpenWindow wires the window, OpenAtlas is an atlas file read.
 * The only package that knows every other; nothing else may import it.
 * No drawing, no SQL and no meaning of the plan comes in.
 */
package districtatlas.app;
