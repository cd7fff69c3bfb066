package districtatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.base.vocabulary.Section;
import districtatlas.map.Highlights.Lit;
import districtatlas.map.portray.Portrayer;
import districtatlas.map.style.Palette;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class HighlightsTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private static Geometry line() {
        return GEOMETRY.createLineString(new Coordinate[] {new Coordinate(0, 0), new Coordinate(9, 9)});
    }

    /** Of each sign that is lit, and of no other; a mark that says less than the plan is told from one that says what the plan does. */
    @Test
    void aLegendExplainsTheSignsThatAreLit() {
        Geometry point = GEOMETRY.createPoint(new Coordinate(1, 1));
        List<Lit> lit = List.of(Lit.edge(line()), Lit.thing(point, Section.SITE, false), Lit.thing(point, Section.SITE, false),
                Lit.thing(point, Section.PROJECT, true), Lit.thing(line(), Section.FACILITY, true));
        Portrayer portrayer = new Portrayer(new Palette("test", Map.of()), Lang.EN, new ProblemLog());
        assertEquals(List.of("Facility along a line", "What is open", "Project (by the plan)", "Site (general knowledge)"),
                Highlights.entries(lit, portrayer).stream().map(e -> e.title().in(Lang.EN)).toList());
        assertEquals(List.of(), Highlights.entries(List.of(), portrayer));
        assertEquals(List.of("Compared: A", "Compared: B"), Highlights.entries(List.of(Lit.compared(line(), true), Lit.compared(line(), false), Lit.letter(point, true)), portrayer)
                .stream().map(e -> e.title().in(Lang.EN)).toList());
    }
}
