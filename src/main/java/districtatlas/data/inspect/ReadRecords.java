package districtatlas.data.inspect;

import districtatlas.data.DataCursor;
import districtatlas.data.DataRecord;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** Records that were read in one thread, to be looked at in another. One thread at a time. */
final class ReadRecords implements DataCursor {
    private record Read(DataRecord record, long passed) {
    }

    private final Deque<Read> all = new ArrayDeque<>();
    private final long behind;
    private long passedWhenRead;
    private long passed;
    private int vertices;

    /** @param behind how many records their cursor had passed before the first of them */
    ReadRecords(long behind) {
        this.behind = behind;
    }

    /** @return false when there is none */
    boolean addNext(DataCursor cursor) {
        Optional<DataRecord> next = cursor.next();
        passedWhenRead = cursor.passed() >= 0 ? cursor.passed() - behind : passedWhenRead + (next.isPresent() ? 1 : 0);
        next.ifPresent(r -> all.add(new Read(r, passedWhenRead)));
        vertices += next.flatMap(DataRecord::geometry).map(Geometry::getNumPoints).orElse(0);
        return next.isPresent();
    }

    int size() {
        return all.size();
    }

    int vertices() {
        return vertices;
    }

    /** How many were passed when the last of them was read. */
    long passedWhenRead() {
        return passedWhenRead;
    }

    @Override
    public Optional<DataRecord> next() {
        Read next = all.poll();
        passed = next == null ? passed : next.passed;
        return Optional.ofNullable(next).map(Read::record);
    }

    @Override
    public long passed() {
        return passed;
    }

    @Override
    public void close() {
        all.clear();
    }
}
