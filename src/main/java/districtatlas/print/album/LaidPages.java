package districtatlas.print.album;

import districtatlas.plan.Citation;
import districtatlas.print.page.Page;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pages of a part as they are laid, and what each cites. Immutable.
 *
 * @param cited for each page
 */
record LaidPages(List<Page> pages, List<List<Citation>> cited) {
    LaidPages {
        pages = List.copyOf(pages);
        cited = cited.stream().map(List::copyOf).toList();
        if (pages.size() != cited.size()) {
            throw new IllegalArgumentException(pages.size() + " pages, " + cited.size() + " lists of sources");
        }
    }

    LaidPages and(LaidPages more) {
        return new LaidPages(Stream.concat(pages.stream(), more.pages.stream()).toList(), Stream.concat(cited.stream(), more.cited.stream()).toList());
    }
}
