package districtatlas.print.album;

import districtatlas.plan.Citation;
import districtatlas.plan.Zone;
import districtatlas.print.page.Page;
import java.util.List;
import java.util.Optional;

/**
 * A part of an album: pages that belong together, as they stand before they have numbers. Immutable.
 *
 * @param title  in the contents, the outline and a file's name
 * @param zone   whose sheet it is; empty for a part of another kind
 * @param single whether it makes sense as a file of its own
 */
record AlbumPart(String title, Optional<Zone> zone, boolean single, LaidPages laid, Numbering numbering) {
    /** Gives a page what it has from the file it is in: its number and what stands on every page. */
    interface Numbering {
        /**
         * @param page of the file, counted from 1
         * @param of   all pages of the file
         */
        Page of(Page page, int number, int of);
    }

    List<Page> pages() {
        return laid.pages();
    }

    List<List<Citation>> cited() {
        return laid.cited();
    }
}
