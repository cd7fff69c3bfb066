package districtatlas.map.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.base.Text;
import districtatlas.map.layer.LayerGroup;
import districtatlas.map.layer.LayerId;
import districtatlas.map.symbol.AreaSymbol;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LegendSectionTest {
    private static final LayerGroup TOP = new LayerGroup("top", new Text("上", "Top"));
    private static final LayerGroup LOW = new LayerGroup("low", new Text("下", "Low"));

    private static LegendEntry entry(String layer, String title) {
        return LegendEntry.of(new LayerId(layer), new Text(title, title), List.of(AreaSymbol.plain(-1)), LegendEntry.Sample.AREA);
    }

    @Test
    void entriesStandUnderTheirLayersGroupsInTheGroupsOrderAndTheirOwn() {
        LegendEntry sea = entry("sea", "a");
        LegendEntry road = entry("road", "b");
        LegendEntry land = entry("sea", "c");
        LegendEntry lit = entry("lit", "d");
        List<LegendSection> sections = LegendSection.of(List.of(sea, road, land, lit), List.of(TOP, LOW),
                id -> id.value().equals("lit") ? Optional.empty() : Optional.of(id.value().equals("road") ? TOP : LOW));
        assertEquals(List.of(new LegendSection(Text.NONE, List.of(lit)), new LegendSection(TOP.title(), List.of(road)),
                new LegendSection(LOW.title(), List.of(sea, land))), sections);
    }
}
