package districtatlas.ui.spot;

import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.plan.words.ZoneWords;
import districtatlas.ui.bearings.CoordinateText;
import districtatlas.ui.spot.SpotContent.Line;
import districtatlas.ui.spot.SpotContent.ZoneLine;
import java.util.List;
import java.util.function.Function;

/** Says where a spot is. Immutable. */
final class SpotWords {
    private final Plan plan;
    private final Function<EastNorth, List<ZoneId>> zonesAt;
    private final CoordinateText coordinates;
    private final Messages messages;

    /** @param zonesAt the most specific first */
    SpotWords(Plan plan, Function<EastNorth, List<ZoneId>> zonesAt, CoordinateText coordinates, Messages messages) {
        this.plan = plan;
        this.zonesAt = zonesAt;
        this.coordinates = coordinates;
        this.messages = messages;
    }

    SpotContent of(EastNorth place) {
        ZoneWords words = new ZoneWords(messages);
        List<ZoneLine> zones = zonesAt.apply(place).stream().flatMap(z -> plan.zone(z).stream())
                .map(z -> new ZoneLine(z.id(), z.name().in(messages.lang()), words.kind(z.kind()))).toList();
        return new SpotContent(List.of(
                new Line(messages.get("spot.degrees"), coordinates.pair(place)),
                new Line(messages.get("spot.minutes"), coordinates.minutes(place)),
                new Line(messages.get("spot.grid", coordinates.gridCode()), coordinates.gridPair(place))),
                zones, zones.isEmpty() ? messages.get("spot.no-zone") : "");
    }
}
