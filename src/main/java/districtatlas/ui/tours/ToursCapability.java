package districtatlas.ui.tours;

import districtatlas.base.Messages;
import districtatlas.base.NotWritten;
import districtatlas.base.WriteReason;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.OwnTour;
import districtatlas.notebook.TourFile;
import districtatlas.paint.display.DisplayLists;
import districtatlas.plan.Plan;
import districtatlas.state.AtlasState;
import districtatlas.state.PossibleStates;
import districtatlas.state.Scenes;
import districtatlas.tour.OwnTours;
import districtatlas.tour.Tour;
import districtatlas.tour.TourCopy;
import districtatlas.tour.TourStep;
import districtatlas.tour.ZoneFrames;
import districtatlas.ui.bookmarks.BookmarkPictures;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Panel;
import districtatlas.ui.desk.StandingPanel;
import districtatlas.ui.kit.FxThread;
import districtatlas.ui.kit.RailPlace;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.map.ShownZones;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.tours.ToursPanelModel.StepRow;
import districtatlas.ui.walk.Tours;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Making tours and keeping them: the list of all, a tour's steps, and what each says and shows. FX thread only. */
public final class ToursCapability implements Capability {
    private static final String ID = "tours";
    private static final double WIDTH_EM = 25;

    private final Desk desk;
    private final Messages messages;
    private final Tours tours;
    private final OwnTours own;
    private final TourDeeds deeds;
    private final ToursPanelModel model;
    private final Lighting lighting;
    private final TourShow show;
    private final TourFiles files;
    private final ToursPanel node;
    private final ToursView view;
    private final CaptionPen pen;
    private final BooleanProperty open;
    private final BooleanProperty away = new SimpleBooleanProperty();
    private final Doings doings = new Doings();
    /** Where one was last, until it is there. */
    private String wanted;

    /** @param lists of the window's shop */
    public ToursCapability(Desk desk, PossibleStates possible, Scenes scenes, DisplayLists lists, TourFiles files) {
        this.desk = desk;
        this.messages = desk.messages();
        this.files = files;
        this.tours = desk.walk().tours();
        Plan plan = desk.atlas().plan();
        AtlasState usual = AtlasState.of(desk.atlas().theme(Optional.empty()).id(), desk.session().state().palette(), desk.atlas().years().standard());
        this.own = new OwnTours(desk.notebook().ties().atlas(), desk.atlas().years().all(), usual, Tour.of(plan));
        SeenNow seen = new SeenNow(desk.session(), desk.map().navigation().coveredProperty()::get, desk.walk());
        this.deeds = new TourDeeds(desk.notebook(), desk.undo(), seen, messages);
        tours.setOwn(own.of(desk.notebook().notebook()));
        this.model = new ToursPanelModel(tours, deeds, messages);
        this.lighting = new Lighting(model, deeds);
        ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "tour-painter");
            thread.setDaemon(true);
            return thread;
        });
        BookmarkPictures pictures = new BookmarkPictures(desk.atlas(), scenes, messages.lang(), lists, worker, new FxThread());
        this.show = new TourShow(desk.session(), desk.framing(), desk.map().navigation(), desk.undo(), desk.looks(), possible, pictures, usual.theme(),
                theme -> desk.atlas().themes().stream().noneMatch(t -> t.id().equals(theme)));
        this.node = new ToursPanel(messages, new ToursPanel.Head(this::newTour, this::takeIn, this::addStep, model::close, this::close), deeds::moveStep);
        this.view = new ToursView(desk, model, deeds, lighting, show, node, doings);
        this.pen = new CaptionPen(desk.walk(), deeds, desk.notebook().drafts(), messages, desk.map()::requestFocus);
        this.open = StandingPanel.open(desk, ID);
        desk.onClose(() -> {
            pictures.close();
            worker.shutdown();
        });
        // The notebook outlives the desk: what is not ended here would be held by it.
        desk.onClose(desk.notebook().notebookProperty().subscribe((before, now) -> changed())::unsubscribe);
        desk.onClose(desk.notebook().keepingProperty().subscribe((before, now) -> show())::unsubscribe);
        desk.onClose(desk.notebook().ties().answersProperty().subscribe((before, now) -> changed())::unsubscribe);
        desk.session().palette().subscribe((before, now) -> show());
        this.wanted = desk.settings().get(SettingKey.TOUR);
        reopen();
        model.openedProperty().subscribe((before, now) -> keepWhere());
        model.chosenProperty().subscribe((before, now) -> keepWhere());
        model.rowsProperty().subscribe((before, now) -> show());
        model.stepsProperty().subscribe((before, now) -> show());
        model.openedProperty().subscribe((before, now) -> show());
        model.chosenProperty().subscribe((before, now) -> show());
        open.subscribe((before, now) -> show());
        open.subscribe((before, now) -> lighting.onProperty().set(false));
        open.subscribe((before, now) -> {
            if (!now) {
                show.leaveStage();
            }
        });
        lighting.onProperty().subscribe((before, now) -> light(before && !now));
        desk.guide().askFirst(lighting::takes);
        desk.openings().follow(open, this::close);
        desk.openings().follow(pen.writingProperty(), pen::putDown);
        desk.openings().follow(lighting.onProperty(), () -> lighting.onProperty().set(false));
    }

    /** In another language, and at the next start, one goes on where one was: at the start as soon as the reader's file has been read. */
    private void reopen() {
        String[] last = wanted.split(" ");
        boolean there = tours.all().stream().anyMatch(t -> t.id().equals(last[0]));
        if (there && model.openedProperty().get().isEmpty()) {
            model.open(last[0]);
            model.choose(last.length > 1 ? new EntryId(last[1]) : null);
        }
        wanted = there ? "" : wanted;
    }

    private void keepWhere() {
        wanted = "";
        desk.settings().set(SettingKey.TOUR, model.openedProperty().get().map(Tour::id).orElse("") + model.chosenProperty().get().map(c -> " " + c.value()).orElse(""));
    }

    /** Nothing is painted for nobody. */
    private void show() {
        if (open.get()) {
            view.show();
        }
    }

    private void changed() {
        tours.setOwn(own.of(desk.notebook().notebook()));
        model.refresh();
        reopen();
        light(false);
    }

    /** While the reader lights zones, the map shows what the hall will see lit. */
    private void light(boolean ended) {
        boolean on = lighting.onProperty().get();
        if ((on || ended) && !desk.ledProperty().get()) {       // else the map is the walk's
            Optional<TourStep> step = model.chosenRow().map(StepRow::shown).filter(s -> on);
            desk.map().shownZonesProperty().set(step.map(desk.framing()::stage).map(ShownZones::of).orElse(ShownZones.NONE));
            desk.map().pickedProperty().set(step.map(TourStep::things).orElse(List.of()));
        }
    }

    // ---- what is done ---------------------------------------------------------------------------------------------

    private final class Doings implements TourDoings {
        @Override
        public void open(String tour) {
            model.open(tour);
            node.focusList();
        }

        @Override
        public void play(String tour, int step) {
            desk.walk().play(tour, step);
        }

        @Override
        public void write(String tour, int step) {
            desk.walk().play(tour, step);
            pen.begin();
        }

        @Override
        public void copy(String tour) {
            tours.find(tour).ifPresent(t -> made(t.origin() == Tour.Origin.OWN ? deeds.duplicate(new EntryId(tour), copyTitle(t))
                    : deeds.keep("undo.tour-copy", copyOf(t))));
        }

        @Override
        public void rename(String tour, String title) {
            deeds.rename(new EntryId(tour), title);
        }

        @Override
        public void remove(String tour) {
            deeds.remove(new EntryId(tour));
        }

        @Override
        public void save(String tour) {
            deeds.whole(new EntryId(tour)).ifPresent(ToursCapability.this::save);
        }

        @Override
        public void restore(String lost) {
            made(deeds.restore(new EntryId(lost), model.freeTitle(messages.get("tours.lost"))));
        }

        @Override
        public void show(String step) {
            model.row(step).ifPresent(r -> {
                if (r.lacks().isEmpty()) {
                    ToursCapability.this.show.go(r.shown(), r.title());
                } else {
                    desk.say(messages.get("tours.show-not", r.title(), r.lacks()));
                }
                model.choose(new EntryId(step));
                node.bring(step);
            });
        }

        @Override
        public void update(EntryId step) {
            String name = deeds.nameOf(step);
            if (deeds.update(step)) {
                desk.say(messages.get("tours.updated", name));
            }
        }

        @Override
        public void duplicate(EntryId step) {
            deeds.duplicateStep(step).ifPresent(id -> node.bring(id.value()));
        }

        @Override
        public void entitle(EntryId step) {
            model.choose(step);
            node.bring(step.value());
            view.takeFocus();
        }

        @Override
        public void removeStep(EntryId step) {
            deeds.removeStep(step);
        }

        @Override
        public void move(EntryId step, int by) {
            List<String> ids = model.stepsProperty().get().stream().map(StepRow::id).toList();
            deeds.moveStep(step, ids.indexOf(step.value()) + by);
            node.bring(step.value());
        }
    }

    private String copyTitle(Tour tour) {
        return model.freeTitle(messages.get("tours.copy-of", tour.title().in(messages.lang())));
    }

    private OwnTour copyOf(Tour tour) {
        TourCopy copy = new TourCopy(messages.lang(), new ZoneFrames(desk.atlas().plan(), desk.atlas().shapes()),
                AtlasState.of(desk.atlas().theme(Optional.empty()).id(), desk.session().state().palette(), desk.session().state().year()),
                desk.atlas().plan().documentTitle().in(messages.lang()));
        return copy.of(tour, copyTitle(tour));
    }

    /** A new tour is open, with its steps. */
    private void made(Optional<EntryId> tour) {
        tour.ifPresent(id -> {
            show(true);
            model.open(id.value());
        });
    }

    private void newTour() {
        made(deeds.make(model.freeTitle(messages.get("tours.new-title"))));
    }

    /** The view as a step: of the tour that is open, or the one edited last, or a new one. */
    private void addStep() {
        if (!deeds.mayEdit()) {
            return;
        }
        Optional<EntryId> tour = model.ownTour().or(this::lastOwn).or(() -> deeds.make(model.freeTitle(messages.get("tours.new-title"))));
        tour.ifPresent(t -> {
            Optional<EntryId> after = model.ownTour().filter(t::equals).flatMap(o -> model.chosenProperty().get());
            deeds.addStep(t, after, proposedTitle()).ifPresent(step -> added(t, step));
        });
    }

    private Optional<EntryId> lastOwn() {
        return deeds.tours().stream().reduce((earlier, later) -> later).map(t -> t.id());
    }

    private void added(EntryId tour, EntryId step) {
        if (desk.ledProperty().get()) {         // before an audience nothing opens
            desk.say(messages.get("tours.added", deeds.steps(tour).size(), deeds.whole(tour).map(t -> t.head().title()).orElse("")));
            return;
        }
        if (!model.ownTour().equals(Optional.of(tour))) {
            model.open(tour.value());
        }
        model.choose(step);
        show(true);
        node.bring(step.value());
        desk.say(messages.get("tours.added", model.stepsProperty().get().stream().map(StepRow::id).toList().indexOf(step.value()) + 1,
                model.openedProperty().get().map(t -> t.title().in(messages.lang())).orElse("")));
        node.focus(step.value());
    }

    /** What is open, or the theme. */
    private String proposedTitle() {
        AtlasState state = desk.session().state();
        Plan plan = desk.atlas().plan();
        return state.selection().item().flatMap(plan::item).map(i -> i.name().in(messages.lang()))
                .or(() -> state.selection().zone().flatMap(plan::zone).map(z -> z.name().in(messages.lang())))
                .or(() -> desk.atlas().themes().stream().filter(t -> t.id().equals(state.theme())).map(t -> t.name().in(messages.lang())).findFirst())
                .orElse("");
    }

    private void save(OwnTour tour) {
        files.toSave(tour.head().title()).ifPresent(file -> {
            try {
                TourFile.write(file, tour, desk.atlas().plan().documentTitle().in(messages.lang()));
                desk.say(messages.get("tours.saved", file.getFileName()));
            } catch (NotWritten e) {
                desk.say(messages.get("tours.not-saved", file.getFileName(), WriteReason.of(e, messages)));
            }
        });
    }

    private void takeIn() {
        if (deeds.mayEdit()) {
            files.toOpen().ifPresent(this::takeIn);
        }
    }

    /** A tour's file becomes a tour of the reader's own. */
    void takeIn(Path file) {
        TourFile.Read read = TourFile.read(file);
        read.tour().ifPresent(t -> made(deeds.keep("undo.tour-take-in", new OwnTour(t.head().withTitle(model.freeTitle(t.head().title().isBlank()
                ? messages.get("tours.new-title") : t.head().title())), t.steps()))));
        List<String> said = read.problems().stream().map(p -> p.detailIn(messages)).toList();
        String first = said.isEmpty() ? "" : said.get(0);
        if (said.size() > 1) {
            desk.say(messages.get("tours.more-problems", first, said.size() - 1));
        } else if (!first.isEmpty()) {
            desk.say(first);
        } else {
            desk.say(messages.get("tours.taken-in", file.getFileName()));
        }
    }

    // ---- the window ------------------------------------------------------------------------------------------------

    /** Also when it had given way to what is open at the other side. */
    private void show(boolean now) {
        open.set(now);
        away.set(false);
        show();
    }

    private void toggle() {
        if (open.get() && !away.get()) {
            close();
        } else {
            show(true);
            node.focusList();
        }
    }

    private void close() {
        open.set(false);
        desk.map().requestFocus();
    }

    @Override
    public void windowStands() {
        show();
    }

    @Override
    public List<UiAction> actions() {
        return List.of(
                UiAction.of("action.tours", "fth-flag", desk.unlessLed("action.tours", this::toggle)).on("E")
                        .onRail(new RailPlace(RailPlace.Part.MODE, "mode-tours", messages.get("rail.tours"), open)),
                UiAction.of("action.tour-add", "fth-plus-square", this::addStep).on("A"),
                UiAction.of("action.tour-write", "fth-edit-3", pen::begin).on("F2").when(pen.ownIsPlayed()),
                UiAction.of("action.tour-new", "fth-file-plus", desk.unlessLed("action.tour-new", this::newTour)),
                UiAction.of("action.tour-take-in", "fth-folder", desk.unlessLed("action.tour-take-in", this::takeIn)));
    }

    @Override
    public List<Overlay> overlays() {
        return List.of(Overlay.at(Overlay.Spot.COVER, pen));
    }

    @Override
    public List<Panel> panels() {
        return List.of(new Panel(ID, Panel.Side.LEFT, messages.get("tours.heading"), node, WIDTH_EM, open, away));
    }
}
