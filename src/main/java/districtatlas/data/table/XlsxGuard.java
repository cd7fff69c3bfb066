package districtatlas.data.table;

import districtatlas.base.Cancel;
import districtatlas.data.DataRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks through a workbook before anything of it is kept, so that a small file cannot take all memory: how large its parts are when they are
 * unpacked, whether a single cell would be, and whether a cell claims to stand beyond the last column there is. Any thread.
 */
final class XlsxGuard {
    private static final int MOST_PARTS = 20_000;
    /** Packed text of sheets is some ten to thirty times smaller. */
    private static final long MOST_TIMES = 250;
    private static final long NEVER_A_BOMB = 16L << 20;
    private static final long LARGEST_PART = 4L << 30;
    /** Texts that all sheets share are kept in memory while one is read. */
    private static final long MOST_SHARED = 64L << 20;
    private static final int LONGEST_CELL = 1 << 20;
    private static final int MOST_LETTERS = 3;

    private XlsxGuard() {
    }

    /** @throws DataRefused when it is no workbook, damaged, locked, or would grow beyond measure */
    static void check(Path file, Cancel cancel) {
        String name = OpenedTables.fileName(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw DataRefused.of("data.table.bomb", name, name);
            }
            if (zip.getEntry("xl/workbook.bin") != null) {
                throw DataRefused.of("data.table.xlsb", name, name);
            }
            long size = Files.size(file);
            boolean sheets = false;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry part = entries.nextElement();
                String path = part.getName().toLowerCase(Locale.ROOT);
                if (path.endsWith(".xml") || path.endsWith(".rels")) {
                    check(zip, part, path, size, name, cancel);
                    sheets |= path.contains("worksheets/");
                }
            }
            if (!sheets) {
                throw DataRefused.of("data.table.no-workbook", name, name);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw DataRefused.of("data.table.damaged", name, name);
        }
    }

    private static void check(ZipFile zip, ZipEntry part, String path, long size, String name, Cancel cancel) throws IOException {
        boolean cells = path.contains("worksheets/");
        long most = path.endsWith("sharedstrings.xml") ? MOST_SHARED + 2 * size : LARGEST_PART;
        Scan scan = new Scan(cells);
        try (InputStream in = zip.getInputStream(part)) {
            byte[] block = new byte[1 << 16];
            long all = 0;
            for (int n = in.read(block); n > 0; n = in.read(block)) {
                cancel.check();
                all += n;
                scan.look(block, n);
                long packed = Math.max(part.getCompressedSize(), 1);
                if (all > most || all > NEVER_A_BOMB && all / packed > MOST_TIMES || scan.longest > LONGEST_CELL) {
                    throw DataRefused.of("data.table.bomb", name, name);
                }
                if (scan.astray) {
                    throw DataRefused.of("data.table.damaged", name, name);
                }
            }
        }
    }

    /** Follows tags without understanding them. */
    private static final class Scan {
        private final boolean cells;
        private int run;
        private int longest;
        private Tag tag = Tag.NONE;
        private boolean quoted;
        private int letters = -1;
        private boolean astray;

        /** Which tag is being read. */
        private enum Tag { NONE, BEGUN, C, CELL, OTHER }

        Scan(boolean cells) {
            this.cells = cells;
        }

        void look(byte[] block, int length) {
            for (int i = 0; i < length; i++) {
                byte b = block[i];
                run++;
                if (b == '<') {
                    tag = Tag.BEGUN;
                    longest = Math.max(longest, run);
                    run = 0;
                } else if (b == '>') {
                    tag = Tag.NONE;
                    quoted = false;
                    letters = -1;
                } else if (cells && tag == Tag.CELL) {
                    reference(b);
                } else if (cells && tag != Tag.NONE && tag != Tag.OTHER) {
                    boolean blank = b == ' ' || b == '\t' || b == '\n' || b == '\r';
                    tag = b == ':' ? Tag.BEGUN : tag == Tag.BEGUN && b == 'c' ? Tag.C : tag == Tag.C && blank ? Tag.CELL
                        : blank || b == '/' || b == '!' || b == '?' ? Tag.OTHER : tag == Tag.C ? Tag.OTHER : tag;
                }
            }
            longest = Math.max(longest, run);
        }

        /** Looks for a cell such as ABCDE1. */
        private void reference(byte b) {
            if (b == '"' || b == '\'') {
                quoted = !quoted;
                letters = quoted ? 0 : -1;
            } else if (letters >= 0 && (b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b == '$')) {
                letters++;
            } else {
                astray |= letters > MOST_LETTERS && b >= '0' && b <= '9';
                letters = -1;
            }
        }
    }
}
