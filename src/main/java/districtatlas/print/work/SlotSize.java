package districtatlas.print.work;

import districtatlas.print.page.Millimetres;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How large the name boxes of a sheet are: all alike, since a box as long as its name would be a hint; and wide enough for a hand that writes
 * the longest. In logical pixels. Immutable.
 *
 * @param writing width of what is written
 * @param rows    lines to write on
 */
record SlotSize(double writing, int rows) {
    /** Of the number before it. */
    static final double NUMBER = Millimetres.px(6.5);
    static final TypeStyle TYPE = TypeStyle.points(10.5).leading(1.2);

    private static final double IDEOGRAPH = Millimetres.px(6.2);
    private static final double LETTER = Millimetres.px(2.3);
    private static final double LEAST = Millimetres.px(22);
    private static final double MOST = Millimetres.px(50);
    private static final double FIRST_ROW = Millimetres.px(9);
    private static final double NEXT_ROW = Millimetres.px(6.8);
    private static final int MOST_ROWS = 4;
    /** Words do not fill their rows. */
    private static final double SLACK = 1.12;
    private static final double PADDING = 4;

    /** Those that hold the longest of the answers, whether a hand writes it or it is printed; the fewest rows first. */
    static List<SlotSize> of(List<String> answers) {
        double longest = answers.stream().mapToDouble(SlotSize::written).max().orElse(LEAST);
        double word = answers.stream().flatMap(a -> Stream.of(a.split("[ -]"))).filter(w -> !isIdeographic(w)).mapToDouble(SlotSize::written).max().orElse(0);
        List<SlotSize> sizes = new ArrayList<>();
        for (int rows = 1; rows <= MOST_ROWS; rows++) {
            double wide = rows == 1 ? Math.max(LEAST, longest) : Math.max(LEAST, Math.max(word, SLACK * longest / rows));
            SlotSize size = new SlotSize(wide, rows);
            if (wide <= MOST && answers.stream().allMatch(a -> size.lines(a).size() <= size.rows)) {
                sizes.add(size);
            }
            if (wide == LEAST) {
                break;
            }
        }
        return sizes.isEmpty() ? List.of(new SlotSize(MOST, (int) Math.max(MOST_ROWS, Math.ceil(SLACK * longest / MOST)))) : sizes;
    }

    /** Of boxes with a number alone. */
    static SlotSize ofNumbers() {
        return new SlotSize(0, 1);
    }

    private static boolean isIdeographic(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic);
    }

    /** How long it is in handwriting. */
    static double written(String words) {
        return words.codePoints().mapToDouble(c -> Character.isIdeographic(c) ? IDEOGRAPH : LETTER).sum();
    }

    /** The printed name in its box. */
    List<String> lines(String name) {
        return TypeSetter.rows(name, writing - PADDING, TYPE);
    }

    double wide() {
        return NUMBER + writing;
    }

    double high() {
        return writing == 0 ? NUMBER : FIRST_ROW + (rows - 1) * NEXT_ROW;
    }

    /** How far below a box's top its n-th line to write on is, counted from 0; the last is the box's own edge. */
    double rule(int row) {
        return FIRST_ROW + row * NEXT_ROW;
    }

    /** The middle of the n-th row, as far below the box's top. */
    double middle(int row) {
        return writing == 0 ? NUMBER / 2 : rule(row) - (row == 0 ? FIRST_ROW : NEXT_ROW) / 2;
    }
}
