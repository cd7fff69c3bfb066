package districtatlas.print.album;

import districtatlas.plan.Citation;
import districtatlas.plan.Zone;
import districtatlas.print.page.Page;
import districtatlas.print.sheet.SheetFacts;
import districtatlas.print.sheet.SheetPage;
import java.util.List;
import java.util.Optional;

/**
 * A part of an album: pages that belong together, before they have their frame and numbers. Immutable.
 *
 * @param title  in the contents, the outline and a file's name
 * @param zone   whose sheet it is; empty for a part of another kind
 * @param single whether it is worth a file of its own
 * @param pages  at least one
 * @param cited  what each page cites
 */
record AlbumPart(String title, Optional<Zone> zone, boolean single, List<SheetPage> pages, List<List<Citation>> cited) {
    AlbumPart {
        pages = List.copyOf(pages);
        cited = cited.stream().map(List::copyOf).toList();
        if (pages.isEmpty() || pages.size() != cited.size()) {
            throw new IllegalArgumentException(pages.size() + " pages, " + cited.size() + " lists of sources");
        }
    }

    /** Of words and what stands beside them. */
    static AlbumPart of(String title, LaidPages laid, SheetFacts facts) {
        return new AlbumPart(title, Optional.empty(), true, laid.pages().stream().map(p -> new SheetPage(p, facts)).toList(), laid.cited());
    }

    /** Pages that cite nothing, of a part that is nothing without the others. */
    static AlbumPart bound(String title, List<Page> pages, SheetFacts facts) {
        return new AlbumPart(title, Optional.empty(), false, pages.stream().map(p -> new SheetPage(p, facts)).toList(),
                pages.stream().map(p -> List.<Citation>of()).toList());
    }
}
