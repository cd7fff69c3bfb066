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
 * @param names     which names a class is asked for
 * @param buildUp   which parts of the district are built up; empty when it is not being built up. Never on together with a walk
 * @param quiz      empty when no quiz is played. Never on together with a walk or a build-up
 */
public record AtlasState(Optional<Place> place, String theme, LayerChanges layers, String palette, int year, Selection selection,
                         PanelPlace panel, Filter filter, Optional<ZonePair> compared, Optional<WalkPlace> walk, HiddenNames names,
                         Optional<BuildPlace> buildUp, Optional<QuizPlace> quiz) {
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
        Objects.requireNonNull(names);
        Objects.requireNonNull(buildUp);
        Objects.requireNonNull(quiz);
    }

    /** Nothing open, nothing changed, at home. */
    public static AtlasState of(String theme, String palette, int year) {
        return new AtlasState(Optional.empty(), theme, LayerChanges.NONE, palette, year, Selection.NONE, PanelPlace.TOP, Filter.NONE,
                Optional.empty(), Optional.empty(), HiddenNames.NONE, Optional.empty(), Optional.empty());
    }

    public LayerArrangement arrangement() {
        return layers.of(theme);
    }

    public AtlasState at(Place other) {
        return new AtlasState(Optional.of(other), theme, layers, palette, year, selection, panel, filter, compared, walk, names, buildUp, quiz);
    }

    public AtlasState withTheme(String other) {
        return new AtlasState(place, other, layers, palette, year, selection, panel, filter, compared, walk, names, buildUp, quiz);
    }

    public AtlasState withLayers(LayerChanges other) {
        return new AtlasState(place, theme, other, palette, year, selection, panel, filter, compared, walk, names, buildUp, quiz);
    }

    public AtlasState withPalette(String other) {
        return new AtlasState(place, theme, layers, other, year, selection, panel, filter, compared, walk, names, buildUp, quiz);
    }

    public AtlasState withYear(int other) {
        return new AtlasState(place, theme, layers, palette, other, selection, panel, filter, compared, walk, names, buildUp, quiz);
    }

    /** Another zone's panel begins at its top. */
    public AtlasState withSelection(Selection other) {
        PanelPlace there = other.zone().equals(selection.zone()) ? panel : PanelPlace.TOP;
        return new AtlasState(place, theme, layers, palette, year, other, there, filter, compared, walk, names, buildUp, quiz);
    }

    public AtlasState withPanel(PanelPlace other) {
        return new AtlasState(place, theme, layers, palette, year, selection, other, filter, compared, walk, names, buildUp, quiz);
    }

    public AtlasState withFilter(Filter other) {
        return new AtlasState(place, theme, layers, palette, year, selection, panel, other, compared, walk, names, buildUp, quiz);
    }

    /** Whether something leads through the atlas: a walk, the building up of the district, or a quiz. */
    public boolean isLed() {
        return walk.isPresent() || buildUp.isPresent() || quiz.isPresent();
    }

    /** What comes back when what leads through the atlas has come to its end; itself when nothing leads. */
    public AtlasState beforeLed() {
        return walk.map(WalkPlace::before).or(() -> buildUp.map(BuildPlace::before)).or(() -> quiz.map(QuizPlace::before)).orElse(this);
    }

    /** The filter that everything shown obeys: in a walk the reader's own is at rest, and the step's holds. */
    public Filter applied() {
        return walk.map(WalkPlace::filter).orElse(isLed() ? Filter.NONE : filter);
    }

    public AtlasState withCompared(Optional<ZonePair> other) {
        return new AtlasState(place, theme, layers, palette, year, selection, panel, filter, other, walk, names, buildUp, quiz);
    }

    /** The two zones that are shown side by side: in a walk they step back. */
    public Optional<ZonePair> comparison() {
        return isLed() ? Optional.empty() : compared;
    }

    /** A walk that comes takes the place of a build-up or a quiz; what its state before is, may bring that back. */
    public AtlasState withWalk(Optional<WalkPlace> other) {
        Optional<BuildPlace> beside = other.isPresent() ? Optional.empty() : buildUp;
        return new AtlasState(place, theme, layers, palette, year, selection, panel, filter, compared, other, names, beside, other.isPresent() ? Optional.empty() : quiz);
    }

    public AtlasState withNames(HiddenNames other) {
        return new AtlasState(place, theme, layers, palette, year, selection, panel, filter, compared, walk, other, buildUp, quiz);
    }

    /** A build-up that comes takes the place of a walk or a quiz. */
    public AtlasState withBuildUp(Optional<BuildPlace> other) {
        Optional<WalkPlace> beside = other.isPresent() ? Optional.empty() : walk;
        return new AtlasState(place, theme, layers, palette, year, selection, panel, filter, compared, beside, names, other, other.isPresent() ? Optional.empty() : quiz);
    }

    /** A quiz that comes takes the place of a walk or a build-up. */
    public AtlasState withQuiz(Optional<QuizPlace> other) {
        boolean comes = other.isPresent();
        return new AtlasState(place, theme, layers, palette, year, selection, panel, filter, compared, comes ? Optional.empty() : walk, names,
                comes ? Optional.empty() : buildUp, other);
    }

    /**
     * Looking where another state looks: its place, theme, what is open and compared, its filter, and its step of a walk or of a build-up, without
     * which a theme that is a stage would stand bare; how things are arranged and coloured, and which names are hidden, stays.
     */
    public AtlasState lookingAs(AtlasState other) {
        return new AtlasState(other.place.or(() -> place), other.theme, layers, palette, year, other.selection, other.panel, other.filter,
                other.compared, other.walk, names, other.buildUp, other.quiz);
    }
}
