package districtatlas.ui.tours;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Arrival;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.LooseEnds;
import districtatlas.notebook.OwnStep;
import districtatlas.tour.Tour;
import districtatlas.tour.TourStep;
import districtatlas.tour.Walk;
import districtatlas.ui.walk.Tours;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the panel of tours shows: all tours, or one with its steps, of which one may be open. Knows no nodes, so it is tested without a window.
 * FX thread only.
 */
final class ToursPanelModel {
    /**
     * A line of the list of tours.
     *
     * @param lost its steps are there and it is not; only then its id is none of {@link Tours}
     */
    record TourRow(String id, Tour.Origin origin, String title, String about, boolean playable, boolean lost) {
        boolean own() {
            return origin == Tour.Origin.OWN && !lost;
        }
    }

    /**
     * A line of a tour's list.
     *
     * @param at      counted from 0, each of its own
     * @param numeral as the walk counts it, {@link Walk#numeral}
     * @param own    as it stands in the notebook; empty for a step of the atlas
     * @param title  or else its number
     * @param about  how one comes there and how long it stands
     * @param lacks  why it cannot be shown; empty when it can
     * @param others other wordings of people who reworked it at the same time
     */
    record StepRow(String id, int at, String numeral, Optional<OwnStep> own, TourStep shown, String title, String about, String lacks, List<OwnStep> others) {
        EntryId entry() {
            return new EntryId(id);
        }
    }

    /** What the reader works at comes first. */
    private static final List<Tour.Origin> ORDER = List.of(Tour.Origin.OWN, Tour.Origin.FILE, Tour.Origin.ATLAS);

    private final Tours tours;
    private final TourDeeds deeds;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<List<TourRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Tour>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<StepRow>> steps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<EntryId>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    ToursPanelModel(Tours tours, TourDeeds deeds, Messages messages) {
        this.tours = tours;
        this.deeds = deeds;
        this.messages = messages;
        tours.allProperty().subscribe(t -> refresh());
    }

    ReadOnlyObjectProperty<List<TourRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The tour whose steps are shown; empty while all tours are. */
    ReadOnlyObjectProperty<Optional<Tour>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<StepRow>> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /** The step whose fields are shown. */
    ReadOnlyObjectProperty<Optional<EntryId>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    Optional<StepRow> chosenRow() {
        return chosen.get().flatMap(c -> row(c.value()));
    }

    Optional<StepRow> row(String step) {
        return steps.get().stream().filter(s -> s.id().equals(step)).findFirst();
    }

    /** The reader's own tour that is open; empty for none or one of the atlas. */
    Optional<EntryId> ownTour() {
        return opened.get().filter(t -> t.origin() == Tour.Origin.OWN).map(t -> new EntryId(t.id()));
    }

    void open(String tour) {
        opened.set(tours.all().stream().filter(t -> t.id().equals(tour)).findFirst());
        chosen.set(Optional.empty());
        refresh();
    }

    /** All tours. */
    void close() {
        opened.set(Optional.empty());
        chosen.set(Optional.empty());
        refresh();
    }

    /** Shows a step's fields; none for null. */
    void choose(EntryId step) {
        chosen.set(Optional.ofNullable(step).filter(s -> ownTour().isPresent() && row(s.value()).isPresent()));
    }

    /** The notebook or the tours are others now: what is open stays open as long as it is there. */
    void refresh() {
        List<TourRow> all = new ArrayList<>(tours.all().stream().map(this::row).toList());
        deeds.lost().forEach(t -> all.add(lost(t)));
        rows.set(all.stream().sorted(Comparator.comparing(r -> ORDER.indexOf(r.origin()))).toList());
        Optional<Tour> now = opened.get().flatMap(o -> tours.all().stream().filter(t -> t.id().equals(o.id())).findFirst());
        if (!now.equals(opened.get())) {
            opened.set(now);
        }
        List<StepRow> lines = new ArrayList<>();
        now.ifPresent(t -> t.steps().forEach(s -> lines.add(row(t, s, lines.size()))));
        if (!lines.equals(steps.get())) {
            steps.set(List.copyOf(lines));
        }
        if (chosen.get().isPresent() && chosenRow().isEmpty()) {
            chosen.set(Optional.empty());
        }
    }

    private TourRow row(Tour tour) {
        Lang lang = messages.lang();
        int lacking = (int) tour.steps().stream().filter(s -> !s.isPlayable()).count();
        String about = messages.get("tours.steps", Walk.size(tour) + lacking);
        return new TourRow(tour.id(), tour.origin(), title(tour.title().in(lang)), lacking == 0 ? about : messages.get("tours.lacking", about, lacking),
                tour.isPlayable(), false);
    }

    private String title(String title) {
        return title.isBlank() ? messages.get("tours.untitled") : title;
    }

    private TourRow lost(EntryId tour) {
        return new TourRow(tour.value(), Tour.Origin.OWN, messages.get("tours.lost"), messages.get("tours.steps", deeds.steps(tour).size()), false, true);
    }

    private StepRow row(Tour tour, TourStep step, int at) {
        Optional<OwnStep> own = tour.origin() == Tour.Origin.OWN ? deeds.step(new EntryId(step.id())) : Optional.empty();
        String numeral = Walk.numeral(tour, at);
        String title = step.title().in(messages.lang());
        String arrives = messages.get(step.arrival() == Arrival.CUT ? "tours.cut" : "tours.glide");
        String about = step.seconds() == 0 ? arrives : messages.get("tours.about", arrives, messages.get("tours.seconds", step.seconds()));
        return new StepRow(step.id(), at, numeral, own, step, title.isBlank() ? messages.get("tours.step", step.isPlayable() ? numeral : at + 1) : title, about, lacks(step),
                own.isPresent() ? deeds.otherWordings(new EntryId(step.id())) : List.of());
    }

    private String lacks(TourStep step) {
        return step.lacks().stream().map(l -> new LooseEnds.LooseEnd("", new EntryId("step"), l.missing(), l.what()).in(messages)).distinct()
                .collect(Collectors.joining(messages.get("list.separator")));
    }

    /** A title that no other tour of the reader has. */
    String freeTitle(String wanted) {
        List<String> taken = deeds.tours().stream().map(t -> t.value().orElseThrow().title()).toList();
        String title = wanted;
        for (int i = 2; taken.contains(title); i++) {
            title = messages.get("tours.again", wanted, i);
        }
        return title;
    }
}
