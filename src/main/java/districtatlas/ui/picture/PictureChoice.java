package districtatlas.ui.picture;

import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;

/**
 * What of the reader's own goes into a saved picture. Immutable.
 *
 * @param own    notes and marks, as the screen shows them
 * @param listed notes have numbers, and are listed on pages after a sheet
 */
public record PictureChoice(boolean own, boolean listed) {
    /** Nothing that is not there is listed. */
    public PictureChoice {
        listed = listed && own;
    }

    static PictureChoice kept(Settings settings) {
        return new PictureChoice(settings.get(SettingKey.PICTURE_OWN), settings.get(SettingKey.PICTURE_LIST));
    }

    void keep(Settings settings) {
        settings.set(SettingKey.PICTURE_OWN, own);
        settings.set(SettingKey.PICTURE_LIST, listed);
    }
}
