package districtatlas.ui.marks;

import static districtatlas.ui.marks.MadeUpMarks.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.DrawnMark.Form;
import districtatlas.notebook.Entry;
import districtatlas.notebook.MarkLook;
import districtatlas.notebook.Notebook;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrawModelTest {
    private final MadeUpMarks made = new MadeUpMarks();
    private final DrawModel draw = made.draw;

    private List<DrawnMark> marks() {
        return made.notebook.notebook().marks().there().stream().map(Entry::value).map(Optional::orElseThrow).toList();
    }

    @Test
    void eachFormIsDrawnByItsCornersAndIsOneEdit() {
        draw.lookProperty().set(MarkLook.USUAL.withColour(MarkLook.Colour.BLUE).withDashed(true));
        draw.begin(Form.POINT);
        draw.set(at(0, 0));
        draw.begin(Form.ARROW);
        draw.set(at(0, 0));
        draw.set(at(50, 0));
        assertTrue(draw.finish());
        draw.begin(Form.AREA);
        draw.set(at(0, 0));
        draw.set(at(50, 0));
        draw.set(at(50, 50));
        draw.set(at(0, 0));
        draw.begin(Form.TEXT);
        draw.set(at(9, 9));
        assertEquals(Optional.of(at(9, 9)), draw.writingProperty().get());
        draw.write("  Gate ");
        assertEquals(List.of(Form.POINT, Form.ARROW, Form.AREA, Form.TEXT), marks().stream().map(DrawnMark::form).toList());
        assertEquals(3, marks().get(2).corners().size(), "an area is finished by its first corner, which does not count twice");
        assertEquals("Gate", marks().get(3).text());
        assertEquals(MarkLook.Colour.BLUE, marks().get(1).look().colour());
        for (int i = 3; i >= 0; i--) {
            made.undo.undo();
            assertEquals(i, marks().size());
        }
        assertEquals(Notebook.EMPTY.marks().there(), made.notebook.notebook().marks().there());
    }

    @Test
    void theSamePlaceTwiceIsNoCornerAndTooFewAreNoMark() {
        draw.begin(Form.LINE);
        draw.set(at(0, 0));
        draw.set(at(0, 0.0001));
        assertEquals(1, draw.points().size());
        assertFalse(draw.finish());
        assertEquals(1, draw.points().size(), "they stay");
        draw.set(at(5, 0));
        draw.takeBack();
        draw.set(at(7, 0));
        assertTrue(draw.finish());
        assertEquals(1, marks().size());
        assertEquals(List.of(), draw.points());
    }

    @Test
    void whatIsGivenUpIsGoneAndWhatWasFinishedStays() {
        draw.begin(Form.LINE);
        draw.set(at(0, 0));
        draw.set(at(5, 0));
        draw.finish();
        draw.set(at(50, 0));
        draw.drop();
        assertEquals(List.of(), draw.points());
        assertEquals(Optional.of(Form.LINE), draw.formProperty().get(), "one can begin anew");
        draw.end();
        draw.set(at(60, 0));
        assertEquals(1, marks().size());
    }

    @Test
    void aTextWithoutWordsIsNone() {
        draw.begin(Form.TEXT);
        draw.set(at(0, 0));
        draw.write("  ");
        assertEquals(List.of(), marks());
        assertEquals(Optional.empty(), draw.writingProperty().get());
    }

    @Test
    void farOutsideTheDistrictIsAllowed() {
        draw.begin(Form.LINE);
        draw.set(at(-300_000, 400_000));
        draw.set(at(0, 0));
        assertTrue(draw.finish());
        assertEquals(0, at(-300_000, 400_000).distanceTo(made.own.all().get(0).corners().get(0)), 0.01);
    }
}
