package districtatlas.ui.zone;

import districtatlas.state.Selection;
import districtatlas.ui.count.ValuesAt;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Panel;
import districtatlas.ui.desk.ThemesOfThings;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.notes.NotesAt;
import districtatlas.ui.source.SourceCard;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Reading what the plan says of a zone: the panel at the right, open while a zone is. FX thread only. */
public final class ZoneCapability implements Capability {
    private static final double WIDTH_EM = 25.5;

    private final Desk desk;
    private final ZonePanelModel model;
    private final Panel panel;

    /** @param values what the reader's own layers say of a zone */
    public ZoneCapability(Desk desk, ValuesAt values) {
        this.desk = desk;
        this.model = new ZonePanelModel(desk.session(), desk.atlas().plan(), desk.atlas().years(), desk.messages(), desk.matches(),
                Optional.of(new ThemesOfThings(desk.session(), desk.atlas().themes())));
        model.litProperty().subscribe(desk.map().listedProperty()::set);
        BooleanProperty open = new SimpleBooleanProperty(isOpen());
        ZonePanel node = new ZonePanel(model, desk.guide(), desk.messages(), desk.cards(), desk.terms(), new NotesAt(desk), values,
                desk.session().palette(), () -> desk.run("action.compare-with"), () -> desk.run("action.paper"),
                () -> desk.run("action.worksheet"), this::close);
        this.panel = new Panel("zone", Panel.Side.RIGHT, desk.messages().get("panel.zone"), node, WIDTH_EM, open, new SimpleBooleanProperty());
        desk.session().selectionValue().subscribe((before, now) -> {
            desk.cards().closeAll();
            open.set(isOpen());
            panel.away().set(false);            // it had given way, and another thing was opened: that is to be read
        });
        open.subscribe((before, now) -> {
            if (!now && isOpen()) {
                close();
            }
        });
        desk.openings().follow(open, this::close);
    }

    private boolean isOpen() {
        return desk.session().selection().zone().isPresent();
    }

    private void close() {
        desk.session().select(Selection.NONE);
    }

    private void copy() {
        model.contentProperty().get().ifPresent(c -> {
            SourceCard.copy(new QuotedText(desk.messages()).of(c));
            desk.say(desk.messages().get("feature.copied", c.name()));
        });
    }

    @Override
    public List<UiAction> actions() {
        BooleanBinding shown = Bindings.createBooleanBinding(() -> model.contentProperty().get().isPresent(), model.contentProperty());
        BooleanBinding several = Bindings.createBooleanBinding(() -> desk.session().selection().under().size() > 1,
                desk.session().selectionValue());
        return List.of(
                UiAction.of("action.district", "fth-book-open", desk.guide()::openDistrict).on("DIGIT0", "NUMPAD0"),
                UiAction.of("action.zone-copy", "fth-copy", this::copy).on("Shortcut+Shift+C").when(shown),
                UiAction.of("action.step", "fth-chevrons-right", () -> desk.guide().step(1)).on("CLOSE_BRACKET").when(several),
                UiAction.of("action.step-back", "fth-chevrons-left", () -> desk.guide().step(-1)).on("OPEN_BRACKET").when(several));
    }

    @Override
    public List<Panel> panels() {
        return List.of(panel);
    }
}
