package districtatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.coord.EastNorth;
import districtatlas.map.view.Viewport;
import districtatlas.paint.tile.Content;
import districtatlas.paint.tile.Tile;
import districtatlas.paint.tile.TileLevel;
import districtatlas.paint.tile.TilePixels;
import districtatlas.paint.tile.TilePlace;
import districtatlas.paint.tile.TilePool;
import districtatlas.ui.OnFx;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Two tiles wide, one high; what is seen is told by the colour of each tile's middle. */
class TilePicturesTest {
    private static final int SIDE = TileLevel.SIDE;
    private static final TilePlace WEST = new TilePlace(0, -1);
    private static final TilePlace EAST = new TilePlace(1, -1);
    private static final int RED = 0xFFB00000;
    private static final int BLUE = 0xFF0000B0;
    private static final int GREEN = 0xFF00B000;

    private final TilePool pool = new TilePool();
    private final Content first = new Content(List.of(), RED);
    private final Content second = new Content(List.of(), BLUE);
    private final Viewport view = new Viewport(new EastNorth(SIDE, SIDE / 2.0), 1, 2 * SIDE, SIDE);
    private TilePictures pictures;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private void show(Viewport at) throws Exception {
        onFx(() -> {
            pictures = new TilePictures();
            pictures.resize(at.width(), at.height());
            new Scene(pictures, at.width(), at.height());
            pictures.moveTo(at);
            return null;
        });
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        return OnFx.get(work);
    }

    private void add(Content content, double metresPerPixel, TilePlace place, int argb) throws Exception {
        TilePixels pixels = pool.take();
        Arrays.fill(pixels.argb(), argb);
        Tile tile = new Tile(new TileLevel(content, metresPerPixel, 1), place, pixels, pool);
        onFx(() -> {
            pictures.add(List.of(tile));
            return null;
        });
    }

    private List<Integer> seen() throws Exception {
        return onFx(() -> {
            PixelReader pixels = pictures.snapshot(new SnapshotParameters(), null).getPixelReader();
            return List.of(pixels.getArgb(SIDE / 2, SIDE / 2), pixels.getArgb(SIDE + SIDE / 2, SIDE / 2));
        });
    }

    @Test
    void theFirstPictureComesTileByTile() throws Exception {
        show(view);
        add(first, 1, EAST, RED);
        assertEquals(RED, seen().get(1));
    }

    @Test
    void anotherContentComesAsOnePicture() throws Exception {
        show(view);
        add(first, 1, WEST, RED);
        add(first, 1, EAST, RED);
        add(second, 1, WEST, BLUE);
        assertEquals(List.of(RED, RED), seen());
        add(second, 1, EAST, BLUE);
        assertEquals(List.of(BLUE, BLUE), seen());
    }

    @Test
    void anotherContentMayFillWhatWouldBeBare() throws Exception {
        show(view);
        add(first, 1, WEST, RED);
        add(second, 1, EAST, BLUE);
        assertEquals(List.of(RED, BLUE), seen());
    }

    @Test
    void whenAllIsInTheLastContentIsSeen() throws Exception {
        show(view);
        add(first, 1, WEST, RED);
        add(first, 1, EAST, RED);
        add(second, 1, WEST, BLUE);
        onFx(() -> {
            pictures.settle();
            return null;
        });
        assertEquals(BLUE, seen().get(0));
    }

    @Test
    void zoomingWhileAnotherContentIsOnItsWayShowsNoneOfItBeforeItIsWhole() throws Exception {
        show(view);
        add(first, 1, WEST, RED);
        add(first, 1, EAST, RED);
        add(second, 1, WEST, BLUE);
        add(second, 0.5, new TilePlace(0, -1), GREEN);
        assertEquals(List.of(RED, RED), seen());
        add(second, 2, new TilePlace(0, -1), GREEN);
        assertEquals(List.of(GREEN, GREEN), seen());
    }

    @Test
    void aFinerLevelOfTheSameContentComesTileByTile() throws Exception {
        show(view);
        add(first, 2, new TilePlace(0, -1), RED);
        assertEquals(List.of(RED, RED), seen());
        add(first, 1, WEST, GREEN);
        assertEquals(List.of(GREEN, RED), seen());
    }
}
