package districtatlas.print.pdf;

import districtatlas.paint.lettering.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A weight of the bundled font, embedded with no more glyphs than are written. Every character written has a code of its own, so that
 * copied text is what was written even where characters share a glyph: PDFBox's own embedding codes by glyph and names the lowest
 * character of each, such as U+2F00 for U+4E00. Reading the file takes some 100 ms. One thread at a time.
 */
final class SubsetFont {
    private static final List<String> TABLES_OF_PDF = List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
    private static final int MOST_IN_A_BLOCK = 100;
    private static final int SYMBOLIC = 4;
    private static final int BOX = 0x25A1;
    private static final int UNKNOWN = 0xFFFD;
    /** Font files carry variation selectors that the reader of files does not know; nobody needs to hear of it. */
    private static final Logger SELECTORS = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    private final String name;
    private final TrueTypeFont font;
    private final double unitsPerEm;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();

    private SubsetFont(String name, TrueTypeFont font) throws IOException {
        this.name = name;
        this.font = font;
        this.unitsPerEm = font.getUnitsPerEm();
    }

    static SubsetFont of(boolean bold) throws IOException {
        SELECTORS.setLevel(Level.SEVERE);
        try (InputStream in = Typeface.file(bold)) {
            return new SubsetFont(bold ? "B" : "R", new TTFParser().parse(new RandomAccessReadBuffer(in)));
        }
    }

    String name() {
        return name;
    }

    boolean isUsed() {
        return !codes.isEmpty();
    }

    /** The two-byte code of a character, from 1 in order of first use. What PDF/A takes for no character at all is one that is unknown. */
    int code(int character) {
        return codes.computeIfAbsent(character == 0 || character == 0xFEFF || character == 0xFFFE ? UNKNOWN : character, c -> codes.size() + 1);
    }

    /** In shares of the type's size. */
    double advance(int character) throws IOException {
        return font.getAdvanceWidth(glyph(character)) / unitsPerEm;
    }

    /** PDF/A shows no glyph that stands for a missing one; a box does, and what is copied is the character. */
    private int glyph(int character) throws IOException {
        int glyph = known(character);
        return glyph != 0 ? glyph : known(BOX) != 0 ? known(BOX) : known('?');
    }

    private int known(int character) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(character);
    }

    COSDictionary embed(FileParts parts) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES_OF_PDF);
        TreeSet<Integer> glyphs = new TreeSet<>();
        for (int character : codes.keySet()) {
            glyphs.add(glyph(character));
        }
        subsetter.addGlyphIds(glyphs);
        String subsetName = tag(glyphs) + font.getName();
        subsetter.setPrefix(subsetName.substring(0, 7));
        Map<Integer, Integer> newNumbers = new HashMap<>();
        subsetter.getGIDMap().forEach((now, before) -> newNumbers.put(before, now));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        subsetter.writeToStream(file);
        COSStream fontFile = parts.stream(file.toByteArray());
        fontFile.setInt(COSName.LENGTH1, file.size());

        COSDictionary cidFont = new COSDictionary();
        cidFont.setItem(COSName.TYPE, COSName.FONT);
        cidFont.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        cidFont.setName(COSName.BASE_FONT, subsetName);
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        cidFont.setItem(COSName.CIDSYSTEMINFO, system);
        cidFont.setItem(COSName.FONT_DESC, descriptor(subsetName, fontFile));
        cidFont.setInt(COSName.DW, 1000);
        COSArray widths = new COSArray();
        byte[] toGlyph = new byte[2 * codes.size() + 2];
        int at = 2;
        for (int character : codes.keySet()) {
            widths.add(COSInteger.get(Math.round(advance(character) * 1000)));
            int glyph = newNumbers.getOrDefault(glyph(character), 0);
            toGlyph[at++] = (byte) (glyph >> 8);
            toGlyph[at++] = (byte) glyph;
        }
        COSArray runs = new COSArray();
        runs.add(COSInteger.ONE);
        runs.add(widths);
        cidFont.setItem(COSName.W, runs);
        cidFont.setItem(COSName.CID_TO_GID_MAP, parts.stream(toGlyph));

        COSDictionary whole = new COSDictionary();
        whole.setItem(COSName.TYPE, COSName.FONT);
        whole.setItem(COSName.SUBTYPE, COSName.TYPE0);
        whole.setName(COSName.BASE_FONT, subsetName);
        whole.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(cidFont);
        whole.setItem(COSName.DESCENDANT_FONTS, descendants);
        whole.setItem(COSName.TO_UNICODE, parts.stream(toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return whole;
    }

    private COSDictionary descriptor(String subsetName, COSStream fontFile) throws IOException {
        double scale = 1000 / unitsPerEm;
        COSDictionary d = new COSDictionary();
        d.setItem(COSName.TYPE, COSName.FONT_DESC);
        d.setName(COSName.FONT_NAME, subsetName);
        d.setInt(COSName.FLAGS, SYMBOLIC);
        d.setItem(COSName.FONT_BBOX, Resources.numbers(font.getHeader().getXMin() * scale, font.getHeader().getYMin() * scale,
                font.getHeader().getXMax() * scale, font.getHeader().getYMax() * scale));
        d.setInt(COSName.ITALIC_ANGLE, 0);
        d.setInt(COSName.ASCENT, (int) Math.round(font.getHorizontalHeader().getAscender() * scale));
        d.setInt(COSName.DESCENT, (int) Math.round(font.getHorizontalHeader().getDescender() * scale));
        d.setInt(COSName.CAP_HEIGHT, (int) Math.round(font.getOS2Windows().getCapHeight() * scale));
        d.setInt(COSName.STEM_V, (int) Math.round(font.getOS2Windows().getWeightClass() / 5.0));
        d.setItem(COSName.FONT_FILE2, fontFile);
        return d;
    }

    /** Six letters of the glyphs' sum, so that equal subsets have equal names. */
    private static String tag(TreeSet<Integer> glyphs) {
        CRC32 sum = new CRC32();
        for (int glyph : glyphs) {
            sum.update(glyph >> 8);
            sum.update(glyph);
        }
        long rest = sum.getValue();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.append('+').toString();
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, Integer>> all = new ArrayList<>(codes.entrySet());
        for (int from = 0; from < all.size(); from += MOST_IN_A_BLOCK) {
            List<Map.Entry<Integer, Integer>> block = all.subList(from, Math.min(all.size(), from + MOST_IN_A_BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            for (Map.Entry<Integer, Integer> entry : block) {
                map.append('<').append(hex(entry.getValue())).append("> <");
                Character.toString(entry.getKey()).chars().forEach(unit -> map.append(hex(unit)));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }

    static String hex(int unit) {
        return String.format(Locale.ROOT, "%04X", unit);
    }

    /** Words as PDF writes them in UTF-16, with the mark that says so. */
    static String utf16(String words) {
        StringBuilder hex = new StringBuilder("<FEFF");
        words.chars().forEach(unit -> hex.append(hex(unit)));
        return hex.append('>').toString();
    }
}
