package districtatlas.paint.decor;

import districtatlas.map.view.ScaleLength;
import districtatlas.map.view.Viewport;
import java.util.ArrayList;
import java.util.List;

/**
 * A bar of a round length, true to the map's scale. Immutable; a pure function of the viewport.
 *
 * @param lengthMetres 1, 2 or 5 times a power of ten
 * @param lengthPx     logical pixels
 * @param segments     left to right, alternately filled and hollow
 * @param labels       at the segments' ends, the last with its unit
 */
public record ScaleBar(double lengthMetres, double lengthPx, List<Segment> segments, List<Label> labels) {
    private static final double KILOMETRE = 1000;

    /** From {@code fromPx} to {@code toPx} of the bar. */
    public record Segment(double fromPx, double toPx, boolean filled) {
    }

    /** Centred at {@code atPx} of the bar. */
    public record Label(double atPx, String text) {
    }

    public ScaleBar {
        segments = List.copyOf(segments);
        labels = List.copyOf(labels);
    }

    /** The longest bar of a round length that is at most {@code maxPx} logical pixels long. */
    public static ScaleBar of(Viewport viewport, double maxPx) {
        return of(viewport.metresPerPixel(), maxPx);
    }

    static ScaleBar of(double metresPerPixel, double maxPx) {
        ScaleLength length = ScaleLength.fitting(metresPerPixel, maxPx);
        double metres = length.metres();
        double digit = Math.round(metres / Math.pow(10, Math.floor(Math.log10(metres) + 1e-9)));
        int parts = digit == 5 ? 5 : 2;
        double px = length.px();
        List<Segment> segments = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i <= parts; i++) {
            if (i < parts) {
                segments.add(new Segment(px * i / parts, px * (i + 1) / parts, i % 2 == 0));
            }
            if (parts == 2 || i == 0 || i == parts) {
                labels.add(new Label(px * i / parts, text(metres * i / parts, metres, i == parts)));
            }
        }
        return new ScaleBar(metres, px, segments, labels);
    }

    private static String text(double metres, double whole, boolean withUnit) {
        boolean inKilometres = whole >= KILOMETRE;
        double value = inKilometres ? metres / KILOMETRE : metres;
        String number = value == Math.rint(value) ? Long.toString((long) value) : Double.toString(Math.rint(value * 100) / 100);
        return withUnit ? number + (inKilometres ? " km" : " m") : number;
    }
}
