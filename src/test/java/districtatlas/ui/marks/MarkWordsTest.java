package districtatlas.ui.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.coord.LonLat;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.DrawnMark.Form;
import districtatlas.notebook.MarkLook;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkWordsTest {
    private final MarkWords words = new MarkWords(new Messages(Lang.EN));

    private static DrawnMark mark(Form form, String text, LonLat... corners) {
        return new DrawnMark(form, List.of(corners), text, MarkLook.USUAL);
    }

    /** A degree of the meridian in the middle of which lies 22.5° north: 110.737 km. */
    @Test
    void aLineSaysItsLengthOnTheEllipsoid() {
        assertEquals("Arrow \"North\", length 110.737 km", words.sentence(mark(Form.ARROW, "North", new LonLat(114, 22), new LonLat(114, 23))));
        assertEquals("Point", words.sentence(mark(Form.POINT, "", new LonLat(114, 22))));
    }

    @Test
    void anAreaThatCrossesItselfSaysSoInsteadOfItsArea() {
        LonLat a = new LonLat(114, 22);
        LonLat b = new LonLat(114.01, 22);
        LonLat c = new LonLat(114.01, 22.01);
        LonLat d = new LonLat(114, 22.01);
        String whole = words.sentence(mark(Form.AREA, "", a, b, c, d));
        assertEquals("Area, area 1.143 km² (114.34 ha, 1,715.08 mu) · perimeter 4.280 km", whole);
        assertEquals("Area, no area: the edges cross · perimeter 5.243 km", words.sentence(mark(Form.AREA, "", a, c, b, d)));
    }

    @Test
    void longWordsAreCutInANameAndLinesAreOne() {
        assertEquals("Text \"one two three four five…\"", words.name(mark(Form.TEXT, "one two\nthree  four five six seven", new LonLat(114, 22))));
    }
}
