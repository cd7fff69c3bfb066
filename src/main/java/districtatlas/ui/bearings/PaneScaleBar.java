package districtatlas.ui.bearings;

import districtatlas.base.Messages;
import districtatlas.map.view.ScaleLength;
import districtatlas.ui.kit.Words;
import java.text.NumberFormat;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A bar of a round length, halved, true for the view's middle; how long it is stands beside it. */
public final class PaneScaleBar extends Region {
    private static final double LONGEST_EM = 9;
    private static final double LABEL_EM = 4.2;

    private final Messages messages;
    private final Label full = Words.whole("", "scale-label");
    private final Region dark = new Region();
    private final Region light = new Region();
    private double metresPerPixel = 1;
    private double shownForEm;

    public PaneScaleBar(Messages messages) {
        this.messages = messages;
        getStyleClass().setAll("scale-bar");
        dark.getStyleClass().setAll("scale-dark");
        light.getStyleClass().setAll("scale-light");
        full.setManaged(false);
        getChildren().addAll(dark, light, full);
    }

    /** @param metresPerPixel above 0 */
    public void show(double metresPerPixel) {
        if (metresPerPixel == this.metresPerPixel && em() == shownForEm) {
            return;         // a pan changes nothing
        }
        shownForEm = em();
        this.metresPerPixel = metresPerPixel;
        ScaleLength length = length();
        full.setText(NumberFormat.getNumberInstance(messages.lang().locale()).format(length.shown()) + (length.inKilometres() ? " km" : " m"));
        setAccessibleText(messages.get("ground.scale-bar", full.getText()));
        layoutChildren();
    }

    private double em() {
        return full.getFont().getSize();
    }

    private ScaleLength length() {
        return ScaleLength.fitting(metresPerPixel, LONGEST_EM * em());
    }

    /** The same for every length, so that what stands behind it does not move while one zooms. */
    @Override
    protected double computePrefWidth(double height) {
        return (LONGEST_EM + LABEL_EM) * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return full.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double px = length().px();
        double thick = Math.max(4, Math.round(em() * 0.45));
        double y = Math.round((getHeight() - thick) / 2);
        dark.resizeRelocate(0, y, px / 2, thick);
        light.resizeRelocate(px / 2, y, px / 2, thick);
        full.autosize();
        full.relocate(Math.round(px + em() * 0.5), Math.round((getHeight() - full.getHeight()) / 2));
    }
}
