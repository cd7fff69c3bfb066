package districtatlas.paint.lettering;

import districtatlas.coord.ScreenXY;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.lettering.PlacedLabel.Box;
import districtatlas.paint.lettering.PlacedLabel.Letter;
import java.util.ArrayList;
import java.util.List;

/** Where each letter of a label stands around its middle, and what it covers. Pure functions. */
public final class Writing {
    private Writing() {
    }

    public static List<Letter> level(Lettering text, ScreenXY middle) {
        List<Letter> letters = new ArrayList<>(text.letters().size());
        for (Lettering.Letter letter : text.letters()) {
            letters.add(new Letter(letter.text(), middle.x() - text.width() / 2 + letter.x(),
                    middle.y() - text.height() / 2 + letter.y(), 0));
        }
        return letters;
    }

    public static List<Letter> turned(Lettering text, ScreenXY middle, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        List<Letter> letters = new ArrayList<>(text.letters().size());
        for (Lettering.Letter letter : text.letters()) {
            double x = letter.x() - text.width() / 2;
            double y = letter.y() - text.height() / 2;
            letters.add(new Letter(letter.text(), middle.x() + x * cos - y * sin, middle.y() + x * sin + y * cos, angle));
        }
        return letters;
    }

    /** One box a letter. */
    public static List<Box> boxes(TextSymbol symbol, Lettering text, List<Letter> letters, double scale) {
        double half = text.size() * 0.5 + symbol.haloPx() * scale;
        double up = text.size() * 0.36;
        List<Box> boxes = new ArrayList<>(letters.size());
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            double right = text.letters().get(i).glyph().advance() / 2;
            double x = letter.x() + right * Math.cos(letter.angle()) + up * Math.sin(letter.angle());
            double y = letter.y() + right * Math.sin(letter.angle()) - up * Math.cos(letter.angle());
            boxes.add(new Box(x - half, y - half, x + half, y + half));
        }
        return boxes;
    }
}
