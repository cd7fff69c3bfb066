package districtatlas.ask.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Better;
import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.FigureRole;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.Quantity;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.notebook.Actual;
import districtatlas.plan.Figure;
import districtatlas.plan.Indicator;
import districtatlas.plan.Plan;
import districtatlas.plan.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code mid-term-cases.csv}, each reckoned by hand. */
class MidTermCasesTest {
    private static final int CELLS = 15;
    private static final double HAND = 0.000_006;
    private static final Scope DISTRICT = new Scope(ScopeKind.DISTRICT, Optional.empty(), Text.NONE);

    /** A row of the table. */
    record Case(List<String> cells) {
        String cell(int i) {
            return cells.get(i);
        }

        @Override
        public String toString() {
            return cells.get(0);
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = MidTermCasesTest.class.getResourceAsStream("mid-term-cases.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).skip(1)
                    .map(l -> new Case(Arrays.stream(l.split("\\|", -1)).map(String::strip).toList())).toList().stream();
        }
    }

    @Test
    void thereAreThirtyAtLeastAndEveryVerdictIsAmongThem() throws IOException {
        assertTrue(cases().count() >= 30);
        assertTrue(cases().allMatch(c -> c.cells().size() > CELLS), "every row has all cells");
        assertEquals(List.of(Verdict.values()), Arrays.stream(Verdict.values()).filter(v -> hasCase(v.key(), 13)).toList());
        assertEquals(List.of(Why.NO_TARGET, Why.OTHER_UNIT), Arrays.stream(Why.values()).filter(w -> !hasCase(w.key(), 14)).toList());
    }

    private static boolean hasCase(String key, int column) {
        try {
            return cases().anyMatch(c -> c.cell(column).equals(key));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCheckSaysWhatTheHandReckoned(Case c) {
        CheckedTarget checked = MidTermCheck.of(plan(c), List.of(new Reading(actual(c), Optional.empty()))).checked().get(0);
        assertEquals(c.cell(13), checked.verdict().key(), checked.toString());
        assertEquals(c.cell(14), checked.progress().why().key());
        assertShare(c.cell(11), checked.progress().doneShare());
        assertShare(c.cell(12), checked.progress().timeShare());
    }

    private static void assertShare(String byHand, OptionalDouble share) {
        assertEquals(!byHand.isEmpty(), share.isPresent(), byHand + " is " + share);
        if (share.isPresent()) {
            assertEquals(Double.parseDouble(byHand), share.getAsDouble(), HAND);
        }
    }

    private static OptionalDouble number(String cell) {
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }

    private static OptionalInt year(String cell) {
        return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    }

    private static Actual actual(Case c) {
        return new Actual("it", "it", "", Integer.parseInt(c.cell(10)), Double.parseDouble(c.cell(9)), c.cell(2), "by hand", "");
    }

    /** Of one indicator, and of another that says that the plan reports of 2020. */
    private static Plan plan(Case c) {
        List<Figure> figures = new ArrayList<>();
        number(c.cell(5)).ifPresent(b -> figures.add(figure("b", year(c.cell(6)), "", FigureRole.RESULT, number(c.cell(5)), Direction.NONE, OptionalDouble.empty(), OptionalInt.empty())));
        List<String> said = List.of(c.cell(1).split(" "));
        Direction direction = Keyed.ofKey(Direction.class, said.get(0));
        Better better = said.contains("more") ? Better.MORE : said.contains("less") ? Better.LESS : Better.UNKNOWN;
        Quantity quantity = said.contains("change") ? Quantity.CHANGE : Quantity.AMOUNT;
        figures.add(figure("t", year(c.cell(8)), c.cell(4), c.cell(8).isEmpty() ? FigureRole.STANDING : FigureRole.TARGET, number(c.cell(7)), direction,
                number(c.cell(5)), year(c.cell(6))));
        Figure of2020 = figure("o", OptionalInt.of(2020), "", FigureRole.RESULT, OptionalDouble.of(1), Direction.NONE, OptionalDouble.empty(), OptionalInt.empty());
        return new Plan(new Text("x", "x"), List.of(), List.of(), List.of(
                new Indicator("it", new Text("x", "x"), "economy", new Text(c.cell(2), c.cell(2)), Direction.NONE, better, quantity, Integer.parseInt(c.cell(3)), figures, Text.NONE, List.of()),
                new Indicator("other", new Text("o", "o"), "economy", Text.NONE, Direction.NONE, 0, List.of(of2020), Text.NONE)), List.of(), List.of());
    }

    private static Figure figure(String id, OptionalInt year, String period, FigureRole role, OptionalDouble value, Direction direction, OptionalDouble baseline,
                                 OptionalInt baselineYear) {
        return new Figure(id, year, period, role, value, new Text("words", "words"), DISTRICT, direction, false, baseline, baselineYear, List.of(), Text.NONE);
    }
}
