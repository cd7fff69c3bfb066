package districtatlas.print.page;

import districtatlas.paint.decor.Piece;
import districtatlas.paint.decor.WordBreak;
import districtatlas.paint.lettering.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks words into lines of a width, in the bundled type; nothing is left out. Pure functions. */
public final class TypeSetter {
    /** Characters that stand for nothing on paper, for which the type would draw an empty box. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");
    /** Where the feet of letters stand in a line, in shares of their size. */
    private static final double FEET = 0.86;

    private TypeSetter() {
    }

    /** In logical pixels. */
    public static double width(String words, TypeStyle style) {
        return Typeface.bundled().width(words, style.bold(), style.sizePx());
    }

    /** Lines of the text, each of them broken to rows of at most that width. */
    public static List<String> rows(String text, double most, TypeStyle style) {
        List<String> rows = new ArrayList<>();
        text.strip().lines().forEach(l -> rows.addAll(WordBreak.narrowRows(seen(l), most, t -> width(t, style))));
        return rows;
    }

    /** As much as fits in one row, with an ellipsis: only for what stands whole elsewhere. */
    public static String cut(String words, double most, TypeStyle style) {
        return WordBreak.cut(seen(words), most, t -> width(t, style));
    }

    private static String seen(String line) {
        return UNSEEN.matcher(line.replace('\t', ' ')).replaceAll("");
    }

    /** The text as lines of a column. */
    public static List<Strip> lines(String text, double most, TypeStyle style) {
        return rows(text, most, style).stream().map(r -> line(r, style)).toList();
    }

    /** One line, however long. */
    public static Strip line(String words, TypeStyle style) {
        return words.isBlank() ? Strip.space(style.height()) : new Strip(style.height(), List.of(piece(words, 0, baseline(style), style)));
    }

    /** One line that ends at {@code right}. */
    public static Strip lineTo(double right, String words, TypeStyle style) {
        return line(words, style).movedRight(right - width(words, style));
    }

    /** From a line's top to its feet. */
    public static double baseline(TypeStyle style) {
        return (style.height() - style.sizePx()) / 2 + style.sizePx() * FEET;
    }

    /** Words that stand at a place of the page. */
    public static Piece.Words piece(String words, double x, double baseline, TypeStyle style) {
        return new Piece.Words(words, x, baseline, width(words, style), style.sizePx(), style.bold(), style.quiet());
    }
}
