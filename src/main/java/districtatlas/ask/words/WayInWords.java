package districtatlas.ask.words;

import districtatlas.plan.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says an axis or a belt as a way to go: from point to point. Immutable, any thread. */
final class WayInWords {
    private static final int MOST_CROSSED = 6;

    private final ZoneFacts facts;
    private final Scribe scribe;

    WayInWords(ZoneFacts facts, Scribe scribe) {
        this.facts = facts;
        this.scribe = scribe;
    }

    /** Empty for what is not drawn. */
    List<Statement> of(Zone zone) {
        Optional<WayPoints> way = facts.way(zone);
        return way.isEmpty() ? List.of() : told(zone, way.get());
    }

    private List<Statement> told(Zone zone, WayPoints way) {
        List<Statement> said = new ArrayList<>();
        WayPoints.Leg whole = way.whole();
        said.add(scribe.statement(scribe.messages().get("describe.way-whole", scribe.name(zone), scribe.distance(whole.metres()),
                scribe.direction(whole.direction().opposite()), scribe.direction(whole.direction()))));
        if (!whole.streets().isEmpty()) {
            said.add(scribe.statement(scribe.messages().get("describe.way-streets", scribe.list(whole.streets().stream().map(scribe::name).toList()))));
        }
        way.points().stream().findFirst().ifPresent(first -> said.add(scribe.listed(withStreet("describe.way-first", "describe.way-first-in", way, first))));
        for (WayPoints.Leg leg : way.legs()) {
            said.add(scribe.listed(leg(way, leg)));
        }
        return said;
    }

    private String withStreet(String key, String keyWithStreet, WayPoints way, WayPoints.Point point) {
        String name = scribe.name(point.thing(), point.name());
        return way.streetAt(point.place()).map(s -> scribe.messages().get(keyWithStreet, name, scribe.name(s))).orElseGet(() -> scribe.messages().get(key, name));
    }

    private String leg(WayPoints way, WayPoints.Leg leg) {
        String there = leg.to().isPresent()
                ? scribe.messages().get("describe.way-next", scribe.direction(leg.direction()), scribe.distance(leg.metres()), withStreet("describe.way-point", "describe.way-point-in", way, leg.to().get()))
                : scribe.messages().get(way.endsOutside(leg) ? "describe.way-rest-out" : "describe.way-rest", scribe.direction(leg.direction()), scribe.distance(leg.metres()));
        List<String> crossed = leg.crossed().stream().map(f -> scribe.said(f.name())).toList();
        String named = crossed.size() <= MOST_CROSSED ? scribe.list(crossed)
                : scribe.messages().get("describe.and-more", String.join(scribe.messages().get("list.separator"), crossed.subList(0, MOST_CROSSED)));
        return crossed.isEmpty() ? there : scribe.messages().get("describe.way-crossing", there, named);
    }
}
