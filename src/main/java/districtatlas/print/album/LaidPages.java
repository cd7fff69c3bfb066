package districtatlas.print.album;

import districtatlas.plan.Citation;
import districtatlas.print.page.Page;
import java.util.ArrayList;
import java.util.List;

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

    /** Pages that cite nothing. */
    static LaidPages of(List<Page> pages) {
        return new LaidPages(pages, pages.stream().map(p -> List.<Citation>of()).toList());
    }

    LaidPages and(LaidPages more) {
        List<Page> all = new ArrayList<>(pages);
        all.addAll(more.pages);
        List<List<Citation>> sources = new ArrayList<>(cited);
        sources.addAll(more.cited);
        return new LaidPages(all, sources);
    }
}
