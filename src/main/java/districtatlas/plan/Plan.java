package districtatlas.plan;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.ZoneKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything the plan says, in memory: some hundred zones and things, so that a panel needs no file. Immutable, any thread.
 */
public final class Plan {
    private final Text documentTitle;
    private final Map<ZoneId, Zone> zones = new LinkedHashMap<>();
    private final Map<ItemId, Item> items = new LinkedHashMap<>();
    private final Map<Integer, String> linePrints = new LinkedHashMap<>();
    private final List<Indicator> indicators;
    private final List<GlossaryTerm> glossary;
    private final List<Story> tours;
    private final ZoneParts parts;
    private BuildUp buildUp = BuildUp.NONE;
    private Boundaries boundaries = Boundaries.UNSAID;
    private List<Integer> ownYears = List.of();

    public Plan(Text documentTitle, List<Zone> zones, List<Item> items, List<Indicator> indicators,
                List<GlossaryTerm> glossary, List<Story> tours) {
        this.documentTitle = documentTitle;
        zones.forEach(z -> this.zones.put(z.id(), z));
        items.forEach(i -> this.items.put(i.id(), i));
        this.indicators = List.copyOf(indicators);
        this.glossary = List.copyOf(glossary);
        this.tours = List.copyOf(tours);
        this.parts = new ZoneParts(zones);
    }

    /** @param linePrints what each line of the document is known by */
    public Plan(Text documentTitle, List<Zone> zones, List<Item> items, List<Indicator> indicators,
                List<GlossaryTerm> glossary, List<Story> tours, Map<Integer, String> linePrints) {
        this(documentTitle, zones, items, indicators, glossary, tours);
        this.linePrints.putAll(linePrints);
    }

    /** What each line of the document is known by, without its text; empty where that is not known. */
    public Map<Integer, String> linePrints() {
        return Map.copyOf(linePrints);
    }

    public Text documentTitle() {
        return documentTitle;
    }

    /** In the plan's order: district, axis, belt, groups, streets, key areas. */
    public List<Zone> zones() {
        return List.copyOf(zones.values());
    }

    public Optional<Zone> zone(ZoneId id) {
        return Optional.ofNullable(zones.get(id));
    }

    /** The zone of that code, name, id, label or alias, in this order; else the one zone whose name begins with it. */
    public Optional<Zone> zoneNamed(String text) {
        String wanted = text.strip();
        List<Predicate<Zone>> ways = List.of(
                z -> !z.code().isEmpty() && z.code().equals(wanted) || z.name().zh().equals(wanted) || z.name().en().equalsIgnoreCase(wanted),
                z -> z.id().value().equals(wanted),
                z -> z.label().zh().equals(wanted) || z.label().en().equalsIgnoreCase(wanted)
                        || z.aliases().stream().anyMatch(wanted::equalsIgnoreCase));
        Optional<Zone> exact = ways.stream().flatMap(way -> zones.values().stream().filter(way)).findFirst();
        if (exact.isPresent() || wanted.isEmpty()) {
            return exact;
        }
        String lower = wanted.toLowerCase(Locale.ROOT);
        List<Zone> begins = zones.values().stream()
                .filter(z -> z.name().zh().startsWith(wanted) || z.name().en().toLowerCase(Locale.ROOT).startsWith(lower)).toList();
        return begins.size() == 1 ? Optional.of(begins.get(0)) : Optional.empty();
    }

    /** The zones whose parent this is, in order. */
    public List<Zone> children(ZoneId parent) {
        return zones.values().stream().filter(z -> z.parent().filter(parent::equals).isPresent()).toList();
    }

    /** From the district down to the zone itself. */
    public List<Zone> path(ZoneId id) {
        List<Zone> path = new ArrayList<>();
        for (Optional<Zone> z = zone(id); z.isPresent() && !path.contains(z.get()); z = z.get().parent().flatMap(this::zone)) {
            path.add(0, z.get());
        }
        return path;
    }

    public List<Item> items() {
        return List.copyOf(items.values());
    }

    public Optional<Item> item(ItemId id) {
        return Optional.ofNullable(items.get(id));
    }

    /** The zones it is made of: those whose parent it is, and what the plan strings together to an axis, a belt or a group. In order. */
    public List<Zone> parts(ZoneId whole) {
        List<ZoneId> ids = parts.of(whole);
        return zones.values().stream().filter(z -> ids.contains(z.id())).toList();
    }

    /** What it rests on that the first lies in the second, at any depth; empty when it does not. A zone lies in itself. */
    public Optional<Certainty> lies(ZoneId part, ZoneId whole) {
        return parts.tie(part, whole);
    }

    /**
     * What lies in a zone or in any of its parts, in the plan's order, first what is tied to the zone itself. The district has everything.
     * Window, report, export and command line all count from here.
     */
    public List<Belonging> belongings(ZoneId zone) {
        return belongings(zone, items.values().stream());
    }

    /** The same of one section. */
    public List<Belonging> belongings(ZoneId zone, Section section) {
        return belongings(zone, items.values().stream().filter(i -> i.kind().section() == section));
    }

    private List<Belonging> belongings(ZoneId zone, Stream<Item> of) {
        return of.flatMap(i -> belonging(i, zone).stream()).sorted(Comparator.comparing(b -> !b.own())).toList();
    }

    /** How a thing belongs to a zone; empty when it does not. */
    public Optional<Belonging> belonging(Item item, ZoneId zone) {
        Optional<ZoneLink> link = item.linkTo(zone);
        boolean homeless = item.zones().isEmpty() && zone(zone).filter(z -> z.kind() == ZoneKind.DISTRICT).isPresent();
        return (homeless ? Optional.of(Certainty.STATED) : parts.tie(item.zones(), zone)).map(c -> new Belonging(item, c,
                link.isPresent(), link.filter(l -> l.certainty() == Certainty.STATED).isPresent()));
    }

    /**
     * What a thing's mark says: whether the plan itself ties it to the open zone; where none is open, or it does not lie there, to its most
     * specific zone.
     */
    public Certainty certainty(Item item, Optional<ZoneId> open) {
        return open.flatMap(z -> belonging(item, z)).map(Belonging::certainty).orElse(item.certainty());
    }

    /** What lies in a zone or in any of its parts. */
    public List<Item> itemsOf(ZoneId zone) {
        return belongings(zone).stream().map(Belonging::item).toList();
    }

    /** Whether it belongs to each street alike and so to none in particular. */
    public boolean holdsForEveryStreet(Item item) {
        List<ZoneId> streets = zones.values().stream().filter(z -> z.kind() == ZoneKind.STREET).map(Zone::id).toList();
        return streets.size() > 1 && streets.stream().allMatch(s -> item.linkTo(s).isPresent());
    }

    public List<Indicator> indicators() {
        return indicators;
    }

    /** Every figure with its indicator. */
    public List<Target> targets() {
        return indicators.stream().flatMap(i -> i.figures().stream().map(f -> new Target(i, f))).toList();
    }

    /**
     * The targets a zone's panel shows. A street has its own, those of every street, and the district's it shares in;
     * the district has its own; other zones have their own and the district's. What is said of both is there once.
     */
    public TargetGroups targetsOf(ZoneId id) {
        ZoneKind kind = zone(id).map(Zone::kind).orElse(ZoneKind.DISTRICT);
        List<Target> wanted = targets().stream().filter(t -> t.figure().role().isAim()).toList();
        List<Target> district = wanted.stream().filter(t -> t.figure().scope().kind() == ScopeKind.DISTRICT).toList();
        List<Target> everyStreet = wanted.stream().filter(t -> t.figure().scope().kind() == ScopeKind.EVERY_STREET).toList();
        if (kind == ZoneKind.DISTRICT) {
            return new TargetGroups(district, TargetGroups.without(everyStreet, district), List.of());
        }
        List<Target> own = wanted.stream().filter(t -> t.figure().scope().kind() == ScopeKind.ZONE
                && t.figure().scope().zone().filter(id::equals).isPresent()).toList();
        return kind == ZoneKind.STREET ? new TargetGroups(own, everyStreet, TargetGroups.without(district, everyStreet))
                : new TargetGroups(own, List.of(), district);
    }

    public List<GlossaryTerm> glossary() {
        return glossary;
    }

    /** The same, with the parts that it is built up of before a class. */
    public Plan withBuildUp(BuildUp other) {
        Plan same = new Plan(documentTitle, zones(), List.copyOf(items.values()), indicators, glossary, tours, linePrints);
        same.buildUp = other;
        same.boundaries = boundaries;
        same.ownYears = ownYears;
        return same;
    }

    /** The same with boundaries of that worth. */
    public Plan withBoundaries(Boundaries other) {
        Plan same = withBuildUp(buildUp);
        same.boundaries = other;
        return same;
    }

    /** The same of a plan for those years. */
    Plan withOwnYears(List<Integer> years) {
        Plan same = withBuildUp(buildUp);
        same.ownYears = List.copyOf(years);
        return same;
    }

    /** The years that the plan is for, which hold where no figure has one. */
    List<Integer> ownYears() {
        return ownYears;
    }

    /** What the boundaries of its zones are worth. */
    public Boundaries boundaries() {
        return boundaries;
    }

    /** In which parts the atlas has the district built up; none where it says nothing of it. */
    public BuildUp buildUp() {
        return buildUp;
    }

    /** In the order in which they are offered; the first is the one that is told when nobody says which. */
    public List<Story> tours() {
        return tours;
    }

    /** The steps of the first tour; none where there is no tour. */
    public List<StoryStep> story() {
        return tours.isEmpty() ? List.of() : tours.get(0).steps();
    }
}
