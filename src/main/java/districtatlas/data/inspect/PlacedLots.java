package districtatlas.data.inspect;

import districtatlas.data.DataCursor;
import districtatlas.data.DataLayer;
import districtatlas.data.Findings;
import districtatlas.data.LotOrder;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLots;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A file's records in lots: as they are written they are read by one thread after another; placing and mending, which takes longer, is done by
 * whoever took them.
 */
final class PlacedLots implements ReadyLots {
    private static final int MOST_RECORDS = 4_096;
    /** Few records may have many vertices; a lot ends after so many, where records come in a row. */
    private static final int MOST_VERTICES = 200_000;

    private final DataLayer layer;
    private final BiFunction<DataCursor, Long, ReadyCursor> ready;
    private final long records;
    /** Of lots that are read in an order of their own; empty of records that come in a row. */
    private final int[] order;
    /** Null while none is open. */
    private DataCursor inRow;
    private long done;
    private boolean ended;

    /** @param ready makes features of records, given how many stand before them */
    PlacedLots(DataLayer layer, BiFunction<DataCursor, Long, ReadyCursor> ready) {
        this.layer = layer;
        this.ready = ready;
        this.records = layer.rows().orElse(-1);
        this.order = records > 0 ? LotOrder.spread((int) Math.min(Integer.MAX_VALUE, (records + MOST_RECORDS - 1) / MOST_RECORDS)) : new int[0];
    }

    @Override
    public long about() {
        return records >= 0 ? records : layer.features().orElse(0);
    }

    @Override
    public Optional<Lot> next() {
        if (order.length > 0) {
            return done == order.length ? Optional.empty() : Optional.of(spread(order[(int) done++]));
        }
        return ended ? Optional.empty() : inRow();
    }

    private Lot spread(int number) {
        long before = (long) number * MOST_RECORDS;
        ReadRecords read = new ReadRecords(0);
        try (DataCursor cursor = layer.open(new Findings(), before, MOST_RECORDS)) {
            boolean more = true;
            while (more) {
                more = read.addNext(cursor);
            }
        }
        return lot(before, read);
    }

    private Optional<Lot> inRow() {
        if (inRow == null) {
            inRow = layer.open(new Findings());
        }
        ReadRecords read = new ReadRecords(done);
        while (read.size() < MOST_RECORDS && read.vertices() < MOST_VERTICES && !ended) {
            ended = !read.addNext(inRow);
        }
        long before = done;
        done += read.passedWhenRead();
        return Optional.of(lot(before, read));
    }

    private Lot lot(long before, ReadRecords read) {
        return new Lot() {
            @Override
            public long place() {
                return before;
            }

            @Override
            public ReadyCursor open() {
                return ready.apply(read, before);
            }
        };
    }

    @Override
    public void close() {
        if (inRow != null) {
            inRow.close();
            inRow = null;
        }
        ended = true;
    }
}
