package districtatlas.print.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.LayerRow.OriginRow;
import districtatlas.atlasfile.PlanRows.BoundarySetRow;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapCreditsTest {
    private static LayerRow layer(String licence, String attribution) {
        return new LayerRow("a", Text.NONE, "ground", Text.NONE, "point", List.of(), List.of(), "a",
                new OriginRow(Text.NONE, Text.NONE, licence, attribution, Text.NONE, Text.NONE, false), "");
    }

    private static final List<LayerRow> LAYERS = List.of(
            layer("ODbL-1.0", "© OpenStreetMap contributors"),
            layer("CC0-1.0", "District atlas"),
            layer("ODbL-1.0", "© OpenStreetMap contributors; ST © 2023 Somebody (MIT)"),
            layer("ODbL-1.0", "© OpenStreetMap contributors; imagery: A Survey; heights: Nobody (public domain)"),
            layer("CC0-1.0", "District atlas; © OpenStreetMap contributors"));

    @Test
    void everyOwnerIsNamedOnceWithTheLicence() {
        assertEquals(List.of("© OpenStreetMap contributors (ODbL)", "ST © 2023 Somebody (MIT)", "imagery: A Survey"), MapCredits.owners(LAYERS, true));
    }

    @Test
    void aNarrowLineNamesThoseWhoseLicenceALayerHasAndWhomCourtesyNames() {
        assertEquals(List.of("© OpenStreetMap contributors (ODbL)", "imagery: A Survey"), MapCredits.owners(LAYERS, false));
    }

    @Test
    void schematicBoundariesAreCalledSoWhateverElseIsSaidOfThem() {
        Messages messages = new Messages(Lang.EN);
        assertEquals("Schematic map, no evidence of boundaries", MapCredits.worth(boundaries("schematic", ""), messages));
        assertEquals("Schematic map, no evidence of boundaries; invented", MapCredits.worth(boundaries("schematic", "invented"), messages));
        assertEquals("A Schematic drawing.", MapCredits.worth(boundaries("schematic", "A Schematic drawing."), messages), "said once");
        assertEquals("surveyed", MapCredits.worth(boundaries("official", "surveyed"), messages));
    }

    @Test
    void aNarrowLineSaysWhatTheBoundariesAreAndNeverCallsSurveyedOnesSchematic() {
        Messages messages = new Messages(Lang.EN);
        assertEquals("Schematic; no evidence of boundaries", narrow(boundaries("schematic", "invented"), "", messages));
        assertEquals("Schematic; no evidence of boundaries", narrow(boundaries("schematic", ""), "", messages));
        assertEquals("surveyed", narrow(boundaries("official", "surveyed"), "", messages));
        assertEquals("", narrow(boundaries("official", ""), "", messages));
        assertEquals("Map review No. 7", narrow(boundaries("reviewed", "surveyed"), "Map review No. 7", messages));
    }

    private static String narrow(BoundarySetRow boundaries, String reviewed, Messages messages) {
        return new MapCredits(MapCredits.worth(boundaries, messages), reviewed, List.of(), List.of()).shortWorth(messages);
    }

    private static BoundarySetRow boundaries(String state, String note) {
        return new BoundarySetRow(state, "", new Text(note, note));
    }
}
