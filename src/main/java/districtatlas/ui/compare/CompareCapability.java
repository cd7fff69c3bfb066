package districtatlas.ui.compare;

import districtatlas.ask.compare.ComparePartners;
import districtatlas.ask.compare.Comparison;
import districtatlas.ask.table.TableFile.Format;
import districtatlas.base.Messages;
import districtatlas.plan.Item;
import districtatlas.plan.Plan;
import districtatlas.plan.Target;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.words.SourceWords;
import districtatlas.state.Selection;
import districtatlas.state.ZonePair;
import districtatlas.tour.ZoneFrames;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.desk.Panel;
import districtatlas.ui.kit.RailPlace;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.table.TableExport;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Comparing two zones: the panel at the left while two stand in the state, and both on the map. A panel that another took the place of, or that gave
 * way to a zone's facts in a narrow window, ends no comparison: the key brings it back. In a walk it steps back. FX thread only.
 */
public final class CompareCapability implements Capability {
    private static final String ID = "compare";
    private static final double WIDTH_EM = 33;
    /** So much more than the zones is shown: their letters stand at their ends. */
    private static final double AROUND = 1.14;

    private final Desk desk;
    private final Plan plan;
    private final Messages messages;
    private final CompareModel model;
    private final ComparePartners partners;
    private final TableExport export;
    private final Consumer<Comparison> sheet;
    private final ComparePanel node;
    private final Panel panel;
    private final BooleanBinding compared;
    private final BooleanProperty open;
    /** The selection as of the last event that was told to the end. */
    private Selection selection;
    /** The panel gave way to a zone's facts and comes back with the room. */
    private boolean gaveWay;

    /** @param sheet writes a comparison as a sheet where the reader wants it */
    public CompareCapability(Desk desk, Consumer<Comparison> sheet) {
        this.desk = desk;
        this.sheet = sheet;
        this.plan = desk.atlas().plan();
        this.messages = desk.messages();
        this.model = new CompareModel(desk.session(), desk.items(), messages);
        this.partners = new ComparePartners(plan, desk.atlas().shapes(), desk.atlas().gazetteer());
        this.export = new TableExport(desk, model::table, model::about);
        this.compared = Bindings.createBooleanBinding(() -> desk.session().comparison().getValue().isPresent(), desk.session().comparison());
        this.open = new SimpleBooleanProperty(compared.get());
        this.node = new ComparePanel(model, new CompareContext(model.words(), new Deeds(), messages, new SourceWords(plan.documentTitle(), messages), desk.cards()));
        this.panel = new Panel(ID, Panel.Side.LEFT, messages.get("compare.title"), node, WIDTH_EM, open);
        this.selection = desk.session().selection();
        desk.session().comparison().subscribe((before, now) -> changed(now));
        desk.session().filter().subscribe((before, now) -> node.show());
        desk.session().selectionValue().subscribe((before, now) -> selected(now));
        open.subscribe((before, now) -> gaveWay = !now && compared.get() && !desk.session().selection().equals(selection));
        desk.openings().follow(compared, this::close);
        node.show();
    }

    private void changed(Optional<ZonePair> now) {
        node.show();
        open.set(now.isPresent());
        if (now.isPresent() && !desk.session().isFollowing()) {
            frame();
            model.comparison().ifPresent(c -> desk.say(model.title(c)));
        }
    }

    private void selected(Selection now) {
        selection = now;
        if (gaveWay && now.zone().isEmpty() && compared.get()) {
            open.set(true);
        }
    }

    private void frame() {
        desk.session().comparison().getValue().ifPresent(p -> desk.framing().zones(List.of(p.a(), p.b()), AROUND));
    }

    /** The key: opens, brings back, closes. */
    private void toggle() {
        if (compared.get() && open.get()) {
            close();
        } else if (compared.get()) {
            open.set(true);
        } else {
            begin();
        }
    }

    /** With the open zone as the first; where none is open the first is asked for too. */
    private void begin() {
        desk.session().selection().zone().ifPresentOrElse(this::beginWith,
                () -> new ZonePick(partners, Optional.empty(), desk.cards(), messages, this::beginWith).open());
    }

    private void beginWith(ZoneId first) {
        new ZonePick(partners, plan.zone(first), desk.cards(), messages, second -> {
            model.compare(first, second);
            open.set(true);
            node.focusFirst();
        }).open();
    }

    private void sheet() {
        model.comparison().ifPresent(sheet);
    }

    private void close() {
        model.close();
        desk.map().requestFocus();
    }

    private final class Deeds implements CompareDeeds {
        @Override
        public void open(Item item, Zone zone) {
            desk.session().select(Selection.of(Optional.of(zone.id()), List.of(zone.id()), Optional.of(item.id())));
            desk.framing().item(item.id());
        }

        @Override
        public void open(Target figure) {
            desk.guide().openFigure(figure);
        }

        @Override
        public void open(Zone zone) {
            desk.guide().openThing(zone.id());
        }

        @Override
        public void openDistrict() {
            desk.guide().openDistrict();
        }

        @Override
        public void choose(boolean left) {
            model.comparison().ifPresent(c -> new ZonePick(partners, Optional.of(left ? c.b() : c.a()), desk.cards(), messages,
                    z -> model.replace(left, z)).open());
        }

        @Override
        public void swap() {
            model.swap();
        }

        @Override
        public void frame() {
            CompareCapability.this.frame();
        }

        @Override
        public void export(Format format) {
            export.ask(format, node.getScene().getWindow());
        }

        @Override
        public void sheet() {
            CompareCapability.this.sheet();
        }

        @Override
        public void close() {
            CompareCapability.this.close();
        }
    }

    @Override
    public List<UiAction> actions() {
        BooleanBinding zone = Bindings.createBooleanBinding(() -> desk.session().selection().zone().isPresent(), desk.session().selectionValue());
        return List.of(UiAction.of("action.compare", "fth-columns", desk.unlessLed("action.compare", this::toggle)).on("C")
                        .onRail(new RailPlace(RailPlace.Part.MODE, "mode-compare", messages.get("rail.compare"), compared)),
                UiAction.of("action.compare-with", "fth-columns", desk.unlessLed("action.compare-with", this::begin)).when(zone),
                UiAction.of("action.compare-swap", "fth-repeat", model::swap).on("Shift+C").when(compared),
                UiAction.of("action.compare-sheet", "fth-printer", desk.unlessLed("action.compare-sheet", this::sheet)).when(compared));
    }

    @Override
    public List<Panel> panels() {
        return List.of(panel);
    }

    @Override
    public List<Overlay> overlays() {
        return List.of(Overlay.at(Spot.MAP, new PairOnMap(desk.session(), desk.atlas().shapes(), new ZoneFrames(plan, desk.atlas().shapes()), desk.map().underWords())));
    }
}
