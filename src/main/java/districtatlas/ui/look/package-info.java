/**
 * How the window looks to its reader: colours, language, size of type, motion, full screen.
 * Start at {@link districtatlas.ui.look.LookCapability}. Out: the state's palette, the settings; the language is the program's to show.
 */
package districtatlas.ui.look;
