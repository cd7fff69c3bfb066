package districtatlas.ui.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.MarkLook;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InkModelTest {
    private static final double HEIGHT = 1_000;
    private static final int MOUSE = -1;

    private final InkModel model = new InkModel(List.of());

    private static EastNorth at(double east, double north) {
        return new EastNorth(east, north);
    }

    private void take(InkTool tool) {
        model.toolProperty().set(Optional.of(tool));
    }

    private void draw(EastNorth... places) {
        model.begin(MOUSE, places[0], HEIGHT);
        for (EastNorth place : places) {
            model.move(MOUSE, place);
        }
        model.end(MOUSE);
    }

    private List<Stroke> strokes() {
        return model.strokesProperty().get();
    }

    @Test
    void aLineHasTheColourAndTheNibItWasBegunWith() {
        take(InkTool.MARKER);
        model.colourProperty().set(MarkLook.Colour.BLUE);
        draw(at(0, 0), at(100, 0), at(100, 100));
        assertEquals(1, strokes().size());
        assertEquals(Nib.MARKER, strokes().get(0).nib());
        assertEquals(MarkLook.Colour.BLUE, strokes().get(0).colour());
        assertEquals(List.of(at(0, 0), at(100, 0), at(100, 100)), strokes().get(0).places());
    }

    /** Whose contrast is held by the test of the shipped palettes. */
    @Test
    void aPenHasThreeColours() {
        assertEquals(List.of("mark-magenta", "mark-blue", "mark-black"), InkModel.COLOURS.stream().map(InkLook::role).toList());
        model.nextColour();
        assertEquals(MarkLook.Colour.BLUE, model.colourProperty().get());
        model.nextColour();
        model.nextColour();
        assertEquals(MarkLook.Colour.MAGENTA, model.colourProperty().get());
    }

    @Test
    void aTapIsADotAndWhatLiesOnTheWayIsThinnedOut() {
        take(InkTool.PEN);
        draw(at(5, 5));
        draw(at(0, 0), at(50, 0.1), at(100, 0), at(100.5, 0.5));
        assertEquals(List.of(at(5, 5)), strokes().get(0).places());
        assertEquals(List.of(at(0, 0), at(100, 0)), strokes().get(1).places());
    }

    @Test
    void aSecondFingerNeitherEndsALineNorDraws() {
        take(InkTool.PEN);
        model.begin(1, at(0, 0), HEIGHT);
        model.move(1, at(100, 0));
        model.begin(2, at(500, 500), HEIGHT);
        model.move(2, at(600, 600));
        model.end(2);
        assertTrue(model.isDrawing());
        model.move(1, at(200, 50));
        model.end(1);
        assertFalse(model.isDrawing());
        assertEquals(List.of(List.of(at(0, 0), at(100, 0), at(200, 50))), strokes().stream().map(Stroke::places).toList());
    }

    @Test
    void whatIsUnderWayWhenTheToolIsPutDownIsNotLost() {
        take(InkTool.MARKER);
        model.begin(MOUSE, at(0, 0), HEIGHT);
        model.move(MOUSE, at(100, 0));
        model.putDown();
        assertEquals(1, strokes().size());
        assertEquals(Nib.MARKER, strokes().get(0).nib());
        assertEquals(0, model.lineLengthProperty().get());
    }

    @Test
    void withoutAPenNothingIsDrawn() {
        draw(at(0, 0), at(100, 0));
        take(InkTool.POINTER);
        draw(at(0, 0), at(100, 0));
        take(InkTool.ERASER);
        draw(at(0, 0), at(100, 0));
        assertEquals(List.of(), strokes());
        assertFalse(model.takeBack());
    }

    @Test
    void linesWipingsAndClearingsAreTakenBackOneByOne() {
        take(InkTool.PEN);
        draw(at(0, 0), at(100, 0));
        draw(at(0, 300), at(100, 300));
        List<Stroke> two = strokes();
        take(InkTool.ERASER);
        draw(at(0, 280), at(0, 300), at(50, 300), at(100, 300), at(120, 300));
        assertEquals(List.of(two.get(0)), strokes());
        model.clear();
        assertEquals(List.of(), strokes());
        model.clear();
        assertTrue(model.takeBack());
        assertEquals(List.of(two.get(0)), strokes());
        assertTrue(model.takeBack());
        assertEquals(two, strokes());
        assertTrue(model.again());
        assertEquals(List.of(two.get(0)), strokes());
        assertTrue(model.takeBack());
        assertTrue(model.takeBack());
        assertEquals(List.of(two.get(0)), strokes());
        assertTrue(model.takeBack());
        assertFalse(model.takeBack());
    }

    @Test
    void theEraserCutsALineAndLeavesTheOthersAsTheyAre() {
        take(InkTool.PEN);
        draw(at(0, 0), at(1_000, 0));
        draw(at(0, 500), at(1_000, 500));
        Stroke other = strokes().get(1);
        take(InkTool.ERASER);
        draw(at(500, -200), at(500, 200));
        assertEquals(3, strokes().size());
        double reach = (Wiping.RADIUS + Nib.PEN.width() / 2) * HEIGHT;
        EastNorth end = strokes().get(0).places().get(strokes().get(0).places().size() - 1);
        EastNorth begin = strokes().get(1).places().get(0);
        assertEquals(500 - reach, end.east(), reach / 2);
        assertEquals(500 + reach, begin.east(), reach / 2);
        assertTrue(end.east() <= 500 - reach && begin.east() >= 500 + reach);
        assertSame(other, strokes().get(2));
    }

    @Test
    void oneKeyTakesEverythingAwayAndAPenBringsItBack() {
        take(InkTool.PEN);
        draw(at(0, 0), at(100, 0));
        model.putAway();
        assertEquals(Optional.empty(), model.toolProperty().get());
        assertEquals(List.of(), strokes());
        take(InkTool.PEN);
        model.takeBack();
        assertEquals(1, strokes().size());
    }

    @Test
    void theWheelSetsTheSizeOfWhatIsInTheHandWithinBounds() {
        take(InkTool.SPOTLIGHT);
        double glass = model.glassRadiusProperty().get();
        double before = model.spotRadiusProperty().get();
        model.size(1);
        assertTrue(model.spotRadiusProperty().get() > before);
        model.size(100);
        double most = model.spotRadiusProperty().get();
        assertTrue(most < 0.5);
        assertEquals(glass, model.glassRadiusProperty().get());
        model.size(-1_000);
        assertTrue(model.spotRadiusProperty().get() > 0.02);
    }

    @Test
    void aLineBecomesALineAndADotAPoint() {
        DistrictGrid grid = new DistrictGrid(114);
        EastNorth here = at(500_000, 2_500_000);
        DrawnMark line = InkMarks.mark(new Stroke(Nib.MARKER, MarkLook.Colour.GREEN, List.of(here, at(500_100, 2_500_000))), grid);
        DrawnMark dot = InkMarks.mark(new Stroke(Nib.PEN, MarkLook.Colour.BLUE, List.of(here)), grid);
        assertEquals(DrawnMark.Form.LINE, line.form());
        assertEquals(new MarkLook(MarkLook.Colour.GREEN, MarkLook.Weight.BOLD, false), line.look());
        assertEquals(DrawnMark.Form.POINT, dot.form());
        assertEquals(0, grid.toGrid(dot.corners().get(0)).distanceTo(here), 0.01);
    }
}
