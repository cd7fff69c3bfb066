package districtatlas.ui.lesson;

import districtatlas.base.Messages;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.kit.WhileInScene;
import districtatlas.ui.kit.WindowStyle;
import districtatlas.ui.kit.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Hiding the zones' names and telling them one by one, in any theme, in a walk and while the district is built up. FX thread only. */
public final class NamesCapability implements Capability {
    private static final double TYPE = 1 / 30.0;

    private final Desk desk;
    private final NamesModel model;
    private final HBox card = new HBox();
    private final Label count = Words.whole("", "names-count");
    private final BooleanBinding on;

    public NamesCapability(Desk desk) {
        this.desk = desk;
        Messages messages = desk.messages();
        this.model = new NamesModel(desk.session(), desk.atlas().plan(), desk.atlas().shapes(),
                place -> desk.map().written().lyingAt(desk.session().viewport().toScreen(place), desk.session().viewport()));
        this.on = Bindings.createBooleanBinding(() -> model.namesProperty().get().on(), model.namesProperty());
        card.getStyleClass().setAll("floating", "names-card");
        card.getChildren().setAll(count, large("names.reveal-all", model::revealAll), large("names.hide-all", model::hideAll), large("names.end", model::toggle));
        model.namesProperty().subscribe(n -> {
            card.setVisible(n.on());
            say();
        });
        model.leftProperty().subscribe(n -> say());
        model.allProperty().subscribe(n -> say());
        desk.hall().mirror(Spot.MAP, at -> new NameSlots(at.session(), desk.atlas().plan(), at.map().written()));
        desk.guide().askFirst(model::click);
        desk.openings().follow(on, model::toggle);
    }

    private void say() {
        int left = model.leftProperty().get();
        int all = model.allProperty().get();
        count.setText(desk.messages().get(all == 0 ? "names.none-here" : left == 0 ? "names.none-left" : "names.left", left, all));
    }

    private HBox large(String textKey, Runnable work) {
        var button = Links.chip(desk.messages().get(textKey), work);
        button.getStyleClass().add("names-button");
        button.setId(textKey.replace('.', '-'));
        return new HBox(button);
    }

    @Override
    public List<UiAction> actions() {
        return List.of(
                UiAction.of("action.names-hide", "fth-eye-off", model::toggle).on("Shift+H"),
                UiAction.of("action.names-reveal", "fth-eye", model::revealAll).on("Shift+R").when(on));
    }

    @Override
    public List<Overlay> overlays() {
        return List.of(Overlay.at(Spot.MAP, new NameSlots(desk.session(), desk.atlas().plan(), desk.map().written())), Overlay.at(Spot.BOTTOM_RIGHT, card));
    }

    @Override
    public void windowStands() {
        WhileInScene.follow(card, scene -> scene.heightProperty().subscribe(h -> card.setStyle(WindowStyle.size(h.doubleValue() * TYPE))));
    }
}
