package districtatlas.ui.marks;

import districtatlas.base.Messages;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.ui.kit.Words;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** What a corner jumps to, in a small sign and a word beside it. FX thread only. */
final class SnapSign extends Pane {
    private static final PseudoClass CORNER = PseudoClass.getPseudoClass("corner");
    private static final double BESIDE_PX = 10;

    private final Messages messages;
    private final Region sign = new Region();
    private final Label word = Words.whole("", "snap-word");

    SnapSign(Messages messages) {
        this.messages = messages;
        setMouseTransparent(true);
        sign.getStyleClass().setAll("snap-sign");
        getChildren().addAll(sign, word);
        getChildren().forEach(n -> n.setManaged(false));
        setVisible(false);
    }

    void show(Optional<Snap> snap, Viewport view) {
        setVisible(snap.isPresent());
        snap.ifPresent(s -> {
            ScreenXY at = view.toScreen(s.place());
            sign.pseudoClassStateChanged(CORNER, s.toCorner());
            word.setText(messages.get(s.toCorner() ? "marks.snap.corner" : "marks.snap.line"));
            sign.applyCss();
            sign.autosize();
            word.autosize();
            sign.relocate(at.x() - sign.getWidth() / 2, at.y() - sign.getHeight() / 2);
            word.relocate(Math.round(at.x() + BESIDE_PX), Math.round(at.y() - BESIDE_PX - word.getHeight()));
        });
    }
}
