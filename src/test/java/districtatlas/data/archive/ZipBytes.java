package districtatlas.data.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Archives for tests, well made and badly made. */
public final class ZipBytes {
    private static final int UNIX_LINK = 0120777;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    public ZipBytes() {
        this(StandardCharsets.UTF_8);
    }

    /** @param names without a mark that says so, unless it is UTF-8 */
    public ZipBytes(Charset names) {
        zip.setEncoding(names.name());
        zip.setUseLanguageEncodingFlag(names.equals(StandardCharsets.UTF_8));
    }

    public ZipBytes with(String name, byte[] content) {
        return put(new ZipArchiveEntry(name), content);
    }

    public ZipBytes with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    ZipBytes withLink(String name, String to) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode(UNIX_LINK);
        return put(entry, to.getBytes(StandardCharsets.UTF_8));
    }

    private ZipBytes put(ZipArchiveEntry entry, byte[] content) {
        try {
            zip.putArchiveEntry(entry);
            zip.write(content);
            zip.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path writeTo(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    /** The same archive with another number in the directory's line of its first entry. */
    static byte[] patched(byte[] zip, int offset, int bytes, long value) {
        ByteBuffer all = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int directory = 0;
        while (all.getInt(directory) != 0x02014b50) {
            directory++;
        }
        if (bytes == 2) {
            all.putShort(directory + offset, (short) value);
        } else {
            all.putInt(directory + offset, (int) value);
        }
        return all.array();
    }
}
