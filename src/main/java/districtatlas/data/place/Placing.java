package districtatlas.data.place;

import java.util.Arrays;
import java.util.Objects;

/**
 * How a layer's numbers become degrees of CGCS2000, longitude first. Can be kept with the layer and read again. Immutable.
 *
 * @param crs        {@code EPSG:n}, or the WKT of a system that has no code; of a survey grid, the system to which its
 *                   fit leads
 * @param northFirst whether latitude or northing is written first
 * @param zoned      whether the number of the zone stands before the easting; a code such as {@code EPSG:4526} says so by itself, too
 * @param shift      that a service applied, and that is undone
 * @param fit        from a local survey grid to the system, as six numbers east = a + b·x + c·y, north = d + e·x + f·y; empty for none
 */
public record Placing(String crs, boolean northFirst, boolean zoned, Shift shift, double[] fit) {
    /** What is undone. */
    public enum Shift {
        NONE, GCJ02, BD09
    }

    public Placing {
        Objects.requireNonNull(crs);
        Objects.requireNonNull(shift);
        fit = fit.clone();
    }

    /** By what it says; a record would ask whether the numbers are one array. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Placing p && crs.equals(p.crs) && northFirst == p.northFirst && zoned == p.zoned && shift == p.shift
                && Arrays.equals(fit, p.fit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(crs, northFirst, zoned, shift, Arrays.hashCode(fit));
    }

    public static Placing of(String crs) {
        return new Placing(crs, false, false, Shift.NONE, new double[0]);
    }

    public Placing withShift(Shift other) {
        return new Placing(crs, northFirst, zoned, other, fit);
    }
}
