package districtatlas.ui.measure;

import districtatlas.coord.EastNorth;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.MapTool;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.kit.UiAction;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Measuring by clicks and by keys: arrows move the map below a cross, Enter sets a point there. FX thread only. */
public final class MeasureCapability implements Capability {
    private static final String MODE = "measuring";

    private final Desk desk;
    private final MeasureModel model = new MeasureModel();
    private final MeasureLayer layer;
    /** Whether clicks and keys set points; what was measured may also rest on the map. */
    private final BooleanBinding armed;
    /** Measured before a walk; empty for nothing. */
    private List<EastNorth> aside = List.of();
    private final MapTool tool = new MapTool() {
        @Override
        public void click(EastNorth place) {
            model.add(place);
        }

        @Override
        public void begin() {
            model.begin();
        }

        @Override
        public void end() {
            model.end();
        }
    };

    public MeasureCapability(Desk desk) {
        this.desk = desk;
        this.armed = Bindings.createBooleanBinding(() -> desk.toolProperty().get().filter(tool::equals).isPresent(), desk.toolProperty());
        this.layer = new MeasureLayer(model, armed, desk.session(), desk.map().pointer().placeProperty(), desk.map().navigation()::middlePlace,
                desk.messages());
        desk.ledProperty().subscribe(led -> {
            if (led) {
                putAside();
            }
        });
        desk.session().stateProperty().subscribe((before, now) -> {
            if (!now.isLed()) {
                comeBack();
            }
        });
        desk.openings().follow(Bindings.and(model.onProperty(), armed.not()), this::end);
    }

    /** A walk ends measuring, whose clicks and keys are its own; what was measured comes back after it, to be read. */
    private void putAside() {
        if (model.isOn()) {
            aside = model.points();
            end();
        }
    }

    private void comeBack() {
        List<EastNorth> points = aside;
        aside = List.of();
        if (!points.isEmpty() && !model.isOn()) {
            model.resume(points);
        }
    }

    private void end() {
        if (armed.get()) {
            desk.arm(null);
        } else {
            model.end();
        }
    }

    @Override
    public List<UiAction> actions() {
        BooleanBinding anyPoint = Bindings.createBooleanBinding(() -> model.isOn() && !model.points().isEmpty(), model.onProperty(), model.pointsProperty());
        return List.of(
                UiAction.of("action.measure", "fth-crosshair", desk.unlessLed("action.measure", () -> desk.arm(armed.get() ? null : tool))).on("M"),
                UiAction.of("action.measure-point", "fth-plus-circle", () -> model.add(layer.aim())).on("ENTER", "SPACE").inMode(MODE)
                        .when(armed),
                UiAction.of("action.measure-back", "fth-corner-up-left", model::takeBack).on("BACK_SPACE").inMode(MODE).when(anyPoint));
    }

    @Override
    public List<Overlay> overlays() {
        return List.of(Overlay.at(Spot.MAP, layer),
                Overlay.at(Spot.BOTTOM_LINE, new MeasureCard(model, armed, desk.atlas().grid(), desk.atlas().gridCode(), this::end, desk.messages())));
    }
}
