package districtatlas.coord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.WrittenAngle.Axis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenAngleTest {
    @ParameterizedTest
    @ValueSource(strings = {"113°57′36″", "113°57'36\"", "113度57分36秒", "东经113度57分36秒", "113 57 36", "113°57'36.00\"E", "E113°57′36″", "E 113 57 36",
        "113d57m36s", "113d57'36\" E", "113:57:36", "113-57-36", "113°57.6'", "113.96°", "113.96", "113.96E", "东经:113.96", "１１３°５７′３６″", "113º57´36´´",
        "113°57’36”", "+113 57 36", "113 57 36+", "  113 57 36E  ", "经度113.96度", "113D57M36S E"})
    void allSpellingsMeanOneAngle(String text) {
        assertEquals(113.96, WrittenAngle.read(text).orElseThrow().degrees(), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1 05 30.6", "S1 05 30.6", "1 05 30.6S", "1 05 30.6-", "1d05m30.6s S", "南纬1°5′30.6″", "W 1 05 30.6", "-1.0918333333333334"})
    void southAndWestAreNegative(String text) {
        assertEquals(-(1 + 5 / 60.0 + 30.6 / 3600), WrittenAngle.read(text).orElseThrow().degrees(), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 65 30.6", "35 61 20", "35 51 200", "35 51 020", "1.5 30", "1 5.5 30", "", "南山", "J12", "2021-01-15", "12 号线", "3+3", "1/2", "E", "1234.5"})
    void otherTextsAreNoAngle(String text) {
        assertTrue(WrittenAngle.read(text).isEmpty(), () -> WrittenAngle.read(text).toString());
    }

    @Test
    void aWordOrALetterTellsWhatItIsOf() {
        assertEquals(Axis.EAST, WrittenAngle.read("东经113°57′").orElseThrow().axis());
        assertEquals(Axis.NORTH, WrittenAngle.read("22°31′N").orElseThrow().axis());
        assertEquals(Axis.ANY, WrittenAngle.read("22°31′").orElseThrow().axis());
    }
}
