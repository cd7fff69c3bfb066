package districtatlas.data.shp;

import districtatlas.data.CrsClaim;
import districtatlas.data.DataFile;
import districtatlas.data.DataLayer;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import districtatlas.data.TextEncoding;
import districtatlas.data.text.CharsetNames;
import districtatlas.data.text.Encodings;
import districtatlas.data.text.TextSamples;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A shapefile or a lone DBF, opened: one layer. Keeps no file open between readings. */
record ShapefileFile(Path path, String kind, List<DataLayer> layers, Findings found) implements DataFile {
    private static final int HEADER = 100;
    private static final int MOST_CPG_BYTES = 256;
    private static final int MOST_PRJ_BYTES = 1 << 16;

    static DataFile ofShp(Path chosen, Path shp, SideFiles beside, ReadOptions options) throws IOException {
        Findings found = new Findings();
        checkHeader(shp, beside, found);
        Optional<Path> shx = beside.find("shx");
        boolean hasIndex = shx.isPresent() && ShxIndex.isOne(shx.get());
        if (!hasIndex) {
            found.noticed(shx.isEmpty() ? "data.shp.no-shx" : "data.shp.shx-wrong", "", beside.stem() + ".shx");
        }
        Optional<DbfTable> table = Optional.empty();
        Optional<Path> dbf = beside.find("dbf");
        if (dbf.isEmpty()) {
            found.noticed("data.shp.no-dbf", "", beside.stem() + ".dbf");
        } else {
            table = table(dbf.get(), beside, options, found);
        }
        DataLayer layer = new ShapefileLayer(beside, Optional.of(shp), hasIndex ? shx : Optional.empty(), table, crs(beside, found), options);
        return new ShapefileFile(chosen, "shapefile", List.of(layer), found);
    }

    static DataFile ofTable(Path dbf, SideFiles beside, ReadOptions options) throws IOException {
        Findings found = new Findings();
        Optional<DbfTable> table = DbfTable.open(dbf, beside, declared(beside, found), options, found);
        if (table.isEmpty()) {
            throw DataRefused.of("data.dbf.not-one", beside.fileName(), hex(beginning(dbf)));
        }
        tellCut(table.get(), found);
        found.noticed("data.dbf.no-place", "", beside.stem() + ".shp");
        DataLayer layer = new ShapefileLayer(beside, Optional.empty(), Optional.empty(), table, CrsClaim.NONE, options);
        return new ShapefileFile(dbf, "dbf", List.of(layer), found);
    }

    private static Optional<DbfTable> table(Path dbf, SideFiles beside, ReadOptions options, Findings found) {
        try {
            Optional<DbfTable> table = DbfTable.open(dbf, beside, declared(beside, found), options, found);
            if (table.isEmpty()) {
                found.leftOut("data.shp.dbf-unreadable", "", dbf.getFileName(), hex(beginning(dbf)));
            }
            table.ifPresent(t -> tellCut(t, found));
            return table;
        } catch (IOException e) {
            found.leftOut("data.shp.dbf-closed", "", dbf.getFileName(), e.getMessage());
            return Optional.empty();
        }
    }

    private static void tellCut(DbfTable table, Findings found) {
        DbfHeader header = table.header();
        if (header.claimedRows() > header.wholeRows()) {
            found.noticed("data.dbf.cut", "", table.path().getFileName(), header.wholeRows(), header.claimedRows());
        }
    }

    private static void checkHeader(Path shp, SideFiles beside, Findings found) throws IOException {
        try (FileWindow file = new FileWindow(shp)) {
            byte[] begin = beginning(shp);
            boolean isMagic = begin.length >= 4 && begin[0] == 0 && begin[1] == 0 && begin[2] == 0x27 && begin[3] == 0x0A;
            if (begin.length > 0 && !isMagic) {
                throw DataRefused.of("data.shp.not-one", beside.fileName(), likeness(begin));
            }
            if (file.show(0, HEADER) < 0) {
                throw DataRefused.of("data.shp.short", beside.fileName(), file.size());
            }
            long claimed = 2L * file.bytes().order(ByteOrder.BIG_ENDIAN).getInt(24);
            if (claimed > file.size()) {
                found.noticed("data.shp.cut", "", shp.getFileName(), file.size(), claimed);
            }
        }
    }

    private static byte[] beginning(Path path) throws IOException {
        try (FileWindow file = new FileWindow(path)) {
            int length = (int) Math.min(16, file.size());
            return file.show(0, length) < 0 ? new byte[0] : Arrays.copyOf(file.bytes().array(), length);
        }
    }

    private static String likeness(byte[] begin) {
        String latin = new String(begin, StandardCharsets.ISO_8859_1);
        for (String[] known : new String[][] {{"\u0089PNG", "PNG"}, {"\u00FF\u00D8\u00FF", "JPEG"}, {"PK\u0003\u0004", "ZIP"}, {"%PDF", "PDF"},
            {"SQLite format 3", "SQLite"}, {"Rar!", "RAR"}, {"GIF8", "GIF"}, {"<?xml", "XML"}, {"BM", "BMP"}, {"\u00D0\u00CF\u0011\u00E0", "OLE"}}) {
            if (latin.startsWith(known[0])) {
                return known[1];
            }
        }
        return latin.strip().toLowerCase(Locale.ROOT).startsWith("<") ? "HTML" : hex(begin);
    }

    private static String hex(byte[] begin) {
        return begin.length == 0 ? "0" : HexFormat.ofDelimiter(" ").withUpperCase().formatHex(begin, 0, Math.min(8, begin.length));
    }

    private static Optional<Charset> declared(SideFiles beside, Findings found) {
        Optional<byte[]> cpg = beside.read("cpg", MOST_CPG_BYTES).or(() -> beside.read("cst", MOST_CPG_BYTES));
        if (cpg.isEmpty()) {
            return Optional.empty();
        }
        String name = new String(cpg.get(), StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", "").strip();
        Optional<Charset> charset = CharsetNames.find(name);
        if (charset.isEmpty() && !name.isEmpty()) {
            found.noticed("data.shp.cpg-unknown", "", name.length() > 40 ? name.substring(0, 40) + "…" : name);
        }
        return charset;
    }

    private static CrsClaim crs(SideFiles beside, Findings found) {
        Optional<byte[]> prj = beside.read("prj", MOST_PRJ_BYTES);
        String text = prj.map(ShapefileFile::text).orElse("");
        if (isMarkup(text)) {
            found.noticed("data.shp.prj-html", "", beside.stem() + ".prj", text.substring(0, Math.min(40, text.length())).replaceAll("\\s+", " "));
        } else if (prj.isPresent() && text.isEmpty()) {
            found.noticed("data.shp.prj-empty", "", beside.stem() + ".prj");
        }
        String more = text.isEmpty() || isMarkup(text) ? beside.read("qpj", MOST_PRJ_BYTES).map(ShapefileFile::text).orElse("") : "";
        String said = more.isEmpty() ? text : more;
        return said.isEmpty() ? CrsClaim.NONE : CrsClaim.ofWkt(said);
    }

    private static boolean isMarkup(String text) {
        return text.startsWith("<");
    }

    /** The text of a small file, in whatever it is written, without its mark. */
    static String text(byte[] bytes) {
        int mark = Encodings.markLength(bytes);
        TextEncoding encoding = Encodings.marked(bytes)
            .orElseGet(() -> Encodings.decide(Optional.empty(), Optional.empty(), TextSamples.ofLines(bytes, 0, bytes.length, false)));
        return new String(bytes, mark, bytes.length - mark, Encodings.widest(encoding.charset())).replace("\0", "").strip();
    }

    @Override
    public void close() {
        // each cursor closes what it opens
    }
}
