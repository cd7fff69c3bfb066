package districtatlas.ui.bring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.own.bring.WrittenData;
import districtatlas.ui.bring.ControlRows.Outcome;
import districtatlas.ui.bring.ControlRows.Row;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ControlRowsTest {
    private static final Extent NEAR = Extent.around(WrittenData.GRID.toGrid(WrittenData.place(0)), 20_000, 20_000);

    private static Outcome fit(ControlRows rows) {
        return rows.fit(WrittenData.GRID, NEAR);
    }

    /** A survey grid that begins elsewhere: the file's numbers and the grid's metres. */
    private static Row row(int n, double off) {
        EastNorth at = WrittenData.GRID.toGrid(WrittenData.place(n));
        return new Row(String.format(Locale.ROOT, "%.3f", at.east() - 400_000 + off), String.format(Locale.ROOT, "%.3f", at.north() - 2_400_000),
                String.format(Locale.ROOT, "%.3f, %.3f", at.east(), at.north()));
    }

    @Test
    void itTakesTwoPoints() {
        assertEquals(new Outcome.Wanting(2), fit(ControlRows.NONE));
        assertEquals(new Outcome.Wanting(2), fit(ControlRows.NONE.with(0, row(0, 0))));
        assertEquals(new Outcome.Wanting(3), fit(ControlRows.NONE.with(0, row(0, 0)).with(1, row(45, 0)).withStretched(true)));
    }

    @Test
    void aLineThatIsHalfWrittenIsNamed() {
        assertEquals(new Outcome.Unread(2), fit(ControlRows.NONE.with(0, row(0, 0)).with(1, new Row("12", "", ""))));
        assertEquals(new Outcome.Unread(1), fit(ControlRows.NONE.with(0, new Row("x", "1", "113.93, 22.53"))));
    }

    @Test
    void twoPointsFitWithoutAWordOfHowWell() {
        Outcome.Fitted fitted = assertInstanceOf(Outcome.Fitted.class, fit(ControlRows.NONE.with(0, row(0, 0)).with(1, row(45, 0))));
        assertEquals(1, fitted.fit().scale(), 1e-6);
        assertEquals(0, fitted.fit().worst(), 1e-6);
    }

    @Test
    void aThirdPointShowsAMistake() {
        ControlRows rows = ControlRows.NONE.with(0, row(0, 0)).with(1, row(45, 0)).more();
        Outcome.Fitted fitted = assertInstanceOf(Outcome.Fitted.class, fit(rows.with(2, row(12, 30))));
        assertEquals(15, fitted.fit().worst(), 8);
    }

    @Test
    void degreesAndFullWidthNumbersDoToo() {
        ControlRows rows = ControlRows.NONE.with(0, new Row("０", "0", "113.90，22.50")).with(1, new Row("1,000", "0", "113.91, 22.50"));
        assertEquals(1.03, assertInstanceOf(Outcome.Fitted.class, fit(rows)).fit().scale(), 0.01);
    }

    @Test
    void pointsAtOnePlaceMakeNoGrid() {
        assertEquals(new Outcome.Degenerate(), fit(ControlRows.NONE.with(0, row(0, 0)).with(1, row(0, 0))));
    }
}
