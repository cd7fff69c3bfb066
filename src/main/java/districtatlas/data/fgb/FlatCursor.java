package districtatlas.data.fgb;

import districtatlas.base.Cancel;
import districtatlas.data.DataCursor;
import districtatlas.data.DataRecord;
import districtatlas.data.Findings;
import districtatlas.data.ShapeFault;
import districtatlas.data.ShapeMaker;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.wololo.flatgeobuf.generated.Feature;

/** Features one after the other, in the order of the file, which is that of their places. One thread at a time. */
final class FlatCursor implements DataCursor {
    private static final int LEAST_BYTES = 8;
    private static final int BUFFER_BYTES = 1 << 16;
    private final FlatHeader header;
    private final Cancel cancel;
    private final Findings found;
    private InputStream in;
    private long left;
    private long read;

    FlatCursor(Path path, FlatHeader header, Cancel cancel, Findings found) {
        this.header = header;
        this.cancel = cancel;
        this.found = found;
        try {
            left = Files.size(path) - header.begin();
            in = new BufferedInputStream(Files.newInputStream(path), BUFFER_BYTES);
            in.skipNBytes(header.begin());
        } catch (IOException e) {
            endsEarly();
        }
    }

    @Override
    public Optional<DataRecord> next() {
        while (in != null) {
            cancel.check();
            try {
                ByteBuffer bytes = feature();
                if (bytes != null) {
                    read++;
                    Optional<DataRecord> record = record(bytes);
                    if (record.isPresent()) {
                        return record;
                    }
                }
            } catch (IOException e) {
                endsEarly();
            }
        }
        return Optional.empty();
    }

    /** The bytes of the next feature; null after the last, where all is closed. */
    private ByteBuffer feature() throws IOException {
        if (left == 0) {
            if (header.features() > read) {
                found.leftOut("data.fgb-fewer", header.name(), read, header.features());
            }
            close();
            return null;
        }
        byte[] length = in.readNBytes(Integer.BYTES);
        long bytes = length.length < Integer.BYTES ? -1 : Integer.toUnsignedLong(ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt());
        left -= Integer.BYTES;
        if (bytes < LEAST_BYTES || bytes > left || bytes > Integer.MAX_VALUE - LEAST_BYTES) {
            endsEarly();
            return null;
        }
        left -= bytes;
        return ByteBuffer.wrap(in.readNBytes((int) bytes)).order(ByteOrder.LITTLE_ENDIAN);
    }

    private Optional<DataRecord> record(ByteBuffer bytes) {
        String number = Long.toString(read);
        ShapeMaker maker = new ShapeMaker();
        try {
            Feature feature = Feature.getRootAsFeature(bytes);
            Optional<Geometry> shape = feature.geometry() == null ? Optional.empty()
                : Optional.of(new FlatShapes(bytes.capacity(), maker).shape(feature.geometry(), header.shape()));
            Object[] values = new FlatValues(header, found, number).read(feature);
            maker.tell(found, number);
            return Optional.of(new DataRecord(number, shape, values));
        } catch (ShapeFault fault) {
            fault.tell(found, number);
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
            found.leftOut("data.fgb-feature", number, bytes.capacity());
        }
        return Optional.empty();
    }

    private void endsEarly() {
        found.leftOut("data.rest-unread", header.name(), read);
        close();
    }

    @Override
    public void close() {
        InputStream open = in;
        in = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // It was only read.
            }
        }
    }
}
