package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.paint.GoldenPicture;
import districtatlas.paint.Picture;
import districtatlas.plan.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped map at home in every theme and palette, its structure at three scales, and zones in view, as they are known to look good. */
class AtlasPicturesTest extends OnShippedAtlas {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;

    /** East and north in parts of the home extent: the middle, the bay's shore, the park in the middle of the axis. */
    @ParameterizedTest
    @CsvSource({
        "light, 150000, 0.5, 0.5", "dark, 150000, 0.5, 0.5", "projector, 150000, 0.5, 0.5",
        "light, 50000, 0.48, 0.4", "dark, 50000, 0.48, 0.4", "projector, 50000, 0.48, 0.4",
        "light, 10000, 0.55, 0.46", "dark, 10000, 0.55, 0.46", "projector, 10000, 0.55, 0.46"})
    void theStructureLooksAsItDid(String palette, int scale, double east, double north) {
        EastNorth centre = new EastNorth(atlas.home().minEast() + east * atlas.home().width(),
                atlas.home().minNorth() + north * atlas.home().height());
        Viewport view = new Viewport(centre, Viewport.metresPerPixelAt(scale), WIDTH, HEIGHT);
        Picture picture = atlas.painter.paint(atlas.scene(0, number(palette), Lang.ZH, view), Cancel.never());
        GoldenPicture.assertSame("atlas", palette + "-" + scale, picture);
    }

    /** Every theme in every palette, and one in English, as the window opens. */
    @ParameterizedTest
    @CsvSource({"0, light, ZH", "1, light, ZH", "2, light, ZH", "3, light, ZH", "4, light, ZH",
        "0, dark, ZH", "1, dark, ZH", "2, dark, ZH", "3, dark, ZH", "4, dark, ZH",
        "0, projector, ZH", "1, projector, ZH", "2, projector, ZH", "3, projector, ZH", "4, projector, ZH", "0, light, EN"})
    void aThemeAtHomeLooksAsItDid(int theme, String palette, Lang lang) {
        Viewport home = fitted(atlas.home());
        Picture picture = atlas.painter.paint(atlas.scene(theme, number(palette), lang, home), Cancel.never());
        GoldenPicture.assertSame("atlas", "home-" + atlas.document.themes().get(theme).id() + "-" + palette + "-" + lang.name().toLowerCase(), picture);
    }

    @Test
    void thereAreNoThemesWithoutAPicture() {
        assertEquals(5, atlas.document.themes().size());
        assertEquals(3, atlas.document.palettes().size());
    }

    /** As the window frames them, in the theme and at the scale in which most is read: a street, and a group. */
    @ParameterizedTest
    @CsvSource({"yuehai, 2", "south, 1"})
    void aZoneInViewLooksAsItDid(String zone, int theme) {
        Extent frame = atlas.open.shapes().frame(new ZoneId(zone)).orElseThrow();
        Picture picture = atlas.painter.paint(atlas.scene(theme, 0, Lang.ZH, fitted(frame)), Cancel.never());
        GoldenPicture.assertSame("atlas", "zone-" + zone, picture);
    }

    private static Viewport fitted(Extent extent) {
        return new Viewport(extent.center(), 1, WIDTH, HEIGHT).fittedTo(extent, Viewport.Insets.all(20));
    }

    private static int number(String palette) {
        return atlas.document.palettes().stream().map(Palette::id).toList().indexOf(palette);
    }
}
