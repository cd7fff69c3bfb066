package districtatlas.print;

import districtatlas.paint.decor.Piece;
import districtatlas.print.page.PictureSize;
import java.util.List;
import java.util.Objects;

/**
 * A page of words after a picture. Immutable.
 *
 * @param pieces what is drawn, first below, in logical pixels from the top left
 */
public record PaperPage(PictureSize size, List<Piece> pieces) {
    public PaperPage {
        Objects.requireNonNull(size);
        pieces = List.copyOf(pieces);
    }
}
