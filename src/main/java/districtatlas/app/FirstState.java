package districtatlas.app;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.Wanted;
import districtatlas.app.cli.WindowOptions;
import districtatlas.map.MapDocument;
import districtatlas.state.AtlasState;
import districtatlas.state.PossibleStates;
import districtatlas.state.Selection;
import districtatlas.state.StateText;
import districtatlas.tour.Tour;
import districtatlas.tour.Walk;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.plan.Years;
import java.util.Optional;

/**
 * What a window shows first: where the atlas was last closed, as far as the atlas still has what was shown; and over that what was asked
 * for on the command line. One thread at a time.
 */
final class FirstState {
    private final OpenAtlas atlas;
    private final MapDocument document;
    private final Years years;

    FirstState(OpenAtlas atlas, MapDocument document) {
        this.atlas = atlas;
        this.document = document;
        this.years = Years.of(atlas.plan());
    }

    /** @throws districtatlas.app.atlas.UserError when the atlas has not what was asked for */
    AtlasState of(WindowOptions asked, Settings settings, Wanted wanted) {
        AtlasState plain = AtlasState.of(usualTheme(), document.palette(settings.get(SettingKey.PALETTE)).orElse(document.palettes().get(0)).id(),
                years.standard());
        String last = settings.get(SettingKey.REOPEN) ? settings.get(SettingKey.last(atlas.id())) : "";
        AtlasState state = last.isEmpty() ? plain : PossibleStates.of(atlas.plan(), document, years.all()).of(StateText.parse(last, plain), plain).state();
        if (asked.palette().isPresent()) {
            state = state.withPalette(wanted.palette(document, asked.palette().get()).id());
        }
        if (asked.zone().isPresent() || asked.theme().isPresent() || asked.isWalk()) {
            state = asked(state, asked, wanted);
        }
        return state;
    }

    private String usualTheme() {
        return document.themes().get(0).id();
    }

    /** Who asks for something wants to see that, and as the atlas has it; not a walk in which they once were. */
    private AtlasState asked(AtlasState last, WindowOptions asked, Wanted wanted) {
        AtlasState state = AtlasState.of(usualTheme(), last.palette(), last.year()).withLayers(last.layers());
        if (asked.theme().isPresent()) {
            state = state.withTheme(wanted.theme(document, asked.theme().get()).id());
        }
        if (asked.zone().isPresent()) {
            state = state.withSelection(Selection.of(wanted.zone(atlas.plan(), asked.zone().get()).id()));
        }
        if (asked.walk().isPresent()) {
            wanted.walk(atlas.plan(), asked.walk().get());
            state = Walk.of(atlas.plan()).orElseThrow().toNumber(asked.walk().get()).in(state, usualTheme());
        }
        if (asked.tour().isPresent()) {
            Tour tour = wanted.tour(atlas, document, asked.tour().get().tour());
            state = wanted.step(tour, asked.tour().get().step().orElse(1)).in(state, usualTheme());
        }
        return state;
    }

    /** The tour that was asked for, where it is one of a file: the window has it among its own. */
    Optional<Tour> opened(WindowOptions asked, Wanted wanted) {
        return asked.tour().map(t -> wanted.tour(atlas, document, t.tour())).filter(t -> t.origin() == Tour.Origin.FILE);
    }
}
