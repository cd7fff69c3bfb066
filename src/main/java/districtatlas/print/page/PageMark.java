package districtatlas.print.page;

import java.util.Objects;

/**
 * An entry of the file's outline that leads to a page. Immutable.
 *
 * @param level 0 for the outermost
 */
public record PageMark(String title, int level) {
    public PageMark {
        Objects.requireNonNull(title);
        if (level < 0) {
            throw new IllegalArgumentException("level " + level);
        }
    }
}
