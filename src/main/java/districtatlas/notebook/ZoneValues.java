package districtatlas.notebook;

import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.ZoneKind;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A question about a brought layer: what there is of it in each zone of a kind, and how the answer is shown. The answer itself is no part of
 * it: it is found anew from the layer whenever it is shown. Immutable.
 *
 * @param title      as the reader calls it; empty where the question names it
 * @param layer      the entry of the layer
 * @param column     name of the column whose numbers are put together; empty where there is none
 * @param zoneColumn name of the column that names zones; empty of a layer that has places
 * @param filter     a condition in ECQL over the columns, as it held for the layer when this was asked; empty for all features
 * @param made       when it was asked
 * @param visible    whether a map begins with it
 */
public record ZoneValues(String title, EntryId layer, ZoneMeasure measure, String column, String zoneColumn, ZoneKind kind, String filter,
                         LocalDate made, ValuesLook look, boolean visible) {
    /** How values stand on a map: in the colours of the zones, as signs of their size, or as numbers alone. */
    public enum Show implements Keyed { FILLS, SIGNS, NUMBERS }

    /**
     * How the answer looks.
     *
     * @param perKm2  values are divided by the zone's area, where that means something
     * @param method  by which values are parted into classes
     * @param classes how many, 2 to {@link #MOST_CLASSES}
     */
    public record ValuesLook(Show show, boolean perKm2, BroughtLook.Method method, int classes) {
        /** More tints are not told apart on a map. */
        public static final int MOST_CLASSES = 5;

        public ValuesLook {
            Objects.requireNonNull(show);
            if (method == BroughtLook.Method.OWN || classes < 2 || classes > MOST_CLASSES) {
                throw new IllegalArgumentException("no such classes: " + method + ", " + classes);
            }
        }

        /** As one may best compare: tints for what there is per square kilometre, or for what does not grow with the ground. */
        public static ValuesLook of(ZoneMeasure measure) {
            return new ValuesLook(Show.FILLS, measure.growsWithGround(), BroughtLook.Method.QUANTILE, 4);
        }
    }

    public ZoneValues {
        Objects.requireNonNull(title);
        Objects.requireNonNull(layer);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(filter);
        Objects.requireNonNull(made);
        Objects.requireNonNull(look);
        if (measure.isOfColumn() == column.isEmpty()) {
            throw new IllegalArgumentException(measure + " of column \"" + column + "\"");
        }
        if (measure.cuts() && !zoneColumn.isEmpty()) {
            throw new IllegalArgumentException("a table has no shapes: " + measure);
        }
    }

    public ZoneValues withLook(ValuesLook other) {
        return new ZoneValues(title, layer, measure, column, zoneColumn, kind, filter, made, other, visible);
    }

    public ZoneValues withTitle(String other) {
        return new ZoneValues(other, layer, measure, column, zoneColumn, kind, filter, made, look, visible);
    }

    public ZoneValues withVisible(boolean other) {
        return new ZoneValues(title, layer, measure, column, zoneColumn, kind, filter, made, look, other);
    }

    /** Whether the look divides by the ground. */
    public boolean isPerKm2() {
        return look.perKm2() && measure.growsWithGround();
    }
}
