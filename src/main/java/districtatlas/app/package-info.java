/**
 * Start here: main() and the window.
 * Main, then cli.AtlasCommand for the command line; OpenWindow opens the window, AtlasStage wires it, both over atlas.OpenAtlas.
 * The facade over atlas and cli, in that order; neither imports it.
 * The only package that knows every other; nothing else may import it.
 * No drawing, no SQL and no meaning of the plan comes in.
 */
package districtatlas.app;
