package districtatlas.own.count;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.data.table.ZoneColumn;
import districtatlas.notebook.ZoneMeasure;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The answer to a question about a layer. Immutable.
 *
 * @param zones     in the plan's order, those in which there is nothing too
 * @param outside   what lies in none of these zones; of a table the rows that name none
 * @param all       of every feature that the filter leaves and that has a place, each once
 * @param several   features that lie within more than one zone, since zones of this kind lie over each other, and count in each
 * @param placeless features without a place
 * @param unmatched the first rows of a table whose value names no such zone
 */
public record CountedZones(ZoneKind kind, ZoneMeasure measure, List<CountedZone> zones, Tally outside, Tally all, long several, long placeless,
                           List<ZoneColumn.Unmatched> unmatched) {
    public CountedZones {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(measure);
        zones = List.copyOf(zones);
        unmatched = List.copyOf(unmatched);
    }

    /** What is outside, in the unit of the zones' values. */
    public OptionalDouble outsideValue() {
        return CountedZone.said(outside.value(measure), measure);
    }

    /** Of all, in the unit of the zones' values. */
    public OptionalDouble allValue() {
        return CountedZone.said(all.value(measure), measure);
    }

    /** A zone's answer, as a look wants it. */
    public OptionalDouble value(CountedZone zone, boolean perKm2) {
        return perKm2 ? zone.perKm2(measure) : zone.value(measure);
    }

    /** The most first; zones without an answer at the end, and of equal ones in the plan's order. */
    public List<CountedZone> ranked(boolean perKm2) {
        return zones.stream().sorted(Comparator.comparingDouble((CountedZone z) -> -value(z, perKm2).orElse(Double.NEGATIVE_INFINITY))).toList();
    }
}
