package districtatlas.ui.bearings;

import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import districtatlas.map.view.ScaleLength;
import districtatlas.map.view.Viewport;
import districtatlas.ui.Session;
import districtatlas.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The strip below the map, one line in every window: north, scale bar, scale, what the map is worth, coordinates, and at its end whose
 * data it is. Where it is narrow, words are shortened or left out; what the map is worth and whose data it is never are.
 *
 * <p>Its words stand where this node puts them and nobody else is asked: they change in every frame of a pan, and a layout of the whole
 * window in every frame is dear.
 */
public final class GroundLine extends Region {
    private static final double GAP_EM = 1.4;
    private static final int SCALE = 0;
    private static final int WORTH = 1;
    private static final int DEGREES = 2;
    private static final int METRES = 3;
    private static final int OWNERS = 4;
    /** First the grid's long name, then the scale that the bar shows too, and only at last the metres and the degrees. */
    private static final int[] GIVING_WAY = {METRES, SCALE, METRES, DEGREES};

    private final Session session;
    private final Messages messages;
    private final CoordinateText coordinates;
    private final GridNorth north;
    private final PaneScaleBar bar;
    private final Label scale = word("", "tabular");
    private final Label worth;
    private final Label degrees = word("", "tabular");
    private final Label metres = word("", "tabular");
    private final Label owners;
    private final Label longMetres = word("", "tabular");
    /** The widest each word has been in this type: what stands behind it does not move to and fro. */
    private final double[] widest = new double[5];
    private double widestLongMetres;
    private double widestForPx;
    private boolean quiet;

    /**
     * @param worth       that the map is schematic, and what its boundaries are not; empty when there is nothing to say of them
     * @param attribution whose data it is; empty when nobody need be named
     */
    public GroundLine(Session session, ObservableValue<Optional<EastNorth>> pointer, CoordinateText coordinates,
                      String worth, String attribution, Messages messages) {
        this.session = session;
        this.messages = messages;
        this.coordinates = coordinates;
        this.north = new GridNorth(messages);
        this.bar = new PaneScaleBar(messages);
        this.worth = word(worth);
        this.owners = word(attribution);
        getStyleClass().setAll("ground");
        setMouseTransparent(true);
        Stream.of(north, bar).forEach(n -> n.setManaged(false));
        getChildren().addAll(north, bar, scale, this.worth, degrees, metres, longMetres, owners);
        session.viewportProperty().subscribe(v -> show(v, pointer.getValue()));
        pointer.subscribe(p -> show(session.viewport(), p));
    }

    /** Before an audience: how far things are, what the map is worth and whose data it is; where on earth is nobody's question there. */
    void setQuiet(boolean now) {
        quiet = now;
        arrange();
    }

    /** Whose data it is now, as other layers come and go. */
    void setOwners(String now) {
        if (!now.equals(owners.getText())) {
            owners.setText(now);
            widest[OWNERS] = 0;
            requestLayout();
            arrange();
        }
    }

    private static Label word(String text, String... styleClasses) {
        Label label = Words.whole(text, styleClasses);
        label.getStyleClass().add("ground-text");
        label.setManaged(false);
        return label;
    }

    /** The pointer's place; without a pointer the middle of the view. */
    private void show(Viewport view, Optional<EastNorth> pointer) {
        bar.show(view.metresPerPixel());
        scale.setText(messages.get("ground.scale", rounded(view.scaleDenominator())));
        EastNorth place = pointer.orElse(view.center());
        String at = coordinates.degrees(place);
        degrees.setText(pointer.isPresent() ? at : messages.get("ground.centre", at));
        metres.setText(coordinates.metres(place));
        longMetres.setText(coordinates.metresOnNamedGrid(place));
        arrange();
    }

    private String rounded(double denominator) {
        return String.format(session.lang().locale(), "%,d", ScaleLength.roundedDenominator(denominator)).replace(',', '\u202f');
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + rows(width < 0 ? getWidth() : width) * rowHeight() + snappedBottomInset();
    }

    private double rowHeight() {
        return snapSizeY(Math.max(scale.prefHeight(-1), north.prefHeight(-1)));
    }

    /** Two where one would have to leave coordinates out: what the map is worth and whose it is then stand below. */
    private int rows(double width) {
        if (width <= 0 || quiet) {
            return 1;
        }
        measure();
        int[] forms = forms(width - snappedLeftInset() - snappedRightInset() - ahead(), true);
        return forms[DEGREES] == 0 && forms[METRES] < 2 ? 1 : 2;
    }

    /** What north and bar take with the gaps behind them. */
    private double ahead() {
        return snapSizeX(north.prefWidth(-1)) + snapSizeX(bar.prefWidth(-1)) + 2 * snapSpaceX(GAP_EM * scale.getFont().getSize());
    }

    private void measure() {
        double px = scale.getFont().getSize();
        if (px != widestForPx) {
            widestForPx = px;
            widestLongMetres = 0;
            java.util.Arrays.fill(widest, 0);
        }
        widestLongMetres = Math.max(widestLongMetres, snapSizeX(longMetres.prefWidth(-1)));
    }

    /** @param inOne with what the map is worth and whose it is in the same row */
    private int[] forms(double room, boolean inOne) {
        return LineFit.forms(List.of(new double[] {width(SCALE, scale), 0}, new double[] {inOne ? width(WORTH, worth) : 0},
                new double[] {width(DEGREES, degrees), 0}, new double[] {widestLongMetres, width(METRES, metres), 0},
                new double[] {inOne ? width(OWNERS, owners) : 0}), GIVING_WAY, snapSpaceX(GAP_EM * scale.getFont().getSize()), room);
    }

    @Override
    protected void layoutChildren() {
        arrange();
    }

    private void arrange() {
        if (getWidth() <= 0) {
            return;
        }
        measure();
        int rows = rows(getWidth());
        double gap = snapSpaceX(GAP_EM * scale.getFont().getSize());
        double x = put(north, snappedLeftInset(), 0, rows) + gap;
        x = put(bar, x, 0, rows) + gap;
        double end = getWidth() - snappedRightInset();
        int[] forms = forms(end - x, rows == 1);
        scale.setVisible(!quiet && forms[SCALE] == 0);
        degrees.setVisible(!quiet && forms[DEGREES] == 0);
        longMetres.setVisible(!quiet && forms[METRES] == 0);
        metres.setVisible(!quiet && forms[METRES] == 1);
        List<Label> shown = Stream.of(scale, worth, degrees, longMetres, metres).filter(l -> l.isVisible() && (rows == 1 || l != worth)).toList();
        for (Label label : shown) {
            put(label, x, 0, rows);
            x += (label == longMetres ? widestLongMetres : widest[List.of(scale, worth, degrees, metres).indexOf(label)]) + gap;
        }
        if (rows == 1) {
            put(owners, Math.max(x, end - widest[OWNERS]), 0, 1);
        } else {
            double below = put(worth, snappedLeftInset(), 1, rows) + gap;
            put(owners, Math.max(below, end - width(OWNERS, owners)), 1, rows);
        }
    }

    private double width(int word, Label label) {
        widest[word] = Math.max(widest[word], label.getText().isEmpty() ? 0 : snapSizeX(label.prefWidth(-1)));
        return widest[word];
    }

    /** @return where it ends */
    private double put(Region part, double x, int row, int rows) {
        double width = snapSizeX(part.prefWidth(-1));
        double height = snapSizeY(part.prefHeight(-1));
        double each = (getHeight() - snappedTopInset() - snappedBottomInset()) / rows;
        part.resizeRelocate(snapPositionX(x), snapPositionY(snappedTopInset() + each * row + (each - height) / 2), width, height);
        return x + width;
    }
}
