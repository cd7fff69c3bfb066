package districtatlas.base;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A kind of file that the program writes for a reader: how its name ends, and how its content begins. */
public enum FileKind {
    ATLAS(List.of("SQLite format 3\0"), ".gpkg"),
    /** What a reader keeps. */
    NOTEBOOK(List.of("SQLite format 3\0"), ".atlas"),
    PICTURE(List.of("\u0089PNG"), ".png"),
    PAPER(List.of("%PDF"), ".pdf"),
    JSON(List.of("{", "["), ".json"),
    GEOJSON(List.of("{"), ".geojson", ".json"),
    /** Tables of ours begin with one of these columns. */
    TABLE(List.of("id,", "key,"), ".csv"),
    /** Actual values: no table of ours takes their place, nor they a table's. */
    ACTUALS(List.of("indicator,"), ".csv"),
    SHEETS(List.of("PK\u0003\u0004"), ".xlsx"),
    SLIDES(List.of("PK\u0003\u0004"), ".pptx"),
    PAGE(List.of("<"), ".html", ".htm"),
    /** A tour that a reader made. */
    TOUR(List.of("{"), ".tour");

    /** So much of a file is enough to tell its kind. */
    static final int HEAD_BYTES = 64;
    /** Of UTF-8, byte by byte. */
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private final List<String> begins;
    private final List<String> endings;

    /** @param begins a character for each byte */
    FileKind(List<String> begins, String... endings) {
        this.begins = begins;
        this.endings = List.of(endings);
    }

    /** Whether a file of this kind may have that name. */
    public boolean fits(Path file) {
        Path name = file.getFileName();
        return name != null && endings.stream().anyMatch(name.toString().toLowerCase(Locale.ROOT)::endsWith);
    }

    /** As a reader is told of them. */
    public String endings() {
        return String.join(" / ", endings);
    }

    /** @param head the first bytes of a file; blanks before a text do not count */
    boolean isOf(byte[] head) {
        String first = new String(head, StandardCharsets.ISO_8859_1);
        String text = first.startsWith(BYTE_ORDER_MARK) ? first.substring(BYTE_ORDER_MARK.length()) : first;
        return begins.stream().anyMatch(b -> text.stripLeading().startsWith(b));
    }
}
