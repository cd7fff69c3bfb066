package districtatlas.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.map.style.Palette;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaletteStyleTest {
    private final Palette palette = new Palette("light", Map.of("ink", "#112233", "line-scale", "1.5", "group-a-ink", "#445566", "group-a-hatch", "#77889922"));

    @Test
    void coloursBecomeRolesWithATintAndNumbersAreLeftOut() {
        assertEquals("-group-a-hatch: #77889922; -group-a-hatch-subtle: #77889920; -group-a-ink: #445566; -group-a-ink-subtle: #44556620; "
                + "-ink: #112233; -ink-subtle: #11223320;", PaletteStyle.of(palette));
    }

    @Test
    void aGroupWearsItsInkAndItsPatternsColour() {
        assertEquals("-tone: -group-a-ink; -tone-subtle: -group-a-ink-subtle; -tone-strong: #778899;", ZoneTone.style(palette, "a"));
        assertEquals("", ZoneTone.style(palette, "b"));
    }
}
