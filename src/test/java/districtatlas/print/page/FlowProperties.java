package districtatlas.print.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.ScreenBox;
import districtatlas.paint.decor.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Columns of any heights: every line is laid once, in order, within its column, and headings are not left behind. */
class FlowProperties {
    private static final TypeStyle TEXT = TypeStyle.points(8);
    private static final double LINE = TEXT.height();

    private record Sort(int lines, boolean whole, boolean heading) {
    }

    @Provide
    Arbitrary<List<Sort>> sorts() {
        return Combinators.combine(Arbitraries.integers().between(1, 9), Arbitraries.of(true, false), Arbitraries.of(true, false, false, false))
                .as((n, whole, heading) -> new Sort(heading ? 1 : n, whole, heading)).list().ofMinSize(1).ofMaxSize(30);
    }

    private static List<Paragraph> paragraphs(List<Sort> sorts) {
        List<Paragraph> all = new ArrayList<>();
        for (int i = 0; i < sorts.size(); i++) {
            int at = i;
            Sort sort = sorts.get(i);
            List<Strip> lines = IntStream.range(0, sort.lines()).mapToObj(k -> TypeSetter.line((sort.heading() ? "h" : "p") + at + "." + k, TEXT)).toList();
            all.add(new Paragraph(Role.PARAGRAPH, 5, lines, sort.whole(), sort.heading(), Optional.empty()));
        }
        return all;
    }

    /** Columns of 4 to 12 lines, each on a page of its own. */
    private static ScreenBox box(int column) {
        return new ScreenBox(30, 40, 200, (4 + column * 7 % 9) * LINE);
    }

    @Property(tries = 500)
    void everyLineStandsOnceInOrderInItsColumn(@ForAll("sorts") List<Sort> sorts) {
        Flow.Laid laid = Flow.lay(paragraphs(sorts), FlowProperties::box);
        List<String> wanted = IntStream.range(0, sorts.size()).boxed()
                .flatMap(i -> IntStream.range(0, sorts.get(i).lines()).mapToObj(k -> (sorts.get(i).heading() ? "h" : "p") + i + "." + k)).toList();
        List<String> found = new ArrayList<>();
        for (int column = 0; column < laid.columns().size(); column++) {
            double last = box(column).y();
            for (Block block : laid.columns().get(column)) {
                for (Piece piece : ((Block.Words) block).pieces()) {
                    found.add(((Piece.Words) piece).text());
                    assertTrue(piece.box().y() >= last - LINE * 0.2 && piece.box().maxY() <= box(column).maxY() + 0.5, piece + " in " + box(column));
                    last = piece.box().maxY();
                }
            }
            assertTrue(laid.bottoms().get(column) <= box(column).maxY() + 1e-6);
        }
        assertEquals(wanted, found);
        for (int i = 0; i < sorts.size(); i++) {
            String first = (sorts.get(i).heading() ? "h" : "p") + i + ".0";
            List<Block> column = laid.columns().get(laid.begins().get(i));
            assertTrue(column.stream().anyMatch(b -> text(b).equals(first)), first + " does not begin in column " + laid.begins().get(i));
        }
    }

    @Property(tries = 500)
    void noHeadingIsTheLastOfAColumnAndWhatFitsAColumnIsNotParted(@ForAll("sorts") List<Sort> sorts) {
        Flow.Laid laid = Flow.lay(paragraphs(sorts), FlowProperties::box);
        for (int column = 0; column < laid.columns().size() - 1; column++) {
            List<Block> blocks = laid.columns().get(column);
            String last = text(blocks.get(blocks.size() - 1));
            if (last.startsWith("h") && headingsBefore(blocks) < 3) {
                assertTrue(laid.columns().get(column + 1).isEmpty() || blocks.size() == headingsBefore(blocks), last + " is left behind by what follows");
            }
        }
    }

    private static long headingsBefore(List<Block> blocks) {
        int n = 0;
        for (int i = blocks.size() - 1; i >= 0 && text(blocks.get(i)).startsWith("h"); i--) {
            n++;
        }
        return n;
    }

    private static String text(Block block) {
        return ((Piece.Words) ((Block.Words) block).pieces().get(0)).text();
    }

    @Property(tries = 200)
    void scalesAreOfTheLadderAndShowWhatIsWanted(@ForAll("denominators") double wanted) {
        double scale = RoundScale.from(wanted);
        assertTrue(scale >= wanted * (1 - 1e-9) && (scale <= wanted * 1.51 || scale == 5000), wanted + " became " + scale);
        assertEquals(scale, RoundScale.from(scale));
        assertTrue(List.of(1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5).contains(scale / Math.pow(10, Math.floor(Math.log10(scale)))), "1 : " + scale);
    }

    @Provide
    Arbitrary<Double> denominators() {
        return Arbitraries.doubles().between(800, 900_000);
    }
}
