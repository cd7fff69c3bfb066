package districtatlas.paint.lettering;

import districtatlas.map.symbol.TextSymbol;
import java.util.ArrayList;
import java.util.List;

/**
 * A label's words set in lines, in device pixels. Immutable.
 *
 * @param letters with their feet relative to the block's top left corner
 * @param size    of the type
 */
public record Lettering(List<Letter> letters, double width, double height, double size) {
    private static final double LINE = 1.2;
    /** A row may be a little longer than asked rather than leave one character to a row of its own. */
    private static final double OVERHANG = 1.15;
    /** From the line's top to the feet: an ideograph's box stands in the middle of its line. */
    private static final double BASELINE = 0.98;

    public record Letter(String text, Typeface.Glyph glyph, double x, double y) {
    }

    static Lettering of(TextSymbol symbol, double scale) {
        double size = symbol.sizePx() * scale;
        double spacing = symbol.letterSpacingPx() * scale;
        Typeface face = Typeface.bundled();
        List<String> rows = new ArrayList<>();
        for (String line : symbol.label().split("\n")) {
            wrap(line.strip(), symbol, scale, face, rows);
        }
        double widest = 0;
        double[] widths = new double[rows.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(rows.get(i), symbol, size, spacing(rows.get(i), spacing), face);
            widest = Math.max(widest, widths[i]);
        }
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            double x = (widest - widths[i]) / 2;
            double y = (i * LINE + BASELINE) * size;
            double apart = spacing(rows.get(i), spacing);
            for (int code : rows.get(i).codePoints().toArray()) {
                Typeface.Glyph glyph = face.glyph(code, symbol.bold(), symbol.italic(), size);
                letters.add(new Letter(Character.toString(code), glyph, x, y));
                x += glyph.advance() + apart;
            }
        }
        return new Lettering(List.copyOf(letters), widest, LINE * size * rows.size(), size);
    }

    /** Letters are spaced out, the digits of one number are not: a row of them alone would read as several. */
    private static double spacing(String row, double spacing) {
        return row.length() > 1 && row.chars().allMatch(c -> c >= '0' && c <= '9') ? 0 : spacing;
    }

    public int rows() {
        return (int) Math.round(height / (LINE * size));
    }

    /** Of the letters' own height, without the space between lines. */
    public double inkHeight() {
        return height - 0.15 * size;
    }

    private static double width(String text, TextSymbol symbol, double size, double spacing, Typeface face) {
        int[] codes = text.codePoints().toArray();
        double width = Math.max(0, codes.length - 1) * spacing;
        for (int code : codes) {
            width += face.glyph(code, symbol.bold(), symbol.italic(), size).advance();
        }
        return width;
    }

    /** Breaks at spaces and between ideographs, into rows of about one length. */
    private static void wrap(String line, TextSymbol symbol, double scale, Typeface face, List<String> rows) {
        double size = symbol.sizePx() * scale;
        double spacing = symbol.letterSpacingPx() * scale;
        double whole = width(line, symbol, size, spacing, face);
        double room = symbol.wrapPx() * scale * OVERHANG;
        if (room <= 0 || whole <= room) {
            rows.add(line);
            return;
        }
        int rowsLeft = (int) Math.ceil(whole / room);
        double left = whole;
        StringBuilder row = new StringBuilder();
        for (String word : words(line)) {
            double now = width(row.toString().strip(), symbol, size, spacing, face);
            double longer = width((row + word).strip(), symbol, size, spacing, face);
            boolean full = longer > room || rowsLeft > 1 && (now + longer) / 2 > left / rowsLeft + 1e-6;
            if (!row.isEmpty() && full) {
                rows.add(row.toString().strip());
                row.setLength(0);
                left -= now;
                rowsLeft = Math.max(1, rowsLeft - 1);
            }
            row.append(word);
        }
        if (!row.toString().isBlank()) {
            rows.add(row.toString().strip());
        }
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int code : line.codePoints().toArray()) {
            boolean alone = Character.isIdeographic(code);
            if (alone && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.appendCodePoint(code);
            if (alone || code == ' ') {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
