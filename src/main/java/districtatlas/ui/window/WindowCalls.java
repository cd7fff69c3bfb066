package districtatlas.ui.window;

import districtatlas.base.Lang;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.map.MapTheme;
import java.util.function.Consumer;

/**
 * What the window asks of the program. The program answers by changing the session, which the window follows.
 *
 * @param showTheme    shows the theme's layers and names it in the session
 * @param showPalette  styles the layers anew and puts the palette into the session
 * @param showLanguage opens the window anew in that language
 * @param savePicture  saves that view as a picture or a sheet, where the reader wants it
 */
public record WindowCalls(Consumer<MapTheme> showTheme, Consumer<Palette> showPalette, Consumer<Lang> showLanguage, Consumer<Viewport> savePicture) {
}
