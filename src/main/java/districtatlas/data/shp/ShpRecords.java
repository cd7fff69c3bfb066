package districtatlas.data.shp;

import districtatlas.base.Cancel;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the records of a {@code .shp} one after the other. Where each begins is told twice, by the end of the one before and by the
 * {@code .shx}; where they are at odds the number that stands in the record decides. What cannot be found is passed over, and the reading
 * goes on at the next that can. One thread at a time.
 */
final class ShpRecords implements Closeable {
    static final int MAGIC = 9994;
    private static final int FIRST = 100;
    private static final int HEADER = 8;
    private static final int MOST_BYTES = 1 << 30;

    /** What came of looking for a row's record. */
    enum Sight {
        /** {@link #content} has it. */
        HERE,
        /** It is not there or not to be found; others follow. */
        MISSING,
        /** The file has no more. */
        END
    }

    private final FileWindow file;
    private final Optional<ShxIndex> index;
    private final long claimed;
    private final int fileType;
    private final Cancel cancel;
    private long row = -1;
    private long next = FIRST;
    private long numbersFrom;
    private long begin;
    private int length;
    private long skipTo = -1;
    private boolean indexIsWrong;

    ShpRecords(Path shp, Optional<Path> shx, Cancel cancel) throws IOException {
        this.cancel = cancel;
        file = new FileWindow(shp);
        index = shx.isPresent() ? Optional.of(new ShxIndex(shx.get())) : Optional.empty();
        int at = file.show(0, FIRST);
        ByteBuffer bytes = file.bytes();
        long says = at < 0 ? 0 : 2L * bytes.order(ByteOrder.BIG_ENDIAN).getInt(24);
        claimed = says < FIRST ? file.size() : says;
        fileType = at < 0 ? 0 : bytes.order(ByteOrder.LITTLE_ENDIAN).getInt(32);
        numbersFrom = number(FIRST).orElse(1);
    }

    /** Bytes that the file says it has. */
    long claimed() {
        return claimed;
    }

    long size() {
        return file.size();
    }

    /** Whether the index was met to name places where no record is, or another. */
    boolean isIndexWrong() {
        return indexIsWrong;
    }

    /** Looks for the record of the next row. */
    Sight advance() throws IOException {
        row++;
        if (row < skipTo) {
            return Sight.MISSING;
        }
        long said = index.isPresent() && !indexIsWrong ? index.get().offset(row) : -1;
        long place = choose(next, said);
        if (place < 0 && next >= 0 && next < Math.min(file.size(), Math.max(claimed, FIRST + HEADER)) && said < 0) {
            place = findAgain();
            if (row < skipTo) {
                return Sight.MISSING;
            }
        }
        if (place >= 0) {
            begin = place + HEADER;
            length = contentLength(place);
            next = begin + length;
            return Sight.HERE;
        }
        if (said >= 0 && next < file.size()) {
            next = -1;
        }
        return index.isPresent() && !indexIsWrong && row < index.get().count() ? Sight.MISSING : Sight.END;
    }

    /** The content of the record in sight, from position to limit; good until the next call of anything. */
    ByteBuffer content() throws IOException {
        if (length > MOST_BYTES) {
            throw new BrokenShape("data.shp.shape-large", length);
        }
        int at = file.show(begin, length);
        if (at < 0) {
            throw new BrokenShape("data.shp.shape-counts", length, file.size() - begin);
        }
        return file.bytes().duplicate().order(ByteOrder.LITTLE_ENDIAN).limit(at + length).position(at);
    }

    private long choose(long follows, long said) throws IOException {
        if (follows == said) {
            return isRecord(follows) ? follows : -1;
        }
        boolean followsHolds = isRecord(follows);
        if (followsHolds && isNumbered(follows)) {
            indexIsWrong |= said >= 0;
            return follows;
        }
        boolean saidHolds = isRecord(said);
        if (saidHolds && isNumbered(said)) {
            return said;
        }
        if (followsHolds && follows < claimed) {
            indexIsWrong |= said >= 0;
            return follows;
        }
        return saidHolds ? said : -1;
    }

    /** Whether a record may begin there: it lies in the file and is of a kind that there is. */
    private boolean isRecord(long place) throws IOException {
        if (place < FIRST || !file.has(place, HEADER + 4)) {
            return false;
        }
        int bytes = contentLength(place);
        if (bytes < 4 || !file.has(place, (long) HEADER + bytes)) {
            return false;
        }
        int at = file.show(place, HEADER + 4);
        return at >= 0 && ShapeType.isKnown(file.bytes().order(ByteOrder.LITTLE_ENDIAN).getInt(at + HEADER));
    }

    private int contentLength(long place) throws IOException {
        int at = file.show(place, HEADER);
        long bytes = at < 0 ? -1 : 2L * file.bytes().order(ByteOrder.BIG_ENDIAN).getInt(at + 4);
        return bytes > Integer.MAX_VALUE ? -1 : (int) bytes;
    }

    private boolean isNumbered(long place) throws IOException {
        OptionalInt number = number(place);
        return number.isPresent() && number.getAsInt() == row + numbersFrom;
    }

    private OptionalInt number(long place) throws IOException {
        int at = file.show(place, HEADER);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(file.bytes().order(ByteOrder.BIG_ENDIAN).getInt(at));
    }

    /** Where after a broken record the next sound one begins, told by its number, its kind and that another record or the end follows it. */
    private long findAgain() throws IOException {
        long from = next;
        next = -1;
        for (long place = from + 4; file.has(place, HEADER + 4); place += 4) {
            if ((place & 0xFFFF) == 0) {
                cancel.check();
            }
            int at = file.show(place, HEADER + 4);
            ByteBuffer bytes = file.bytes();
            long ahead = at < 0 ? -1 : bytes.order(ByteOrder.BIG_ENDIAN).getInt(at) - numbersFrom - row;
            if (ahead < 0 || ahead > (place - from) / (HEADER + 4) + 1) {
                continue;
            }
            if (bytes.order(ByteOrder.LITTLE_ENDIAN).getInt(at + HEADER) == fileType && isRecord(place) && isFollowed(place, ahead)) {
                skipTo = row + ahead;
                next = place;
                return ahead == 0 ? place : -1;
            }
        }
        return -1;
    }

    private boolean isFollowed(long place, long ahead) throws IOException {
        long after = place + HEADER + contentLength(place);
        return after == file.size() || after == claimed
            || isRecord(after) && number(after).orElse(0) == row + ahead + 1 + numbersFrom;
    }

    @Override
    public void close() throws IOException {
        try (FileWindow closing = file) {
            if (index.isPresent()) {
                index.get().close();
            }
        }
    }
}
