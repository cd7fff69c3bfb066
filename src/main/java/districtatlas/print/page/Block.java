package districtatlas.print.page;

import districtatlas.coord.ScreenBox;
import districtatlas.map.view.Viewport;
import districtatlas.paint.Still;
import districtatlas.paint.decor.Piece;
import java.util.List;
import java.util.Objects;

/** What belongs together on a page and is read together. In logical pixels from the page's top left, y down. Immutable. */
public sealed interface Block {
    /** Words, and lines and boxes around them: one paragraph, or as much of one as stands on this page. */
    record Words(Role role, List<Piece> pieces) implements Block {
        public Words {
            Objects.requireNonNull(role);
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A row of a table; rows that follow one another are one table, also from page to page.
     *
     * @param titles whether it names the columns
     * @param cells  each one's words, from left to right, every row as many; one alone is as wide as the table
     * @param around lines and boxes, which are not read
     */
    record Row(boolean titles, List<List<Piece>> cells, List<Piece> around) implements Block {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
            around = List.copyOf(around);
            if (cells.isEmpty()) {
                throw new IllegalArgumentException("a row without cells");
            }
        }
    }

    /**
     * A map, drawn as vectors and cut at its box; 1 : N of its view is 1 : N on paper.
     *
     * @param still at a pixel scale of 1, its view as large as the box
     * @param said  what it shows, for who cannot see it
     */
    record Map(ScreenBox box, Still still, String said) implements Block {
        public Map {
            Objects.requireNonNull(said);
            Viewport view = still.scene().viewport();
            if (still.scene().pixelScale() != 1 || Math.abs(view.width() - box.width()) > 0.5 || Math.abs(view.height() - box.height()) > 0.5) {
                throw new IllegalArgumentException("a map of " + view.width() + " × " + view.height() + " at " + still.scene().pixelScale() + " in " + box);
            }
        }
    }

    /**
     * A place that leads to another page when clicked, such as a line of the contents. Nothing is drawn.
     *
     * @param page of the file, counted from 1
     */
    record Link(ScreenBox box, int page) implements Block {
        public Link {
            Objects.requireNonNull(box);
            if (page < 1) {
                throw new IllegalArgumentException("pages are counted from 1: " + page);
            }
        }
    }
}
