package districtatlas.ui.tours;

import districtatlas.base.Messages;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.OwnStep;
import districtatlas.notebook.OwnTour;
import districtatlas.notebook.TourHead;
import districtatlas.ui.history.Undo;
import districtatlas.ui.notebook.OpenNotebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What can be done to a reader's tours and their steps, each one step to take back. Knows no nodes. FX thread only. */
final class TourDeeds {
    private final OpenNotebook open;
    private final Undo undo;
    private final Supplier<OwnStep.View> seen;
    private final Messages messages;

    /** @param seen what a step made now would show */
    TourDeeds(OpenNotebook open, Undo undo, Supplier<OwnStep.View> seen, Messages messages) {
        this.open = open;
        this.undo = undo;
        this.seen = seen;
        this.messages = messages;
    }

    List<Entry<TourHead>> tours() {
        return OwnTour.all(open.notebook());
    }

    List<Entry<OwnStep>> steps(EntryId tour) {
        return OwnTour.steps(open.notebook(), tour);
    }

    Optional<OwnStep> step(EntryId id) {
        return open.notebook().tourSteps().find(id).flatMap(Entry::value);
    }

    Optional<OwnTour> whole(EntryId tour) {
        return open.notebook().tours().find(tour).map(t -> OwnTour.of(open.notebook(), t));
    }

    /** Whether anything can be made; says why when not. */
    boolean mayEdit() {
        if (!open.canWrite()) {
            open.refuse();
        }
        return open.canWrite();
    }

    // ---- tours ----------------------------------------------------------------------------------------------------

    private double lastRank() {
        List<Entry<TourHead>> all = tours();
        return all.isEmpty() ? 0 : all.get(all.size() - 1).value().orElseThrow().rank() + 1;
    }

    /** A tour that stands in no notebook yet, behind all others. @return empty when the notebook cannot be written in */
    Optional<EntryId> keep(String textKey, OwnTour tour) {
        EntryId id = EntryId.fresh();
        OwnTour last = new OwnTour(tour.head().withRank(lastRank()), tour.steps());
        return undo.edit(textKey, tour.head().title(), n -> last.in(n, id, open.signature())) ? Optional.of(id) : Optional.empty();
    }

    Optional<EntryId> make(String title) {
        return keep("undo.tour-add", new OwnTour(new TourHead(title, "", 0), List.of()));
    }

    Optional<EntryId> duplicate(EntryId tour, String title) {
        return whole(tour).flatMap(t -> keep("undo.tour-duplicate", new OwnTour(t.head().withTitle(title), t.steps())));
    }

    /** Nothing is renamed to nothing. */
    boolean rename(EntryId tour, String title) {
        return !title.isBlank() && undo.edit("undo.tour-rename", name(tour), n -> n.changed(EntryKinds.TOUR, tour, t -> t.withTitle(title.strip()), open.signature()));
    }

    /** @return whether it was done, or was so already */
    boolean describe(EntryId tour, String about) {
        return about(tour).equals(about.strip())
                || undo.edit("undo.tour-about", name(tour), n -> n.changed(EntryKinds.TOUR, tour, t -> t.withAbout(about.strip()), open.signature()));
    }

    /** What it is for; empty where nobody says. */
    String about(EntryId tour) {
        return open.notebook().tours().find(tour).flatMap(Entry::value).map(TourHead::about).orElse("");
    }

    /** With its steps. */
    boolean remove(EntryId tour) {
        return undo.edit("undo.tour-remove", name(tour), n -> {
            Notebook less = n.without(EntryKinds.TOUR, tour, open.signature());
            for (Entry<OwnStep> step : OwnTour.steps(n, tour)) {
                less = less.without(EntryKinds.TOUR_STEP, step.id(), open.signature());
            }
            return less;
        });
    }

    /** Tours whose steps are there and which are not: another removed the tour while a step was reworked here. */
    List<EntryId> lost() {
        return open.notebook().tourSteps().there().stream().map(s -> s.value().orElseThrow().tour()).distinct()
                .filter(t -> open.notebook().tours().find(t).isEmpty()).sorted().toList();
    }

    /** Steps without a tour become one again. */
    Optional<EntryId> restore(EntryId lost, String title) {
        EntryId id = EntryId.fresh();
        TourHead head = new TourHead(title, "", lastRank());
        boolean done = undo.edit("undo.tour-restore", title, n -> {
            Notebook more = n.with(EntryKinds.TOUR, id, head, open.signature());
            for (Entry<OwnStep> step : OwnTour.steps(n, lost)) {
                more = more.changed(EntryKinds.TOUR_STEP, step.id(), s -> s.in(id), open.signature());
            }
            return more;
        });
        return done ? Optional.of(id) : Optional.empty();
    }

    private String name(EntryId tour) {
        return open.notebook().tours().find(tour).flatMap(Entry::value).map(TourHead::title).orElse("");
    }

    // ---- steps ----------------------------------------------------------------------------------------------------

    /** The view as it is now. @param after the step it comes behind; empty for the end */
    Optional<EntryId> addStep(EntryId tour, Optional<EntryId> after, String title) {
        OwnStep step = new OwnStep(tour, 0, new OwnStep.Spoken(title, "", "", ""), seen.get(), false, 0, "");
        return insert("undo.step-add", step, after);
    }

    Optional<EntryId> duplicateStep(EntryId step) {
        return step(step).flatMap(s -> insert("undo.step-duplicate", s, Optional.of(step)));
    }

    private Optional<EntryId> insert(String textKey, OwnStep step, Optional<EntryId> after) {
        EntryId id = EntryId.fresh();
        boolean done = undo.edit(textKey, step.words().title(), n -> {
            List<EntryId> order = ids(n, step.tour());
            int at = after.map(order::indexOf).filter(i -> i >= 0).map(i -> i + 1).orElse(order.size());
            return ranked(n.with(EntryKinds.TOUR_STEP, id, step, open.signature()), id, order, at);
        });
        return done ? Optional.of(id) : Optional.empty();
    }

    /** @param to its index among the others, from 0 */
    boolean moveStep(EntryId step, int to) {
        Optional<OwnStep> moved = step(step);
        if (moved.isEmpty()) {
            return false;
        }
        List<EntryId> order = ids(open.notebook(), moved.get().tour());
        List<EntryId> others = order.stream().filter(i -> !i.equals(step)).toList();
        int at = Math.max(0, Math.min(others.size(), to));
        return order.indexOf(step) != at && undo.edit("undo.step-move", nameOf(step), n -> ranked(n, step, others, at));
    }

    private static List<EntryId> ids(Notebook notebook, EntryId tour) {
        return OwnTour.steps(notebook, tour).stream().map(Entry::id).toList();
    }

    /** A step between two others; where there is no rank between theirs, as after a merge, all are counted anew. */
    private Notebook ranked(Notebook notebook, EntryId step, List<EntryId> others, int at) {
        double before = at == 0 ? Double.NEGATIVE_INFINITY : rank(notebook, others.get(at - 1));
        double after = at == others.size() ? Double.POSITIVE_INFINITY : rank(notebook, others.get(at));
        double between = Double.isInfinite(before) && Double.isInfinite(after) ? 0 : Double.isInfinite(before) ? after - 1
                : Double.isInfinite(after) ? before + 1 : (before + after) / 2;
        if (before < between && between < after) {
            return notebook.changed(EntryKinds.TOUR_STEP, step, s -> s.withRank(between), open.signature());
        }
        List<EntryId> all = new ArrayList<>(others);
        all.add(at, step);
        Notebook now = notebook;
        for (int i = 0; i < all.size(); i++) {
            int rank = i;
            now = now.changed(EntryKinds.TOUR_STEP, all.get(i), s -> s.withRank(rank), open.signature());
        }
        return now;
    }

    private static double rank(Notebook notebook, EntryId step) {
        return notebook.tourSteps().find(step).flatMap(Entry::value).map(OwnStep::rank).orElse(0.0);
    }

    /** From now on it shows what is seen now; what it lights stays. */
    boolean update(EntryId step) {
        OwnStep.View now = seen.get();
        return edit("undo.step-update", step, s -> s.with(new OwnStep.View(now.state(), now.frame(), s.view().zones(), s.view().things())));
    }

    boolean removeStep(EntryId step) {
        return undo.edit("undo.step-remove", nameOf(step), n -> n.without(EntryKinds.TOUR_STEP, step, open.signature()));
    }

    /** @return whether it was done, or was so already */
    boolean edit(String textKey, EntryId step, UnaryOperator<OwnStep> change) {
        boolean isSo = step(step).filter(s -> change.apply(s).equals(s)).isPresent() && otherWordings(step).isEmpty();
        return isSo || undo.edit(textKey, nameOf(step), n -> n.changed(EntryKinds.TOUR_STEP, step, change, open.signature()));
    }

    /** Of a step that was reworked in two copies of the file: those that are not shown. */
    List<OwnStep> otherWordings(EntryId step) {
        return open.notebook().tourSteps().find(step).map(e -> e.disputed().stream().map(v -> v.value().orElseThrow()).toList()).orElse(List.of());
    }

    /** Its title, or else its number. */
    String nameOf(EntryId step) {
        Optional<OwnStep> own = step(step);
        return own.map(s -> s.words().title()).filter(t -> !t.isBlank())
                .orElseGet(() -> own.map(s -> messages.get("tours.step", ids(open.notebook(), s.tour()).indexOf(step) + 1)).orElse(""));
    }
}
