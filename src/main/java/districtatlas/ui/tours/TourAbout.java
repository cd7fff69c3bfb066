package districtatlas.ui.tours;

import districtatlas.base.Messages;
import districtatlas.notebook.EntryId;
import districtatlas.ui.desk.Desk;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TextArea;

/** What an own tour is for, in a field above its steps: whoever chooses among tours reads it, and so do slides and handout. FX thread only. */
final class TourAbout extends TextArea {
    private static final int ROWS = 2;

    private final TourDeeds deeds;
    private final EntryId tour;
    private final DraftField field;

    TourAbout(Desk desk, TourDeeds deeds, EntryId tour) {
        this.deeds = deeds;
        this.tour = tour;
        Messages messages = desk.messages();
        setWrapText(true);
        prefRowCountProperty().bind(Bindings.when(focusedProperty().or(textProperty().isNotEmpty())).then(ROWS).otherwise(1));     // the steps need the room
        getStyleClass().add("note-field");
        setPromptText(messages.get("tours.about-it"));
        setAccessibleText(messages.get("tours.about-it"));
        field = new DraftField(this, desk.notebook().drafts(), "tour:" + tour.value() + ":about", this::kept, t -> deeds.describe(tour, t), desk.map()::requestFocus);
    }

    private String kept() {
        return deeds.about(tour);
    }

    EntryId tour() {
        return tour;
    }

    /** The text is another now, as after an undo, or may no longer be changed. */
    void show(boolean can) {
        setEditable(can);
        field.show();
    }
}
