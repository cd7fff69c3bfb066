package districtatlas.print.slides;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.base.vocabulary.Topic;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Belonging;
import districtatlas.plan.Citation;
import districtatlas.plan.Indicator;
import districtatlas.plan.Plan;
import districtatlas.plan.Target;
import districtatlas.plan.TargetGroups;
import districtatlas.plan.Years;
import districtatlas.plan.Zone;
import districtatlas.plan.words.FigureWords;
import districtatlas.plan.words.ItemWords;
import districtatlas.plan.words.SourceWords;
import districtatlas.plan.words.ZoneWords;
import districtatlas.print.page.MapCredits;
import districtatlas.state.AtlasState;
import districtatlas.tour.StepStage;
import districtatlas.tour.ZoneFrames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Zones as a talk: a step each, with its place in the structure, what the plan says of it, how much it names there, and its own figures. A
 * district total is no zone's. All that has no place on a slide stands in its notes. One use.
 */
public final class ZoneTalk {
    /** So many numbers, and so many things of the plan, are shown, the first that have room; how many more there are is said. */
    private static final int[][] SHOWN = {{3, 5}, {2, 5}, {2, 4}, {2, 3}, {1, 3}, {1, 2}, {1, 1}};
    private static final String STATED = "\u25cf";
    private static final String KNOWN = "\u25cb";
    private static final String WITHIN = " \u203a ";

    private final Plan plan;
    private final Messages messages;
    private final ZoneFrames frames;
    private final AtlasState look;
    private final FigureWords figures;
    private final ItemWords items;
    private final ZoneWords zones;

    private ZoneTalk(Plan plan, Messages messages, ZoneFrames frames, AtlasState look) {
        this.plan = plan;
        this.messages = messages;
        this.frames = frames;
        this.look = look;
        this.figures = new FigureWords(messages);
        this.items = new ItemWords(messages);
        this.zones = new ZoneWords(messages);
    }

    /**
     * @param title of the whole
     * @param look  theme and palette of the maps
     * @throws IllegalArgumentException when there is no zone
     */
    public static Talk of(List<Zone> zones, Plan plan, Messages messages, String title, ZoneFrames frames, AtlasState look, MapCredits credits) {
        ZoneTalk talk = new ZoneTalk(plan, messages, frames, look);
        String document = plan.documentTitle().in(messages.lang());
        Talk all = new Talk(title, document, document, zones.stream().map(z -> talk.step(z, 0, 0)).toList(), credits, messages);
        return new Talk(title, document, document, zones.stream().map(z -> talk.step(z, all)).toList(), credits, messages);
    }

    private TalkStep step(Zone zone, Talk talk) {
        int[] least = SHOWN[SHOWN.length - 1];
        return Stream.of(SHOWN).map(n -> step(zone, n[0], n[1])).filter(s -> TalkSlides.isOneSlide(s, talk)).findFirst().orElseGet(() -> step(zone, least[0], least[1]));
    }

    private TalkStep step(Zone zone, int mostFigures, int mostPoints) {
        List<ZoneWords.Said> claims = zones.claims(zone);
        Optional<ZoneWords.Said> first = claims.stream().filter(c -> !c.claim().missing()).findFirst().or(() -> claims.stream().findFirst());
        List<Target> own = numbersFirst(own(zone, plan.targetsOf(zone.id())));
        List<Target> shownFigures = own.stream().limit(mostFigures).toList();
        List<Belonging> things = own(zone);
        List<Belonging> shown = things.stream().sorted(Comparator.comparing((Belonging b) -> !b.named()).thenComparing(b -> !b.own())).limit(mostPoints).toList();
        List<Citation> further = Stream.concat(shownFigures.stream().flatMap(t -> t.figure().sources().stream()), shown.stream().flatMap(b -> b.item().sources().stream()))
                .distinct().toList();
        String name = zone.name().in(messages.lang());
        TalkMap map = new TalkMap(look, StepStage.of(zone.id(), frames), messages.get("slides.map", name, place(zone)));
        return new TalkStep(name, place(zone), first.map(c -> c.claim().text().in(messages.lang())).orElse(""), figures(shownFigures), Optional.empty(), List.of(),
                points(shown), remark(things, shown.size(), own.size() - shownFigures.size()), first.map(c -> c.claim().sources()).orElse(List.of()), further,
                notes(zone, claims, things), false, map);
    }

    /** Its kind, what it lies in, and how large it is drawn. */
    private String place(Zone zone) {
        String path = plan.path(zone.id()).stream().map(z -> z.name().in(messages.lang())).collect(Collectors.joining(WITHIN));
        String in = path.contains(WITHIN) ? path : zone.parent().flatMap(plan::zone).map(p -> p.name().in(messages.lang())).orElse("");
        return Stream.of(zones.kind(zone.kind()), in, zones.area(zone, plan.boundaries())).filter(s -> !s.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }

    /** A total of the district is the district's. */
    private static List<Target> own(Zone zone, TargetGroups groups) {
        return zone.kind() == ZoneKind.DISTRICT ? Stream.concat(groups.district().stream(), groups.own().stream()).toList() : groups.own();
    }

    /** By topic and as the plan orders its indicators, numbers before words; of an indicator of several years that of the year it aims at. */
    private List<Target> numbersFirst(List<Target> targets) {
        int aimed = Years.of(plan).standard();
        List<String> topics = Keyed.keys(Topic.class);
        List<String> order = plan.indicators().stream().map(Indicator::id).toList();
        return targets.stream().filter(t -> targets.stream().noneMatch(o -> o != t && o.indicator().equals(t.indicator()) && isSooner(o, t, aimed)))
                .sorted(Comparator.comparing((Target t) -> t.figure().value().isEmpty()).thenComparing(t -> topics.contains(t.indicator().topic()) ? topics.indexOf(t.indicator().topic()) : topics.size())
                        .thenComparing(t -> order.indexOf(t.indicator().id()))).toList();
    }

    /** Whether of two figures of one indicator the first is told: that of the year that is aimed at. */
    private static boolean isSooner(Target a, Target b, int aimed) {
        boolean first = a.figure().year().orElse(aimed) == aimed;
        boolean second = b.figure().year().orElse(aimed) == aimed;
        return first && !second;
    }

    private List<TalkFigure> figures(List<Target> targets) {
        return targets.stream().map(t -> new TalkFigure(figures.name(t), figures.withPart(figures.say(t).amount(), t), figures.say(t).when(),
                brief(t.figure().sources()))).toList();
    }

    /** Things of the zone, without those that every street has. */
    private List<Belonging> own(Zone zone) {
        boolean whole = zone.kind() == ZoneKind.DISTRICT;
        return Stream.of(Section.values()).flatMap(s -> plan.belongings(zone.id(), s).stream()).filter(b -> whole || !plan.holdsForEveryStreet(b.item())).toList();
    }

    private List<TalkPoint> points(List<Belonging> shown) {
        return shown.stream().map(b -> new TalkPoint(line(b, b.item().sources().isEmpty() ? "" : "\u2002[" + brief(b.item().sources()) + "]"), b.isStated())).toList();
    }

    private String line(Belonging thing, String source) {
        String status = thing.item().status() == Status.UNKNOWN ? "" : " \u00b7 " + items.status(thing.item().status());
        return thing.item().name().in(messages.lang()) + status + source;
    }

    /** The first source; how many more there are, the notes say which. */
    private String brief(List<Citation> sources) {
        String first = SourceWords.brief(sources.stream().limit(1).toList(), messages.lang());
        return sources.size() <= 1 ? first : messages.get("words.source.more", first, sources.size() - 1);
    }

    /** How many there are of each kind, what the bullets mean, and that there is more. */
    private String remark(List<Belonging> things, int shown, int moreFigures) {
        String counts = Stream.of(Section.values()).filter(s -> things.stream().anyMatch(b -> b.item().kind().section() == s))
                .map(s -> messages.get("slides.count", items.section(s), things.stream().filter(b -> b.item().kind().section() == s).count()))
                .collect(Collectors.joining(messages.get("list.separator")));
        String moreThings = things.size() > shown ? messages.get("slides.more.things", things.size() - shown) : "";
        String moreTargets = moreFigures > 0 ? messages.get("slides.more.targets", moreFigures) : "";
        String key = shown == 0 ? "" : STATED + " " + items.certainty(Certainty.STATED) + "\u2002" + KNOWN + " " + items.certainty(Certainty.KNOWN);
        return Stream.of(counts.isEmpty() ? messages.get("slides.nothing") : messages.get("slides.counts", counts), moreThings, moreTargets, key).filter(s -> !s.isEmpty()).collect(Collectors.joining("\u2002"));
    }

    // ---- for who speaks -------------------------------------------------------------------------------------------

    private List<String> notes(Zone zone, List<ZoneWords.Said> claims, List<Belonging> things) {
        List<String> notes = new ArrayList<>();
        claims.forEach(c -> notes.add(messages.get("slides.term", c.label(), c.claim().text().in(messages.lang())) + cited(c.claim().sources())));
        for (Section section : Section.values()) {
            List<Belonging> of = things.stream().filter(b -> b.item().kind().section() == section).toList();
            if (!of.isEmpty()) {
                notes.add(messages.get("slides.count", items.section(section), of.size()));
                of.forEach(b -> notes.add((b.isStated() ? STATED : KNOWN) + " " + line(b, cited(b.item().sources()))));
            }
        }
        TargetGroups targets = plan.targetsOf(zone.id());
        targets(notes, "cli.targets.own", targets.own());
        targets(notes, "cli.targets.every-street", targets.everyStreet());
        if (zone.kind() == ZoneKind.DISTRICT) {
            targets(notes, "cli.targets.district", targets.district());
        }
        return notes;
    }

    private void targets(List<String> notes, String title, List<Target> targets) {
        if (!targets.isEmpty()) {
            notes.add(messages.get(title, targets.size()));
            targets.forEach(t -> notes.add(figures.name(t) + "\u2002" + figures.withPart(figures.say(t).text(), t) + cited(t.figure().sources())));
        }
    }

    private String cited(List<Citation> sources) {
        return sources.isEmpty() ? "" : "\u2002[" + SourceWords.brief(sources, messages.lang()) + "]";
    }
}
