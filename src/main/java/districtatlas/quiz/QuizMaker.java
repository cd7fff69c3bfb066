package districtatlas.quiz;

import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Citation;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.quiz.Borders.Tie;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes the questions of a round from what the atlas has: nothing is asked twice, and what a boundary leaves in doubt is not asked at all.
 * Immutable, any thread; a round costs a millisecond.
 */
public final class QuizMaker {
    private final QuizGround ground;
    private final Plan plan;
    private final QuizOrder order;
    private final List<List<Stem>> stems;

    public QuizMaker(QuizGround ground, QuizOrder order) {
        this.ground = ground;
        this.plan = ground.plan();
        this.order = order;
        this.stems = Stream.of(QuizKind.values()).filter(order.kinds()::contains).map(k -> stems(k).filter(Stem::canBeAsked).toList()).toList();
    }

    /** How many different questions there are. */
    public int most() {
        return stems.stream().mapToInt(List::size).sum();
    }

    /** As many as are wanted, or all there are; kinds take turns. */
    public List<QuizQuestion> round() {
        List<Deque<Stem>> stock = new ArrayList<>();
        SeededOrder.of(stems, order.seed(), "kinds").forEach(kind -> stock.add(new ArrayDeque<>(SeededOrder.of(kind, order.seed(), "stems"))));
        List<QuizQuestion> round = new ArrayList<>();
        while (round.size() < Math.min(order.questions(), most())) {
            for (Deque<Stem> kind : stock) {
                if (!kind.isEmpty() && round.size() < order.questions()) {
                    round.add(kind.poll().question(order.seed()));
                }
            }
        }
        return List.copyOf(round);
    }

    private Stream<Stem> stems(QuizKind kind) {
        return switch (kind) {
            case FIND, NAME -> levels().flatMap(level -> named(level).stream().filter(this::isWanted).map(z -> place(kind, z)));
            case GROUP -> groups();
            case SITE -> sites();
            case ORDER -> ground.axes().stream().flatMap(this::stops);
            case NEIGHBOUR -> levels().filter(l -> l != ZoneKind.KEY_AREA).flatMap(level -> named(level).stream().filter(this::isWanted).map(this::neighbour));
        };
    }

    private Stream<ZoneKind> levels() {
        return QuizOrder.LEVELS.stream().filter(order.levels()::contains);
    }

    private boolean isWanted(Zone zone) {
        return order.of().isEmpty() || plan.lies(zone.id(), order.of().get()).isPresent() && !order.of().get().equals(zone.id());
    }

    /** Those drawn whose name is no other's of their level. */
    private List<Zone> named(ZoneKind level) {
        List<Zone> drawn = ground.numbered(level);
        return drawn.stream().filter(z -> drawn.stream().noneMatch(o -> !o.equals(z) && Stem.isNamedAlike(z, o))).toList();
    }

    // ---- where it is, and what it is called -----------------------------------------------------------------------

    private Stem place(QuizKind kind, Zone zone) {
        Borders borders = ground.borders(zone.kind());
        Predicate<Zone> other = z -> !z.equals(zone) && borders.between(z.id(), zone.id()) != Tie.OVERLAPPING;
        return stem(kind, zone, zone.kind(), List.of(zone), ground.numbered(zone.kind()).stream().filter(other).toList(), likely(zone), Certainty.KNOWN, zone.role().sources(), Optional.empty());
    }

    /** What one may take for a zone: its neighbours, and those of the same group. */
    private Predicate<Zone> likely(Zone zone) {
        Borders borders = ground.borders(zone.kind());
        return z -> borders.between(z.id(), zone.id()) == Tie.BORDERING || z.parent().isPresent() && z.parent().equals(zone.parent()) && isGroup(z.parent().get());
    }

    private boolean isGroup(ZoneId zone) {
        return plan.zone(zone).filter(z -> z.kind() == ZoneKind.GROUP).isPresent();
    }

    private static Stem stem(QuizKind kind, Zone about, ZoneKind level, List<Zone> rights, List<Zone> wrong, Predicate<Zone> likely, Certainty certainty,
                             List<Citation> sources, Optional<QuizQuestion.Way> toward) {
        return new Stem(kind, about.id(), about.name(), level, rights, wrong.stream().filter(likely).toList(), wrong.stream().filter(likely.negate()).toList(),
                certainty, sources, toward);
    }

    // ---- which group ----------------------------------------------------------------------------------------------

    private Stream<Stem> groups() {
        List<Zone> groups = of(ZoneKind.GROUP);
        List<Zone> streets = of(ZoneKind.STREET).stream().filter(z -> isWanted(z) && z.parent().filter(this::isGroup).isPresent()
                && groups.stream().noneMatch(g -> TellingName.tells(z.name(), g))).toList();
        Set<Zone> answers = new LinkedHashSet<>();
        streets.forEach(z -> answers.add(group(z)));
        return isTold(answers) ? Stream.empty() : streets.stream().filter(z -> streets.stream().noneMatch(o -> !o.equals(z) && Stem.isNamedAlike(o, z)))
                .map(z -> stem(QuizKind.GROUP, z, ZoneKind.GROUP, List.of(group(z)), groups.stream().filter(g -> !g.equals(group(z))).toList(), g -> true,
                        Certainty.STATED, group(z).composition().sources().isEmpty() ? z.role().sources() : group(z).composition().sources(), Optional.empty()));
    }

    private Zone group(Zone street) {
        return street.parent().flatMap(plan::zone).orElseThrow();
    }

    private List<Zone> of(ZoneKind kind) {
        return plan.zones().stream().filter(z -> z.kind() == kind).toList();
    }

    /** Who asks about a part of the district has said the answer, when there it is always the same. */
    private boolean isTold(Set<Zone> answers) {
        boolean part = order.of().flatMap(plan::zone).filter(z -> z.kind() != ZoneKind.DISTRICT).isPresent();
        return part && answers.size() < 2;
    }

    // ---- where it stands ------------------------------------------------------------------------------------------

    private Stream<Stem> sites() {
        List<Zone> streets = of(ZoneKind.STREET);
        List<SitesOfStreets.Site> sites = ground.sites().stream().filter(s -> isWanted(s.street())).toList();
        Set<Zone> answers = new LinkedHashSet<>();
        sites.forEach(s -> answers.add(s.street()));
        return isTold(answers) ? Stream.empty() : sites.stream().map(s -> {
            List<Zone> wrong = streets.stream().filter(z -> !z.equals(s.street())).toList();
            Predicate<Zone> likely = likely(s.street());
            return new Stem(QuizKind.SITE, s.item().id(), s.item().name(), ZoneKind.STREET, List.of(s.street()), wrong.stream().filter(likely).toList(),
                    wrong.stream().filter(likely.negate()).toList(), s.certainty(), s.sources(), Optional.empty());
        });
    }

    // ---- what follows along the axis ------------------------------------------------------------------------------

    private Stream<Stem> stops(AxisStops axis) {
        List<Stem> all = new ArrayList<>();
        List<Zone> stops = axis.stops();
        for (int i = 0; i < stops.size(); i++) {
            if (isWanted(stops.get(i))) {
                Zone here = stops.get(i);
                next(axis, here, i + 1, true).ifPresent(all::add);
                next(axis, here, i - 1, false).ifPresent(all::add);
            }
        }
        return all.stream();
    }

    private Optional<Stem> next(AxisStops axis, Zone here, int next, boolean forward) {
        if (next < 0 || next >= axis.stops().size() || TellingName.tells(here.name(), axis.stops().get(next))) {
            return Optional.empty();
        }
        Zone right = axis.stops().get(next);
        List<Zone> wrong = axis.stops().stream().filter(z -> !z.equals(here) && !z.equals(right)).toList();
        QuizQuestion.Way way = new QuizQuestion.Way(axis.axis().id(), forward ? axis.toward() : axis.toward().opposite());
        return Optional.of(stem(QuizKind.ORDER, here, here.kind(), List.of(right), wrong, z -> true, axis.certainty(), axis.sources(), Optional.of(way)));
    }

    // ---- what borders what ----------------------------------------------------------------------------------------

    private Stem neighbour(Zone zone) {
        Borders borders = ground.borders(zone.kind());
        List<Zone> all = ground.numbered(zone.kind()).stream().filter(z -> !z.equals(zone)).toList();
        List<Zone> rights = all.stream().filter(z -> borders.between(z.id(), zone.id()) == Tie.BORDERING && !TellingName.tells(zone.name(), z)).toList();
        List<Zone> wrong = all.stream().filter(z -> borders.between(z.id(), zone.id()) == Tie.APART).toList();
        Predicate<Zone> likely = z -> borders.steps(zone.id(), z.id()).orElse(0) == 2 || likely(zone).test(z);
        return stem(QuizKind.NEIGHBOUR, zone, zone.kind(), rights, wrong, likely, Certainty.KNOWN, zone.role().sources(), Optional.empty());
    }
}
