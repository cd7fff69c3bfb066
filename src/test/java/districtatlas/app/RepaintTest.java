package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.map.MapScene;
import districtatlas.map.MapTheme;
import districtatlas.map.view.Viewport;
import districtatlas.paint.MapFeed;
import districtatlas.paint.MapShop;
import districtatlas.paint.Picture;
import districtatlas.paint.StillPainter;
import districtatlas.paint.StyledPortrayal;
import districtatlas.paint.display.DisplayLists;
import districtatlas.print.StillFile;
import districtatlas.print.StillWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped map again, in other colours and words: from what was read once. */
class RepaintTest extends OnShippedAtlas {
    private final CountedSources sources = new CountedSources();

    private static Viewport view(double scale) {
        return new Viewport(atlas.home().center(), Viewport.metresPerPixelAt(scale), 500, 400);
    }

    private MapScene scene(int theme, int palette, Lang lang, double scale) {
        return sources.in(atlas.scene(theme, palette, lang, view(scale)));
    }

    private static DisplayLists lists() {
        return new DisplayLists(new StyledPortrayal(new ProblemLog()));
    }

    private static Picture painted(DisplayLists lists, MapScene scene) {
        return new StillPainter(lists).paint(scene, Cancel.never());
    }

    @Test
    void anotherPaletteOrLanguageReadsNothingAndLooksAsIfItWereTheFirst() {
        for (double scale : new double[] {150_000, 30_000}) {
            for (int theme = 0; theme < atlas.document.themes().size(); theme++) {
                DisplayLists lists = lists();
                painted(lists, scene(theme, 0, Lang.ZH, scale));
                Map<String, Integer> read = Map.copyOf(sources.readings);
                for (Lang lang : Lang.values()) {
                    for (int palette = 0; palette < atlas.document.palettes().size(); palette++) {
                        Picture again = painted(lists, scene(theme, palette, lang, scale));
                        assertEquals(read, sources.readings);
                        Picture fresh = painted(lists(), atlas.scene(theme, palette, lang, view(scale)));
                        String which = atlas.document.themes().get(theme).id() + " " + palette + " " + lang + " 1:" + scale;
                        assertArrayEquals(fresh.pixels(), again.pixels(), which);
                        assertEquals(fresh.labels(), again.labels(), which);
                    }
                }
            }
        }
    }

    /** Street by street, say, is one source under four styles. */
    @Test
    void allThemesTogetherReadASourceOnce() {
        DisplayLists lists = lists();
        for (int theme = 0; theme < atlas.document.themes().size(); theme++) {
            lists.get(scene(theme, 0, Lang.ZH, 100_000), Cancel.never());
        }
        assertFalse(sources.readings.isEmpty());
        assertTrue(sources.readings.values().stream().allMatch(n -> n == 1), sources.readings.toString());
    }

    @Test
    void sixteenPicturesOfOneAtlasReadEachLayerOnce(@TempDir Path folder) throws IOException {
        DisplayLists lists = lists();
        Messages messages = new Messages(Lang.ZH);
        for (int i = 0; i < 16; i++) {
            int palette = i % atlas.document.palettes().size();
            MapTheme theme = atlas.document.themes().get(i / 4 % atlas.document.themes().size());
            MapScene scene = scene(i / 4, palette, Lang.ZH, 60_000);
            StillWords words = new StillWords(messages, atlas.open.name(), theme.name(), Optional.empty(), atlas.credits(), scene.layers(), scene.palette(),
                    atlas.document::sections);
            StillFile sheet = new StillFile(scene.layers(), scene.palette(), messages, words, false, lists);
            Path file = folder.resolve(i + (i % 4 == 3 ? ".pdf" : ".png"));
            sheet.write(view(40_000 + 5_000 * i).resizedTo(800, 600), 96, file);
            assertTrue(Files.size(file) > 10_000);
        }
        assertFalse(sources.readings.isEmpty());
        assertTrue(sources.readings.values().stream().allMatch(n -> n == 1), sources.readings.toString());
    }

    /** What a map has read, a sheet does not read again. */
    @Test
    void mapsAndPicturesOfOneShopReadEachLayerOnceAmongThem() throws InterruptedException {
        try (MapShop shop = MapShop.start(new StyledPortrayal(new ProblemLog()))) {
            CountDownLatch settled = new CountDownLatch(2);
            List<String> failures = new ArrayList<>();
            MapFeed.Listener listener = new MapFeed.Listener() {
                @Override
                public void settled(MapScene scene) {
                    settled.countDown();
                }

                @Override
                public void failed(String what, Throwable cause) {
                    failures.add(what);
                }
            };
            MapScene scene = scene(0, 0, Lang.ZH, 100_000);
            shop.feed(listener).show(scene);
            shop.feed(listener).show(scene(0, 1, Lang.ZH, 50_000));
            painted(shop.lists(), scene(0, 2, Lang.EN, 50_000));
            assertTrue(settled.await(60, TimeUnit.SECONDS));
            assertEquals(List.of(), failures);
        }
        assertTrue(sources.readings.values().stream().allMatch(n -> n == 1), sources.readings.toString());
    }
}
