package districtatlas.ui.tours;

import districtatlas.base.Messages;
import districtatlas.notebook.EntryId;
import districtatlas.tour.Tour;
import districtatlas.tour.TourStep;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.Words;
import districtatlas.ui.tours.ToursPanelModel.StepRow;
import districtatlas.ui.tours.ToursPanelModel.TourRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/** Fills the panel from its model. A line that is the same stays the same node, with what is being written in it. FX thread only. */
final class ToursView {
    /** Of a line that need not be made anew. */
    private record Shown(TourRow row, Optional<TourStep> pictured, boolean can, String palette) {
    }

    private final Desk desk;
    private final Messages messages;
    private final ToursPanelModel model;
    private final TourDeeds deeds;
    private final Lighting lighting;
    private final TourShow show;
    private final ToursPanel node;
    private final TourDoings doings;
    private Map<Shown, TourLine> tourLines = Map.of();
    /** By the step's id. */
    private Map<String, StepLine> stepLines = Map.of();
    private String shownTour = "";
    private Optional<TourAbout> about = Optional.empty();
    private Optional<StepFields> fields = Optional.empty();
    private Optional<EntryId> fieldsOf = Optional.empty();

    ToursView(Desk desk, ToursPanelModel model, TourDeeds deeds, Lighting lighting, TourShow show, ToursPanel node, TourDoings doings) {
        this.desk = desk;
        this.messages = desk.messages();
        this.model = model;
        this.deeds = deeds;
        this.lighting = lighting;
        this.show = show;
        this.node = node;
        this.doings = doings;
    }

    void show() {
        boolean can = desk.notebook().canWrite();
        model.openedProperty().get().ifPresentOrElse(t -> showSteps(t, can), () -> showTours(can));
    }

    /** With the cursor in the fields of the open step. */
    void takeFocus() {
        fields.ifPresent(StepFields::takeFocus);
    }

    private void showTours(boolean can) {
        showFields(Optional.empty());
        Map<Shown, TourLine> now = new LinkedHashMap<>();
        for (TourRow row : model.rowsProperty().get()) {
            Optional<TourStep> first = desk.walk().tours().all().stream().filter(t -> t.id().equals(row.id())).flatMap(t -> t.steps().stream()).filter(TourStep::isPlayable).findFirst();
            Shown key = new Shown(row, first, can, desk.session().state().palette());
            TourLine line = Optional.ofNullable(tourLines.get(key)).orElseGet(() -> new TourLine(messages, doings, row, can));
            now.put(key, line);
            first.ifPresent(s -> show.paint(s, line.picture()::setImage));
        }
        boolean same = now.keySet().equals(tourLines.keySet()) && stepLines.isEmpty() && !now.isEmpty();
        tourLines = now;
        stepLines = Map.of();
        if (!same) {
            node.showTours(List.copyOf(now.values()), can);
        }
    }

    private void showSteps(Tour tour, boolean can) {
        Map<String, StepLine> now = new LinkedHashMap<>();
        boolean mine = can && tour.origin() == Tour.Origin.OWN;
        for (StepRow row : model.stepsProperty().get()) {
            StepLine line = Optional.ofNullable(stepLines.get(row.id())).filter(l -> shownTour.equals(tour.id() + mine)).orElseGet(() -> stepLine(tour, mine));
            line.show(row, mine);
            now.put(row.id(), line);
            if (row.lacks().isEmpty()) {
                show.paint(row.shown(), line.picture()::setImage);
            }
        }
        shownTour = tour.id() + mine;
        tourLines = Map.of();
        stepLines = now;
        String title = tour.title().in(messages.lang());
        node.showSteps(title.isBlank() ? messages.get("tours.untitled") : title, about(tour), List.copyOf(now.values()), mine);
        showFields(model.chosenRow());
    }

    /** A field for the reader's own, which stays the same node as long as the tour is the same. */
    private Optional<Node> about(Tour tour) {
        if (tour.origin() != Tour.Origin.OWN) {
            about = Optional.empty();
            return Optional.of(tour.about().in(messages.lang())).filter(a -> !a.isBlank()).<Node>map(a -> Words.wrapped(a, "note"));
        }
        EntryId id = new EntryId(tour.id());
        about = about.filter(a -> a.tour().equals(id)).or(() -> Optional.of(new TourAbout(desk, deeds, id)));
        about.ifPresent(a -> a.show(desk.notebook().canWrite()));
        return about.map(Node.class::cast);
    }

    private StepLine stepLine(Tour tour, boolean mine) {
        StepLine line = new StepLine(messages, doings, tour.id());
        if (mine) {
            node.follow(line);
        }
        return line;
    }

    /** The fields stay the same node as long as the step is the same: what is being written in them stays. */
    private void showFields(Optional<StepRow> row) {
        Optional<EntryId> step = row.map(StepRow::entry);
        if (!step.equals(fieldsOf)) {
            fields.ifPresent(StepFields::close);
            fieldsOf = step;
            fields = row.flatMap(StepRow::own).map(o -> new StepFields(desk, deeds, lighting, step.orElseThrow(), o));
        } else {
            row.flatMap(StepRow::own).ifPresent(o -> fields.ifPresent(f -> f.show(o)));
        }
        stepLines.values().forEach(l -> l.setFields(fields.filter(f -> step.filter(l.row().entry()::equals).isPresent())));
    }
}
