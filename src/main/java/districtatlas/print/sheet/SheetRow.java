package districtatlas.print.sheet;

import districtatlas.plan.Belonging;
import districtatlas.plan.Citation;
import java.util.List;
import java.util.Optional;

/**
 * A row of a sheet's list, before it is set. Immutable.
 *
 * @param thing   of the plan that the row is about, as it belongs to the zone; empty for a figure and for what is said of the zone
 * @param words   what it is
 * @param said    of it: a figure's amount, or what the plan says of the zone; may be empty
 * @param aside   said besides and quietly: a thing's status, a figure's year; may be empty
 * @param strong  whether what is said is what one looks for, as an amount
 * @param sources with which lines it is marked; empty for a row that cites nothing, as a list of names
 */
record SheetRow(Optional<Belonging> thing, String words, String said, String aside, boolean strong, Optional<List<Citation>> sources) {
    SheetRow {
        sources = sources.map(List::copyOf);
    }
}
