package districtatlas.ui.compare;

import districtatlas.ask.compare.CompareRow;
import districtatlas.ask.compare.Comparison;
import javafx.scene.layout.Region;

/**
 * How much two zones have, as bars from one zero: A's to the left of it and B's to the right; a part's within its whole's. Bars of rows that belong
 * together have one scale. FX thread only.
 */
final class PairBar extends Region {
    private final Region a = new Region();
    private final Region b = new Region();
    private final Comparison.Tie tie;
    private final double shareA;
    private final double shareB;

    /** @param most what the longest bar stands for; above 0 */
    PairBar(Comparison of, CompareRow row, double most) {
        this.tie = of.tie();
        this.shareA = row.a().number().orElse(0) / most;
        this.shareB = row.b().number().orElse(0) / most;
        getStyleClass().setAll("pair-bar");
        a.getStyleClass().setAll("pair-bar-a");
        b.getStyleClass().setAll("pair-bar-b");
        (tie == Comparison.Tie.A_IN_B ? b : a).pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("whole"), of.isPartAndWhole());
        Region zero = new Region();
        zero.getStyleClass().setAll("pair-zero");
        getChildren().setAll(tie == Comparison.Tie.A_IN_B ? b : a, tie == Comparison.Tie.A_IN_B ? a : b, zero);
        setMinWidth(0);
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double h = getHeight();
        Region zero = (Region) getChildren().get(2);
        if (tie == Comparison.Tie.APART) {
            double middle = Math.round(w / 2);
            double left = Math.round(middle * shareA);
            a.resizeRelocate(middle - left, 0, left, h);
            b.resizeRelocate(middle, 0, Math.round((w - middle) * shareB), h);
            zero.resizeRelocate(middle, -1, 1, h + 2);
        } else {
            a.resizeRelocate(0, tie == Comparison.Tie.A_IN_B ? h / 4 : 0, Math.round(w * shareA), tie == Comparison.Tie.A_IN_B ? h / 2 : h);
            b.resizeRelocate(0, tie == Comparison.Tie.B_IN_A ? h / 4 : 0, Math.round(w * shareB), tie == Comparison.Tie.B_IN_A ? h / 2 : h);
            zero.resizeRelocate(0, -1, 1, h + 2);
        }
    }
}
