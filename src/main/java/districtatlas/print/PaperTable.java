package districtatlas.print;

import districtatlas.base.Messages;
import districtatlas.map.style.Palette;
import districtatlas.paint.Ground;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A table for paper. Immutable.
 *
 * @param head   lines between title and table
 * @param strong the column whose words are bold; -1 for none
 * @param foot   lines at the foot of every page
 */
public record PaperTable(String title, List<String> head, List<Column> columns, int strong, List<Row> rows, List<String> foot) {
    /**
     * A column.
     *
     * @param part   of the page's width, beside the others' parts
     * @param number stands at its right edge
     */
    public record Column(String title, double part, boolean number) {
    }

    /** @param below a sentence below the cells, as wide as the table; may be empty */
    public record Row(List<String> cells, String below) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public PaperTable {
        head = List.copyOf(head);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        foot = List.copyOf(foot);
        int wide = columns.size();
        if (rows.stream().anyMatch(r -> r.cells().size() != wide)) {
            throw new IllegalArgumentException("a row without " + wide + " cells");
        }
    }

    /**
     * Writes it as PDF on sheets of A4, whole or not at all. Some 100 ms.
     *
     * @param palette for paper, such as the atlas's first
     * @throws IOException when the file cannot be written
     */
    public void write(Path file, Palette palette, Messages messages) throws IOException {
        PdfSheet.write(TablePages.of(this, messages), Ground.inks(palette), messages.lang(), title, file);
    }
}
