package districtatlas.print.pdf;

import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.paint.lettering.Typeface;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes labels as text. Halos are outlines, so that every word is in the text once; a label's words are also said whole, so that
 * they are copied as they were, however their letters are spaced, wrapped or turned. One thread at a time.
 */
final class WordsOnPaper {
    private static final double SAME_LINE = 1e-6;

    private final PageContent to;

    WordsOnPaper(PageContent to) {
        this.to = to;
    }

    void write(PlacedLabel label) throws IOException {
        TextSymbol symbol = label.symbol();
        if (symbol.haloPx() > 0 && symbol.haloArgb() >>> 24 != 0) {
            halo(label, symbol);
        }
        to.fillColour(symbol.argb());
        begin(symbol.label());
        double lean = symbol.italic() ? -Typeface.ITALIC_LEAN : 0;
        List<PlacedLabel.Letter> run = new ArrayList<>();
        for (PlacedLabel.Letter letter : label.letters()) {
            if (!run.isEmpty() && !goesOn(run.get(run.size() - 1), letter)) {
                run(run, symbol.bold(), symbol.sizePx(), lean);
                run.clear();
            }
            run.add(letter);
        }
        run(run, symbol.bold(), symbol.sizePx(), lean);
        end();
    }

    /**
     * A line of level words from {@code x} on, each character with a code of its own and so copied as it was.
     *
     * @param spaced a space follows, which nobody sees
     */
    void write(String words, double x, double baseline, double sizePx, boolean bold, int argb, boolean spaced) throws IOException {
        to.fillColour(argb);
        to.op("BT");
        List<PlacedLabel.Letter> letters = new ArrayList<>();
        double at = x;
        for (int code : (spaced ? words + " " : words).codePoints().toArray()) {
            letters.add(new PlacedLabel.Letter(Character.toString(code), at, baseline, 0));
            at += Typeface.bundled().glyph(code, bold, false, sizePx).advance();
        }
        run(letters, bold, sizePx, 0);
        to.op("ET");
    }

    private void begin(String words) {
        to.raw("/Span <</ActualText ").raw(SubsetFont.utf16(words)).op(">> BDC");
        to.op("BT");
    }

    private void end() {
        to.op("ET");
        to.op("EMC");
    }

    private static boolean goesOn(PlacedLabel.Letter before, PlacedLabel.Letter letter) {
        double across = (letter.y() - before.y()) * Math.cos(letter.angle()) - (letter.x() - before.x()) * Math.sin(letter.angle());
        return Math.abs(letter.angle() - before.angle()) < SAME_LINE && Math.abs(across) < SAME_LINE
                && (letter.x() - before.x()) * Math.cos(letter.angle()) + (letter.y() - before.y()) * Math.sin(letter.angle()) > 0;
    }

    /** Letters of one line: each stands where it was placed, whatever its neighbour's width. */
    private void run(List<PlacedLabel.Letter> letters, boolean bold, double size, double lean) throws IOException {
        if (letters.isEmpty()) {
            return;
        }
        SubsetFont font = to.resources().font(bold);
        PlacedLabel.Letter first = letters.get(0);
        double cos = Math.cos(first.angle());
        double sin = Math.sin(first.angle());
        to.raw("/" + font.name() + " ").number(size).op("Tf");
        to.exact(cos).exact(sin).exact(sin + lean * cos).exact(-cos + lean * sin).number(first.x()).number(first.y()).op("Tm");
        to.raw("[<");
        double expected = 0;
        for (PlacedLabel.Letter letter : letters) {
            double along = (letter.x() - first.x()) * cos + (letter.y() - first.y()) * sin;
            long back = Math.round((expected - along) / size * 1000);
            if (back != 0) {
                to.raw("> ").raw(Long.toString(back)).raw(" <");
                expected -= back * size / 1000;
            }
            int character = letter.text().codePointAt(0);
            to.raw(SubsetFont.hex(font.code(character)));
            expected += Math.round(font.advance(character) * 1000) * size / 1000;
        }
        to.op(">] TJ");
    }

    private void halo(PlacedLabel label, TextSymbol symbol) {
        to.fillColour(symbol.haloArgb());
        to.strokeColour(symbol.haloArgb());
        to.pen(2 * symbol.haloPx(), 1, 1);
        for (PlacedLabel.Letter letter : label.letters()) {
            AffineTransform place = AffineTransform.getTranslateInstance(letter.x(), letter.y());
            place.rotate(letter.angle());
            to.outline(Typeface.bundled().glyph(letter.text().codePointAt(0), symbol.bold(), symbol.italic(), symbol.sizePx()).outline(), place);
        }
        to.op("B");
    }
}
