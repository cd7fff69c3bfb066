package districtatlas.ask.words;

import districtatlas.ask.ItemFilter;
import districtatlas.ask.Matches;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneShapes;
import districtatlas.plan.words.BoundaryWords;
import districtatlas.plan.words.ZoneWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The map as text, for who reads it with a screen reader or finds the way by words: all of it, or one zone. Made of shapes and plan, of any
 * district; the words are the bundles'. Any thread, one or several; the whole costs about a second when first asked and little after.
 *
 * <p>Directions are told from the middle of a zone to the middle of what it shares with a neighbour, and of two places from one to the
 * other. The best known of a zone is what the plan names on the most of its lines.
 */
public final class MapInWords {
    /** What no filter changes, before and after what it leaves. */
    private record Lasting(List<Passage> before, List<Passage> after) {
    }

    private final ZoneFacts facts;
    private final Map<Lang, Lasting> told = new ConcurrentHashMap<>();
    private final ItemFilter items;
    private final Map<ItemId, EastNorth> places;

    /** @param places of things, on the grid */
    public MapInWords(ItemFilter items, ZoneShapes shapes, Surroundings ground, Map<ItemId, EastNorth> places) {
        this.facts = new ZoneFacts(items.plan(), shapes, ground);
        this.items = items;
        this.places = Map.copyOf(places);
    }

    /** Overview, what the filter leaves, structure, ways, landmarks, then zone by zone. */
    public Description whole(Matches matches, Messages messages) {
        Lasting lasting = told.computeIfAbsent(messages.lang(), l -> lasting(new Scribe(messages)));
        List<Passage> passages = new ArrayList<>(lasting.before());
        if (!facts.plan().items().isEmpty()) {
            add(passages, 2, messages.get("describe.filter"), new FilterInWords(items, new Scribe(messages)).of(matches));
        }
        passages.addAll(lasting.after());
        return new Description(passages);
    }

    private Lasting lasting(Scribe scribe) {
        List<Passage> before = new ArrayList<>();
        List<Passage> after = new ArrayList<>();
        Optional<Zone> district = facts.district();
        district.ifPresent(d -> {
            before.add(new Passage(1, scribe.messages().get("describe.title", scribe.said(d.name())), Optional.of(d.id()), preface(scribe)));
            overview(d, scribe, before);
        });
        add(after, 2, scribe.messages().get("describe.structure"), structure(scribe));
        ways(scribe, after);
        district.ifPresent(d -> add(after, 2, scribe.messages().get("describe.landmarks"), new LandmarksInWords(facts, places, scribe).of(d)));
        zones(scribe, after);
        return new Lasting(before, after);
    }

    /** One zone; the district is all of the map. */
    public Description zone(Zone zone, Matches matches, Messages messages) {
        if (zone.kind() == ZoneKind.DISTRICT) {
            return whole(matches, messages);
        }
        Scribe scribe = new Scribe(messages);
        List<Passage> passages = new ArrayList<>(new ZoneInWords(facts, scribe).alone(zone));
        if (!matches.filter().isNone()) {
            add(passages, 2, messages.get("describe.filter"), new FilterInWords(items, scribe).of(matches));
        }
        add(passages, 2, messages.get("describe.how"), preface(scribe));
        return new Description(passages);
    }

    /** Who lies along the edge of a zone, the longest border first. */
    public List<Neighbour> neighbours(Zone zone) {
        return facts.neighbours(zone);
    }

    /**
     * What a view shows, in a sentence.
     *
     * @param seen  on the grid, without what panels cover
     * @param scale the N of 1 : N
     */
    public String whereabouts(Extent seen, double scale, Messages messages) {
        return new Whereabouts(facts, messages).of(seen, scale);
    }

    private List<Statement> preface(Scribe scribe) {
        Stream<String> own = Stream.of(new BoundaryWords(scribe.messages()).swapped(facts.plan().boundaries())).filter(s -> !s.isEmpty())
                .map(s -> scribe.messages().get("describe.boundaries", s));
        return Stream.concat(own, Stream.of(scribe.messages().get("describe.measured"), scribe.messages().get("describe.known-measure"))).map(scribe::statement).toList();
    }

    private static void add(List<Passage> passages, int level, String title, List<Statement> statements) {
        if (!statements.isEmpty()) {
            passages.add(new Passage(level, title, Optional.empty(), statements));
        }
    }

    private void overview(Zone district, Scribe scribe, List<Passage> passages) {
        List<Statement> said = new ArrayList<>();
        BordersInWords borders = new BordersInWords(facts, scribe);
        said.addAll(borders.position(district));
        said.addAll(borders.around(district));
        said.addAll(new ZoneInWords(facts, scribe).claims(district));
        add(passages, 2, scribe.messages().get("describe.overview"), said);
    }

    /** Axis, belt and groups, each with what the plan says of its role, groups with their streets. */
    private List<Statement> structure(Scribe scribe) {
        List<Statement> said = new ArrayList<>();
        for (Zone zone : items.plan().zones()) {
            if (zone.kind() == ZoneKind.AXIS || zone.kind() == ZoneKind.BELT || zone.kind() == ZoneKind.GROUP) {
                List<String> streets = items.plan().children(zone.id()).stream().map(scribe::name).toList();
                String name = streets.isEmpty() ? scribe.name(zone) : scribe.messages().get("describe.group", scribe.name(zone), scribe.list(streets));
                said.add(scribe.listed(zone.role().text().isEmpty() ? name : scribe.messages().get("describe.claim", name, scribe.claim(zone.role()))));
            }
        }
        return said;
    }

    private void ways(Scribe scribe, List<Passage> passages) {
        List<Passage> told = new ArrayList<>();
        for (Zone zone : items.plan().zones()) {
            if (zone.kind() == ZoneKind.AXIS || zone.kind() == ZoneKind.BELT) {
                List<Statement> way = new WayInWords(facts, scribe).of(zone);
                if (!way.isEmpty()) {
                    told.add(new Passage(Passage.DEEPEST, scribe.messages().get("describe.along", scribe.said(zone.name())), Optional.of(zone.id()), way));
                }
            }
        }
        if (!told.isEmpty()) {
            passages.add(new Passage(2, scribe.messages().get("describe.routes"), Optional.empty(), List.of()));
            passages.addAll(told);
        }
    }

    private void zones(Scribe scribe, List<Passage> passages) {
        for (ZoneKind kind : ZoneKind.PLAN_ORDER) {
            List<Zone> zones = items.plan().zones().stream().filter(z -> z.kind() == kind && kind != ZoneKind.DISTRICT).toList();
            if (!zones.isEmpty()) {
                passages.add(new Passage(2, scribe.messages().get("describe.each." + kind.key(), new ZoneWords(scribe.messages()).kind(kind)), Optional.empty(), List.of()));
                zones.forEach(z -> passages.add(new ZoneInWords(facts, scribe).amongOthers(z)));
            }
        }
    }
}
