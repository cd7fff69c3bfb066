package districtatlas.notebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A reader's tour, whole: by itself, with no notebook around it. Immutable.
 *
 * @param steps in their order
 */
public record OwnTour(TourHead head, List<OwnStep> steps) {
    /** Two of one rank, as of notebooks that became one, always stand in the same order. */
    private static final Comparator<Entry<OwnStep>> BY_RANK = Comparator.comparing((Entry<OwnStep> e) -> e.value().orElseThrow().rank())
            .thenComparing(Entry::made).thenComparing(Entry::id);
    private static final Comparator<Entry<TourHead>> TOURS_BY_RANK = Comparator.comparing((Entry<TourHead> e) -> e.value().orElseThrow().rank())
            .thenComparing(Entry::made).thenComparing(Entry::id);

    public OwnTour {
        Objects.requireNonNull(head);
        steps = List.copyOf(steps);
    }

    /** The reader's tours, in his order. */
    public static List<Entry<TourHead>> all(Notebook notebook) {
        return notebook.tours().there().stream().sorted(TOURS_BY_RANK).toList();
    }

    /** A tour's steps, in their order. */
    public static List<Entry<OwnStep>> steps(Notebook notebook, EntryId tour) {
        return notebook.tourSteps().there().stream().filter(e -> e.value().orElseThrow().tour().equals(tour)).sorted(BY_RANK).toList();
    }

    public static OwnTour of(Notebook notebook, Entry<TourHead> tour) {
        return new OwnTour(tour.value().orElseThrow(), steps(notebook, tour.id()).stream().map(e -> e.value().orElseThrow()).toList());
    }

    /** A notebook with this as a new tour, every step a new entry. */
    public Notebook in(Notebook notebook, EntryId id, Signature by) {
        Notebook more = notebook.with(EntryKinds.TOUR, id, head, by);
        List<OwnStep> ranked = new ArrayList<>();
        for (OwnStep step : steps) {
            ranked.add(step.in(id).withRank(ranked.size()));
        }
        for (OwnStep step : ranked) {
            more = more.with(EntryKinds.TOUR_STEP, EntryId.fresh(), step, by);
        }
        return more;
    }
}
