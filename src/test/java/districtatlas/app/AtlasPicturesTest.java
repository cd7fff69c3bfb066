package districtatlas.app;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.map.view.Viewport;
import districtatlas.paint.GoldenPicture;
import districtatlas.paint.Picture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped map's structure at three scales in each palette, as it is known to look good. */
class AtlasPicturesTest {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;

    private static ShippedAtlas atlas;

    @BeforeAll
    static void open() {
        atlas = new ShippedAtlas();
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    /** East and north in parts of the home extent: the middle, the bay's shore, the park in the middle of the axis. */
    @ParameterizedTest
    @CsvSource({
        "light, 150000, 0.5, 0.5", "dark, 150000, 0.5, 0.5", "projector, 150000, 0.5, 0.5",
        "light, 50000, 0.48, 0.4", "dark, 50000, 0.48, 0.4", "projector, 50000, 0.48, 0.4",
        "light, 10000, 0.55, 0.46", "dark, 10000, 0.55, 0.46", "projector, 10000, 0.55, 0.46"})
    void theStructureLooksAsItDid(String palette, int scale, double east, double north) {
        int number = 0;
        while (!atlas.document.palettes().get(number).id().equals(palette)) {
            number++;
        }
        EastNorth centre = new EastNorth(atlas.home().minEast() + east * atlas.home().width(),
                atlas.home().minNorth() + north * atlas.home().height());
        Viewport view = new Viewport(centre, Viewport.metresPerPixelAt(scale), WIDTH, HEIGHT);
        Picture picture = atlas.painter.paint(atlas.scene(0, number, Lang.ZH, view), Cancel.never());
        GoldenPicture.assertSame("atlas", palette + "-" + scale, picture);
    }
}
