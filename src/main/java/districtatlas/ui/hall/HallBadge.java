package districtatlas.ui.hall;

import districtatlas.base.Messages;
import districtatlas.ui.desk.Hall;
import districtatlas.ui.desk.Hall.Cover;
import javafx.scene.control.Label;

/** Tells the speaker that the hall does not see what the speaker sees: it is covered, or frozen. FX thread only. */
final class HallBadge extends Label {
    private final Hall hall;
    private final Messages messages;

    HallBadge(Hall hall, Messages messages) {
        this.hall = hall;
        this.messages = messages;
        getStyleClass().setAll("hall-badge");
        setMouseTransparent(true);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        hall.openProperty().subscribe(o -> show());
        hall.coverProperty().subscribe(c -> show());
        hall.frozenProperty().subscribe(f -> show());
    }

    private void show() {
        boolean frozen = hall.frozenProperty().get();
        Cover cover = hall.coverProperty().get();
        setVisible(hall.openProperty().get() && (frozen || cover != Cover.NONE));
        setText(messages.get(cover == Cover.BLACK ? "hall.is-black" : cover == Cover.WHITE ? "hall.is-white" : "hall.is-frozen"));
    }
}
