package districtatlas.data.table;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;

/**
 * The records of an old workbook. The library tells damage by whatever exception it comes upon, unchecked ones of a dozen kinds; here they
 * all become one, so that nobody else need catch them. One thread at a time.
 */
final class XlsRecords implements AutoCloseable {
    private final InputStream in;
    private final RecordFactoryInputStream records;

    /** @throws EncryptedDocumentException when it is locked */
    XlsRecords(InputStream in) throws IOException {
        this.in = in;
        records = sound(() -> new RecordFactoryInputStream(in, false));
    }

    /** One step of the library's. */
    interface Step<T> {
        T take() throws IOException;
    }

    /** @throws IOException for whatever the step throws, but that it is locked */
    static <T> T sound(Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (EncryptedDocumentException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    /** Null after the last. */
    Record next() throws IOException {
        return sound(records::nextRecord);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
