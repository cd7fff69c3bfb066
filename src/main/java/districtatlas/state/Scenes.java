package districtatlas.state;

import districtatlas.base.Lang;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.map.GuestLayers;
import districtatlas.map.ItemLayers;
import districtatlas.map.KeptNames;
import districtatlas.map.MapDocument;
import districtatlas.map.MapScene;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Turns a state's ids into what a picture needs. Any thread, if what it asks may be. */
public final class Scenes {
    private final Function<String, LayerStack> themes;
    private final Function<String, Optional<Palette>> palettes;
    private final Predicate<String> stages;
    private final Function<Filter, Set<String>> left;
    private final ItemLayers items = new ItemLayers();
    private final HallType hall = new HallType();
    private final BuildParts parts;
    private final Optional<Plan> plan;
    private final Optional<ZoneShapes> shapes;

    /** Without filters: every layer draws all it has. */
    public Scenes(Function<String, LayerStack> themes, Function<String, Optional<Palette>> palettes, Predicate<String> stages) {
        this(themes, palettes, stages, f -> Set.of());
    }

    /**
     * @param themes   the layers of a theme by its id
     * @param palettes by id
     * @param stages   whether a theme, by its id, is for steps of a walk alone
     * @param left     ids of the things that a filter leaves; not asked about one that asks for nothing
     */
    public Scenes(Function<String, LayerStack> themes, Function<String, Optional<Palette>> palettes, Predicate<String> stages,
                  Function<Filter, Set<String>> left) {
        this(themes, palettes, stages, left, BuildParts.NONE, Optional.empty(), Optional.empty());
    }

    private Scenes(Function<String, LayerStack> themes, Function<String, Optional<Palette>> palettes, Predicate<String> stages,
                   Function<Filter, Set<String>> left, BuildParts parts, Optional<Plan> plan, Optional<ZoneShapes> shapes) {
        this.themes = themes;
        this.palettes = palettes;
        this.stages = stages;
        this.left = left;
        this.parts = parts;
        this.plan = plan;
        this.shapes = shapes;
    }

    /**
     * The same for a class too: names can be hidden, and the district be built up. Without it every name is written.
     *
     * @param otherParts what the district is built up of
     */
    public Scenes teaching(BuildParts otherParts, Plan otherPlan, ZoneShapes otherShapes) {
        return new Scenes(themes, palettes, stages, left, otherParts, Optional.of(otherPlan), Optional.of(otherShapes));
    }

    /** @param left ids of the things that a filter leaves */
    public static Scenes of(MapDocument document, Function<Filter, Set<String>> left) {
        return new Scenes(document::stack, document::anyPalette, document::isStage, left);
    }

    /**
     * What comes after a state. A stage stands only as long as its walk or its build-up: whoever asks for one without, as the taking back of what was
     * arranged on it, keeps the theme that is shown, or that from before the walk.
     */
    public AtlasState after(AtlasState before, AtlasState asked) {
        boolean bare = !asked.isLed() && stages.test(asked.theme());
        return bare ? asked.withTheme(before.beforeLed().theme()) : asked;
    }

    /** The layers of the state's theme as the reader arranged them, with the things of the plan that its filter leaves. */
    public LayerStack layers(AtlasState state) {
        Optional<BuildPlace> built = state.buildUp().filter(b -> parts.theme().equals(state.theme()));
        if (built.isPresent()) {
            return parts.of(theme(state), built.get());
        }
        LayerStack arranged = state.arrangement().of(theme(state));
        return state.applied().isNone() ? arranged : items.of(arranged, left.apply(state.applied()));
    }

    /** The layers of the state's theme as the atlas has them. */
    public LayerStack untouched(AtlasState state) {
        return theme(state);
    }

    /** A walk of the atlas's and a lesson are for everybody: one reader's own data would lie over what they tell of. A tour of his own shows them. */
    private LayerStack theme(AtlasState state) {
        LayerStack theme = themes.apply(state.theme());
        boolean ofTheAtlas = state.walk().filter(w -> w.tour().isEmpty() || plan.filter(p -> p.tours().stream().anyMatch(t -> t.id().equals(w.tour()))).isPresent())
                .isPresent();
        return ofTheAtlas || state.buildUp().isPresent() || state.quiz().isPresent() ? GuestLayers.without(theme) : theme;
    }

    /** @throws IllegalArgumentException when the atlas has no such palette */
    public Palette palette(AtlasState state) {
        return palettes.apply(state.palette()).orElseThrow(() -> new IllegalArgumentException("no such palette: " + state.palette()));
    }

    /**
     * A palette as the state letters it: a step of a walk is for the last row, whatever the size of the window.
     *
     * @param height of the picture in logical pixels
     */
    public Palette lettered(AtlasState state, Palette palette, double height) {
        boolean led = state.walk().filter(w -> !w.paused()).isPresent() || state.buildUp().isPresent() || state.quiz().isPresent();
        return led ? hall.of(palette, height) : palette;
    }

    /** Names that the state does not have written. */
    public KeptNames kept(AtlasState state) {
        boolean unnamed = state.buildUp().filter(b -> !parts.writesNames(b)).isPresent() || state.quiz().isPresent();
        if (plan.isEmpty() || !unnamed && !state.names().on()) {
            return KeptNames.NONE;
        }
        Set<ZoneId> zones = plan.get().zones().stream().filter(z -> z.kind() != ZoneKind.DISTRICT).map(Zone::id)
                .filter(z -> unnamed || state.names().hides(z)).collect(Collectors.toSet());
        KeptNames kept = KeptNames.of(zones, plan.get(), shapes.orElseThrow());
        return state.quiz().isPresent() ? kept.anywhere() : kept;
    }

    /** Everything a picture of the state needs, but for where: a pane may be on its way. */
    public MapScene scene(AtlasState state, Viewport view, Lang lang, double pixelScale) {
        return new MapScene(view, layers(state), lettered(state, palette(state), view.height()), lang, pixelScale, kept(state));
    }
}
