package districtatlas.state;

import java.util.Objects;
import java.util.Optional;

/**
 * All that a reader can change in the view: ids and numbers only, so that it can be kept, sent and compared. Back and forward, a walk and
 * its return, a command line, the last start and a switch of language each are such a value; there is no other snapshot. Immutable.
 *
 * @param place     where the map stands; empty before a pane has shown it: then it opens at home
 * @param theme     id of the theme
 * @param layers    what the reader changed of the themes' layers
 * @param palette   id of the palette
 * @param year      whose figures are shown
 * @param selection what is open
 * @param panel     where one is in the open zone's panel
 * @param filter    which things of the plan are wanted; {@link #applied} says which are shown
 * @param compared  two zones that stand side by side; {@link #comparison} says whether they are shown
 * @param walk      the step of the walk; empty when none is on
 */
public record AtlasState(Optional<Place> place, String theme, LayerChanges layers, String palette, int year, Selection selection,
                         PanelPlace panel, Filter filter, Optional<ZonePair> compared, Optional<WalkPlace> walk) {
    public AtlasState {
        Objects.requireNonNull(place);
        Objects.requireNonNull(theme);
        Objects.requireNonNull(layers);
        Objects.requireNonNull(palette);
        Objects.requireNonNull(selection);
        Objects.requireNonNull(panel);
        Objects.requireNonNull(filter);
        Objects.requireNonNull(compared);
        Objects.requireNonNull(walk);
    }

    /** Nothing open, nothing changed, at home. */
    public static AtlasState of(String theme, String palette, int year) {
        return new AtlasState(Optional.empty(), theme, LayerChanges.NONE, palette, year, Selection.NONE, PanelPlace.TOP, Filter.NONE,
                Optional.empty(), Optional.empty());
    }

    public LayerArrangement arrangement() {
        return layers.of(theme);
    }

    public AtlasState at(Place other) {
        return new AtlasState(Optional.of(other), theme, layers, palette, year, selection, panel, filter, compared, walk);
    }

    public AtlasState withTheme(String other) {
        return new AtlasState(place, other, layers, palette, year, selection, panel, filter, compared, walk);
    }

    public AtlasState withLayers(LayerChanges other) {
        return new AtlasState(place, theme, other, palette, year, selection, panel, filter, compared, walk);
    }

    public AtlasState withPalette(String other) {
        return new AtlasState(place, theme, layers, other, year, selection, panel, filter, compared, walk);
    }

    public AtlasState withYear(int other) {
        return new AtlasState(place, theme, layers, palette, other, selection, panel, filter, compared, walk);
    }

    /** Another zone's panel begins at its top. */
    public AtlasState withSelection(Selection other) {
        PanelPlace there = other.zone().equals(selection.zone()) ? panel : PanelPlace.TOP;
        return new AtlasState(place, theme, layers, palette, year, other, there, filter, compared, walk);
    }

    public AtlasState withPanel(PanelPlace other) {
        return new AtlasState(place, theme, layers, palette, year, selection, other, filter, compared, walk);
    }

    public AtlasState withFilter(Filter other) {
        return new AtlasState(place, theme, layers, palette, year, selection, panel, other, compared, walk);
    }

    /** The filter that everything shown obeys: in a walk the reader's own is at rest, and the step's holds. */
    public Filter applied() {
        return walk.map(WalkPlace::filter).orElse(filter);
    }

    public AtlasState withCompared(Optional<ZonePair> other) {
        return new AtlasState(place, theme, layers, palette, year, selection, panel, filter, other, walk);
    }

    /** The two zones that are shown side by side: in a walk they step back. */
    public Optional<ZonePair> comparison() {
        return walk.isPresent() ? Optional.empty() : compared;
    }

    public AtlasState withWalk(Optional<WalkPlace> other) {
        return new AtlasState(place, theme, layers, palette, year, selection, panel, filter, compared, other);
    }

    /**
     * Looking where another state looks: its place, theme, what is open and compared, its filter, and its step of a walk, without which a theme that
     * is a stage would stand bare; how things are arranged and coloured stays.
     */
    public AtlasState lookingAs(AtlasState other) {
        return new AtlasState(other.place.or(() -> place), other.theme, layers, palette, year, other.selection, other.panel, other.filter,
                other.compared, other.walk);
    }
}
