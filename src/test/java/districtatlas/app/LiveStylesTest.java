package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.StylesReading;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.author.ThreeZones;
import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.coord.Extent;
import districtatlas.map.MapDocument;
import districtatlas.map.layer.Layer;
import districtatlas.map.portray.FeatureShapes;
import districtatlas.map.portray.Kinds;
import districtatlas.map.portray.LayerFeatures;
import districtatlas.map.portray.PortrayalSink;
import districtatlas.map.style.Palette;
import districtatlas.map.layer.LayerId;
import districtatlas.map.view.Viewport;
import districtatlas.paint.StillPainter;
import districtatlas.paint.StyledPortrayal;
import districtatlas.paint.display.Portrayal;
import districtatlas.state.AtlasState;
import districtatlas.state.Scenes;
import districtatlas.ui.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cartographer at work on the made-up district's styles. */
class LiveStylesTest {
    private static final int RED = 0xFFFF0000;

    private static final String GROUP_FILL = "<ogc:Function name=\"env\"><ogc:Literal>group-fill</ogc:Literal><ogc:Literal>#CFE6DB</ogc:Literal></ogc:Function>";

    @TempDir
    private Path folder;
    private Path styles;
    private Extent home;
    private MapDocument document;
    private Session session;
    private LiveStyles live;
    private final List<String> portrayed = new ArrayList<>();
    private final ProblemLog painting = new ProblemLog();
    private final Portrayal styled = new StyledPortrayal(painting);
    private final List<String> read = new ArrayList<>();
    private final StillPainter painter = new StillPainter((layer, before, sink, cancel) -> {
        read.add(layer.id().value());
        return told(styled.read(layer, before, sink, cancel));
    });

    private LayerFeatures told(LayerFeatures features) {
        return new LayerFeatures() {
            @Override
            public boolean serves(Layer layer) {
                return features.serves(layer);
            }

            @Override
            public Kinds draw(Layer layer, Palette palette, Lang lang, FeatureShapes shapes, PortrayalSink sink, Cancel cancel) {
                portrayed.add(layer.id().value());
                return features.draw(layer, palette, lang, shapes, sink, cancel);
            }

            @Override
            public long sizeBytes() {
                return features.sizeBytes();
            }
        };
    }

    @BeforeEach
    void open() {
        Path file = ThreeZones.compiledIn(folder);
        styles = ThreeZones.copyTo(folder.resolve("maps")).resolve("styles");
        try (AtlasFile atlas = AtlasFile.openReadOnly(file)) {
            OpenAtlas open = OpenAtlas.of(atlas);
            home = open.home();
            document = MapDocument.read(atlas, open.grid(), new ProblemLog());
        }
        session = new Session(AtlasState.of("pattern", document.palettes().get(0).id(), 2025), Scenes.of(document, f -> Set.of()), Lang.ZH);
        session.viewportProperty().set(new Viewport(home.center(), 1, 300, 200).fittedTo(home, Viewport.Insets.all(0)));
        live = new LiveStyles(styles, document, StylesReading.of(styles, document), painting, session::restyled, Runnable::run, Runnable::run);
        live.reload();
    }

    /** A colour that is known only when something is painted. */
    private static String computed(String digits) {
        return "<ogc:Function name=\"strConcat\"><ogc:Literal>#</ogc:Literal><ogc:Literal>" + digits + "</ogc:Literal></ogc:Function>";
    }

    private int[] picture() {
        return painter.paint(session.scene(1), Cancel.never()).pixels();
    }

    private boolean hasRed(int[] pixels) {
        return Arrays.stream(pixels).anyMatch(p -> p == RED);
    }

    /** As editors do: beside it, then renamed over it. */
    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(styles.resolve(file));
        assertTrue(text.contains(from), file + " has no " + from);
        Path beside = Files.writeString(styles.resolve("." + file + ".swp"), text.replace(from, to));
        Files.move(beside, styles.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    private List<String> problems() {
        return live.problemsProperty().get().stream().map(Problem::where).toList();
    }

    @Test
    void aChangedStyleChangesThePictureAndTheUntouchedLayersKeepTheirDisplayLists() throws IOException {
        assertFalse(hasRed(picture()));
        portrayed.clear();
        read.clear();
        edit("group.sld", GROUP_FILL, computed("FF0000"));
        live.reload();
        assertTrue(hasRed(picture()));
        assertEquals(List.of("group"), portrayed);
        assertEquals(List.of(), read);
        assertEquals(List.of(), problems());
    }

    @Test
    void nothingIsMadeAnewWhenNothingChanged() {
        picture();
        portrayed.clear();
        List<Layer> before = session.layers().getValue().layers();
        live.reload();
        picture();
        assertEquals(List.of(), portrayed);
        assertEquals(before, session.layers().getValue().layers());
    }

    @Test
    void aStyleThatCannotBeReadKeepsItsLastGoodFormAndIsListedWithItsLine() throws IOException {
        edit("group.sld", GROUP_FILL, computed("FF0000"));
        live.reload();
        int[] good = picture();
        edit("group.sld", "</PolygonSymbolizer>", "</PolygonSymboliser>");
        live.reload();
        assertArrayEquals(good, picture());
        assertEquals(List.of("group.sld:10"), problems());
        live.reload();
        assertEquals(List.of("group.sld:10"), problems(), "it is still wrong");
        edit("group.sld", "</PolygonSymboliser>", "</PolygonSymbolizer>");
        live.reload();
        assertEquals(List.of(), problems());
        assertArrayEquals(good, picture());
    }

    @Test
    void whatIsNotUnderstoodIsListedAndTheRestOfTheStyleIsDrawn() throws IOException {
        edit("group.sld", GROUP_FILL, computed("FF0000"));
        edit("group.sld", "<TextSymbolizer>", "<Sparkle/>\n<TextSymbolizer>");
        live.reload();
        assertTrue(hasRed(picture()));
        assertEquals(List.of("group.sld:11"), problems());
    }

    @Test
    void whatShowsOnlyWhilePaintingIsListedUntilItsFileIsMended() throws IOException {
        edit("group.sld", GROUP_FILL, computed("FF00"));
        live.reload();
        assertEquals(List.of(), problems(), "nothing was painted yet");
        picture();
        assertEquals(List.of("group.sld:8"), problems());
        assertEquals("style.colour", live.problemsProperty().get().get(0).code());
        edit("street.sld", "</FeatureTypeStyle>", "<!-- touched --></FeatureTypeStyle>");
        live.reload();
        picture();
        assertEquals(List.of("group.sld:8"), problems(), "the groups were not painted anew, and are still wrong");
        edit("group.sld", computed("FF00"), computed("FF0000"));
        live.reload();
        picture();
        assertEquals(List.of(), problems());
        edit("group.sld", computed("FF0000"), computed("FF00"));
        live.reload();
        picture();
        assertEquals(List.of("group.sld:8"), problems(), "wrong again");
    }

    @Test
    void anotherPaletteTellsOnceWhatAllTell() throws IOException {
        edit("group.sld", GROUP_FILL, computed("FF00"));
        live.reload();
        picture();
        session.change(s -> s.withPalette(document.palettes().get(1).id()));
        picture();
        assertEquals(List.of("group.sld:8"), problems());
    }

    @Test
    void whatOnlyTheOldPaletteMadeWrongIsGoneWithIt() throws IOException {
        edit("group.sld", "<ogc:Literal>group-fill</ogc:Literal><ogc:Literal>#CFE6DB</ogc:Literal>", "<ogc:Literal>moss</ogc:Literal><ogc:Literal>#FF00</ogc:Literal>");
        live.reload();
        picture();
        assertEquals(List.of("group.sld:9", "group.sld:8"), problems(), "no palette has it, and what stands for it is no colour");
        for (String palette : List.of("palette-light.yaml", "palette-dark.yaml")) {
            edit(palette, "text-scale: 1", "text-scale: 1\nmoss: \"#FF0000\"");
        }
        live.reload();
        assertTrue(hasRed(picture()));
        assertEquals(List.of(), problems());
    }

    @Test
    void aRoleLeftOutKeepsItsValueAndIsToldOnce() throws IOException {
        edit("palette-light.yaml", "belt: \"#1769B0\"\n", "");
        live.reload();
        assertEquals("#1769B0", session.palette().getValue().role("belt"));
        assertEquals(List.of("palette-light.yaml: [palette.role] the role belt has no value here and keeps the one before; write a line for it"),
                live.problemsProperty().get().stream().map(Problem::toString).toList());
    }

    @Test
    void whatEditorsLeaveBesideAFileIsNotRead() throws IOException {
        Files.writeString(styles.resolve(".group.sld"), "half a fi");
        Files.writeString(styles.resolve(".palette-light.yaml"), "{");
        live.reload();
        assertEquals(List.of(), problems());
    }

    @Test
    void aPictureBesideTheStyleIsFoundWithTheWindowOpen() throws IOException {
        Files.writeString(styles.resolve("flag.svg"), "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path d='M0 0h8v8h-8z' fill='#FF0000'/></svg>");
        edit("point.sld", "<Mark><WellKnownName>circle</WellKnownName>", "<ExternalGraphic><OnlineResource xmlns:xlink='http://www.w3.org/1999/xlink'"
                + " xlink:href='flag.svg'/><Format>image/svg+xml</Format></ExternalGraphic><Mark><WellKnownName>circle</WellKnownName>");
        live.reload();
        assertEquals(List.of(), problems());
    }

    /** Parsers speak English. */
    @Test
    void aChineseReaderIsToldInChinese() throws IOException {
        Messages chinese = new Messages(Lang.ZH);
        for (String code : List.of("style.xml", "style.picture", "style.evaluate", "atlas.unreadable")) {
            String said = Problem.worded(code, "x", "a", "the parser's words").detailIn(chinese);
            assertFalse(said.contains("parser"), said);
        }
        edit("group.sld", "</PolygonSymbolizer>", "</PolygonSymboliser>");
        live.reload();
        String said = live.problemsProperty().get().get(0).detailIn(chinese);
        assertFalse(said.matches("(?s).*[a-z]{4,} [a-z]{2,} [a-z]{2,}.*"), said);
    }

    @Test
    void aStyleWithoutARuleIsSaidAndMendedItIsNot() throws IOException {
        String style = Files.readString(styles.resolve("group.sld"));
        Files.writeString(styles.resolve("group.sld"), style.replaceAll("(?s)<Rule>.*</Rule>", ""));
        live.reload();
        assertEquals(List.of("style.empty"), live.problemsProperty().get().stream().map(Problem::code).toList());
        Files.writeString(styles.resolve("group.sld"), style);
        live.reload();
        assertEquals(List.of(), live.problemsProperty().get());
    }

    @Test
    void aMendedPictureBesideAStyleEmptiesTheList() throws IOException {
        String style = Files.readString(styles.resolve("group.sld"));
        Files.writeString(styles.resolve("group.sld"), style.replaceFirst("(?s)<Rule>", "<Rule><PointSymbolizer><Graphic><ExternalGraphic>"
                + "<OnlineResource xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"star.svg\"/><Format>image/svg+xml</Format>"
                + "</ExternalGraphic><Size>9</Size></Graphic></PointSymbolizer>"));
        live.reload();
        assertEquals(List.of("style.picture"), live.problemsProperty().get().stream().map(Problem::code).toList());
        Files.writeString(styles.resolve("star.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0L8 0L4 8Z\"/></svg>");
        live.reload();
        assertEquals(List.of(), live.problemsProperty().get());
    }

    @Test
    void whatWasFoundBeforeAnybodyListenedIsListedToo() {
        painting.worded("style.colour", "street.sld:4", "#1");
        LiveStyles late = new LiveStyles(styles, document, StylesReading.of(styles, document), painting, session::restyled, Runnable::run, Runnable::run);
        assertEquals(List.of("street.sld:4"), late.problemsProperty().get().stream().map(Problem::where).toList());
    }

    @Test
    void aStyleTakenOutOfTheFolderIsTheAtlasOwnAgain() throws IOException {
        int[] own = picture();
        edit("group.sld", "<ogc:Literal>group-fill</ogc:Literal>", "<ogc:Literal>belt</ogc:Literal>");
        live.reload();
        assertFalse(Arrays.equals(own, picture()));
        Files.delete(styles.resolve("group.sld"));
        live.reload();
        assertArrayEquals(own, picture());
    }

    @Test
    void aChangedPaletteRepaintsAndABadValueKeepsTheOneBefore() throws IOException {
        edit("palette-light.yaml", "group-fill: \"#CFE6DB\"", "group-fill: \"#FF0000\"");
        edit("palette-light.yaml", "belt: \"#1769B0\"", "belt: blue");
        live.reload();
        assertEquals("#FF0000", session.palette().getValue().role("group-fill"));
        assertEquals("#1769B0", session.palette().getValue().role("belt"));
        assertTrue(hasRed(picture()));
        assertTrue(problems().contains("palette-light.yaml:5"), problems().toString());
    }

    @Test
    void aHiddenLayerStaysHidden() throws IOException {
        LayerId group = new LayerId("group");
        session.change(s -> s.withLayers(s.layers().with("pattern", a -> a.withHidden(group, true))));
        edit("group.sld", "#CFE6DB", "#FF0000");
        live.reload();
        assertFalse(session.layers().getValue().find(group).orElseThrow().visible());
    }

    @Test
    void aStyleThatNoThemeShowsIsSaid() throws IOException {
        Files.copy(styles.resolve("group.sld"), styles.resolve("grupo.sld"));
        live.reload();
        assertEquals(List.of("grupo.sld"), problems());
    }

    @Test
    void aChangeOnDiskIsNoticedByItself() throws Exception {
        CompletableFuture<Void> noticed = new CompletableFuture<>();
        try (FolderWatch watch = FolderWatch.start(styles, () -> noticed.complete(null))) {
            edit("group.sld", "#CFE6DB", "#FF0000");
            noticed.get(20, TimeUnit.SECONDS);
        }
    }
}
