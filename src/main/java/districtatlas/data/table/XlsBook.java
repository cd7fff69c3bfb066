package districtatlas.data.table;

import districtatlas.base.Cancel;
import districtatlas.data.Findings;
import districtatlas.data.TextEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What all sheets of an old workbook share: texts, formats, and where each begins. One thread at a time. */
final class XlsBook {
    private static final TextEncoding BY_FORMAT = new TextEncoding(StandardCharsets.UTF_16LE, TextEncoding.Why.FORMAT);
    private final POIFSFileSystem store;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Integer> formats = new ArrayList<>();
    private final Map<Integer, String> words = new HashMap<>();
    private SSTRecord texts;
    private boolean since1904;

    XlsBook(POIFSFileSystem store, Cancel cancel) throws IOException {
        this.store = store;
        List<BoundSheetRecord> bound = new ArrayList<>();
        try (XlsRecords records = new XlsRecords(XlsRecords.sound(() -> store.createDocumentInputStream("Workbook")))) {
            for (Record record = records.next(); record != null && !(record instanceof EOFRecord); record = records.next()) {
                cancel.check();
                take(record, bound);
            }
        }
        bound.forEach(b -> sheets.add(new Sheet(b.getSheetname(), bound.size() > 1, b.isHidden() || b.isVeryHidden(), b.getPositionOfBof())));
    }

    private void take(Record record, List<BoundSheetRecord> bound) {
        if (record instanceof BoundSheetRecord sheet) {
            bound.add(sheet);
        } else if (record instanceof SSTRecord shared) {
            texts = shared;
        } else if (record instanceof ExtendedFormatRecord format) {
            formats.add((int) format.getFormatIndex());
        } else if (record instanceof FormatRecord format) {
            words.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof DateWindow1904Record window) {
            since1904 = window.getWindowing() == 1;
        }
    }

    List<Sheet> sheets() {
        return sheets;
    }

    String text(int index) {
        return texts == null || index < 0 || index >= texts.getNumUniqueStrings() ? "" : texts.getString(index).getString();
    }

    /** A number as it is meant, by the format of its cell. */
    Object number(double number, int xf) {
        int id = xf >= 0 && xf < formats.size() ? formats.get(xf) : 0;
        return SheetDates.isDate(id, words.get(id)) ? SheetDates.of(number, since1904) : (Object) number;
    }

    /** One sheet, read from where it begins. */
    final class Sheet implements RowSource {
        private final String name;
        private final boolean oneOfMany;
        private final boolean hidden;
        private final int position;

        Sheet(String name, boolean oneOfMany, boolean hidden, int position) {
            this.name = name;
            this.oneOfMany = oneOfMany;
            this.hidden = hidden;
            this.position = position;
        }

        boolean hidden() {
            return hidden;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean isOneOfMany() {
            return oneOfMany;
        }

        @Override
        public TextEncoding encoding() {
            return BY_FORMAT;
        }

        @Override
        public RowReader rows(Findings found) {
            try {
                InputStream in = XlsRecords.sound(() -> store.createDocumentInputStream("Workbook"));
                XlsRecords.sound(() -> {
                    in.skipNBytes(position);
                    return in;
                });
                return new XlsRows(XlsBook.this, new XlsRecords(in), found);
            } catch (IOException | EncryptedDocumentException e) {
                found.leftOut("data.table.sheet-missing", name, name);
                return new XlsRows.None();
            }
        }
    }
}
