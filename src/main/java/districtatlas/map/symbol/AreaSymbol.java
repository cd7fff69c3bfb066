package districtatlas.map.symbol;

import java.util.Optional;

/**
 * The inside of a polygon.
 *
 * @param fillArgb      0 for no plain fill
 * @param pattern       marks repeated over the area, above the plain fill
 * @param patternStepPx distance of the pattern's marks; the mark's size when the style gives none
 * @param obstacle      whether names of other things should not hide it
 */
public record AreaSymbol(int fillArgb, Optional<PointSymbol> pattern, double patternStepPx, boolean obstacle) implements Symbol {
    public AreaSymbol(int fillArgb, Optional<PointSymbol> pattern, double patternStepPx) {
        this(fillArgb, pattern, patternStepPx, false);
    }

    public static AreaSymbol plain(int argb) {
        return new AreaSymbol(argb, Optional.empty(), 0);
    }
}
