package districtatlas.print.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of paper: what is drawn, first below, which is the order in which it is read. Immutable.
 *
 * @param onCard filled with the colour of cards; else the paper shows
 */
public record Page(PageSize size, List<Block> blocks, Optional<PageMark> bookmark, boolean onCard) {
    public Page {
        Objects.requireNonNull(size);
        Objects.requireNonNull(bookmark);
        blocks = List.copyOf(blocks);
    }

    public Page(PageSize size, List<Block> blocks) {
        this(size, blocks, Optional.empty(), false);
    }

    public Page marked(String title, int level) {
        return new Page(size, blocks, Optional.of(new PageMark(title, level)), onCard);
    }

    /** With more on top. */
    public Page and(List<? extends Block> more) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(more);
        return new Page(size, all, bookmark, onCard);
    }
}
