package districtatlas.ui.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MeasureModelTest {
    /** A corner of the district grid, where numbers are large. */
    private static final EastNorth CORNER = new EastNorth(495_856.25, 2_499_101.5);

    private final MeasureModel model = new MeasureModel();
    private final MeasureText chinese = new MeasureText(new Messages(Lang.ZH));
    private final MeasureText english = new MeasureText(new Messages(Lang.EN));

    private static EastNorth at(double east, double north) {
        return new EastNorth(CORNER.east() + east, CORNER.north() + north);
    }

    @Test
    void lengthAndAreaAreExactOnTheGrid() {
        List<EastNorth> corners = List.of(at(0, 0), at(300, 0), at(300, 400));
        assertEquals(700, MeasureModel.lengthMetres(corners), 0, "the line as it was set, not closed");
        assertEquals(60_000, MeasureModel.areaSquareMetres(corners).orElseThrow(), 0);
        List<EastNorth> againstTheClock = List.of(at(300, 400), at(300, 0), at(0, 0));
        assertEquals(60_000, MeasureModel.areaSquareMetres(againstTheClock).orElseThrow(), 0);
    }

    @Test
    void nothingIsEnclosedByTwoPointsOrByEdgesThatCross() {
        assertEquals(OptionalDouble.empty(), MeasureModel.areaSquareMetres(List.of(at(0, 0), at(9, 9))));
        List<EastNorth> bow = List.of(at(0, 0), at(100, 100), at(100, 0), at(0, 100));
        assertEquals(OptionalDouble.empty(), MeasureModel.areaSquareMetres(bow));
        assertTrue(english.of(bow).contains("edges cross"), english.of(bow));
    }

    @Test
    void unitsSuitTheSize() {
        assertEquals("999.9 m", english.length(999.94));
        assertEquals("12.346 km", english.length(12_345.6));
        assertEquals("9,999 m² (15 mu)", english.area(9_999));
        assertEquals("3.64 ha (54.6 mu)", english.area(36_400));
        assertEquals("3.64 公顷（54.6 亩）", chinese.area(36_400));
        assertEquals("187.530 km²（18,753 公顷，281,295 亩）", chinese.area(187.53e6));
    }

    @Test
    void whatWasMeasuredIsSaidInBothLanguages() {
        List<EastNorth> square = List.of(at(0, 0), at(100, 0), at(100, 100), at(0, 100));
        assertEquals("距离 300.0 m · 面积 1.00 公顷（15 亩）", chinese.of(square));
        assertEquals("Distance 300.0 m · Area 1.00 ha (15 mu)", english.of(square));
        assertEquals("Distance 100.0 m", english.of(square.subList(0, 2)));
    }

    @Test
    void pointsAreSetAndTakenBackAndGoWithTheEnd() {
        model.add(at(0, 0));
        assertEquals(List.of(), model.points(), "nothing is set before it begins");
        model.begin();
        model.add(at(0, 0));
        model.add(at(0, 0));
        model.add(at(5, 0));
        assertEquals(List.of(at(0, 0), at(5, 0)), model.points(), "a double click is no further point");
        model.takeBack();
        assertEquals(List.of(at(0, 0)), model.points());
        model.takeBack();
        model.takeBack();
        assertEquals(List.of(), model.points());
        model.add(at(1, 1));
        model.end();
        assertFalse(model.isOn());
        model.begin();
        assertEquals(List.of(), model.points(), "nothing is left of the last time");
    }
}
