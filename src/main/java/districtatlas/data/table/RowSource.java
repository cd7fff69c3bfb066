package districtatlas.data.table;

import districtatlas.data.Findings;
import districtatlas.data.TextEncoding;

/** A table that can be read from its first row on, as often as wanted. */
interface RowSource {
    /** Of the sheet; of the file without its ending where it is but one table. */
    String name();

    /** Whether other tables stand beside it, so that what is said must name it. */
    boolean isOneOfMany();

    TextEncoding encoding();

    /** @param found gets the rows that cannot be read, and what was mended to read one */
    RowReader rows(Findings found);
}
