package districtatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.base.Text;
import districtatlas.coord.EastNorth;
import districtatlas.map.layer.LayerId;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.legend.LegendEntry.Sample;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.Symbol;
import districtatlas.map.view.Viewport;
import districtatlas.paint.display.Sketch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class InViewTest {
    private static final LayerId METRO = new LayerId("metro");
    private static final int GREEN = 0xFF00AA33;
    private static final int RED = 0xFFCC2200;
    private static final int BLUE = 0xFF0044CC;
    private static final LayerId OWN = new LayerId("own_1");
    private final Sketch sketch = new Sketch();

    private static LineSymbol line(int argb, double width) {
        return new LineSymbol(argb, width, false, List.of(), 0, LineSymbol.Cap.ROUND, LineSymbol.Join.ROUND, 0, Optional.empty(), 0);
    }

    /** Along the parallel of a northing, within the view of 100 m around 0, 0 when that is small. */
    private void draw(LineSymbol symbol, double north) {
        sketch.draw("f" + north, new GeometryFactory().createLineString(new Coordinate[] {new Coordinate(-40, north), new Coordinate(40, north)}),
                symbol, ScaleRange.ALL, 0);
    }

    private InView view() {
        return new InView(List.of(sketch.list(METRO)), new Viewport(new EastNorth(0, 0), 1, 100, 100));
    }

    private static LegendEntry entry(LineSymbol sample) {
        return LegendEntry.of(METRO, new Text("地铁", "Metro"), List.of(line(0xFFFFFFFF, 6), sample), Sample.LINE);
    }

    @Test
    void linesWithColoursOfTheirOwnAreExplainedInThoseThatTheViewShows() {
        draw(line(RED, 3), 0);
        draw(line(GREEN, 3), 10);
        draw(line(GREEN & 0x80FFFFFF, 3), 15);
        draw(line(BLUE, 3), 5000);
        List<List<Symbol>> looks = view().explained(entry(line(0xFF000000, 3))).orElseThrow().looks();
        assertEquals(List.of(List.of(line(0xFFFFFFFF, 6), line(GREEN, 3)), List.of(line(0xFFFFFFFF, 6), line(RED, 3))), looks);
    }

    @Test
    void whatLiesOutsideTheViewIsNotExplained() {
        draw(line(RED, 3), 0);
        draw(line(BLUE, 5), 5000);
        assertEquals(Optional.empty(), view().explained(entry(line(0xFF000000, 5))));
        assertEquals(Optional.empty(), view().explained(entry(line(BLUE, 5))));
    }

    @Test
    void aScaleIsToldFromEndToEndWhereOneOfItsStepsIsSeen() {
        draw(line(RED, 3), 0);
        draw(line(BLUE, 3), 5000);
        List<LegendEntry> scale = Stream.of(RED, GREEN, BLUE).map(c -> new LegendEntry(OWN, new Text("" + c, "" + c), List.of(List.of(line(c, 3))), Sample.LINE, true)).toList();
        InView view = new InView(List.of(sketch.list(OWN)), new Viewport(new EastNorth(0, 0), 1, 100, 100));
        assertEquals(scale, view.explained(scale), "one that nothing has, and one that lies elsewhere");
        assertEquals(List.of(), view.explained(scale.subList(1, 3)), "of which nothing is seen");
        LegendEntry category = LegendEntry.of(OWN, new Text("x", "x"), List.of(line(GREEN, 3)), Sample.LINE);
        assertEquals(List.of(), view.explained(List.of(category)), "no step of a scale");
    }

    @Test
    void aSampleThatNothingLooksLikeStandsForItsLayer() {
        draw(line(RED, 3), 0);
        LegendEntry generic = entry(line(0xFF000000, 9));
        assertEquals(Optional.of(generic), view().explained(generic));
    }
}
