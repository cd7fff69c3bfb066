package districtatlas.print.slides;

import java.util.List;

/**
 * Numbers of some years side by side. Immutable.
 *
 * @param head one word a column, the first for the names
 * @param rows as many cells as the head has; a cell's further lines are further values
 */
public record TalkTable(List<String> head, List<List<String>> rows) {
    public TalkTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
