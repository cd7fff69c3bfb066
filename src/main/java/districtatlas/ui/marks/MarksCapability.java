package districtatlas.ui.marks;

import districtatlas.coord.EastNorth;
import districtatlas.map.ReaderLayers;
import districtatlas.map.view.Viewport;
import districtatlas.notebook.DrawnMark.Form;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.MarkLook;
import districtatlas.state.Selection;
import districtatlas.state.Subject;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.MapTool;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.kit.WhileInScene;
import districtatlas.ui.map.MapPointer;
import districtatlas.ui.notes.NoteSubject;
import districtatlas.ui.notes.NotesAt;
import districtatlas.ui.source.SourceCard;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** Drawing over the map and editing what was drawn; one mark is open at a time, by the selection. FX thread only. */
public final class MarksCapability implements Capability {
    private final Desk desk;
    private final NotesAt notes;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<MarkContent>> content = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final OwnMarks own;
    private final MarkWords words;
    private final MarkEdits edits;
    private final MarkContents contents;
    private final Snapping snapping;
    private final DrawModel draw;
    private final EditModel edit;
    private final MarksLayer layer;
    private final BooleanBinding armed;
    private final BooleanBinding drafting;
    private final BooleanBinding opened;
    private final EventHandler<InputEvent> holding = this::hold;
    /** Taken up again with the palette. */
    private Form last = Form.LINE;
    private final MapTool tool = new Pen();

    public MarksCapability(Desk desk) {
        this.desk = desk;
        this.notes = new NotesAt(desk);
        this.own = new OwnMarks(desk.notebook()::notebook, desk.atlas().grid());
        this.words = new MarkWords(desk.messages());
        this.edits = new MarkEdits(desk.undo(), desk.notebook(), words);
        this.contents = new MarkContents(desk.messages(), ZoneId.systemDefault());
        this.snapping = new Snapping(desk.map()::nearest, own, () -> desk.session().viewport().metresPerPixel());
        this.draw = new DrawModel(own, mark -> edits.add(mark).ifPresent(this::select));
        this.edit = new EditModel(own, edits, snapping, () -> desk.session().viewport().metresPerPixel(), this::sayTooFew);
        this.armed = Bindings.createBooleanBinding(() -> desk.toolProperty().get().filter(tool::equals).isPresent(), desk.toolProperty());
        this.drafting = Bindings.createBooleanBinding(() -> !draw.points().isEmpty() || draw.writingProperty().get().isPresent(),
                draw.pointsProperty(), draw.writingProperty());
        this.opened = Bindings.createBooleanBinding(() -> content.get().isPresent(), content);
        this.layer = new MarksLayer(draw, edit, snapping, armed, own, desk.map(), desk.session(), desk.messages());
        desk.guide().askFirst(this::takes);
        desk.map().pointer().addGrip(edit);
        desk.openings().follow(opened, this::close);
        desk.openings().follow(open, () -> open.set(false));
        desk.openings().follow(drafting, this::drop);
        desk.openings().follow(edit.movingProperty(), edit::giveUp);
        desk.session().selectionValue().subscribe(s -> follow());
        desk.onClose(desk.notebook().notebookProperty().subscribe(n -> follow())::unsubscribe);       // they outlive this window's desk
        desk.onClose(desk.notebook().keepingProperty().subscribe(k -> follow())::unsubscribe);
        desk.ledProperty().subscribe(led -> {
            if (led) {
                open.set(false);
            }
            follow();
        });
        open.subscribe((before, now) -> {
            if (!now && armed.get()) {
                desk.arm(null);
            }
        });
        desk.map().pointer().placeProperty().subscribe(p -> point());
        desk.toolProperty().subscribe(t -> follow());
    }

    // ---- drawing --------------------------------------------------------------------------------------------------

    /** Clicks set corners while it is armed. */
    private final class Pen implements MapTool {
        @Override
        public void click(EastNorth place) {
            draw.set(snapping.snapped(place, null, draw.points()));
        }

        /** The first of the two clicks set the last corner. */
        @Override
        public void clickAgain(EastNorth place) {
            finish();
        }

        @Override
        public void begin() {
            open.set(true);
            draw.begin(last);
        }

        @Override
        public void end() {
            draw.end();
            snapping.forget();
        }
    }

    private void toggle() {
        if (open.get()) {
            open.set(false);
        } else {
            begin(last);
        }
    }

    private void begin(Form form) {
        if (edits.mayEdit()) {
            last = form;
            if (armed.get()) {
                draw.begin(form);
            } else {
                desk.arm(tool);
            }
        }
    }

    private void choose(Optional<Form> form) {
        form.ifPresentOrElse(this::begin, () -> desk.arm(null));
        desk.map().requestFocus();
    }

    private void drop() {
        draw.drop();
        desk.map().requestFocus();
    }

    /** Enter, too, sets what has one corner. */
    private void finish() {
        Form form = draw.formProperty().get().orElse(last);
        if (form.isSpot()) {
            if (draw.writingProperty().get().isEmpty()) {
                draw.set(layer.aim());
            }
        } else if (!draw.finish() && !draw.points().isEmpty()) {
            desk.say(desk.messages().get("marks.too-few", words.form(form), form.leastCorners()));
        }
    }

    // ---- what is open ---------------------------------------------------------------------------------------------

    private void select(EntryId id) {
        desk.session().change(s -> s.withSelection(s.selection().with(new Subject.OfOwn(EntryKinds.MARK.name(), id.value()))));
    }

    private Optional<PlacedMark> selected() {
        return desk.session().selection().own().filter(o -> o.kind().equals(EntryKinds.MARK.name())).flatMap(o -> own.find(o.id()));
    }

    private void follow() {
        boolean mayEdit = desk.notebook().canWrite() && !desk.ledProperty().get();
        Optional<PlacedMark> mark = desk.ledProperty().get() ? Optional.empty() : selected();
        edit.open(mark, mayEdit && desk.toolProperty().get().isEmpty());      // while a tool is armed, the hand has nothing but its clicks
        content.set(mark.flatMap(m -> desk.notebook().notebook().marks().find(m.id())).map(e -> contents.of(e, mayEdit)));
        point();
    }

    /** The topmost mark, by its sign or by the words beside it; of one that is open already what lies below it, at last what the atlas has there. */
    private boolean takes(MapPointer.Click click) {
        if (desk.ledProperty().get()) {
            return false;
        }
        Viewport view = desk.session().viewport();
        Stream<EntryId> drawn = own.at(click.place(), view.metresPerPixel()).stream().map(PlacedMark::id);
        Stream<EntryId> named = desk.map().written().at(ReaderLayers.MARKS, view.toScreen(click.place()), view).stream().map(EntryId::new)
                .filter(id -> own.find(id.value()).isPresent());
        List<EntryId> met = Stream.concat(named, drawn).distinct().toList();
        int next = selected().map(PlacedMark::id).map(met::indexOf).orElse(-1) + 1;
        if (next >= met.size()) {
            return false;
        }
        select(met.get(next));
        return true;
    }

    private void close() {
        Selection now = desk.session().selection();
        desk.session().select(now.zone().isEmpty() ? Selection.NONE : now.withoutThing());
    }

    private void remove() {
        selected().ifPresent(m -> {
            if (edits.remove(m.id())) {
                close();
                desk.map().requestFocus();
            }
        });
    }

    private void sayTooFew(PlacedMark mark) {
        desk.say(desk.messages().get("marks.too-few", words.form(mark.mark().form()), mark.mark().form().leastCorners()));
    }

    private void nudge(KeyCode key) {
        double step = desk.session().viewport().metresPerPixel();
        switch (key) {
            case LEFT -> edit.nudge(-step, 0);
            case RIGHT -> edit.nudge(step, 0);
            case UP -> edit.nudge(0, step);
            default -> edit.nudge(0, -step);
        }
    }

    private final class CardDeeds implements MarkCard.Deeds {
        @Override
        public void zoomTo() {
            selected().ifPresent(m -> desk.framing().extent(m.extent()));
        }

        @Override
        public void copy() {
            content.get().ifPresent(c -> {
                SourceCard.copy(c.places());
                desk.say(desk.messages().get("marks.copied", c.mark().corners().size()));
            });
        }

        @Override
        public void remove() {
            MarksCapability.this.remove();
        }

        @Override
        public void close() {
            MarksCapability.this.close();
            desk.map().requestFocus();
        }

        @Override
        public void write(String text) {
            content.get().filter(c -> c.mark().form() != Form.TEXT || !text.isBlank())
                    .ifPresent(c -> edits.change("marks.did.text", c.id(), m -> m.withText(text)));
        }

        @Override
        public void look(MarkLook look) {
            content.get().ifPresent(c -> edits.change("marks.did.look", c.id(), m -> m.withLook(look)));
        }
    }

    // ---- the hand -------------------------------------------------------------------------------------------------

    /** Shows what a press would take. */
    private void point() {
        if (desk.toolProperty().get().isEmpty()) {
            desk.map().setCursor(desk.map().pointer().placeProperty().get().flatMap(edit::handleAt).map(h -> switch (h.part()) {
                case CORNER, BETWEEN -> Cursor.HAND;
                case WHOLE -> Cursor.MOVE;
            }).orElse(null));
        }
    }

    private void hold(InputEvent e) {
        if (e instanceof MouseEvent mouse) {
            snapping.heldProperty().set(mouse.isAltDown());
        } else if (e instanceof KeyEvent key && key.getCode() == KeyCode.ALT) {
            snapping.heldProperty().set(key.getEventType() == KeyEvent.KEY_PRESSED);
        }
    }

    @Override
    public List<UiAction> actions() {
        BooleanBinding cornersSet = Bindings.createBooleanBinding(() -> !draw.points().isEmpty(), draw.pointsProperty());
        return new MarkActions(desk, open, armed, cornersSet, opened).all(new MarkActions.Deeds() {
            @Override
            public void toggle() {
                MarksCapability.this.toggle();
            }

            @Override
            public void begin(Form form) {
                MarksCapability.this.begin(form);
            }

            @Override
            public void setCorner() {
                draw.set(layer.aim());
            }

            @Override
            public void finish() {
                MarksCapability.this.finish();
            }

            @Override
            public void takeBack() {
                draw.takeBack();
            }

            @Override
            public void snap() {
                snapping.onProperty().set(!snapping.onProperty().get());
            }

            @Override
            public void chooseCorner(int by) {
                edit.chooseCorner(by);
            }

            @Override
            public void insertCorner() {
                edit.insertCorner();
            }

            @Override
            public void removeCorner() {
                edit.removeCorner();
            }

            @Override
            public void remove() {
                MarksCapability.this.remove();
            }

            @Override
            public void nudge(KeyCode key) {
                MarksCapability.this.nudge(key);
            }

            @Override
            public void copy() {
                new CardDeeds().copy();
            }
        });
    }

    @Override
    public List<Overlay> overlays() {
        MarksPalette palette = new MarksPalette(draw, snapping, open, new MarksPalette.Deeds() {
            @Override
            public void choose(Optional<Form> form) {
                MarksCapability.this.choose(form);
            }

            @Override
            public void close() {
                open.set(false);
                desk.map().requestFocus();
            }
        }, desk.messages());
        return List.of(Overlay.at(Spot.MAP, layer), Overlay.at(Spot.BOTTOM_LINE, palette),
                Overlay.passing(Spot.TOP_RIGHT, new MarkCard(content, desk.messages(), new CardDeeds(), this::notes)));
    }

    private Node notes(MarkContent mark) {
        return new VBox(notes.photosOf(mark.id().value()), notes.of(NoteSubject.mark(mark.id().value(), mark.mark().text())));
    }

    @Override
    public void windowStands() {
        WhileInScene.follow(desk.map(), scene -> {
            scene.addEventFilter(MouseEvent.ANY, holding);
            scene.addEventFilter(KeyEvent.ANY, holding);
            return () -> {
                scene.removeEventFilter(MouseEvent.ANY, holding);
                scene.removeEventFilter(KeyEvent.ANY, holding);
            };
        });
    }
}
