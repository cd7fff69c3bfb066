package districtatlas.print.slides;

import districtatlas.coord.ScreenBox;
import districtatlas.print.page.Millimetres;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import districtatlas.print.slides.DeckLayout.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether words have room on a slide, told before any program for slides opens it: measured in the bundled type, with as much to spare as
 * the type of other machines may be wider and higher. Pure functions.
 */
final class SlideFit {
    /** Latin letters of other type are so much wider. */
    static final double WIDER = 1.1;
    /** Between baselines, in shares of the size: the highest of the types that may stand in for ideographs, at the layouts' line spacing. */
    private static final double LEADING = 1.38;
    /** The same of letters alone. */
    private static final double LETTERS_LEADING = 1.22;

    private SlideFit() {
    }

    /** Rows that a text takes. */
    static int rows(String text, double widePt, double sizePt, boolean bold) {
        TypeStyle style = new TypeStyle(Millimetres.pointsPx(sizePt), bold, false, LEADING);
        return Math.max(1, TypeSetter.rows(text, Millimetres.pointsPx(widePt) / WIDER, style).size());
    }

    static double leading(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic) ? LEADING : LETTERS_LEADING;
    }

    /** In points. */
    static double height(String text, double widePt, double sizePt, boolean bold) {
        return rows(text, widePt, sizePt, bold) * sizePt * leading(text);
    }

    /** Of one paragraph with the room before it, in points. */
    static double height(SlideWords words, DeckLayout layout) {
        Level level = words.level();
        double size = layout.size(level);
        // What stands behind it is smaller: as many letters of the same width would be fewer.
        String whole = words.after().isEmpty() ? words.text() : words.text() + "\u2002" + shortened(words.after(), layout.size(Level.NAME) / size);
        return words.above() + height(whole, layout.body().width() - level.in(), size, level.isBold());
    }

    /** So many of its letters as take in the large type the room of all in the small. */
    private static String shortened(String words, double share) {
        int[] codes = words.codePoints().toArray();
        return new String(codes, 0, (int) Math.ceil(codes.length * Math.min(1, share)));
    }

    static double height(List<SlideWords> all, DeckLayout layout) {
        return all.stream().mapToDouble(w -> height(w, layout)).sum();
    }

    static boolean hasRoom(String title, DeckLayout layout) {
        return height(title, layout.title().width(), layout.titlePt(), true) <= layout.title().height();
    }

    static boolean hasRoom(String text, ScreenBox box, double sizePt) {
        return text.lines().mapToDouble(l -> height(l, box.width(), sizePt, false)).sum() <= box.height();
    }

    /** The layout with the largest type in which all stand. */
    static Optional<DeckLayout> layout(String title, List<SlideWords> words, String source) {
        return DeckLayout.ofSteps().stream().filter(l -> hasRoom(title, l) && height(words, l) <= l.body().height()
                && hasRoom(source, l.source(), DeckLayout.SOURCE_PT)).findFirst();
    }

    /** As many slides as it takes; what is tied stays together. */
    static List<List<SlideWords>> parts(List<SlideWords> words, DeckLayout layout) {
        List<List<SlideWords>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        double high = 0;
        for (int i = 0; i < words.size();) {
            int after = i + 1;
            while (after < words.size() && words.get(after - 1).tied()) {
                after++;
            }
            List<SlideWords> together = words.subList(i, after);
            double wanted = height(together, layout);
            if (high > 0 && high + wanted > layout.body().height()) {
                parts.add(new ArrayList<>());
                high = 0;
            }
            parts.get(parts.size() - 1).addAll(together);
            high += wanted;
            i = after;
        }
        return parts;
    }
}
