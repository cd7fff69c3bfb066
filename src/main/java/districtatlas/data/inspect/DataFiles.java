package districtatlas.data.inspect;

import districtatlas.base.Problem;
import districtatlas.data.DataFile;
import districtatlas.data.DataFormat;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadOptions;
import districtatlas.data.archive.UnreadableFormat;
import districtatlas.data.dxf.DxfFormat;
import districtatlas.data.fgb.FlatGeobufFormat;
import districtatlas.data.gpx.GpxFormat;
import districtatlas.data.json.GeoJsonFormat;
import districtatlas.data.kml.KmlFormat;
import districtatlas.data.pack.GeoPackageFormat;
import districtatlas.data.shp.ShapefileFormat;
import districtatlas.data.table.CsvFormat;
import districtatlas.data.table.HtmlTableFormat;
import districtatlas.data.table.ParcelTextFormat;
import districtatlas.data.table.XlsFormat;
import districtatlas.data.table.XlsxFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All formats that are read, in the order in which they are asked, and archives of them. Any thread. */
public final class DataFiles {
    private static final DataFormat UNREADABLE = new UnreadableFormat();
    /** Those that know their files by the first bytes stand before those that go by the ending; tables, which take any text, are last. */
    static final List<DataFormat> FORMATS = List.of(new GeoPackageFormat(), new FlatGeobufFormat(), new ShapefileFormat(), new DxfFormat(), new KmlFormat(),
            new GpxFormat(), new XlsxFormat(), new XlsFormat(), new ParcelTextFormat(), new GeoJsonFormat(), new HtmlTableFormat(), UNREADABLE, new CsvFormat());

    private DataFiles() {
    }

    /**
     * @param file no folder
     * @throws DataRefused with one sentence when nothing of it can be read
     */
    public static DataFile open(Path file, ReadOptions options) {
        byte[] head = head(file);
        Optional<DataFormat> format = format(file, head);
        if (format.isPresent()) {
            return format.get().open(file, options);
        }
        if (isZip(head)) {
            return ArchiveFile.open(file, options);
        }
        throw unknown(file, head);
    }

    static Optional<DataFormat> format(Path file, byte[] head) {
        return FORMATS.stream().filter(f -> f.fits(file, head)).findFirst();
    }

    /** Whether a file of a folder is worth opening. What is known not to be read is not. */
    static boolean mayBeRead(Path file) {
        try {
            byte[] head = head(file);
            return format(file, head).map(f -> f != UNREADABLE).orElseGet(() -> isZip(head));
        } catch (DataRefused closed) {
            return true;        // opening it says why
        }
    }

    static boolean isZip(byte[] head) {
        return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
    }

    static byte[] head(Path file) {
        String name = String.valueOf(file.getFileName());
        String where = file.toString();
        if (!Files.exists(file)) {
            throw DataRefused.of("data.file-missing", where, name);
        }
        if (!Files.isRegularFile(file)) {
            throw DataRefused.of("data.file-no-file", where, name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(DataFormat.HEAD_BYTES);
            if (head.length == 0) {
                throw DataRefused.of("data.file-empty", where, name);
            }
            return head;
        } catch (IOException why) {
            throw new DataRefused(Problem.worded("data.file-closed", where, name), why);
        }
    }

    private static DataRefused unknown(Path file, byte[] head) {
        String name = String.valueOf(file.getFileName());
        String text = new String(head, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        boolean isPage = text.contains("<!doctype html") || text.contains("<html");
        boolean isSide = DataSets.isSideAlone(file);
        return DataRefused.of(isSide ? "data.set-side-alone" : isPage ? "data.file-web-page" : "data.file-kind", file.toString(), name);
    }
}
