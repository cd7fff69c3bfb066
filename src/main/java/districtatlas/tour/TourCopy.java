package districtatlas.tour;

import districtatlas.base.Lang;
import districtatlas.base.vocabulary.Arrival;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.OwnStep;
import districtatlas.notebook.OwnTour;
import districtatlas.notebook.TourHead;
import districtatlas.plan.Claim;
import districtatlas.plan.words.SourceWords;
import districtatlas.state.AtlasState;
import districtatlas.state.Filter;
import districtatlas.state.LayerChanges;
import districtatlas.state.PanelPlace;
import districtatlas.state.Selection;
import districtatlas.state.StateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a reader's own of any tour: in the words of one language, with what each step shows written down, and its sources as text, so that
 * nothing loses its source wherever the copy goes. Pure functions.
 */
public final class TourCopy {
    private static final EntryId NOBODYS = new EntryId("file");

    private final Lang lang;
    private final ZoneFrames frames;
    private final AtlasState usual;
    private final String document;

    /**
     * @param usual    a state that the atlas has, with nothing opened or arranged that a step would have
     * @param document what sources are lines of, by its name in that language
     */
    public TourCopy(Lang lang, ZoneFrames frames, AtlasState usual, String document) {
        this.lang = lang;
        this.frames = frames;
        this.usual = bare(usual);
        this.document = document;
    }

    /** Of a state what a step keeps: not where one is in a panel or a walk, nor what stands side by side. */
    public static AtlasState kept(AtlasState state) {
        return state.withFilter(state.applied()).withWalk(Optional.empty()).withCompared(Optional.empty()).withPanel(PanelPlace.TOP);
    }

    private static AtlasState bare(AtlasState state) {
        return kept(state).withSelection(Selection.NONE).withLayers(LayerChanges.NONE).withFilter(Filter.NONE);
    }

    /** What a copied step is remembered to come from. */
    static String from(Tour tour, TourStep step) {
        return tour.id() + "/" + step.id();
    }

    /** @param title of the copy */
    public OwnTour of(Tour tour, String title) {
        List<OwnStep> steps = new ArrayList<>();
        for (TourStep step : tour.steps()) {
            steps.add(step(tour, step, steps.size()));
        }
        return new OwnTour(new TourHead(title, tour.about().in(lang), 0), steps);
    }

    private OwnStep step(Tour tour, TourStep step, double rank) {
        StepStage stage = StepStage.of(step, frames);
        AtlasState state = step.seen().map(Seen::state).orElse(usual.withTheme(step.staging().theme().orElse(usual.theme())));
        OwnStep.Spoken words = new OwnStep.Spoken(step.title().in(lang), step.text().text().in(lang), step.notes().in(lang), source(step.text()));
        OwnStep.View view = new OwnStep.View(StateText.of(state), stage.frame(), step.zones(), step.things());
        return new OwnStep(NOBODYS, rank, words, view, step.arrival() == Arrival.CUT, Math.min(OwnStep.MOST_SECONDS, Math.max(0, step.seconds())),
                tour.origin() == Tour.Origin.ATLAS ? from(tour, step) : "");
    }

    /** Document, sections and lines. */
    private String source(Claim claim) {
        return claim.sources().isEmpty() ? "" : document + " " + SourceWords.brief(claim.sources(), lang);
    }
}
