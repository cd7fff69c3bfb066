package districtatlas.ui.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.base.Text;
import districtatlas.coord.EastNorth;
import districtatlas.feature.FeatureFacts;
import districtatlas.feature.FeatureRef;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** What a plain click means, by what lies there. Written as kind:name, from the topmost down. */
class HereTest {
    private static final List<ZoneId> ZONES = List.of(new ZoneId("harbour"));

    private static FeatureFacts feature(String written) {
        String kind = written.split(":")[0];
        String name = written.endsWith(":") ? "" : written.split(":")[1];
        return new FeatureFacts(new FeatureRef(kind, kind + '.' + written.hashCode()), new Text(name, name), new Text(kind, kind), false, Text.NONE, List.of(),
                shape(kind), new EastNorth(0, 0), OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static Geometry shape(String kind) {
        try {
            return new WKTReader().read(switch (kind) {
                case "station", "peak" -> "POINT (0 0)";
                case "line", "road" -> "LINESTRING (0 0, 1 1)";
                default -> "POLYGON ((0 0, 1 0, 1 1, 0 0))";
            });
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    private static Here here(String features, String items) {
        return Here.of(parts(features).stream().map(HereTest::feature).toList(), parts(items).stream().map(ItemId::new).toList(), ZONES);
    }

    private static List<String> parts(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        // drawn there                      | items there           | a click asks for
        "-                                  | -                     | the zone",
        "station:Pier                       | -                     | Pier",
        "line:L1 station:Pier road:Quay     | -                     | Pier",
        "line:L1 road:Quay park:Green       | -                     | L1",
        "park:Green                         | -                     | Green",
        "park:Green peak:Top                | -                     | Top",
        "line: road:                        | -                     | the zone",
        "line: road:Quay                    | -                     | Quay",
        "station:Pier                       | mark                  | the item",
        "station:Pier                       | mark line-item        | the item",
        "-                                  | line-item             | the item",
        "line:L1 road:Quay                  | line-item             | the item",
        "line:L1 station:Pier               | line-item other-line-item | Pier",
        "station: line:L1                   | line-item             | the item"})
    void theSmallestWithANameIsMeantAndAMarkOfThePlanBeforeAll(String features, String items, String wanted) {
        Here here = here(features, items);
        String asked = here.asked(i -> i.value().contains("line"), f -> true).map(f -> f.name().zh()).orElse(here.items().isEmpty() ? "the zone" : "the item");
        assertEquals(wanted, asked);
    }

    @Test
    void pointsComeBeforeLinesBeforeAreasAndANameOfALayerOnce() {
        Here here = here("park:Green line:L1 line:L2 road:Quay station:Pier line:L1 road:", null);
        assertEquals(List.of("Pier", "L1", "L2", "Quay", "Green"), here.features().stream().map(f -> f.name().zh()).toList());
        assertEquals(List.of("Quay", "Quay"), here("line:Quay road:Quay", null).features().stream().map(f -> f.name().zh()).toList(),
                "a road and a line of one name are two things");
    }
}
