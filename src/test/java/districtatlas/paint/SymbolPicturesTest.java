package districtatlas.paint;

import static districtatlas.paint.HandDrawn.DOT;
import static districtatlas.paint.HandDrawn.SLASH;
import static districtatlas.paint.HandDrawn.SQUARE;
import static districtatlas.paint.HandDrawn.box;
import static districtatlas.paint.HandDrawn.geometry;
import static districtatlas.paint.HandDrawn.line;
import static districtatlas.paint.HandDrawn.mark;
import static districtatlas.paint.HandDrawn.pattern;
import static districtatlas.paint.HandDrawn.text;

import districtatlas.base.Cancel;
import districtatlas.coord.EastNorth;
import districtatlas.map.MapScene;
import districtatlas.map.legend.LegendEntry.Sample;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.map.view.Viewport;
import districtatlas.paint.decor.Decorations;
import districtatlas.paint.decor.LegendLine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

/** Every kind of symbol, painted and compared with a picture somebody looked at. */
class SymbolPicturesTest {
    private static final String HILL = "POLYGON ((20 30, 120 20, 180 90, 150 180, 90 150, 30 190, 20 30), (70 60, 110 60, 110 100, 70 100, 70 60))";
    private static final String WAY = "LINESTRING (15 40, 70 160, 120 60, 185 170)";
    private static final int INK = 0xFF1D1C1A;
    private static final int GREEN = 0xFF1F6F5B;
    private static final int RED = 0xFFC2261E;

    private static void check(String name, HandDrawn hand) {
        check(name, hand, 1);
    }

    private static void check(String name, HandDrawn hand, double pixelScale) {
        MapScene scene = new MapScene(new Viewport(new EastNorth(100, 100), 1, 200, 200), hand.layers(), HandDrawn.PALETTE,
                districtatlas.base.Lang.ZH, pixelScale);
        GoldenPicture.assertSame("symbols", name, new StillPainter(hand).paint(scene, Cancel.never()));
    }

    private static LineSymbol stroke(double width, LineSymbol.Cap cap, LineSymbol.Join join, double offset, Double... dash) {
        return new LineSymbol(RED, width, false, List.of(dash), 0, cap, join, offset, Optional.empty(), 0);
    }

    @Test
    void areaWithAHoleAndAnOutline() {
        check("area", new HandDrawn().draw("a", "1", HILL, AreaSymbol.plain(0xFFCFE6DB)).draw("a", "1", HILL, line(GREEN, 1.5)));
    }

    @Test
    void translucentAreasShowWhatIsBelow() {
        check("area-translucent", new HandDrawn().draw("a", "1", HILL, AreaSymbol.plain(GREEN))
                .draw("b", "2", box(60, 10, 190, 120), AreaSymbol.plain(0x80C2261E), ScaleRange.ALL, 0));
    }

    @Test
    void hatchesRunThrough() {
        check("area-hatch", new HandDrawn().draw("a", "1", HILL, pattern(0xFFCFE6DB, mark(SLASH, 9, 0, GREEN, 1.2), 9)));
    }

    @Test
    void hatchesRunThroughOnFineScreens() {
        check("area-hatch-fine", new HandDrawn().draw("a", "1", HILL, pattern(0xFFCFE6DB, mark(SLASH, 9, 0, GREEN, 1.2), 9)), 1.5);
    }

    @Test
    void dotsStandInRows() {
        check("area-dots", new HandDrawn().draw("a", "1", HILL, pattern(0xFFF8E6BC, mark(DOT, 3, 0xFF8F5E0E, 0, 0), 10)));
    }

    @Test
    void thinAndThickLinesWithTheirCasing() {
        Geometry way = geometry(WAY);
        check("line-casing", new HandDrawn()
                .draw("a", "1", way, stroke(9, LineSymbol.Cap.ROUND, LineSymbol.Join.ROUND, 0), ScaleRange.ALL, 0)
                .draw("a", "1", way, line(0xFFFFFFFF, 5), ScaleRange.ALL, 1)
                .draw("a", "1", way, line(INK, 1), ScaleRange.ALL, 2));
    }

    @Test
    void dashesWithEachCap() {
        HandDrawn hand = new HandDrawn();
        int y = 170;
        for (LineSymbol.Cap cap : LineSymbol.Cap.values()) {
            hand.draw("a", cap.name(), "LINESTRING (15 " + y + ", 185 " + y + ")",
                    stroke(8, cap, LineSymbol.Join.ROUND, 0, 14.0, 12.0));
            hand.draw("a", cap + "thin", "LINESTRING (15 " + (y - 25) + ", 185 " + (y - 25) + ")",
                    stroke(2, cap, LineSymbol.Join.ROUND, 0, 7.0, 3.0, 1.0, 3.0));
            y -= 55;
        }
        check("line-dashes", hand);
    }

    @Test
    void joins() {
        HandDrawn hand = new HandDrawn();
        int x = 15;
        for (LineSymbol.Join join : LineSymbol.Join.values()) {
            hand.draw("a", join.name(), "LINESTRING (" + x + " 30, " + (x + 25) + " 160, " + (x + 50) + " 30)",
                    stroke(10, LineSymbol.Cap.BUTT, join, 0));
            x += 60;
        }
        check("line-joins", hand);
    }

    @Test
    void offsetLinesRunBesideTheirLine() {
        check("line-offset", new HandDrawn().draw("a", "1", WAY, line(INK, 1))
                .draw("a", "1", WAY, stroke(3, LineSymbol.Cap.BUTT, LineSymbol.Join.MITRE, 6))
                .draw("a", "1", WAY, stroke(2, LineSymbol.Cap.BUTT, LineSymbol.Join.MITRE, -6, 4.0, 3.0)));
    }

    @Test
    void aWidthInMetresGrowsWithTheScale() {
        LineSymbol belt = new LineSymbol(0x401769B0, 30, true, List.of(), 0, LineSymbol.Cap.ROUND, LineSymbol.Join.ROUND, 0,
                Optional.empty(), 0);
        check("line-metres", new HandDrawn().draw("a", "1", WAY, belt).draw("a", "1", WAY,
                new LineSymbol(0xFF1769B0, 2, false, List.of(0.1, 5.0), 0, LineSymbol.Cap.ROUND, LineSymbol.Join.ROUND, 0, Optional.empty(), 0)));
    }

    @Test
    void marksAlongALinePointItsWay() {
        PointSymbol arrow = new PointSymbol("M -0.5 -0.4 L 0.5 0 L -0.5 0.4 Z", false, 12, RED, 0, 0, 0, 0.5, 0.5, 0, 0);
        check("line-marks", new HandDrawn().draw("a", "1", WAY, line(INK, 1)).draw("a", "1", WAY,
                new LineSymbol(0, 0, false, List.of(), 0, LineSymbol.Cap.BUTT, LineSymbol.Join.ROUND, 0, Optional.of(arrow), 30)));
    }

    @Test
    void marksFilledStrokedTurnedAndMoved() {
        check("marks", new HandDrawn()
                .draw("a", "1", "POINT (50 150)", mark(DOT, 30, 0xFFFFFFFF, RED, 4))
                .draw("a", "2", "POINT (150 150)", new PointSymbol(SQUARE, false, 30, GREEN, INK, 1, 30, 0.5, 0.5, 0, 0))
                .draw("a", "3", "POINT (50 50)", mark(SLASH, 30, RED, INK, 3))
                .draw("a", "4", "POINT (150 50)", new PointSymbol("M 0 -0.5 C -0.5 0.1 -0.3 0.5 0 0.5 C 0.3 0.5 0.5 0.1 0 -0.5 Z", false,
                        40, RED, 0xFFFFFFFF, 2, 0, 0.5, 0, 0, 0))
                .draw("b", "5", "POINT (150 50)", mark(DOT, 4, INK, 0, 0)));
    }

    @Test
    void labelsInsideAlongAndBeside() {
        TextSymbol beside = new TextSymbol("车公庙站", "Noto Sans SC", false, true, 13, 0xFF4A4370, 0xFFF2EFE9, 2, 10, 0, 0,
                TextSymbol.Placement.POINT, 0, 0.5, 8, 0, 0, 0, 0, 0, 0, false);
        TextSymbol spaced = new TextSymbol("北部组团", "Noto Sans SC", true, false, 22, GREEN, 0xFFF2EFE9, 2.5, 2000, 6, 70,
                TextSymbol.Placement.INSIDE, 0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, false);
        check("labels", new HandDrawn().draw("a", "1", box(5, 100, 195, 195), AreaSymbol.plain(0xFFCFE6DB), ScaleRange.ALL, 0)
                .draw("a", "1", box(5, 100, 195, 195), spaced, ScaleRange.ALL, 0)
                .draw("b", "2", "LINESTRING (5 20, 60 60, 120 70, 195 40)", line(0xFFFFFFFF, 4))
                .draw("b", "2", "LINESTRING (5 20, 60 60, 120 70, 195 40)", text("深南大道", 14, 5, TextSymbol.Placement.ALONG_LINE))
                .draw("c", "3", "POINT (100 20)", mark(DOT, 8, 0xFFFFFFFF, 0xFF4A4370, 2)).draw("c", "3", "POINT (100 20)", beside));
    }

    @Test
    void decorationsOfAStillPicture() {
        HandDrawn hand = new HandDrawn().draw("a", "1", HILL, pattern(0xFFCFE6DB, mark(SLASH, 9, 0, GREEN, 1.2), 9));
        MapScene scene = hand.scene(new Viewport(new EastNorth(100, 100), 0.5, 480, 400));
        Decorations all = new Decorations("规划示意", "一个区域", "北", "图例", List.of(
                LegendLine.of(Sample.AREA, List.of(pattern(0xFFCFE6DB, mark(SLASH, 9, 0, GREEN, 1.2), 9), line(GREEN, 1)), "北部组团"),
                LegendLine.of(Sample.LINE, List.of(line(0xFFFFFFFF, 7), line(RED, 5)), "创新轴"),
                LegendLine.of(Sample.POINT, List.of(mark(DOT, 12, RED, 0xFFFFFFFF, 2)), "重点项目")), "1 : 1,890",
                List.of("示意图，不作边界依据", "© OpenStreetMap contributors (ODbL)"));
        GoldenPicture.assertSame("symbols", "decorations", new StillPainter(hand).paint(scene, all, Cancel.never()));
    }

    @Test
    void aScaleRangeHidesWhatIsOutOfIt() {
        HandDrawn hand = new HandDrawn().draw("a", "1", geometry(HILL), AreaSymbol.plain(RED), new ScaleRange(0, 1000), 0);
        Picture near = new StillPainter(hand).paint(hand.scene(new Viewport(new EastNorth(50, 50), 0.2, 20, 20)), Cancel.never());
        Picture far = new StillPainter(hand).paint(hand.scene(new Viewport(new EastNorth(50, 50), 1, 20, 20)), Cancel.never());
        org.junit.jupiter.api.Assertions.assertEquals(RED, near.pixels()[210]);
        org.junit.jupiter.api.Assertions.assertEquals(0xFFF2EFE9, far.pixels()[210]);
    }
}
