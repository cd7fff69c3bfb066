package districtatlas.print.sheet;

import districtatlas.print.page.Page;
import java.util.Objects;

/**
 * A page that has not got its frame yet: how many pages its file has is known when all are made. Immutable.
 *
 * @param facts of the sheet it belongs to
 */
public record SheetPage(Page page, SheetFacts facts) {
    public SheetPage {
        Objects.requireNonNull(page);
        Objects.requireNonNull(facts);
    }
}
