package districtatlas.app;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.Wanted;
import districtatlas.app.cli.WindowOptions;
import districtatlas.map.MapDocument;
import districtatlas.plan.Plan;
import districtatlas.state.AtlasState;
import districtatlas.state.Filter;
import districtatlas.state.LayerChanges;
import districtatlas.state.Selection;
import districtatlas.state.StateText;
import districtatlas.state.Subject;
import districtatlas.state.WalkPlace;
import districtatlas.tour.Walk;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.tour.WalkModel;
import districtatlas.ui.years.Years;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        AtlasState state = last.isEmpty() ? plain : possible(StateText.parse(last, plain), plain);
        if (asked.palette().isPresent()) {
            state = state.withPalette(wanted.palette(document, asked.palette().get()).id());
        }
        if (asked.zone().isPresent() || asked.theme().isPresent() || asked.walk().isPresent()) {
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
            state = WalkModel.at(state, new Walk(atlas.plan().story(), 0).toNumber(asked.walk().get()), usualTheme());
        }
        return state;
    }

    /** What the atlas does not have any more is as if it had not been there. */
    private AtlasState possible(AtlasState last, AtlasState plain) {
        Plan plan = atlas.plan();
        AtlasState state = last.withTheme(isPossible(last) ? last.theme() : plain.theme())
                .withPalette(document.palette(last.palette()).isPresent() ? last.palette() : plain.palette())
                .withYear(years.all().contains(last.year()) ? last.year() : plain.year())
                .withLayers(layers(last.layers()))
                .withFilter(filter(last.filter()));
        Selection open = last.selection();
        boolean known = open.zone().map(z -> plan.zone(z).isPresent()).orElse(true)
                && open.under().stream().allMatch(z -> plan.zone(z).isPresent())
                && open.thing().map(this::isKnown).orElse(true);
        state = known ? state : state.withSelection(Selection.NONE);
        Optional<WalkPlace> walk = last.walk().filter(w -> w.step() < plan.story().size());
        return state.withWalk(walk.map(w -> new WalkPlace(w.step(), w.paused(), possible(w.before(), plain))));
    }

    /** A stage of the walk is left with the walk. */
    private boolean isPossible(AtlasState last) {
        return document.theme(last.theme()).isPresent()
                || document.isStage(last.theme()) && last.walk().filter(w -> w.step() < atlas.plan().story().size()).isPresent();
    }

    private boolean isKnown(Subject thing) {
        if (thing instanceof Subject.OfItem item) {
            return atlas.plan().item(item.item()).isPresent();
        }
        return !(thing instanceof Subject.OfZone);
    }

    private Filter filter(Filter last) {
        Plan plan = atlas.plan();
        Set<String> kinds = plan.items().stream().map(i -> i.kind().id()).collect(Collectors.toSet());
        return last.withZones(last.zones().stream().filter(z -> plan.zone(z).isPresent()).collect(Collectors.toSet()))
                .withKinds(last.kinds().stream().filter(kinds::contains).collect(Collectors.toSet()));
    }

    private LayerChanges layers(LayerChanges last) {
        LayerChanges now = LayerChanges.NONE;
        for (String theme : last.byTheme().keySet()) {
            if (document.themes().stream().anyMatch(t -> t.id().equals(theme))) {
                now = now.with(theme, a -> last.of(theme));
            }
        }
        return now;
    }
}
