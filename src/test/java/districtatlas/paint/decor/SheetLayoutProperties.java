package districtatlas.paint.decor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenBox;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.view.Viewport;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class SheetLayoutProperties {
    private static final double HAIR = 1e-6;
    private static final int HEADED = 5;

    static Decorations words(boolean chinese, int lines) {
        List<LegendLine> legend = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            if (i % HEADED == HEADED - 1) {
                legend.add(LegendLine.heading(chinese ? "规划结构" : "The plan's structure"));
            }
            String words = chinese ? "湾区总部经济带的示意范围".substring(i % 8) : "Bay Area Headquarters Economy Belt, schematic".substring(i % 3 * 12);
            legend.add(LegendLine.of(LegendEntry.Sample.AREA, List.of(AreaSymbol.plain(0xFF1F6F5B)), words));
        }
        return chinese
                ? new Decorations("三区图览·格局", "东街道", "北", "图例", legend, "1 : 120,000",
                        List.of("据公开地图数据概括绘制，示意图，不作边界依据。", "© OpenStreetMap contributors (ODbL)；ST-EVCDP © 2023 IntelligentSystemsLab (MIT)"))
                : new Decorations("Three Zones Atlas · Structure", "East Sub-district", "N", "Legend", legend, "1 : 120,000",
                        List.of("Generalised from open map data; schematic, no evidence of boundaries.",
                                "© OpenStreetMap contributors (ODbL); ST-EVCDP © 2023 IntelligentSystemsLab (MIT)"));
    }

    private static SheetLayout layout(Decorations words, double width, double height, double metresPerPixel, double textScale) {
        return SheetLayout.of(words, new Viewport(new EastNorth(500_000, 2_500_000), metresPerPixel, width, height), textScale);
    }

    @Property(tries = 300)
    void decorationsNeverMeetAndNeverLeaveThePicture(@ForAll @IntRange(min = 640, max = 3840) int width, @ForAll @IntRange(min = 480, max = 2160) int height,
            @ForAll boolean chinese, @ForAll @IntRange(max = 40) int lines, @ForAll @DoubleRange(min = 1, max = 1.8) double textScale,
            @ForAll @DoubleRange(min = 0.2, max = 300) double metresPerPixel) {
        SheetLayout layout = layout(words(chinese, lines), width, height, metresPerPixel, textScale);
        List<ScreenBox> cards = layout.cards();
        assertEquals(4, cards.size());
        for (ScreenBox card : cards) {
            assertTrue(card.x() >= 0 && card.y() >= 0 && card.maxX() <= width && card.maxY() <= height, card + " leaves " + width + " × " + height);
            for (ScreenBox other : cards) {
                assertFalse(card != other && meet(card, other), card + " meets " + other);
            }
        }
        for (Piece piece : layout.pieces()) {
            assertTrue(cards.stream().anyMatch(c -> within(piece.box(), c)), piece + " lies on no card of " + cards);
        }
        List<Piece> words = layout.pieces().stream().filter(p -> p instanceof Piece.Words || p instanceof Piece.Sample).toList();
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(meet(words.get(i).box(), words.get(j).box()), words.get(i) + " lies on " + words.get(j));
            }
        }
    }

    private static boolean meet(ScreenBox a, ScreenBox b) {
        return a.x() < b.maxX() - HAIR && b.x() < a.maxX() - HAIR && a.y() < b.maxY() - HAIR && b.y() < a.maxY() - HAIR;
    }

    private static boolean within(ScreenBox a, ScreenBox b) {
        return a.x() >= b.x() - HAIR && a.y() >= b.y() - HAIR && a.maxX() <= b.maxX() + HAIR && a.maxY() <= b.maxY() + HAIR;
    }

    @Example
    void theLegendKeepsItsOrderInColumns() {
        SheetLayout layout = layout(words(true, 30), 1280, 800, 30, 1);
        List<String> shown = layout.pieces().stream().filter(Piece.Sample.class::isInstance).map(p -> ((Piece.Sample) p).line().words()).toList();
        assertEquals(words(true, 30).legend().stream().filter(l -> !l.isHeading()).map(LegendLine::words).toList(), shown);
        assertTrue(layout.pieces().stream().filter(Piece.Sample.class::isInstance).mapToDouble(p -> p.box().x()).distinct().count() > 1);
    }

    @Property(tries = 200)
    void eachHeadingStandsOverAnEntryOfItsColumn(@ForAll @IntRange(min = 640, max = 2000) int width, @ForAll @IntRange(min = 480, max = 1400) int height,
            @ForAll @IntRange(max = 40) int lines) {
        List<Piece> pieces = layout(words(true, lines), width, height, 30, 1).pieces();
        for (Piece heading : pieces.stream().filter(p -> p instanceof Piece.Words w && w.text().equals("规划结构")).toList()) {
            assertTrue(pieces.stream().anyMatch(p -> p instanceof Piece.Sample && Math.abs(p.box().x() - heading.box().x()) < 1
                    && p.box().y() > heading.box().y() && p.box().y() < heading.box().y() + 60), heading::toString);
        }
    }

    @Example
    void whatFindsNoRoomIsSaidToBeLeftOut() {
        SheetLayout layout = layout(words(false, 40), 640, 480, 30, 1.8);
        long samples = layout.pieces().stream().filter(Piece.Sample.class::isInstance).count();
        assertTrue(samples > 3 && samples < 40, samples + " samples");
        assertTrue(layout.pieces().stream().anyMatch(p -> p instanceof Piece.Words w && w.text().equals("…")));
    }

    @Example
    void thePlainMapHasNoDecorations() {
        assertEquals(List.of(), layout(Decorations.NONE, 800, 600, 30, 1).pieces());
    }

    @Example
    void longNotesAreBrokenWhereReadersBreakThem() {
        assertEquals(List.of("据公开地图数", "据概括绘制，", "示意图"), WordBreak.rows("据公开地图数据概括绘制，示意图", 6, t -> t.codePointCount(0, t.length())));
        assertEquals(List.of("Bay Area", "Belt,", "schematic"), WordBreak.rows("Bay Area Belt, schematic", 9, String::length));
        assertEquals("Bay A…", WordBreak.cut("Bay Area", 6, String::length));
    }
}
