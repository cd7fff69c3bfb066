package districtatlas.print.sheet;

import districtatlas.paint.decor.Piece;
import districtatlas.paint.decor.WordBreak;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.util.ArrayList;
import java.util.List;

/** Sets words of several styles one after another into lines of a width; nothing is left out. One use. */
final class RunSetter {
    /** Between words of one style and those of the next. */
    private static final double GAP = 5;

    /** @param whole is not broken where a line has room for all of it */
    record Run(String words, TypeStyle style, boolean whole) {
    }

    private final double width;
    private final double hanging;
    private final double leading;
    /** All styles of a line stand on the first one's. */
    private final double baseline;
    private final List<Strip> lines = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();
    private StringBuilder words = new StringBuilder();
    private double from;
    private TypeStyle style;

    private RunSetter(double width, double hanging, TypeStyle first) {
        this.width = width;
        this.hanging = hanging;
        this.leading = first.height();
        this.baseline = TypeSetter.baseline(first);
        this.style = first;
    }

    static List<Strip> lines(List<Run> runs, double width) {
        return lines(runs, width, 0);
    }

    /**
     * @param runs    at least one; the first gives the height of lines
     * @param hanging by which lines after the first begin farther right
     */
    static List<Strip> lines(List<Run> runs, double width, double hanging) {
        RunSetter setter = new RunSetter(width, hanging, runs.get(0).style());
        for (Run run : runs) {
            if (!run.words().isBlank()) {
                setter.add(run);
            }
        }
        setter.endLine();
        return setter.lines;
    }

    private void add(Run run) {
        endRun();
        style = run.style();
        double wide = TypeSetter.width(run.words(), style);
        from += line.isEmpty() ? 0 : GAP;
        if (run.whole() && !line.isEmpty() && from + wide > width && wide <= width - hanging) {
            endLine();
        }
        for (String part : WordBreak.parts(run.words())) {
            if (!fits(part) && !(line.isEmpty() && words.isEmpty())) {
                endLine();
            }
            if (fits(part)) {
                words.append(part);
            } else {
                letters(part);
            }
        }
    }

    /** A word longer than a line is broken anywhere. */
    private void letters(String part) {
        for (int code : part.codePoints().toArray()) {
            String letter = Character.toString(code);
            if (!words.isEmpty() && !fits(letter)) {
                endLine();
            }
            words.append(letter);
        }
    }

    private boolean fits(String more) {
        return from + TypeSetter.width((words + more).stripTrailing(), style) <= width + 1e-6;
    }

    private void endRun() {
        String said = words.toString().strip();
        if (!said.isEmpty()) {
            line.add(TypeSetter.piece(said, from, baseline, style));
            from += TypeSetter.width(said, style);
        }
        words = new StringBuilder();
    }

    private void endLine() {
        endRun();
        if (!line.isEmpty()) {
            lines.add(new Strip(leading, line));
        }
        line = new ArrayList<>();
        from = hanging;
    }
}
