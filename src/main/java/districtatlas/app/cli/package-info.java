/**
 * The command line: a command to a class, each named as it is typed.
 * Start at AtlasCommand. Words flow in, lines, files and an exit code flow out; without a command it asks its WindowDoor for a window.
 * No window comes in: app brings the door, and prepare alone names a class of the window, to load it.
 */
package districtatlas.app.cli;
