package districtatlas.data.table;

import districtatlas.data.DataFile;
import districtatlas.data.DataFormat;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A workbook in the form that Excel wrote until 2003; each sheet with data is a layer. What is locked or older is refused. */
public final class XlsFormat implements DataFormat {
    private static final int[] MARK = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    @Override
    public String id() {
        return "xls";
    }

    /** By its first bytes alone, which a locked workbook and other documents of that time have too: they are refused in words. */
    @Override
    public boolean fits(Path file, byte[] head) {
        for (int i = 0; i < MARK.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != MARK[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public DataFile open(Path file, ReadOptions options) {
        String name = OpenedTables.fileName(file);
        POIFSFileSystem store = null;
        try {
            store = XlsRecords.sound(() -> new POIFSFileSystem(file.toFile(), true));
            DirectoryNode root = store.getRoot();
            if (has(root, "EncryptedPackage") || has(root, "EncryptionInfo")) {
                throw DataRefused.of("data.table.locked", name, name);
            }
            if (!has(root, "Workbook")) {
                throw DataRefused.of(has(root, "Book") ? "data.table.xls-old" : "data.table.no-workbook", name, name);
            }
            XlsBook book = new XlsBook(store, options.cancel());
            Findings found = new Findings();
            POIFSFileSystem opened = store;
            return OpenedTables.of(file, id(), sources(book, found), found, options, () -> close(opened));
        } catch (EncryptedDocumentException e) {
            close(store);
            throw DataRefused.of("data.table.locked", name, name);
        } catch (IOException e) {
            close(store);
            throw DataRefused.of("data.table.damaged", name, name);
        } catch (RuntimeException e) {
            close(store);
            throw e;
        }
    }

    private static boolean has(DirectoryNode root, String name) {
        return root.getEntryNames().stream().anyMatch(n -> n.equalsIgnoreCase(name));
    }

    private static void close(POIFSFileSystem store) {
        try {
            if (store != null) {
                store.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RowSource> sources(XlsBook book, Findings found) {
        List<RowSource> sources = new ArrayList<>();
        List<RowSource> hidden = new ArrayList<>();
        for (XlsBook.Sheet sheet : book.sheets()) {
            (sheet.hidden() ? hidden : sources).add(sheet);
            if (sheet.hidden()) {
                found.noticed("data.table.sheet-hidden", sheet.name(), sheet.name());
            }
        }
        sources.addAll(hidden);
        return sources;
    }
}
