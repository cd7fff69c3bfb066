package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.author.ThreeZones;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderCommandTest {
    private static final Path SHIPPED = Path.of(System.getProperty("atlas.file"));

    @TempDir
    private static Path folder;
    private static Path atlas;

    @BeforeAll
    static void compile() {
        atlas = ThreeZones.compiledIn(folder);
    }

    private static CommandRun render(Path out, String options) {
        return render(atlas, out, options);
    }

    private static CommandRun render(Path file, Path out, String options) {
        List<String> args = new ArrayList<>(List.of("render", "--atlas", file.toString(), "--lang", "en", "--out", out.toString()));
        if (!options.isBlank()) {
            args.addAll(List.of(options.split(" ")));
        }
        return CommandRun.of(args.toArray(String[]::new));
    }

    @Test
    void aPictureAroundAPlaceHasThatPlaceInItsMiddle() throws IOException {
        Path bay = folder.resolve("bay.png");
        assertEquals(CommandRun.QUIET, render(SHIPPED, bay, "--at 113.985,22.500 --scale 5000 --size 200x100 --plain"));
        Path hill = folder.resolve("hill.png");
        assertEquals(CommandRun.QUIET, render(SHIPPED, hill, "--at 113.9950,22.5800 --scale 5000 --size 200x100 --plain"));
        assertTrue(isBlue(ImageIO.read(bay.toFile()).getRGB(100, 50)), "the bay is water");
        assertFalse(isBlue(ImageIO.read(hill.toFile()).getRGB(100, 50)), "the hill is not");
        for (String nowhere : List.of("--at north", "--at 2.35,48.86")) {
            CommandRun refused = render(SHIPPED, folder.resolve("nowhere.png"), nowhere);
            assertEquals(2, refused.exit());
            assertTrue(refused.said().contains("113.93,22.53"), refused.said());
        }
    }

    @Test
    void countsStandOnTheMapAndTheSheetSaysWhatTheyAre() throws IOException {
        Path sheet = folder.resolve("counts.pdf");
        assertEquals(CommandRun.QUIET, render(SHIPPED, sheet, "--paper A4 --count-by zone --filter Culture"));
        try (PDDocument document = Loader.loadPDF(sheet.toFile())) {
            assertTrue(new PDFTextStripper().getText(document).contains("Number below a name"));
        }
        CommandRun refused = render(SHIPPED, folder.resolve("no.png"), "--count-by status");
        assertEquals(2, refused.exit());
        assertTrue(refused.said().contains("zone or group"), refused.said());
    }

    private static boolean isBlue(int rgb) {
        return (rgb & 0xff) > (rgb >> 16 & 0xff) + 10;
    }

    /** In points, 72 an inch: within a tenth of a millimetre of what is in the printer. */
    @Test
    void aSheetIsAsLargeAsThePaperAndLiesWhereTheMapIsWide() throws IOException {
        Path upright = folder.resolve("a3.pdf");
        assertEquals(CommandRun.QUIET, render(SHIPPED, upright, "--paper A3"));
        assertPage(upright, 297, 420);
        Path lying = folder.resolve("a4.pdf");
        assertEquals(CommandRun.QUIET, render(SHIPPED, lying, "--paper a4 --zone shahe"));
        assertPage(lying, 297, 210);

        CommandRun unknown = render(atlas, folder.resolve("b5.pdf"), "--paper B5");
        assertEquals(2, unknown.exit());
        assertTrue(unknown.said().contains("A4, A3"), unknown.said());
        assertTrue(render(atlas, folder.resolve("both.pdf"), "--paper A4 --size 400x300").said().contains("not both"));
        assertFalse(Files.exists(folder.resolve("both.pdf")));
    }

    private static void assertPage(Path sheet, double widthMillimetres, double heightMillimetres) throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet.toFile())) {
            assertEquals(widthMillimetres, document.getPage(0).getMediaBox().getWidth() / 72 * 25.4, 0.15);
            assertEquals(heightMillimetres, document.getPage(0).getMediaBox().getHeight() / 72 * 25.4, 0.15);
        }
    }

    @Test
    void aSheetSaysWhatItShowsAndWhoseDataItIs() throws IOException {
        Path out = folder.resolve("sheet.pdf");
        assertEquals(CommandRun.QUIET, render(SHIPPED, out, "--size 900x700 --scale 90000"));
        try (PDDocument document = Loader.loadPDF(out.toFile())) {
            assertEquals(675, document.getPage(0).getMediaBox().getWidth(), 1e-3);
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(text.contains("1 : 90,000"), text);
            assertTrue(text.contains("Legend"), text);
            assertTrue(text.contains("Atlas · "), text);
            assertTrue(text.contains("© OpenStreetMap contributors (ODbL)"), text);
            assertTrue(text.contains("schematic"), text);
        }
        Path plain = folder.resolve("plain.pdf");
        assertEquals(0, render(SHIPPED, plain, "--size 900x700 --scale 90000 --plain").exit());
        try (PDDocument document = Loader.loadPDF(plain.toFile())) {
            assertFalse(new PDFTextStripper().getText(document).contains("Legend"));
        }
    }

    /** The island at the district's edge, where a legend over the map would lie. */
    @Test
    void theLegendStandsBesideTheMapUnlessItIsWantedOverItOrNotAtAll() throws IOException {
        for (String place : List.of("beside", "over", "off")) {
            Path sheet = folder.resolve(place + ".pdf");
            assertEquals(CommandRun.QUIET, render(SHIPPED, sheet, "--size 1000x700 --legend " + place));
            assertPage(sheet, 1000 / 96.0 * 25.4, 700 / 96.0 * 25.4);
            try (PDDocument document = Loader.loadPDF(sheet.toFile())) {
                String text = new PDFTextStripper().getText(document);
                assertEquals(!place.equals("off"), text.contains("Legend"), text);
                assertTrue(text.contains("schematic") && text.contains("1 : "), text);
            }
        }
        Path beside = folder.resolve("beside.png");
        assertEquals(CommandRun.QUIET, render(SHIPPED, beside, "--size 1000x700 --dpi 96"));
        java.awt.image.BufferedImage picture = ImageIO.read(beside.toFile());
        assertEquals(1000, picture.getWidth());
        assertEquals(700, picture.getHeight());
        int paper = 0xFFFFFFFF;
        for (int y = 200; y < 650; y++) {
            assertEquals(paper, picture.getRGB(997, y), "the column on the right is paper at " + y);
        }
    }

    @Test
    void aPictureHasThePixelsOfItsSizeAndResolution() throws IOException {
        Path out = folder.resolve("picture.png");
        assertEquals(CommandRun.QUIET, render(out, "--size 400x300 --dpi 192"));
        assertEquals(800, ImageIO.read(out.toFile()).getWidth());
        assertEquals(600, ImageIO.read(out.toFile()).getHeight());
    }

    @Test
    void aFramedZoneIsOutlinedAsOnTheScreen() throws IOException {
        Path out = folder.resolve("zone.png");
        assertEquals(CommandRun.QUIET, render(SHIPPED, out, "--plain --size 400x300 --zone 440305002"));
        int edge = 0xFF000000 | Integer.parseInt("FFD23F", 16);
        long edged = edged(out, edge);
        assertEquals(CommandRun.QUIET, render(SHIPPED, out, "--plain --size 400x300"));
        assertTrue(edged > 300 && edged(out, edge) < 20, edged + " pixels of the outline, without a zone " + edged(out, edge));
    }

    private static long edged(Path picture, int edge) throws IOException {
        java.awt.image.BufferedImage image = ImageIO.read(picture.toFile());
        return java.util.Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())).filter(p -> p == edge).count();
    }

    @Test
    void aFolderOfStylesTakesThePlaceOfTheAtlasOwnAndItsProblemsAreSaid() throws IOException {
        Path styles = ThreeZones.copyTo(folder.resolve("maps")).resolve("styles");
        Path land = styles.resolve("land.sld");
        Path out = folder.resolve("restyled.png");
        assertEquals(CommandRun.QUIET, render(out, "--plain --size 200x200 --styles " + styles));
        int before = ImageIO.read(out.toFile()).getRGB(100, 100);
        Files.writeString(land, Files.readString(land).replace("<PolygonSymbolizer>", "<Sparkle/><PolygonSymbolizer>"));
        Files.writeString(styles.resolve("palette-light.yaml"), Files.readString(styles.resolve("palette-light.yaml")).replace("#", "#0"). replaceAll("#0(.....).", "#0$1"));
        CommandRun run = render(out, "--plain --size 200x200 --styles " + styles);
        assertEquals(0, run.exit());
        assertTrue(run.said().startsWith("land.sld:"), run.said());
        assertFalse(before == ImageIO.read(out.toFile()).getRGB(100, 100));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "x.gif      |                           | .png or .pdf",
        "x.png      | --size 12                 | 1920x1080",
        "x.png      | --size 99999x10           | 1920x1080",
        "x.png      | --dpi 0                   | pixels an inch",
        "x.pdf      | --dpi many                | pixels an inch",
        "x.png      | --scale -5                | 1 : N",
        "x.png      | --theme weather           | no theme",
        "x.png      | --zone Atlantis           | no zone",
        "x.png      | --palette pink            | no palette",
        "x.png      | --legend under            | beside",
        "x.png      | --size 16000x16000 --dpi 1200 | million",
        "x.png      | --styles nowhere          | no styles folder",
        "none/x.png |                           | no folder",
    })
    void whatCannotBeDoneIsSaidInOneSentence(String out, String options, String word) {
        CommandRun run = render(folder.resolve(out), options == null ? "" : options);
        assertEquals(2, run.exit(), run.said());
        assertEquals(1, run.said().lines().count(), run.said());
        assertTrue(run.said().contains(word), run.said());
        assertFalse(Files.exists(folder.resolve(out)));
    }
}
