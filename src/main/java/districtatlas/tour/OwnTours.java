package districtatlas.tour;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Arrival;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.coord.Extent;
import districtatlas.notebook.AtlasHas;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.LooseEnds;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.OwnStep;
import districtatlas.notebook.OwnTour;
import districtatlas.notebook.TourHead;
import districtatlas.plan.Claim;
import districtatlas.plan.Staging;
import districtatlas.state.AtlasState;
import districtatlas.state.LayerChanges;
import districtatlas.state.Place;
import districtatlas.state.StateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A reader's tours as tours of this atlas: what it does not have of them is said, step by step. A step that was copied from one of the atlas's
 * keeps what the atlas set on its stage, and its sources as long as its caption is the one that they are for. Immutable.
 */
public final class OwnTours {
    /** The screen of a step that tells only its middle and its scale, in logical pixels. */
    private static final Extent USUAL_SCREEN = new Extent(0, 0, 1280, 720);

    private final AtlasHas atlas;
    private final List<Integer> years;
    private final AtlasState otherwise;
    private final List<Tour> shipped;

    /**
     * @param years     that the atlas has figures of
     * @param otherwise a state that the atlas has, for what a step does not say
     * @param shipped   the atlas's own
     */
    public OwnTours(AtlasHas atlas, List<Integer> years, AtlasState otherwise, List<Tour> shipped) {
        this.atlas = atlas;
        this.years = List.copyOf(years);
        this.otherwise = otherwise.withLayers(LayerChanges.NONE);
        this.shipped = List.copyOf(shipped);
    }

    /** Those of a notebook, in the reader's order; ids are those of the entries. */
    public List<Tour> of(Notebook notebook) {
        return OwnTour.all(notebook).stream().map(t -> of(notebook, t)).toList();
    }

    private Tour of(Notebook notebook, Entry<TourHead> tour) {
        List<TourStep> steps = OwnTour.steps(notebook, tour.id()).stream().map(s -> step(s.id(), s.value().orElseThrow())).toList();
        return tour(tour.id().value(), tour.value().orElseThrow(), Tour.Origin.OWN, steps);
    }

    /** One that stands in no notebook: of a file. @param id that it goes by while it is open */
    public Tour of(String id, OwnTour tour) {
        List<TourStep> steps = new ArrayList<>();
        for (OwnStep step : tour.steps()) {
            steps.add(step(new EntryId(String.valueOf(steps.size() + 1)), step));
        }
        return tour(id, tour.head(), Tour.Origin.FILE, steps);
    }

    private static Tour tour(String id, TourHead head, Tour.Origin origin, List<TourStep> steps) {
        return new Tour(id, text(head.title()), text(head.about()), origin, steps);
    }

    /** As it is written, whatever language that is. */
    private static Text text(String written) {
        return new Text(written, "");
    }

    /** One step. */
    public TourStep step(EntryId id, OwnStep step) {
        OwnStep.Spoken words = step.words();
        AtlasState state = step.stateOr(otherwise);
        AtlasState shown = years.contains(state.year()) ? state : state.withYear(otherwise.year());
        List<Lack> lacks = new ArrayList<>();
        LooseEnds.missing(step, atlas, otherwise, (missing, what) -> lacks.add(new Lack(missing, what)));
        Optional<TourStep> original = original(step.from());
        Optional<Claim> claim = original.map(TourStep::text).filter(c -> says(c, words.caption()));
        Optional<Extent> frame = step.view().frame().or(() -> usual(step, state));
        return new TourStep(id.value(), text(words.title()), claim.orElseGet(() -> new Claim(text(words.caption()), List.of(), Certainty.KNOWN, false)),
                text(notes(words, claim.isPresent())), step.view().zones(), step.view().things(), staging(original, state), frame.map(f -> new Seen(shown, f)),
                step.cut() ? Arrival.CUT : Arrival.GLIDE, step.seconds(), lacks);
    }

    private static boolean says(Claim claim, String caption) {
        return Stream.of(claim.text().zh(), claim.text().en()).anyMatch(t -> !t.isEmpty() && t.equals(caption));
    }

    /** What a caption rests on and the hall does not see, who speaks sees. */
    private static String notes(OwnStep.Spoken words, boolean sourced) {
        return sourced || words.source().isBlank() ? words.notes() : (words.notes() + "\n\n" + words.source()).strip();
    }

    /** Of a copied step its marks, surroundings and figures; what it was counted as one with may be elsewhere now. */
    private static Staging staging(Optional<TourStep> original, AtlasState state) {
        return original.map(TourStep::staging).map(s -> new Staging(Optional.of(state.theme()), false, s.around(), s.marks(), s.compared()))
                .orElseGet(() -> Staging.in(state.theme()));
    }

    private Optional<TourStep> original(String from) {
        return shipped.stream().flatMap(t -> t.steps().stream().filter(s -> TourCopy.from(t, s).equals(from))).findFirst();
    }

    private static Optional<Extent> usual(OwnStep step, AtlasState state) {
        boolean says = StateText.fields(step.view().state()).containsKey("place");
        return state.place().filter(p -> says).map(OwnTours::screen);
    }

    private static Extent screen(Place place) {
        return Extent.around(place.center(), USUAL_SCREEN.width() * place.metresPerPixel(), USUAL_SCREEN.height() * place.metresPerPixel());
    }
}
