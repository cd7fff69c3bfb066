package districtatlas.ui.compare;

import districtatlas.ui.kit.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;

/** The letter of one side in its colour; A is round and B is square, so that they differ without colours too. FX thread only. */
final class PairBadge {
    private PairBadge() {
    }

    static Label of(boolean a) {
        Label badge = Words.whole(a ? "A" : "B", "pair-badge", a ? "pair-badge-a" : "pair-badge-b");
        badge.setAlignment(Pos.CENTER);
        return badge;
    }
}
