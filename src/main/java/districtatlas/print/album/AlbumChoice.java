package districtatlas.print.album;

import districtatlas.map.style.Palette;
import districtatlas.print.page.PageSize;
import districtatlas.print.page.PaperSize;
import districtatlas.print.sheet.TitleBlock;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How an album is wanted. Immutable.
 *
 * @param keyAreas with a sheet for each key area as well
 * @param palette  of its maps
 * @param block    what the reader has filled into the title block
 * @param date     that its sheets bear
 */
public record AlbumChoice(PaperSize paper, boolean keyAreas, Palette palette, TitleBlock block, LocalDate date) {
    public AlbumChoice {
        Objects.requireNonNull(paper);
        Objects.requireNonNull(palette);
        Objects.requireNonNull(block);
        Objects.requireNonNull(date);
    }

    /** Large sheets are bound at their short side, as plans are; small ones as books. */
    boolean isWide() {
        return paper == PaperSize.A3;
    }

    PageSize size() {
        return isWide() ? paper.wide() : paper.upright();
    }
}
