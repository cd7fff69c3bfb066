package districtatlas.ui.zone;

import districtatlas.base.Messages;
import districtatlas.map.style.Palette;
import districtatlas.ui.terms.TermWords;
import districtatlas.ui.count.ValuesAt;
import districtatlas.ui.desk.Guide;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.ZoneTone;
import districtatlas.ui.notes.NotesAt;
import districtatlas.ui.source.SourceLink;
import districtatlas.plan.words.SourceNote;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** What every part of the panel is made with. */
record PanelContext(ZonePanelModel model, Guide guide, Messages messages, CardLayer cards, TermWords terms, NotesAt notes, ValuesAt values,
                    Supplier<Palette> palette, Runnable compare, Runnable sheet, Runnable worksheets) {

    /** The source label that ends a row. Nothing to open where the plan is silent. */
    Node source(SourceNote note) {
        return SourceLink.of(note, messages, cards);
    }

    /** A zone as a chip in its colour. */
    Button chip(PanelContent.ZoneLine zone) {
        Button chip = Links.chip(zone.name(), () -> model.open(zone.id()));
        chip.getStyleClass().add("chip-" + zone.kind().key());
        chip.setStyle(ZoneTone.style(palette.get(), zone.tone().value()));
        return chip;
    }
}
