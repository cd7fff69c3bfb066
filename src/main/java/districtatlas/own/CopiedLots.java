package districtatlas.own;

import districtatlas.atlasfile.BroughtTable;
import districtatlas.data.DataColumn;
import districtatlas.data.LotOrder;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLots;
import districtatlas.notebook.BroughtRows;
import java.util.List;
import java.util.Optional;

/** Rows of a copied layer in lots, each read over a connection of its own. */
final class CopiedLots implements ReadyLots {
    private static final int ROWS = 4_096;
    private static final int MOST_LOTS = 1 << 16;

    private final RowsOfFile file;
    private final BroughtTable table;
    private final List<DataColumn> columns;
    private final long first;
    private final long last;
    private final long step;
    private final long about;
    private final int[] order;
    private int done;

    private CopiedLots(RowsOfFile file, BroughtTable table, List<DataColumn> columns, long first, long last, long about) {
        this.file = file;
        this.table = table;
        this.columns = columns;
        this.first = first;
        this.last = last;
        this.about = about;
        // Numbers may have gaps, as large as another program left them.
        long lots = Math.min(MOST_LOTS, Math.min(about, last - first + 1) / ROWS + 1);
        this.step = (last - first) / lots + 1;
        this.order = LotOrder.spread((int) ((last - first) / step + 1));
    }

    /** Empty of a table without rows, or with numbers that no program gives. */
    static Optional<ReadyLots> of(RowsOfFile file, BroughtTable table, List<DataColumn> columns) {
        Optional<long[]> numbers = file.ask(f -> f.numbers(table)).filter(n -> n[0] >= 0 && n[1] < Long.MAX_VALUE / 2);
        return numbers.map(n -> new CopiedLots(file, table, columns, n[0], n[1], Math.max(1L, file.<Long>ask(f -> f.features(table.name())))));
    }

    @Override
    public long about() {
        return about;
    }

    @Override
    public Optional<Lot> next() {
        if (done == order.length) {
            return Optional.empty();
        }
        long from = first + order[done++] * step;
        long to = Math.min(last, from + step - 1);
        return Optional.of(new Lot() {
            @Override
            public long place() {
                return from - first;
            }

            @Override
            public ReadyCursor open() {
                return BroughtRows.cursor(() -> file.rows(table, from - 1, to), columns);
            }
        });
    }

    @Override
    public void close() {
        // Each lot's connection is given back with it.
    }
}
