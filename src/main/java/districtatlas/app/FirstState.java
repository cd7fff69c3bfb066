package districtatlas.app;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.Wanted;
import districtatlas.app.atlas.WantedTour;
import districtatlas.app.cli.TourWish;
import districtatlas.app.cli.WindowOptions;
import districtatlas.base.Messages;
import districtatlas.map.MapDocument;
import districtatlas.notebook.Notebook;
import districtatlas.state.AtlasState;
import districtatlas.state.PossibleStates;
import districtatlas.state.Selection;
import districtatlas.state.StateText;
import districtatlas.tour.Tour;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.plan.Years;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a window shows first: where the atlas was last closed, as far as the atlas still has what was shown; and over that what was asked
 * for on the command line. One thread at a time.
 */
final class FirstState {
    private final OpenAtlas atlas;
    private final MapDocument document;
    private final Years years;
    private final Supplier<Notebook> notebook;
    private final Wanted wanted;
    private final WantedTour tours;

    /** @param notebook reads the reader's own, where a tour of it is asked for or was left */
    FirstState(OpenAtlas atlas, MapDocument document, Supplier<Notebook> notebook, Messages messages) {
        this.atlas = atlas;
        this.document = document;
        this.years = Years.of(atlas.plan());
        this.notebook = notebook;
        this.wanted = new Wanted(messages);
        this.tours = new WantedTour(atlas, document, messages);
    }

    /** @throws districtatlas.app.atlas.UserError when the atlas has not what was asked for */
    AtlasState of(WindowOptions asked, Settings settings) {
        AtlasState plain = AtlasState.of(usualTheme(), document.palette(settings.get(SettingKey.PALETTE)).orElse(document.palettes().get(0)).id(),
                years.standard());
        String last = settings.get(SettingKey.REOPEN) ? settings.get(SettingKey.last(atlas.id())) : "";
        AtlasState state = last.isEmpty() ? plain : PossibleStates.of(atlas.plan(), document, years.all()).touring(this::ownSteps).of(StateText.parse(last, plain), plain).state();
        if (asked.palette().isPresent()) {
            state = state.withPalette(wanted.palette(document, asked.palette().get()).id());
        }
        if (asked.zone().isPresent() || asked.theme().isPresent() || asked.isWalk()) {
            state = asked(state, asked);
        }
        return state;
    }

    private String usualTheme() {
        return document.themes().get(0).id();
    }

    /** Who asks for something wants to see that, and as the atlas has it; not a walk in which they once were. */
    private AtlasState asked(AtlasState last, WindowOptions asked) {
        AtlasState state = AtlasState.of(usualTheme(), last.palette(), last.year()).withLayers(last.layers());
        if (asked.theme().isPresent()) {
            state = state.withTheme(wanted.theme(document, asked.theme().get()).id());
        }
        if (asked.zone().isPresent()) {
            state = state.withSelection(Selection.of(wanted.zone(atlas.plan(), asked.zone().get()).id()));
        }
        if (asked.walk().isPresent()) {
            state = tours.walk(asked.walk().get()).in(state, usualTheme());
        }
        if (asked.tour().isPresent()) {
            TourWish wish = asked.tour().get();
            state = tours.step(tour(wish), wish.step().orElse(1)).in(state, usualTheme());
        }
        return state;
    }

    private Tour tour(TourWish wish) {
        return tours.named(wish.tour(), notebook.get(), problem -> { });
    }

    /** How many steps a tour of the reader's own has. */
    private int ownSteps(String tour) {
        return tours.all(notebook.get()).stream().filter(t -> t.id().equals(tour) && t.isPlayable()).mapToInt(t -> t.steps().size()).findFirst().orElse(0);
    }

    /** The tour that was asked for, where it is one of a file: the window has it among its own. */
    Optional<Tour> opened(WindowOptions asked) {
        return asked.tour().map(this::tour).filter(t -> t.origin() == Tour.Origin.FILE);
    }
}
