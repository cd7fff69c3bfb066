package districtatlas.own.count;

import districtatlas.notebook.ZoneMeasure;
import districtatlas.plan.Zone;
import java.util.OptionalDouble;

/**
 * One zone with what there is in it. Immutable.
 *
 * @param areaKm2 of its shape on the grid
 * @param named   whether a table named it; always so of features with places
 */
public record CountedZone(Zone zone, double areaKm2, boolean named, Tally tally) {
    private static final double SQUARE_METRES = 1e6;
    private static final double METRES = 1e3;

    /** In the unit in which it is said: kilometres, square kilometres, else as in the data. Empty where nothing is known. */
    public OptionalDouble value(ZoneMeasure measure) {
        return named || measure == ZoneMeasure.COUNT ? said(tally.value(measure), measure) : OptionalDouble.empty();
    }

    /** For each square kilometre of the zone; of areas in hundredths of its ground. Empty where that means nothing. */
    public OptionalDouble perKm2(ZoneMeasure measure) {
        OptionalDouble value = value(measure);
        if (value.isEmpty() || !measure.growsWithGround() || !(areaKm2 > 0)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(value.getAsDouble() / areaKm2 * (measure == ZoneMeasure.AREA ? 100 : 1));
    }

    static OptionalDouble said(OptionalDouble value, ZoneMeasure measure) {
        double divisor = measure == ZoneMeasure.LENGTH ? METRES : measure == ZoneMeasure.AREA ? SQUARE_METRES : 1;
        return value.isEmpty() ? value : OptionalDouble.of(value.getAsDouble() / divisor);
    }
}
