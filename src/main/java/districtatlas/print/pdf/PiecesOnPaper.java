package districtatlas.print.pdf;

import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.paint.decor.Decorator;
import districtatlas.paint.decor.Piece;
import districtatlas.paint.decor.SheetInks;
import districtatlas.paint.decor.Swatch;
import districtatlas.paint.display.PixelFrame;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.util.List;

/** Draws words, boxes and legend samples as vectors, as the Decorator draws them in pixels. One thread at a time. */
final class PiecesOnPaper {
    /** Where the signs of Chinese, Japanese and Korean begin. */
    private static final int FIRST_FULL = 0x2E80;

    private final PageContent content;
    private final SheetInks inks;
    private final int fineness;

    /** @param fineness fine pixels for each logical one */
    PiecesOnPaper(PageContent content, SheetInks inks, int fineness) {
        this.content = content;
        this.inks = inks;
        this.fineness = fineness;
    }

    /** Words that follow one another belong together: where a line ends between two words of letters, the space is written that setting took away. */
    void draw(List<Piece> pieces) throws IOException {
        for (int i = 0; i < pieces.size(); i++) {
            boolean spaced = i + 1 < pieces.size() && pieces.get(i) instanceof Piece.Words words && pieces.get(i + 1) instanceof Piece.Words next
                    && isSpaceBetween(words.text(), next.text());
            draw(pieces.get(i), spaced);
        }
    }

    private static boolean isSpaceBetween(String before, String after) {
        return !before.isEmpty() && !after.isEmpty() && isOfLetters(before.codePointBefore(before.length())) && isOfLetters(after.codePointAt(0));
    }

    /** Of a script whose words have spaces between them; its signs as well, but for those that join. */
    private static boolean isOfLetters(int character) {
        return character < FIRST_FULL && !Character.isWhitespace(character) && character != '-' && character != '/';
    }

    private void draw(Piece piece, boolean spaced) throws IOException {
        ScreenBox box = piece.box();
        if (piece instanceof Piece.Card card) {
            content.fillColour(inks.card());
            content.strokeColour(inks.edge());
            content.pen(0.75, 0, 0);
            content.outline(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * card.radius(), 2 * card.radius()), null);
            content.op("B");
        } else if (piece instanceof Piece.Words line) {
            new WordsOnPaper(content).write(line.text(), line.x(), line.baseline(), line.sizePx(), line.bold(), line.quiet() ? inks.quiet() : inks.ink(), spaced);
        } else if (piece instanceof Piece.Figure figure) {
            figure(figure);
        } else if (piece instanceof Piece.Sample sample) {
            content.form(box.x(), box.y(), box.width(), box.height(), c -> sample(c, sample));
        } else if (piece instanceof Piece.Line line) {
            content.strokeColour(line.quiet() ? inks.quiet() : inks.ink());
            content.pen(line.widthPx(), 0, 0);
            content.moveTo(line.from().x(), line.from().y());
            content.lineTo(line.to().x(), line.to().y());
            content.op("S");
        } else if (piece instanceof Piece.Frame frame) {
            content.strokeColour(inks.ink());
            content.pen(frame.widthPx(), 0, 0);
            content.rectangle(box.x(), box.y(), box.width(), box.height());
            content.op("S");
        } else if (piece instanceof Piece.Tint tint) {
            content.fillColour(Decorator.tinted(inks.ink(), tint.share()));
            content.rectangle(box.x(), box.y(), box.width(), box.height());
            content.op("f");
        }
    }

    private void figure(Piece.Figure figure) {
        content.fillColour(figure.hollow() ? inks.card() | 0xFF << 24 : inks.ink());
        content.strokeColour(inks.ink());
        content.pen(0.9, 1, 1);
        boolean first = true;
        for (ScreenXY p : figure.outline()) {
            if (first) {
                content.moveTo(p.x(), p.y());
            } else {
                content.lineTo(p.x(), p.y());
            }
            first = false;
        }
        content.op("b");
    }

    private void sample(PageContent to, Piece.Sample sample) throws IOException {
        ScreenBox box = sample.box();
        if (inks.ground() >>> 24 != 0) {
            to.fillColour(inks.ground());
            to.rectangle(0, 0, box.width(), box.height());
            to.op("f");
        }
        new MapOnPaper(to, PixelFrame.of(Swatch.view(box.width(), box.height()), 1), fineness).draw(Swatch.list(sample.line(), box.width(), box.height()));
    }
}
