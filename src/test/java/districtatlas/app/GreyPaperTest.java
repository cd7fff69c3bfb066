package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.map.MapScene;
import districtatlas.map.style.Palette;
import districtatlas.map.style.Argb;
import districtatlas.map.view.Viewport;
import districtatlas.paint.Ground;
import districtatlas.plan.Zone;
import districtatlas.print.page.MapPlates;
import districtatlas.print.page.Page;
import districtatlas.print.page.PageSize;
import districtatlas.print.page.RoundScale;
import districtatlas.print.pdf.PdfFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** A page printed in grey, as most are: the groups are told apart by pattern and by lightness, the axis and the belt from what they lie on. */
class GreyPaperTest {
    private static final int DPI = 192;
    /** Along a line of the hatch, in pixels. */
    private static final int STEP = 4;
    private static ShippedAtlas atlas;

    @BeforeAll
    static void open() {
        atlas = new ShippedAtlas();
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    /** How a ground looks: how light it is, from 0 to 255, and how its marks run: 1 all up to the right, -1 all down to the right, 0 neither. */
    private record Look(double light, double run) {
    }

    private static Map<String, Look> looks(Palette palette, double scale) throws IOException {
        ScreenBox box = new ScreenBox(0, 0, 700, 900);
        Viewport home = RoundScale.fitting(atlas.home(), box, 10);
        Viewport view = scale == 0 ? home : new Viewport(home.center(), Viewport.metresPerPixelAt(scale), box.width(), box.height());
        MapScene scene = new MapScene(view, atlas.document.stack("structure"), palette, Lang.ZH, 1);
        Page page = new Page(new PageSize(box.width(), box.height()), List.of(new MapPlates(atlas.lists).lay(scene, box, "", Cancel.never())));
        BufferedImage grey;
        try (PDDocument document = Loader.loadPDF(PdfFile.bytes(List.of(page), Ground.inks(palette), new PdfFile.About("", Lang.ZH), 4))) {
            grey = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
        }
        Map<String, Look> looks = new LinkedHashMap<>();
        for (Zone group : atlas.open.plan().zones().stream().filter(z -> z.kind() == ZoneKind.GROUP).toList()) {
            looks.put(group.id().value(), look(grey, view, atlas.open.shapes().shape(group.id()).orElseThrow()));
        }
        assertEquals(3, looks.size());
        return looks;
    }

    private static Look look(BufferedImage grey, Viewport view, Geometry shape) {
        PreparedGeometry inside = PreparedGeometryFactory.prepare(shape.buffer(-150));
        GeometryFactory points = new GeometryFactory();
        double light = 0;
        double up = 0;
        double down = 0;
        long n = 0;
        for (int y = STEP; y < grey.getHeight() - STEP; y += 5) {
            for (int x = STEP; x < grey.getWidth() - STEP; x += 5) {
                EastNorth place = view.toGrid(new ScreenXY(x * 96.0 / DPI, y * 96.0 / DPI));
                if (inside.contains(points.createPoint(new Coordinate(place.east(), place.north())))) {
                    int here = grey.getRaster().getSample(x, y, 0);
                    light += here;
                    up += Math.abs(grey.getRaster().getSample(x + STEP, y - STEP, 0) - here);
                    down += Math.abs(grey.getRaster().getSample(x + STEP, y + STEP, 0) - here);
                    n++;
                }
            }
        }
        return new Look(light / n, (down - up) / (down + up));
    }

    @Test
    void theGroupsDifferByPatternAndByLightness() throws IOException {
        for (double scale : new double[] {0, 60_000}) {
            Map<String, Look> looks = looks(atlas.document.paperPalette(), scale);
            assertTrue(looks.get("north").run() > 0.15, looks::toString);
            assertTrue(looks.get("south").run() < -0.15, looks::toString);
            assertTrue(Math.abs(looks.get("central").run()) < 0.1, looks::toString);
            for (String other : List.of("north", "south")) {
                assertTrue(looks.get("central").light() - looks.get(other).light() > 12, looks::toString);
            }
        }
    }

    @Test
    void onPaperTheyDifferMoreThanOnAScreen() throws IOException {
        Map<String, Look> paper = looks(atlas.document.paperPalette(), 0);
        Map<String, Look> light = looks(atlas.document.palettes().get(0), 0);
        for (String group : List.of("north", "south")) {
            assertTrue(Math.abs(paper.get(group).run()) > 1.5 * Math.abs(light.get(group).run()), group + " " + paper + " " + light);
        }
    }

    private static double luminance(Palette palette, String role) {
        int argb = Argb.parse(palette.role(role)).orElseThrow();
        double sum = 0;
        double[] shares = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double v = (argb >> 16 - 8 * i & 255) / 255.0;
            sum += shares[i] * (v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    /** Axis, the belt's edge, what is lit, and the edges of streets and district, without any colour. */
    @Test
    void linesStandOutFromEveryGroundInGrey() {
        Palette paper = atlas.document.paperPalette();
        for (String line : List.of("axis", "belt-edge", "shown", "selection", "district-edge", "street-line")) {
            for (String ground : List.of("group-1-fill", "group-2-fill", "group-3-fill", "district-ground", "sea", "water")) {
                double contrast = (luminance(paper, ground) + 0.05) / (luminance(paper, line) + 0.05);
                assertTrue(contrast >= 3, line + " on " + ground + ": " + contrast);
            }
        }
    }

    @Test
    void whereNothingStandsNothingIsPrinted() {
        Palette paper = atlas.document.paperPalette();
        for (String ground : List.of("land", "paper", "district-ground", "canvas-default")) {
            assertEquals(1, luminance(paper, ground), 1e-9, ground);
        }
        assertTrue(atlas.document.palettes().stream().noneMatch(p -> p.id().equals(paper.id())), "no screen is offered it");
    }
}
