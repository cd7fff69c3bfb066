package districtatlas.ui.spot;

import districtatlas.plan.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the card of a spot says, in the reader's language. Immutable; knows no nodes.
 *
 * @param zones  that lie there, the most specific first
 * @param nobody said where there is none
 */
record SpotContent(List<Line> lines, List<ZoneLine> zones, String nobody) {
    SpotContent {
        lines = List.copyOf(lines);
        zones = List.copyOf(zones);
    }

    /** One way of writing the place. */
    record Line(String label, String text) {
    }

    record ZoneLine(ZoneId id, String name, String kind) {
    }

    /** For copying: all ways, a line each. */
    String asText() {
        return lines.stream().map(l -> l.label() + "\t" + l.text()).collect(Collectors.joining("\n"));
    }
}
