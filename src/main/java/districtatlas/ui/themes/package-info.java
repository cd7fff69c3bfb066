/**
 * Choosing what the map is about: the rail of themes at the left edge, and below it what holds everywhere.
 * Start at {@link districtatlas.ui.themes.ThemeRail}.
 * In: the atlas's themes and the window's actions. Out: the theme asked for.
 * Which layers a theme shows is not known here.
 */
package districtatlas.ui.themes;
