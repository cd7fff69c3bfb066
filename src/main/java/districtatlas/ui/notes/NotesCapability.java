package districtatlas.ui.notes;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.map.ReaderLayers;
import districtatlas.map.layer.LayerStack;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.DrawnMark;
import districtatlas.paint.FeatureHit;
import districtatlas.plan.Zone;
import districtatlas.state.Selection;
import districtatlas.state.Subject;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Panel;
import districtatlas.ui.desk.StandingPanel;
import districtatlas.ui.kit.RailPlace;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.map.MapPointer;
import districtatlas.ui.settings.SettingKey;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Writing notes and finding them again: pins over the map, the card of the open one, the panel of all. FX thread only. */
public final class NotesCapability implements Capability {
    private static final String ID = "notes";
    private static final double WIDTH_EM = 24;
    private static final double TOLERANCE_PX = 5;

    private final Desk desk;
    private final NotesAt at;
    private final LayersOfOwn layers;
    private final NoteCard card;
    private final PinHandle handle;
    private final NotesPanelModel model;
    private final NotesPanel node;
    private final BooleanProperty open;
    private final BooleanProperty away = new SimpleBooleanProperty();
    private final BooleanProperty cardOpen = new SimpleBooleanProperty();

    /** @param worker makes what is drawn of many notes */
    public NotesCapability(Desk desk, Executor worker, Executor fxThread) {
        this.desk = desk;
        this.layers = new LayersOfOwn(NotesAt.places(desk), worker, fxThread);
        this.at = new NotesAt(desk);
        this.card = new NoteCard(at, this::closeCard);
        this.handle = new PinHandle(at, card::open);
        this.model = new NotesPanelModel(at.words(), desk.messages(), at::place, this::street, at::isLoose);
        this.node = new NotesPanel(at, model, this::go, this::close);
        this.open = StandingPanel.open(desk, ID);
        desk.notebook().drafts().read(desk.settings().get(SettingKey.DRAFTS));
        // The notebook outlives the desk: what is not ended here would be held by it.
        desk.onClose(desk.notebook().drafts().changesProperty().subscribe((before, now) -> keepDrafts())::unsubscribe);
        desk.onClose(this::keepDrafts);
        desk.onClose(layers::close);
        layers.shownProperty().subscribe((before, now) -> layOver());
        desk.onClose(desk.notebook().notebookProperty().subscribe(n -> showAll())::unsubscribe);
        desk.onClose(desk.notebook().ties().answersProperty().subscribe((before, now) -> toldLoose())::unsubscribe);
        desk.session().selectionValue().subscribe((before, now) -> showCard());
        open.subscribe(this::listAll);
        desk.ledProperty().subscribe((before, now) -> layOver());
        desk.openings().follow(open, this::close);
        desk.openings().follow(cardOpen, this::closeCard);
        desk.guide().askFirst(this::takes);
    }

    private void keepDrafts() {
        String line = desk.notebook().drafts().asText();
        desk.settings().keepSoon(SettingKey.DRAFTS, () -> line);
    }

    // ---- on the map -----------------------------------------------------------------------------------------------

    private void showAll() {
        layers.show(desk.notebook().notebook());
        if (open.get()) {
            listAll();
        }
        showCard();
    }

    private void toldLoose() {
        listAll();
        showCard();
    }

    /** A walk is for everybody: what one reader wrote and drew would lie over what it tells of. */
    private void layOver() {
        desk.map().overProperty().set(desk.ledProperty().get() ? LayerStack.EMPTY : layers.shown().stack());
    }

    private void showCard() {
        card.show();
        handle.show();
        cardOpen.set(card.open().isPresent());
        if (open.get()) {
            node.refresh();
        }
    }

    /** Of several in one pin, the next with every click. */
    private boolean takes(MapPointer.Click click) {
        List<EntryId> met = desk.map().featuresAt(desk.session().viewport().toScreen(click.place()), TOLERANCE_PX).stream()
                .filter(h -> h.layer().equals(ReaderLayers.NOTES)).map(FeatureHit::featureId).flatMap(f -> layers.shown().entries(f).stream()).distinct()
                .map(EntryId::new).filter(id -> at.find(id).isPresent()).toList();
        if (met.isEmpty()) {
            return false;
        }
        int last = card.open().map(met::indexOf).orElse(-1);
        select(EntryKinds.NOTE.name(), met.get((last + 1) % met.size()));
        return true;
    }

    private void select(String kind, EntryId id) {
        desk.session().change(s -> s.withSelection(s.selection().with(new Subject.OfOwn(kind, id.value()))));
    }

    private void closeCard() {
        Selection now = desk.session().selection();
        desk.session().select(now.zone().isEmpty() ? Selection.NONE : now.withoutThing());
        desk.map().requestFocus();
    }

    // ---- writing --------------------------------------------------------------------------------------------------

    /** About what is open; with nothing open, about the place under the pointer. To an open note it is a reply. */
    private void write() {
        Optional<String> whyNot = at.whyNot();
        if (whyNot.isPresent()) {
            desk.say(whyNot.get());
            return;
        }
        Optional<EntryId> note = card.open();
        if (note.isPresent()) {
            desk.notebook().drafts().begin(NoteNode.REPLY + note.get(), "");
            return;
        }
        Optional<NoteSubject> subject = at.current();
        if (subject.isEmpty()) {
            desk.guide().openSpot(desk.map().pointer().placeProperty().get().orElseGet(desk.map().navigation()::middlePlace));
        }
        subject.or(at::current).ifPresent(s -> desk.notebook().drafts().begin(s.draft(), ""));
    }

    // ---- the list -------------------------------------------------------------------------------------------------

    private void listAll() {
        if (open.get()) {
            model.show(desk.notebook().notebook(), desk.notebook().index());
        }
    }

    /** The street, the smallest part of the district that covers all of it. */
    private String street(EastNorth place) {
        return desk.atlas().shapes().at(place, 0).stream().flatMap(z -> desk.atlas().plan().zone(z).stream()).filter(z -> z.kind() == ZoneKind.STREET)
                .map(Zone::name).map(n -> n.in(desk.messages().lang())).findFirst().orElse("");
    }

    private void go(NoteRow row) {
        if (row.mark()) {
            select(EntryKinds.MARK.name(), row.id());
            desk.notebook().notebook().marks().find(row.id()).flatMap(m -> m.value()).map(DrawnMark::corners)
                    .ifPresent(c -> desk.framing().revealPlace(desk.atlas().grid().toGrid(c.get(0))));
        } else {
            at.show(row.id());
        }
    }

    /** Also when it had given way to what is open at the other side. */
    private void show(boolean now) {
        open.set(now);
        away.set(false);
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
    public List<UiAction> actions() {
        Messages messages = desk.messages();
        return List.of(
                UiAction.of("action.note", "fth-edit-3", desk.unlessLed("action.note", this::write)).on("N"),
                UiAction.of("action.notes", "fth-message-square", desk.unlessLed("action.notes", this::toggle)).on("Shift+N")
                        .onRail(new RailPlace(RailPlace.Part.MODE, "mode-notes", messages.get("rail.notes"), open)));
    }

    @Override
    public List<Panel> panels() {
        return List.of(new Panel(ID, Panel.Side.LEFT, desk.messages().get("notes.title"), node, WIDTH_EM, open, away));
    }

    @Override
    public List<Overlay> overlays() {
        return List.of(Overlay.at(Overlay.Spot.MAP, handle), Overlay.passing(Overlay.Spot.TOP_RIGHT, card));
    }
}
