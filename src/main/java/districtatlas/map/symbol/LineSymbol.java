package districtatlas.map.symbol;

import java.util.List;
import java.util.Optional;

/**
 * A stroked line or outline.
 *
 * @param width          in pixels, or in metres on the grid when {@code inMetres}
 * @param dash           lengths on and off in the unit of the width; empty for a solid line
 * @param offset         sideways, positive to the left of the line's direction, unit of the width
 * @param marks          marks repeated along the line instead of a stroke (SLD GraphicStroke), every {@code markStepPx}
 */
public record LineSymbol(int argb, double width, boolean inMetres, List<Double> dash, double dashOffset,
                         Cap cap, Join join, double offset, Optional<PointSymbol> marks, double markStepPx) implements Symbol {
    public enum Cap { BUTT, ROUND, SQUARE }

    public enum Join { MITRE, ROUND, BEVEL }

    public LineSymbol {
        dash = List.copyOf(dash);
    }
}
