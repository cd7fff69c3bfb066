/**
 * Choosing what the map is about.
 * Start at {@link districtatlas.ui.themes.ThemesCapability}: an action for each of the atlas's themes, on the rail and on a digit.
 * Out: the state's theme. Which layers a theme shows is not known here.
 */
package districtatlas.ui.themes;
