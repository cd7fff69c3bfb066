package districtatlas.ui.filter;

import districtatlas.state.Filter;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.desk.Panel;
import districtatlas.ui.desk.StandingPanel;
import districtatlas.ui.desk.ThemesOfThings;
import districtatlas.ui.kit.RailPlace;
import districtatlas.ui.kit.UiAction;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;

/** Choosing which things of the plan are shown: the panel at the left, and chips above the map. In a walk it rests. FX thread only. */
public final class FilterCapability implements Capability {
    private static final String ID = "filter";
    private static final double WIDTH_EM = 21;

    private final Desk desk;
    private final FilterModel model;
    private final FilterPanel node;
    private final FilterBar bar;
    private final Panel panel;
    private final BooleanProperty open;

    public FilterCapability(Desk desk) {
        this.desk = desk;
        this.model = new FilterModel(desk.session(), desk.items(), desk.messages(),
                Optional.of(new ThemesOfThings(desk.session(), desk.atlas().themes())));
        this.open = StandingPanel.open(desk, ID);
        this.node = new FilterPanel(model, desk.messages(), this::close);
        this.bar = new FilterBar(model, desk.messages(), () -> open.set(true));
        this.panel = new Panel(ID, Panel.Side.LEFT, desk.messages().get("filter.title"), node, WIDTH_EM, open);
        desk.session().stateProperty().subscribe((before, now) -> {
            if (!before.filter().equals(now.filter()) || !before.theme().equals(now.theme()) || !before.layers().equals(now.layers()) || before.walk().isPresent() != now.walk().isPresent()) {
                show();
            }
            if (before.walk().isEmpty() && now.walk().isPresent() && !now.filter().isNone()) {
                desk.say(desk.messages().get("filter.rests"));
            }
        });
        open.subscribe((before, now) -> show());
        desk.openings().follow(open, this::close);
        show();
    }

    private void show() {
        bar.show();
        if (open.get()) {
            node.show();
        }
    }

    private void toggle() {
        if (open.get()) {
            close();
        } else {
            open.set(true);
            node.focusFirst();
        }
    }

    private void close() {
        open.set(false);
        desk.map().requestFocus();
    }

    private void clear() {
        model.change(f -> Filter.NONE);
        desk.say(desk.messages().get("filter.cleared"));
    }

    @Override
    public List<UiAction> actions() {
        BooleanBinding filtered = Bindings.createBooleanBinding(() -> !desk.session().filter().getValue().isNone(), desk.session().filter());
        return List.of(UiAction.of("action.filter", "fth-filter", desk.unlessLed("action.filter", this::toggle)).on("F")
                        .onRail(new RailPlace(RailPlace.Part.MODE, "mode-filter", desk.messages().get("rail.filter"), open)),
                UiAction.of("action.filter-clear", "fth-x-circle", this::clear).on("Shift+F").when(filtered));
    }

    @Override
    public List<Panel> panels() {
        return List.of(panel);
    }

    @Override
    public List<Overlay> overlays() {
        return List.of(Overlay.at(Spot.TOP, bar));
    }
}
