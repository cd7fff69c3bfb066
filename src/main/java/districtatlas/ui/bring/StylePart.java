package districtatlas.ui.bring;

import districtatlas.base.Messages;
import districtatlas.own.bring.BringWish;
import districtatlas.ui.kit.Words;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** Whether a layer is drawn in the style that its file brings. Pure functions to nodes. */
final class StylePart {
    private StylePart() {
    }

    /** Empty when the file brings none, or nothing is drawn. */
    static Optional<VBox> of(BringModel model, int index, BringWords words) {
        Messages messages = words.messages();
        BringWish wish = model.preview().wishes().get(index);
        if (wish.isTable() || wish.layer().style().isEmpty()) {
            return Optional.empty();
        }
        boolean qml = wish.layer().style().get().contains("<qgis");
        return Optional.of(BringPart.of(messages.get("bring.style"),
                Words.wrapped(messages.get("bring.style.there", messages.get(qml ? "bring.style.qml" : "bring.style.sld"))),
                BringPart.flow(BringPart.answer("bring-style-file", messages.get("bring.style.file"), wish.styled(), () -> model.style(index, true)),
                        BringPart.answer("bring-style-quiet", messages.get("bring.style.quiet"), !wish.styled(), () -> model.style(index, false)))));
    }
}
