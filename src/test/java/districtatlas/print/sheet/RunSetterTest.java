package districtatlas.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeStyle;
import districtatlas.print.sheet.RunSetter.Run;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RunSetterTest {
    private static final TypeStyle PLAIN = TypeStyle.points(8);
    private static final TypeStyle SMALL = TypeStyle.points(7.2).inQuiet();

    private static Stream<Piece.Words> words(List<Strip> lines) {
        return lines.stream().flatMap(l -> l.pieces().stream()).map(Piece.Words.class::cast);
    }

    private static String text(List<Strip> lines) {
        return words(lines).map(Piece.Words::text).collect(Collectors.joining()).replace(" ", "");
    }

    @Property(tries = 60)
    void nothingIsLostAndNoLineIsWiderThanItsColumn(@ForAll @IntRange(min = 40, max = 320) int width, @ForAll @IntRange(min = 0, max = 12) int hanging,
                                                    @ForAll @IntRange(min = 0, max = 3) int which) {
        String first = List.of("深圳湾文化走廊（示范段），以及PM2.5年均浓度", "A walk along the coast, supercalifragilisticexpialidocious", "大沙河", "1+8+N").get(which);
        List<Strip> lines = RunSetter.lines(List.of(new Run(first, PLAIN, false), new Run("规划、仅作标注", SMALL, true), new Run("[12、31、32]", SMALL, true)), width, hanging);
        assertEquals((first + "规划、仅作标注[12、31、32]").replace(" ", ""), text(lines));
        words(lines).forEach(w -> assertTrue(w.x() + w.width() <= width + 0.01, w + " in " + width));
    }

    @Test
    void whatIsWholeGoesToTheNextLineRatherThanApart() {
        List<Strip> lines = RunSetter.lines(List.of(new Run("深圳湾文化走廊", PLAIN, false), new Run("[12、31、32]", SMALL, true)), 110, 8);
        assertEquals(2, lines.size());
        assertEquals("[12、31、32]", ((Piece.Words) lines.get(1).pieces().get(0)).text());
        assertEquals(8, lines.get(1).pieces().get(0).box().x(), 1e-9);
    }

    @Test
    void allStylesOfALineStandOnOneBaseline() {
        List<Strip> lines = RunSetter.lines(List.of(new Run("大沙河", PLAIN, false), new Run("规划", SMALL, true)), 200, 0);
        assertEquals(1, words(lines).map(Piece.Words::baseline).distinct().count());
        assertEquals(1, lines.size());
    }
}
