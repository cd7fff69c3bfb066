package districtatlas.state;

import districtatlas.map.MapDocument;
import districtatlas.plan.Plan;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Which states an atlas can show: one that was kept, with this atlas or another, is shown as far as this one has it. Whether a drawn feature
 * is still there only its file knows; whether something of the reader's own is, his notebook. Immutable.
 */
public final class PossibleStates {
    /** What of a state an atlas may not have. */
    public enum Lost { THEME, PALETTE, YEAR, LAYERS, SELECTION, FILTER, COMPARED, WALK }

    /**
     * @param lost what is not as it was wanted
     */
    public record Found(AtlasState state, Set<Lost> lost) {
        public Found {
            Objects.requireNonNull(state);
            lost = Set.copyOf(lost);
        }
    }

    private final Plan plan;
    private final Predicate<String> themes;
    private final Predicate<String> palettes;
    private final Predicate<String> stages;
    private final List<Integer> years;
    private final ToIntFunction<String> otherSteps;

    /**
     * @param themes   ids of themes that a reader can choose
     * @param palettes ids of palettes
     * @param stages   ids of themes that are for steps of a walk alone
     */
    public PossibleStates(Plan plan, Predicate<String> themes, Predicate<String> palettes, Predicate<String> stages, List<Integer> years) {
        this(plan, themes, palettes, stages, years, t -> 0);
    }

    private PossibleStates(Plan plan, Predicate<String> themes, Predicate<String> palettes, Predicate<String> stages, List<Integer> years,
                           ToIntFunction<String> otherSteps) {
        this.otherSteps = otherSteps;
        this.plan = plan;
        this.themes = themes;
        this.palettes = palettes;
        this.stages = stages;
        this.years = List.copyOf(years);
    }

    public static PossibleStates of(Plan plan, MapDocument document, List<Integer> years) {
        return new PossibleStates(plan, t -> document.theme(t).isPresent(), p -> document.palette(p).isPresent(), document::isStage, years);
    }

    /** As the atlas shows a single step of a walk: on its stage, outside of the walk. */
    public PossibleStates staged() {
        return new PossibleStates(plan, t -> themes.test(t) || stages.test(t), palettes, stages, years, otherSteps);
    }

    /** With tours that are not the atlas's. @param steps how many a tour has, by its id; 0 for one that is not there */
    public PossibleStates touring(ToIntFunction<String> steps) {
        return new PossibleStates(plan, themes, palettes, stages, years, steps);
    }

    /** @param otherwise what holds for what the atlas does not have */
    public Found of(AtlasState wanted, AtlasState otherwise) {
        EnumSet<Lost> lost = EnumSet.noneOf(Lost.class);
        Optional<WalkPlace> walk = wanted.walk().filter(w -> w.step() < steps(w.tour()));
        lost(lost, Lost.WALK, walk.isPresent() == wanted.walk().isPresent());
        Optional<BuildPlace> built = wanted.buildUp().filter(b -> isBuilt(b.at()));
        // A stage of the walk is left with the walk, and that of a build-up with it.
        boolean led = walk.isPresent() || built.isPresent();
        boolean theme = lost(lost, Lost.THEME, themes.test(wanted.theme()) || stages.test(wanted.theme()) && led);
        boolean palette = lost(lost, Lost.PALETTE, palettes.test(wanted.palette()));
        boolean year = lost(lost, Lost.YEAR, years.contains(wanted.year()));
        LayerChanges layers = layers(wanted.layers());
        lost(lost, Lost.LAYERS, layers.equals(wanted.layers()));
        Filter filter = filter(wanted.filter());
        lost(lost, Lost.FILTER, filter.equals(wanted.filter()));
        Optional<ZonePair> compared = wanted.compared().filter(c -> plan.zone(c.a()).isPresent() && plan.zone(c.b()).isPresent());
        lost(lost, Lost.COMPARED, compared.equals(wanted.compared()));
        boolean selection = lost(lost, Lost.SELECTION, isKnown(wanted.selection()));
        AtlasState state = wanted.withTheme(theme ? wanted.theme() : otherwise.theme()).withPalette(palette ? wanted.palette() : otherwise.palette())
                .withYear(year ? wanted.year() : otherwise.year()).withLayers(layers).withFilter(filter).withCompared(compared)
                .withNames(new HiddenNames(wanted.names().on(), wanted.names().revealed().stream().filter(z -> plan.zone(z).isPresent()).collect(Collectors.toSet())))
                .withBuildUp(built.map(b -> new BuildPlace(b.at(), b.shown(), of(b.before(), otherwise).state())));
        state = selection ? state : state.withSelection(Selection.NONE);
        return new Found(state.withWalk(walk.map(w -> new WalkPlace(w.tour(), w.step(), w.paused(), filter(w.filter()), of(w.before(), otherwise).state()))), lost);
    }

    /** Whether such a part may be built up: where the atlas says nothing of its parts, whoever builds it up knows. */
    private boolean isBuilt(String part) {
        return plan.buildUp().parts().isEmpty() || plan.buildUp().parts().stream().anyMatch(p -> p.id().equals(part));
    }

    private int steps(String tour) {
        return tour.isEmpty() ? plan.story().size()
                : plan.tours().stream().filter(t -> t.id().equals(tour)).mapToInt(t -> t.steps().size()).findFirst().orElseGet(() -> otherSteps.applyAsInt(tour));
    }

    private static boolean lost(Set<Lost> lost, Lost what, boolean isThere) {
        if (!isThere) {
            lost.add(what);
        }
        return isThere;
    }

    private boolean isKnown(Selection open) {
        return open.zone().map(z -> plan.zone(z).isPresent()).orElse(true) && open.under().stream().allMatch(z -> plan.zone(z).isPresent())
                && open.thing().map(this::isKnown).orElse(true);
    }

    private boolean isKnown(Subject thing) {
        if (thing instanceof Subject.OfItem item) {
            return plan.item(item.item()).isPresent();
        }
        return !(thing instanceof Subject.OfZone);
    }

    private Filter filter(Filter wanted) {
        Set<String> kinds = plan.items().stream().map(i -> i.kind().id()).collect(Collectors.toSet());
        return wanted.withZones(wanted.zones().stream().filter(z -> plan.zone(z).isPresent()).collect(Collectors.toSet()))
                .withKinds(wanted.kinds().stream().filter(kinds::contains).collect(Collectors.toSet()));
    }

    private LayerChanges layers(LayerChanges wanted) {
        LayerChanges now = LayerChanges.NONE;
        for (String theme : wanted.byTheme().keySet()) {
            if (themes.test(theme)) {
                now = now.with(theme, a -> wanted.of(theme));
            }
        }
        return now;
    }
}
