package districtatlas.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.ScreenBox;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.paint.decor.LegendLine;
import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Block;
import districtatlas.print.page.Page;
import districtatlas.print.page.PageSize;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LegendBlockProperties {
    private static List<LegendLine> legend(int lines) {
        List<LegendLine> all = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            if (i % 6 == 0) {
                all.add(LegendLine.heading("Heading " + i));
            }
            all.add(LegendLine.of(LegendEntry.Sample.AREA, List.of(AreaSymbol.plain(0xFF1F6F5B)), "Line " + i + (i % 3 == 0 ? " with a long name that takes more than a row" : "")));
        }
        return all;
    }

    private static List<LegendLine> shown(LegendBlock legend) {
        return legend.blocks().stream().flatMap(b -> ((Block.Words) b).pieces().stream()).filter(p -> p instanceof Piece.Sample).map(p -> ((Piece.Sample) p).line()).toList();
    }

    @Property(tries = 200)
    void whatIsShownAndWhatIsGivenBackAreAllOfItAndNothingCollides(@ForAll @IntRange(max = 40) int lines, @ForAll @IntRange(min = 130, max = 900) int width,
            @ForAll @IntRange(min = 60, max = 700) int height, @ForAll boolean below) {
        ScreenBox box = new ScreenBox(50, 40, width, height);
        LegendBlock legend = below ? LegendBlock.below(legend(lines), "Legend", box) : LegendBlock.beside(legend(lines), "Legend", box);
        List<LegendLine> all = new ArrayList<>(shown(legend));
        all.addAll(legend.rest().stream().filter(l -> !l.isHeading()).toList());
        assertEquals(legend(lines).stream().filter(l -> !l.isHeading()).toList(), all);
        assertTrue(legend.height() <= height + 1e-6, legend.height() + " of " + height);
        PageBoxes boxes = PageBoxes.of(new Page(new PageSize(1000, 800), legend.blocks()));
        assertEquals(List.of(), boxes.colliding());
        for (Piece piece : boxes.all()) {
            ScreenBox at = piece.box();
            assertTrue(at.x() >= 50 && at.maxX() <= 50 + width + 0.01 && at.y() >= 40 && at.maxY() <= 40 + height + 1, piece + " leaves " + box);
        }
    }

    @Example
    void aBandIsAsLowAsItsColumnsAllow() {
        LegendBlock band = LegendBlock.below(legend(12), "Legend", new ScreenBox(0, 0, 900, 400));
        assertTrue(band.height() < LegendBlock.beside(legend(12), "Legend", new ScreenBox(0, 0, 900, 400)).height() / 2, "height " + band.height());
    }

    @Example
    void whatIsGivenBackHasItsHeadingAgain() {
        LegendBlock cut = LegendBlock.beside(legend(6), "Legend", new ScreenBox(0, 0, 200, 130));
        assertTrue(cut.rest().size() > 1 && cut.rest().get(0).isHeading(), cut.rest()::toString);
        assertEquals("Heading 0", cut.rest().get(0).words());
    }
}
