package districtatlas.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.FigureRole;
import districtatlas.base.vocabulary.ScopeKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {
    private final Years years = new Years(List.of(2025, 2020, 2035));

    private static Figure of(OptionalInt year) {
        return new Figure("f", year, "", FigureRole.TARGET, OptionalDouble.empty(), Text.NONE, new Scope(ScopeKind.DISTRICT, Optional.empty(), Text.NONE),
                Direction.NONE, false, OptionalDouble.empty(), OptionalInt.empty(), List.of(), Text.NONE);
    }

    @ParameterizedTest
    @CsvSource({"2015, 2020", "2020, 2020", "2021, 2025", "2025, 2025", "2030, 2035", "2035, 2035", "2050, 2035"})
    void everyFigureBelongsToExactlyOneYear(int year, int chip) {
        assertEquals(chip, years.of(of(OptionalInt.of(year))));
    }

    @Test
    void undatedFiguresStandWithTheTargets() {
        assertEquals(2025, years.standard());
        assertEquals(2025, years.of(of(OptionalInt.empty())));
    }

    @Test
    void oneYearIsEnoughAndNoneIsNot() {
        assertEquals(2030, new Years(List.of(2030)).standard());
        assertThrows(IllegalArgumentException.class, () -> new Years(List.of()));
    }
}
