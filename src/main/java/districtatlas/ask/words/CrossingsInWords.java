package districtatlas.ask.words;

import districtatlas.plan.Zone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what runs through a zone or lies in it: axis and belt, metro, main roads, waters, hills. Immutable, any thread. */
final class CrossingsInWords {
    private static final int MOST_PEAKS = 5;

    private final ZoneFacts facts;
    private final Scribe scribe;

    CrossingsInWords(ZoneFacts facts, Scribe scribe) {
        this.facts = facts;
        this.scribe = scribe;
    }

    List<Statement> of(Zone zone) {
        List<Statement> said = new ArrayList<>();
        facts.crossings().ways(zone).forEach(way -> said.add(scribe.listed(scribe.messages().get("describe.sentence", way(way)))));
        facts.crossings().metro(zone.id()).forEach(line -> said.add(scribe.listed(metro(line))));
        roads(zone).forEach((sort, roads) -> said.add(scribe.listed(scribe.messages().get("describe.sorted", sort, scribe.list(roads)))));
        List<String> rivers = facts.crossings().rivers(zone.id()).stream().map(this::line).toList();
        List<String> waters = facts.crossings().waters(zone.id()).stream().map(w -> w.whole() ? scribe.said(w.feature().name())
                : scribe.messages().get("describe.partly", scribe.said(w.feature().name()))).toList();
        List<String> peaks = facts.crossings().peaks(zone.id()).stream().limit(MOST_PEAKS).map(this::peak).toList();
        add(said, "describe.rivers", rivers);
        add(said, "describe.waters", waters);
        add(said, "describe.peaks", peaks);
        return said;
    }

    private void add(List<Statement> said, String key, List<String> names) {
        if (!names.isEmpty()) {
            said.add(scribe.listed(scribe.messages().get("describe.sorted", scribe.messages().get(key), scribe.list(names))));
        }
    }

    private String way(Crossings.Way way) {
        String name = scribe.name(way.way());
        String passes = way.metres() > 0 ? scribe.messages().get("describe.way-passes", name, scribe.distance(way.metres())) : scribe.messages().get("describe.way-here", name);
        List<String> points = way.points().stream().map(p -> scribe.said(p.name())).toList();
        return points.isEmpty() ? passes : scribe.messages().get("describe.way-points", passes, scribe.list(points));
    }

    private String metro(Crossings.Metro metro) {
        String line = scribe.said(metro.line().name());
        String sort = scribe.said(metro.line().sort());
        return metro.stations().isEmpty() ? scribe.messages().get("describe.metro-through", line, sort)
                : scribe.messages().get("describe.metro", line, sort, scribe.list(metro.stations().stream().map(s -> scribe.said(s.name())).toList()));
    }

    /** By what they are, the widest first. */
    private Map<String, List<String>> roads(Zone zone) {
        Map<String, List<String>> bySort = new LinkedHashMap<>();
        facts.ground().of(GroundRole.ROAD).forEach(r -> bySort.put(scribe.said(r.sort()), new ArrayList<>()));
        facts.crossings().roads(zone.id()).forEach(r -> bySort.computeIfAbsent(scribe.said(r.feature().sort()), s -> new ArrayList<>()).add(line(r)));
        bySort.values().removeIf(List::isEmpty);
        return bySort;
    }

    private String line(Crossings.Line line) {
        String course = scribe.messages().get("describe.course." + line.course().key());
        return scribe.messages().get(line.along() ? "describe.line-along" : "describe.line", scribe.said(line.feature().name()), course);
    }

    private String peak(GroundFeature peak) {
        return peak.height().isEmpty() ? scribe.said(peak.name())
                : scribe.messages().get("describe.peak", scribe.said(peak.name()), scribe.number(peak.height().getAsDouble(), 0));
    }
}
