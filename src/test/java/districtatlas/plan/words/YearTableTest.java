package districtatlas.plan.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.ui.SmallPlan;
import districtatlas.plan.Years;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YearTableTest {
    private final YearTable table = YearTable.of(SmallPlan.make().plan(), new Years(List.of(2020, 2025, 2035)), new Messages(Lang.EN));

    @Test
    void onlyDistrictFiguresOfMoreThanOneYearStandSideBySide() {
        assertEquals(List.of("income"), table.rows().stream().map(YearTable.Row::indicator).toList(),
                "smoke has one year, benches are every street's, boats the harbour's");
        assertEquals(List.of(List.of("60 亿元"), List.of("at least 100 亿元"), List.of()),
                table.rows().get(0).cells().stream().map(c -> c.says().stream().map(s -> s.said().text()).toList()).toList());
        assertEquals("1·1", table.rows().get(0).cells().get(0).says().get(0).source().label());
    }

    @Test
    void everyDistrictFigureIsCountedInItsYear() {
        assertEquals(Map.of(2020, 1L, 2025, 2L), table.figures());
    }
}
