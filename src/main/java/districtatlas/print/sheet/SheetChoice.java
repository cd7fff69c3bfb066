package districtatlas.print.sheet;

import districtatlas.map.style.Palette;
import districtatlas.print.page.PageSize;
import districtatlas.print.page.PaperSize;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How a reader wants the sheets. Immutable.
 *
 * @param wide    lying; else upright
 * @param theme   of the maps, by its id
 * @param block   what the reader wrote into the title block
 * @param date    that the sheets bear
 */
public record SheetChoice(PaperSize paper, boolean wide, String theme, Palette palette, TitleBlock block, LocalDate date) {
    public SheetChoice {
        Objects.requireNonNull(paper);
        Objects.requireNonNull(theme);
        Objects.requireNonNull(palette);
        Objects.requireNonNull(block);
        Objects.requireNonNull(date);
    }

    public PageSize size() {
        return wide ? paper.wide() : paper.upright();
    }
}
