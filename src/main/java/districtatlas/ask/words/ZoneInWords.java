package districtatlas.ask.words;

import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Belonging;
import districtatlas.plan.Item;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneLink;
import districtatlas.plan.words.ItemWords;
import districtatlas.plan.words.ZoneWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says one zone: what it is part of and where, what lies around it, what crosses it, and what the plan has there. Immutable, any thread. */
final class ZoneInWords {
    private static final int BEST_KNOWN = 3;

    private final ZoneFacts facts;
    private final Scribe scribe;
    private final BordersInWords borders;
    private final CrossingsInWords crossings;
    private final WayInWords ways;
    private final ItemWords items;

    ZoneInWords(ZoneFacts facts, Scribe scribe) {
        this.facts = facts;
        this.scribe = scribe;
        this.borders = new BordersInWords(facts, scribe);
        this.crossings = new CrossingsInWords(facts, scribe);
        this.ways = new WayInWords(facts, scribe);
        this.items = new ItemWords(scribe.messages());
    }

    /** By itself: its name is the title, and each aspect has a heading. */
    List<Passage> alone(Zone zone) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(1, scribe.said(zone.name()), Optional.of(zone.id()), place(zone)));
        add(passages, "describe.around", zone, around(zone));
        add(passages, "describe.near", zone, near(zone));
        add(passages, "describe.crossed", zone, crossings.of(zone));
        if (isWay(zone)) {
            add(passages, "describe.course", zone, ways.of(zone));
        }
        add(passages, "describe.things", zone, things(zone));
        add(passages, "describe.plan-says", zone, claims(zone));
        return passages;
    }

    private void add(List<Passage> passages, String key, Zone zone, List<Statement> statements) {
        if (!statements.isEmpty()) {
            passages.add(new Passage(2, scribe.messages().get(key), Optional.of(zone.id()), statements));
        }
    }

    /** Among the others: all of it under one heading. */
    Passage amongOthers(Zone zone) {
        List<Statement> all = new ArrayList<>(place(zone));
        all.addAll(around(zone));
        all.addAll(near(zone));
        all.addAll(crossings.of(zone));
        all.addAll(things(zone));
        all.addAll(claims(zone));
        return new Passage(Passage.DEEPEST, scribe.said(zone.name()), Optional.of(zone.id()), all);
    }

    /** The edges of key areas, axis and belt are drawn to be seen and are nobody's borders. */
    private List<Statement> around(Zone zone) {
        return zone.kind() == ZoneKind.KEY_AREA || isWay(zone) ? List.of() : borders.around(zone);
    }

    private static boolean isWay(Zone zone) {
        return zone.kind() == ZoneKind.AXIS || zone.kind() == ZoneKind.BELT;
    }

    private List<Statement> place(Zone zone) {
        List<Statement> said = new ArrayList<>();
        List<Zone> above = new ArrayList<>(facts.plan().path(zone.id()));
        above.remove(zone);
        Collections.reverse(above);
        if (!above.isEmpty()) {
            said.add(scribe.statement(partOf(zone, above)));
        }
        List<Zone> parts = facts.plan().parts(zone.id());
        if (!parts.isEmpty()) {
            String key = zone.kind() == ZoneKind.STREET ? "describe.areas-in" : "describe.parts";
            said.add(scribe.statement(scribe.messages().get(key, scribe.list(parts.stream().map(scribe::name).toList()))));
        }
        List<ZoneLink> ties = zone.touches().stream().filter(t -> facts.plan().zone(t.zone()).isPresent()).toList();
        if (!ties.isEmpty()) {
            said.add(scribe.statement(scribe.messages().get("describe.ties", scribe.list(ties.stream().map(t -> scribe.messages().get("describe.sourced",
                    scribe.name(facts.plan().zone(t.zone()).orElseThrow()), scribe.source(t.sources()))).toList()))));
        }
        if (facts.shape(zone.id()).isEmpty()) {
            said.add(scribe.statement(scribe.messages().get("describe.not-drawn")));
        } else {
            said.addAll(borders.position(zone));
        }
        return said;
    }

    private String partOf(Zone zone, List<Zone> above) {
        String kind = new ZoneWords(scribe.messages()).kind(zone.kind());
        String names = scribe.list(above.stream().map(z -> above(zone, z)).toList());
        boolean said = scribe.said(zone.name()).toLowerCase(Locale.ROOT).contains(kind.toLowerCase(Locale.ROOT));
        return said ? scribe.messages().get("describe.part-of", scribe.name(zone), names) : scribe.messages().get("describe.kind-of", scribe.name(zone), kind, names);
    }

    /** In which street a key area lies, no plan says. */
    private String above(Zone zone, Zone above) {
        return zone.kind() == ZoneKind.KEY_AREA && above.kind() == ZoneKind.STREET
                ? scribe.messages().get("describe.sourced", scribe.name(above), scribe.messages().get("describe.general")) : scribe.name(above);
    }

    /** Of a key area, whose outline is nobody's border: on which streets it lies, and which others are not far. */
    private List<Statement> near(Zone zone) {
        List<Statement> said = new ArrayList<>();
        if (zone.kind() != ZoneKind.KEY_AREA) {
            return said;
        }
        List<Zone> streets = facts.streetsOf(zone.id());
        if (streets.size() == 1) {
            said.add(scribe.statement(scribe.messages().get("describe.lies-in", scribe.name(streets.get(0)))));
        } else if (!streets.isEmpty()) {
            said.add(scribe.statement(scribe.messages().get("describe.lies-mostly-in", scribe.name(streets.get(0)),
                    scribe.list(streets.subList(1, streets.size()).stream().map(scribe::name).toList()))));
        }
        facts.nearby(zone).forEach(n -> said.add(scribe.listed(scribe.messages().get("describe.nearby", scribe.direction(n.direction()), scribe.name(n.zone()), scribe.distance(n.metres())))));
        return said;
    }

    private List<Statement> things(Zone zone) {
        List<Belonging> own = facts.own(zone.id());
        List<Belonging> all = facts.plan().belongings(zone.id());
        int shared = all.size() - own.size();
        List<Statement> said = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (Section section : Section.values()) {
            long count = all.stream().filter(b -> b.item().kind().section() == section).count();
            if (count > 0) {
                counts.add(scribe.messages().get("describe.count", items.section(section), scribe.count(count)));
            }
        }
        said.add(scribe.statement(counts.isEmpty() ? scribe.messages().get("describe.nothing-here") : scribe.messages().get("describe.counts", all.size(), scribe.list(counts))));
        if (shared > 0) {
            said.add(scribe.statement(scribe.messages().get("describe.shared", shared)));
        }
        List<Item> best = facts.bestKnown(own, BEST_KNOWN);
        if (!best.isEmpty()) {
            said.add(scribe.statement(scribe.messages().get("describe.best-known", scribe.list(best.stream().map(this::item).toList()))));
        }
        return said;
    }

    private String item(Item item) {
        return scribe.messages().get("describe.sourced", scribe.name(item), scribe.firstSource(item.sources()));
    }

    List<Statement> claims(Zone zone) {
        return new ZoneWords(scribe.messages()).claims(zone).stream()
                .map(s -> scribe.listed(scribe.messages().get("describe.claim", s.label(), scribe.claim(s.claim())))).toList();
    }
}
