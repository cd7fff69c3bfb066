package districtatlas.app.atlas;

import districtatlas.base.FileKind;
import districtatlas.base.HalfWidth;
import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.map.MapDocument;
import districtatlas.notebook.AtlasHas;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.TourFile;
import districtatlas.plan.Plan;
import districtatlas.plan.Years;
import districtatlas.state.AtlasState;
import districtatlas.tour.OwnTours;
import districtatlas.tour.Tour;
import districtatlas.tour.Walk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the tour that a person named: one of the atlas's, one of the reader's own, or one that stands in a file. Immutable. */
public final class WantedTour {
    /** By which the atlas's first is named on the command line, whatever it is called. */
    private static final String WALK = "walk";

    private final Messages messages;
    private final List<Tour> atlas;
    private final OwnTours own;

    public WantedTour(OpenAtlas open, MapDocument document, Messages messages) {
        this(Tour.of(open.plan()), own(open.plan(), document), messages);
    }

    /** @param own makes tours of the atlas of what a reader made */
    WantedTour(List<Tour> atlas, OwnTours own, Messages messages) {
        this.messages = messages;
        this.atlas = List.copyOf(atlas);
        this.own = own;
    }

    private static OwnTours own(Plan plan, MapDocument document) {
        Years years = Years.of(plan);
        AtlasState usual = AtlasState.of(document.themes().get(0).id(), document.palettes().get(0).id(), years.standard());
        return new OwnTours(AtlasHas.of(plan, document, f -> true), years.all(), usual, Tour.of(plan));
    }

    /** The atlas's, then those of the notebook. */
    public List<Tour> all(Notebook notebook) {
        return Stream.concat(atlas.stream(), own.of(notebook).stream()).toList();
    }

    /**
     * By id, by title in either language, or a {@code *.tour} file; without a name the first that can be shown.
     *
     * @param problems gets what is wrong in a file of which something can be shown
     * @throws UserError when there is none of that name, or nothing of it can be shown here
     */
    public Tour named(Optional<String> name, Notebook notebook, Consumer<Problem> problems) {
        List<Tour> all = all(notebook);
        Optional<Tour> first = all.stream().filter(Tour::isPlayable).findFirst();
        String asked = name.map(n -> HalfWidth.of(n).strip()).orElse(WALK);
        Tour found = name.filter(n -> FileKind.TOUR.fits(Path.of(n))).map(n -> inFile(Path.of(n), problems))
                .or(() -> all.stream().filter(t -> isCalled(t, asked)).findFirst())
                .or(() -> first.filter(t -> asked.equalsIgnoreCase(WALK) || asked.equalsIgnoreCase(messages.get("rail.walk"))))
                .orElseThrow(() -> new UserError(first.isEmpty() ? messages.get("cli.no-walk") : messages.get("cli.no-tour", asked, names(all))));
        if (!found.isPlayable()) {
            throw unplayable(found, messages);
        }
        return found;
    }

    /**
     * The atlas's first at a step.
     *
     * @throws UserError when the atlas has no walk, or none of so many steps
     */
    public Walk walk(int step) {
        return step(atlas.stream().filter(Tour::isPlayable).findFirst().orElseThrow(() -> new UserError(messages.get("cli.no-walk"))), step);
    }

    /**
     * @param step counted from 1
     * @throws UserError when there are not so many steps
     */
    public Walk step(Tour tour, int step) {
        Walk walk = new Walk(tour, 0);
        if (step < 1 || step > walk.size()) {
            throw new UserError(messages.get("cli.no-step", String.valueOf(step), walk.size()));
        }
        return walk.toNumber(step);
    }

    /** Why nothing of a tour can be shown: it has no step, or none that this atlas has. */
    static UserError unplayable(Tour tour, Messages messages) {
        return new UserError(messages.get(tour.steps().isEmpty() ? "cli.tour-no-steps" : "cli.tour-not-here", tour.title().in(messages.lang())));
    }

    private static boolean isCalled(Tour tour, String asked) {
        return Stream.of(tour.id(), tour.title().zh(), tour.title().en()).filter(n -> !n.isEmpty()).anyMatch(n -> HalfWidth.of(n).equalsIgnoreCase(asked));
    }

    private String names(List<Tour> all) {
        return all.stream().map(t -> messages.get("cli.tour-name", t.id(), t.title().in(messages.lang()))).collect(Collectors.joining(messages.get("list.separator")));
    }

    private Tour inFile(Path file, Consumer<Problem> problems) {
        TourFile.Read read = TourFile.read(file);
        List<Problem> wrong = new ArrayList<>(read.problems());
        Tour tour = read.tour().map(t -> own.of(file.toString(), t)).orElseThrow(() -> new UserError(wrong.get(0).detailIn(messages)));
        wrong.forEach(problems);
        return tour;
    }
}
