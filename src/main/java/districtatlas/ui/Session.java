package districtatlas.ui;

import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.map.KeptNames;
import districtatlas.map.MapScene;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.plan.ZoneId;
import districtatlas.state.AtlasState;
import districtatlas.state.Filter;
import districtatlas.state.Place;
import districtatlas.state.Scenes;
import districtatlas.state.Selection;
import districtatlas.state.ZonePair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.ObservableValueBase;

/**
 * What the window is about: one state, and parts of it to follow, which tell only when they themselves changed and are always those of
 * the newest state. What comes and goes with a hand on the map (the view while it moves, what is under the pointer) stands beside it.
 * FX thread only.
 */
public final class Session {
    private final Scenes scenes;
    private final Lang lang;
    private final boolean beganSomewhere;
    private final ReadOnlyObjectWrapper<AtlasState> state;
    private final List<Part<?>> parts = new ArrayList<>();
    private final Part<String> theme;
    private final Part<LayerStack> layers;
    private final Part<Palette> palette;
    private final Part<Selection> selection;
    private final Part<Integer> year;
    private final Part<Filter> filter;
    private final Part<Optional<ZonePair>> comparison;
    private final Part<KeptNames> kept;
    private final ObjectProperty<Viewport> viewport;
    private final ObjectProperty<Optional<ZoneId>> hovered = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty motion = new SimpleBooleanProperty(true);
    /** How often styles were read anew. */
    private int styles;
    private boolean following;

    /**
     * A part of the state. It tells when it has become another; whoever asks gets that of the newest state, also while others are still
     * being told of it.
     */
    private final class Part<T> extends ObservableValueBase<T> {
        private final Function<AtlasState, T> of;
        private AtlasState seen;
        private int seenStyles;
        private T value;
        private T told;

        Part(Function<AtlasState, T> of) {
            this.of = of;
            this.told = getValue();
            parts.add(this);
        }

        @Override
        public T getValue() {
            AtlasState now = state.get();
            if (seen != now || seenStyles != styles) {
                value = of.apply(now);
                seen = now;
                seenStyles = styles;
            }
            return value;
        }

        void tell() {
            T now = getValue();
            if (!now.equals(told)) {
                told = now;
                fireValueChangedEvent();
            }
        }
    }

    public Session(AtlasState first, Scenes scenes, Lang lang) {
        this.scenes = scenes;
        this.lang = lang;
        this.beganSomewhere = first.place().isPresent();
        this.state = new ReadOnlyObjectWrapper<>(first);
        this.theme = new Part<>(AtlasState::theme);
        this.layers = new Part<>(scenes::layers);
        this.palette = new Part<>(scenes::palette);
        this.selection = new Part<>(AtlasState::selection);
        this.year = new Part<>(AtlasState::year);
        this.filter = new Part<>(AtlasState::applied);
        this.comparison = new Part<>(AtlasState::comparison);
        this.kept = new Part<>(scenes::kept);
        state.subscribe((before, now) -> parts.forEach(Part::tell));
        this.viewport = new SimpleObjectProperty<>(first.place().map(p -> p.in(1, 1)).orElse(new Viewport(new EastNorth(0, 0), 1, 1, 1)));
    }

    public ReadOnlyObjectProperty<AtlasState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public AtlasState state() {
        return state.get();
    }

    /** Whether the first state said where the map stands: then what is open is not framed at the start. */
    public boolean beganSomewhere() {
        return beganSomewhere;
    }

    /** One event for one change, however much of the state it concerns; none when nothing is changed. */
    public void change(UnaryOperator<AtlasState> change) {
        state.set(scenes.after(state.get(), change.apply(state.get())));
    }

    /** The map goes where something else leads it, as a framed zone: that belongs to the look that led there and is none of its own. */
    public void follow(Place place) {
        restore(s -> s.at(place));
    }

    /** The state is put as it once was, place and all: nobody frames what is open, and nothing new was looked at. */
    public void restore(UnaryOperator<AtlasState> change) {
        boolean outer = following;
        following = true;
        try {
            change(change);
        } finally {
            following = outer;
        }
    }

    /** As {@link #restore}, of a whole state that the atlas has: also on a stage without what leads there, as a step that is looked at by itself. */
    public void restoreWhole(AtlasState whole) {
        boolean outer = following;
        following = true;
        try {
            state.set(whole);
        } finally {
            following = outer;
        }
    }

    /** Whether the change that is being told says itself where the map goes. */
    public boolean isFollowing() {
        return following;
    }

    public void select(Selection other) {
        change(s -> s.withSelection(other));
    }

    /** The id of the theme whose layers are shown. */
    public ObservableValue<String> theme() {
        return theme;
    }

    /** The theme's layers as the reader arranged them. */
    public ObservableValue<LayerStack> layers() {
        return layers;
    }

    /** The theme's layers as the atlas has them. */
    public LayerStack untouchedLayers() {
        return scenes.untouched(state());
    }

    /** The layers of any theme as the reader arranged them, with all things of the plan. */
    public LayerStack unfilteredLayers(String otherTheme) {
        return scenes.layers(state().withTheme(otherTheme).withFilter(Filter.NONE));
    }

    public ObservableValue<Palette> palette() {
        return palette;
    }

    public ObservableValue<Selection> selectionValue() {
        return selection;
    }

    public Selection selection() {
        return state().selection();
    }

    /** The year whose figures are shown. */
    public ObservableValue<Integer> year() {
        return year;
    }

    /** The filter that all that is shown obeys; none in a walk. */
    public ObservableValue<Filter> filter() {
        return filter;
    }

    /** The two zones that are shown side by side; none in a walk. */
    public ObservableValue<Optional<ZonePair>> comparison() {
        return comparison;
    }

    /** Names that are not written, and that nobody is to say by accident. */
    public ObservableValue<KeptNames> keptNames() {
        return kept;
    }

    /** Styles or palettes were read anew: what is made of them is another now, though no id is. */
    public void restyled() {
        styles++;
        parts.forEach(Part::tell);
    }

    /** What the pane shows now, also while it moves; the state takes its place when it comes to rest. */
    public ObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    public Viewport viewport() {
        return viewport.get();
    }

    /** The zone under the pointer. */
    public ObjectProperty<Optional<ZoneId>> hoveredProperty() {
        return hovered;
    }

    /** Whether things may move and slide; when false every change is at once. */
    public BooleanProperty motionProperty() {
        return motion;
    }

    public Lang lang() {
        return lang;
    }

    /** Everything a picture needs, frozen. */
    public MapScene scene(double pixelScale) {
        return scene(viewport.get(), pixelScale);
    }

    /** As {@link #scene(double)}, where the map is on its way to. */
    public MapScene scene(Viewport view, double pixelScale) {
        return new MapScene(view, layers.getValue(), scenes.lettered(state(), palette.getValue(), view.height()), lang, pixelScale, kept.getValue());
    }
}
