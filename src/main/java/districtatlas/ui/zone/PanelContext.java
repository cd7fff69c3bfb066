package districtatlas.ui.zone;

import districtatlas.base.Messages;
import districtatlas.map.style.Palette;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.ZoneTone;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** What every part of the panel is made with. */
record PanelContext(ZonePanelModel model, Messages messages, CardLayer cards, Supplier<Palette> palette) {

    /** The source label that ends a row. Nothing to open where the plan is silent. */
    Node source(SourceNote note) {
        if (note.label().isEmpty() && note.remark().isEmpty()) {
            return new Region();
        }
        Button label = Links.link(note.label().isEmpty() ? messages.get("source.silent.short") : note.label(), () -> { });
        label.getStyleClass().add("source");
        label.setAccessibleText(messages.get("source.open", label.getText()));
        label.setOnAction(e -> cards.showBeside(new SourceCard(note, messages), label));
        return label;
    }

    /** A zone as a chip in its colour. */
    Button chip(PanelContent.ZoneLine zone) {
        Button chip = Links.chip(zone.name(), () -> model.open(zone.id()));
        chip.getStyleClass().add("chip-" + zone.kind().key());
        chip.setStyle(ZoneTone.style(palette.get(), zone.tone().value()));
        return chip;
    }
}
