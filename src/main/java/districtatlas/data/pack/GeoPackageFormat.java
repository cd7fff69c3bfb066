package districtatlas.data.pack;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.atlasfile.GuestDatabase;
import districtatlas.data.DataFile;
import districtatlas.data.DataFormat;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * GeoPackages, and with them the program's own files: vector layers, views and tables without places. Other databases of SQLite are
 * refused with a word of what they are.
 */
public final class GeoPackageFormat implements DataFormat {
    private static final byte[] MAGIC = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);

    @Override
    public String id() {
        return "geopackage";
    }

    @Override
    public boolean fits(Path file, byte[] head) {
        return isDatabase(head) || file.toString().toLowerCase(Locale.ROOT).endsWith(".gpkg");
    }

    private static boolean isDatabase(byte[] head) {
        return head.length >= MAGIC.length && java.util.Arrays.equals(MAGIC, 0, MAGIC.length, head, 0, MAGIC.length);
    }

    @Override
    public DataFile open(Path file, ReadOptions options) {
        String name = file.getFileName().toString();
        byte[] head = head(file, name);
        if (head.length == 0) {
            throw DataRefused.of("data.file-empty", file.toString(), name);
        }
        if (!GuestDatabase.isOne(head)) {
            throw DataRefused.of(isDatabase(head) ? "data.database-damaged" : "data.gpkg-head", file.toString(), name);
        }
        GuestDatabase database = null;
        try {
            database = GuestDatabase.open(file, options.cancel());
            return new PackFile(file, database, options);
        } catch (AtlasFileException e) {
            close(database);
            throw new DataRefused(e.problem(), e);
        } catch (RuntimeException e) {
            close(database);
            throw e;
        }
    }

    private static void close(GuestDatabase database) {
        if (database != null) {
            database.close();
        }
    }

    private static byte[] head(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD_BYTES);
        } catch (IOException e) {
            throw DataRefused.of("data.file-unreadable", file.toString(), name);
        }
    }
}
