package districtatlas.ui.bearings;

import districtatlas.base.Messages;
import districtatlas.map.view.ScaleLength;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.Words;
import java.text.NumberFormat;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A bar of a round length, halved, true for the view's middle. */
public final class ScaleBar extends Region {
    private final Messages messages;
    private final Label zero = Floating.kept(Words.whole("0", "scale-label"));
    private final Label half = Floating.kept(Words.whole("", "scale-label"));
    private final Label full = Floating.kept(Words.whole("", "scale-label"));
    private final Region dark = new Region();
    private final Region light = new Region();
    private double metresPerPixel = 1;
    private double shownForEm;

    public ScaleBar(Messages messages) {
        this.messages = messages;
        getStyleClass().setAll("scale-bar");
        dark.getStyleClass().setAll("scale-dark");
        light.getStyleClass().setAll("scale-light");
        getChildren().addAll(dark, light, zero, half, full);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** @param metresPerPixel above 0 */
    public void show(double metresPerPixel) {
        if (metresPerPixel == this.metresPerPixel && em() == shownForEm) {
            return;         // a pan changes nothing, and a layout of the window in every frame is dear
        }
        shownForEm = em();
        this.metresPerPixel = metresPerPixel;
        ScaleLength length = length();
        NumberFormat number = NumberFormat.getNumberInstance(messages.lang().locale());
        String unit = length.inKilometres() ? "km" : "m";
        half.setText(number.format(length.shown() / 2));
        full.setText(number.format(length.shown()) + " " + unit);
        setAccessibleText(messages.get("ground.scale-bar", full.getText()));
        requestLayout();
    }

    private double em() {
        return zero.getFont().getSize();
    }

    private ScaleLength length() {
        return ScaleLength.fitting(metresPerPixel, 9 * em());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 12 * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2.1 * em();
    }

    @Override
    protected void layoutChildren() {
        double px = length().px();
        double thick = Math.max(4, Math.round(em() * 0.45));
        double y = getHeight() - thick;
        dark.resizeRelocate(0, y, px / 2, thick);
        light.resizeRelocate(px / 2, y, px / 2, thick);
        place(zero, 0, true);
        place(half, px / 2, false);
        place(full, px, false);
        half.setVisible(isBetween(zero, half, full));
    }

    /** On a short bar the middle's number would run into its neighbours. */
    private static boolean isBetween(Label before, Label label, Label after) {
        double air = label.getHeight() / 4;
        return before.getLayoutX() + before.getWidth() + air <= label.getLayoutX()
                && label.getLayoutX() + label.getWidth() + air <= after.getLayoutX();
    }

    /** Centred on its tick; the first begins at it. The last is centred by its number, the unit hangs over. */
    private static void place(Label label, double x, boolean atStart) {
        label.autosize();
        double shift = atStart ? 0 : label.getText().contains(" ") ? label.getWidth() / 3 : label.getWidth() / 2;
        label.relocate(Math.round(x - shift), 0);
    }
}
