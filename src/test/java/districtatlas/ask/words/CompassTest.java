package districtatlas.ask.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.coord.EastNorth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompassTest {
    @ParameterizedTest
    @CsvSource({"0,10,NORTH", "10,10,NORTH_EAST", "10,0,EAST", "10,-10,SOUTH_EAST", "0,-10,SOUTH", "-10,-10,SOUTH_WEST", "-10,0,WEST", "-10,10,NORTH_WEST",
            "4,10,NORTH", "5,10,NORTH_EAST", "-4,10,NORTH", "-5,10,NORTH_WEST", "0,0,NORTH"})
    void aDirectionIsTheNearestOfEight(double east, double north, Compass expected) {
        assertEquals(expected, Compass.of(new EastNorth(100, 200), new EastNorth(100 + east, 200 + north)));
    }

    @ParameterizedTest
    @EnumSource(Compass.class)
    void theOppositeIsFourStepsAway(Compass direction) {
        assertEquals(4, direction.stepsTo(direction.opposite()));
        assertEquals(direction, direction.opposite().opposite());
        assertEquals(0, direction.stepsTo(direction));
    }
}
