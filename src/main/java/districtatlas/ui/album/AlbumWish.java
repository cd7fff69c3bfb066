package districtatlas.ui.album;

import districtatlas.print.page.PaperSize;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;

/**
 * How the reader wants the album. Immutable.
 *
 * @param keyAreas with the key areas' sheets
 * @param single   each part a file of its own; else bound to one
 */
public record AlbumWish(PaperSize paper, boolean keyAreas, boolean single) {
    static AlbumWish kept(Settings settings) {
        return new AlbumWish(PaperSize.named(settings.get(SettingKey.ALBUM_PAPER)).orElse(PaperSize.A4), settings.get(SettingKey.ALBUM_KEY_AREAS),
                settings.get(SettingKey.ALBUM_SINGLE));
    }

    void keep(Settings settings) {
        settings.set(SettingKey.ALBUM_PAPER, paper.name());
        settings.set(SettingKey.ALBUM_KEY_AREAS, keyAreas);
        settings.set(SettingKey.ALBUM_SINGLE, single);
    }

    AlbumWish on(PaperSize other) {
        return new AlbumWish(other, keyAreas, single);
    }

    AlbumWish keyAreas(boolean other) {
        return new AlbumWish(paper, other, single);
    }

    AlbumWish single(boolean other) {
        return new AlbumWish(paper, keyAreas, other);
    }
}
