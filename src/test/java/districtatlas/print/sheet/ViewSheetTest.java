package districtatlas.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.atlas.AtlasOnPaper;
import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenBox;
import districtatlas.map.Highlights;
import districtatlas.map.KeptNames;
import districtatlas.map.MapScene;
import districtatlas.map.MapTheme;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.portray.Portrayer;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.paint.Ground;
import districtatlas.plan.ZoneId;
import districtatlas.print.page.Block;
import districtatlas.print.page.Page;
import districtatlas.print.page.PageSize;
import districtatlas.print.page.PaperAtlas;
import districtatlas.print.page.PaperSize;
import districtatlas.print.pdf.PdfFile;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The map on the screen as a sheet, of the atlas that ships. */
class ViewSheetTest {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 30);
    private static AtlasOnPaper paper;

    @BeforeAll
    static void open() {
        paper = AtlasOnPaper.open(Path.of(System.getProperty("atlas.file")), Optional.empty(), new Messages(Lang.EN));
    }

    @AfterAll
    static void close() {
        paper.close();
    }

    private static Palette palette() {
        return paper.atlas().document().palettes().get(0);
    }

    private static ShownMap shown(MapTheme theme, Extent extent, List<Highlights.Lit> lit) {
        LayerStack layers = paper.atlas().document().stack(theme.id());
        return new ShownMap(extent, Highlights.over(layers, lit), layers, lit, name -> true, KeptNames.NONE, palette(), "A title", "Below it", List.of("Filtered: some words"));
    }

    private static List<Page> pages(ShownMap shown, PageSize size, Lang lang) {
        return new ViewSheet(paper.atlas(), paper.plates(), TitleBlock.EMPTY, DATE, new Messages(lang)).of(shown, size, Cancel.never());
    }

    private static PDDocument file(List<Page> pages) throws IOException {
        return Loader.loadPDF(PdfFile.bytes(pages, Ground.inks(palette()), new PdfFile.About("t", Lang.EN), PdfFile.FINENESS));
    }

    static Stream<Arguments> sheets() {
        List<Arguments> all = new ArrayList<>();
        for (MapTheme theme : paper.atlas().document().themes()) {
            for (Lang lang : Lang.values()) {
                PaperSize size = all.size() % 4 < 2 ? PaperSize.A4 : PaperSize.A3;
                all.add(Arguments.of(theme, lang, all.size() % 3 == 0 ? size.wide() : size.upright()));
            }
        }
        return all.stream();
    }

    /** Words and samples stand on the paper, never on the map, and neither on one another nor outside the frame. */
    @ParameterizedTest
    @MethodSource("sheets")
    void nothingLiesOverTheMapOrOverAnother(MapTheme theme, Lang lang, PageSize size) {
        for (Page page : pages(shown(theme, paper.atlas().home(), List.of()), size, lang)) {
            Optional<ScreenBox> map = page.blocks().stream().filter(b -> b instanceof Block.Map).map(b -> ((Block.Map) b).box()).findFirst();
            PageBoxes boxes = PageBoxes.of(page);
            map.ifPresent(m -> boxes.all().forEach(b -> assertFalse(PageBoxes.meet(b.box(), m), b + " on the map " + m)));
            assertEquals(List.of(), boxes.colliding());
            boxes.all().forEach(b -> assertTrue(b.box().x() >= 0 && b.box().maxX() <= size.width() - 20 && b.box().maxY() <= size.height() - 20, b::toString));
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void allThatIsSeenIsOnTheMapAndItsScaleIsRound(MapTheme theme, Lang lang, PageSize size) {
        Extent home = paper.atlas().home();
        Block.Map map = pages(shown(theme, home, List.of()), size, lang).get(0).blocks().stream().filter(b -> b instanceof Block.Map)
                .map(b -> (Block.Map) b).findFirst().orElseThrow();
        Viewport view = map.still().scene().viewport();
        Extent on = view.extent();
        assertTrue(on.minEast() <= home.minEast() && on.maxEast() >= home.maxEast() && on.minNorth() <= home.minNorth() && on.maxNorth() >= home.maxNorth());
        assertEquals(0, view.scaleDenominator() % 1250, 0.01, "1 : " + view.scaleDenominator());
    }

    @Test
    void whatStandsOnItIsReadBack() throws IOException {
        try (PDDocument file = file(pages(shown(paper.atlas().document().themes().get(0), paper.atlas().home(), List.of()), PaperSize.A3.wide(), Lang.EN))) {
            String text = new PDFTextStripper().getText(file);
            for (String said : List.of("A title", "Below it", "Filtered: some words", "Legend", "CGCS2000 / 3-degree Gauss-Kruger CM 114E (EPSG:4547)", "2026-11-30",
                    "\u00a9 OpenStreetMap contributors (ODbL)", "schematic", "Page 1 of 1", "District boundary", paper.atlas().edition(),
                    "1 : 125,000")) {
                assertTrue(text.contains(said), said + " in\n" + text);
            }
        }
    }

    /** A square on the ground, whose edges are looked for on the page. */
    @Test
    void theScaleIsTrueOnThePage() throws IOException {
        EastNorth middle = paper.atlas().home().center();
        double side = 4_000;
        Geometry square = new GeometryFactory().toGeometry(new Envelope(middle.east() - side / 2, middle.east() + side / 2, middle.north() - side / 2, middle.north() + side / 2));
        Extent extent = Extent.around(middle, 2.2 * side, 2.2 * side);
        ShownMap shown = shown(paper.atlas().document().themes().get(0), extent, List.of(Highlights.Lit.edge(square)));
        List<Page> pages = pages(shown, PaperSize.A3.upright(), Lang.EN);
        double scale = pages.get(0).blocks().stream().filter(b -> b instanceof Block.Map).findFirst().map(b -> ((Block.Map) b).still().scene().viewport().scaleDenominator()).orElseThrow();
        int dpi = 254;
        try (PDDocument file = file(pages)) {
            BufferedImage picture = new PDFRenderer(file).renderImageWithDPI(0, dpi);
            int edge = Color.decode(palette().roles().get("selection-core")).getRGB();
            int y = picture.getHeight() * 4 / 10;
            int first = -1;
            int last = -1;
            for (int row = y; first < 0 || last - first < picture.getWidth() / 4; row += 7) {
                first = -1;
                for (int x = 0; x < picture.getWidth(); x++) {
                    if (picture.getRGB(x, row) == edge) {
                        first = first < 0 ? x : first;
                        last = x;
                    }
                }
            }
            int stroke = 0;
            while (picture.getRGB(first + stroke, y) == edge) {
                stroke++;
            }
            double millimetres = (last - first + 1 - stroke) * 25.4 / dpi;
            assertEquals(side, millimetres / 1000 * scale, 0.003 * side, "1 : " + scale);
        }
    }

    /** A street with all its roads and lines has the longest legend there is. */
    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void theLongestLegendHasRoomBesideItsMap(PaperSize paper) {
        Extent street = paper().shapes().frame(new ZoneId("yuehai")).orElseThrow();
        for (Lang lang : Lang.values()) {
            for (PageSize size : List.of(paper.upright(), paper.wide())) {
                assertEquals(1, pages(shown(paper().document().themes().get(0), street, List.of()), size, lang).size(), lang + " " + size);
            }
        }
    }

    private static PaperAtlas paper() {
        return paper.atlas();
    }

    @Test
    void aLegendThatHasNoRoomGoesOnOverleaf() {
        ShownMap shown = shown(paper.atlas().document().themes().get(0), paper.atlas().home(), List.of());
        PageSize low = new PageSize(900, 330);
        List<Page> pages = pages(shown, low, Lang.EN);
        assertTrue(pages.size() > 1);
        MapScene scene = pages.get(0).blocks().stream().filter(b -> b instanceof Block.Map).findFirst().map(b -> ((Block.Map) b).still().scene()).orElseThrow();
        long lines = paper.plates().legend(scene, new Portrayer(palette(), Lang.EN, new ProblemLog()), paper.atlas().document()::sections, Cancel.never()).stream()
                .filter(l -> !l.isHeading()).count();
        assertEquals(lines, pages.stream().mapToLong(p -> PageBoxes.of(p).samples()).sum(), "no line is lost and none told twice");
    }
}
