package districtatlas.ui.tours;

import districtatlas.coord.Extent;
import districtatlas.state.AtlasState;
import districtatlas.state.Place;
import districtatlas.state.PossibleStates;
import districtatlas.state.Selection;
import districtatlas.tour.StepStage;
import districtatlas.tour.TourStep;
import districtatlas.ui.Session;
import districtatlas.ui.bookmarks.BookmarkPictures;
import districtatlas.ui.desk.Framing;
import districtatlas.ui.history.Looks;
import districtatlas.ui.history.Undo;
import districtatlas.ui.map.MapNavigation;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.image.Image;

/** Shows a step outside of a walk: on the map, as one works at it, and as a small picture. FX thread only. */
final class TourShow {
    private final Session session;
    private final Framing framing;
    private final MapNavigation navigation;
    private final Undo undo;
    private final Looks looks;
    private final PossibleStates possible;
    private final BookmarkPictures pictures;
    private final String usualTheme;
    private final Predicate<String> stages;
    /** What a stage was put in the place of. */
    private Optional<String> themeBefore = Optional.empty();

    /**
     * @param usualTheme id of the theme for a step that names none
     * @param stages     ids of themes that no reader can choose
     */
    TourShow(Session session, Framing framing, MapNavigation navigation, Undo undo, Looks looks, PossibleStates possible, BookmarkPictures pictures, String usualTheme,
             Predicate<String> stages) {
        this.session = session;
        this.framing = framing;
        this.navigation = navigation;
        this.undo = undo;
        this.looks = looks;
        this.possible = possible.staged();
        this.pictures = pictures;
        this.usualTheme = usualTheme;
        this.stages = stages;
    }

    /**
     * Puts the map where the step has it, with nothing open, as the hall will see it; a theme that is for walks alone stands until
     * {@link #leaveStage}. Its layers are an arrangement, which can be taken back; where it looks is a look, from which one can go back.
     *
     * @param name of the step, for the word of what is taken back
     */
    void go(TourStep step, String name) {
        AtlasState now = session.state();
        AtlasState seen = step.seen().map(s -> s.state().withLayers(now.layers().with(s.state().theme(), a -> s.state().arrangement())))
                .orElseGet(() -> now.withTheme(step.staging().theme().orElse(usualTheme)));
        AtlasState there = possible.of(seen.withSelection(Selection.NONE).withPalette(now.palette()).withWalk(Optional.empty()), now).state();
        if (!isStage(now)) {
            themeBefore = Optional.of(now.theme());
        }
        undo.run("undo.step-layers", name, l -> there.layers());
        Optional<Extent> frame = framing.stage(step).frame();
        looks.leap(frame.map(f -> at(there, f)).orElse(there));
        frame.ifPresent(navigation::fit);
    }

    /** Who is done with steps has the theme from before; nothing where another was chosen meanwhile, or where something leads. */
    void leaveStage() {
        AtlasState now = session.state();
        if (isStage(now) && !now.isLed()) {
            session.change(s -> s.withTheme(themeBefore.orElse(usualTheme)));
        }
    }

    private boolean isStage(AtlasState state) {
        return stages.test(state.theme());
    }

    private AtlasState at(AtlasState state, Extent frame) {
        return state.at(Place.of(session.viewport().fittedTo(frame, navigation.coveredProperty().get())));
    }

    /** @param shows gets it when it is made */
    void paint(TourStep step, Consumer<Image> shows) {
        StepStage stage = framing.stage(step);
        AtlasState now = session.state();
        AtlasState seen = step.seen().map(s -> s.state()).orElseGet(() -> AtlasState.of(step.staging().theme().orElse(usualTheme), now.palette(), now.year()));
        stage.frame().ifPresent(f -> pictures.of(pictured(seen, f).withPalette(now.palette()), stage, BookmarkPictures.WIDTH_PX, shows));
    }

    private static AtlasState pictured(AtlasState state, Extent frame) {
        double metres = Math.max(frame.width() / BookmarkPictures.WIDTH_PX, frame.height() / BookmarkPictures.HEIGHT_PX);
        return state.withSelection(Selection.NONE).at(new Place(frame.center(), Math.max(metres, 0.01)));
    }
}
