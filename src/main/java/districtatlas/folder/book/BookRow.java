package districtatlas.folder.book;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.data.table.SheetBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a sheet, asked for by columns. What is wrong with a cell is told with its place, and makes the row one that is not taken.
 * One thread at a time.
 */
final class BookRow {
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;

    private final BookSheet sheet;
    private final String page;
    private final SheetBook.Line line;
    private final Map<String, Integer> columns;
    private final BookNotes notes;
    private boolean bad;

    BookRow(BookSheet sheet, String page, SheetBook.Line line, Map<String, Integer> columns, BookNotes notes) {
        this.sheet = sheet;
        this.page = page;
        this.line = line;
        this.columns = columns;
        this.notes = notes;
    }

    /** Sheet, column and row, as the workbook's own program names them, with the heading. */
    String where(String column) {
        Integer at = columns.get(column);
        String heading = sheet.column(column).map(c -> c.heading(new Messages(Lang.ZH))).orElse(column);
        return page + "!" + (at == null ? "" : letters(at)) + line.number() + " " + heading;
    }

    private static String letters(int column) {
        return (column >= 26 ? letters(column / 26 - 1) : "") + (char) ('A' + column % 26);
    }

    /** Tells what is wrong; the row is not taken. */
    void wrong(String code, String column, Object... parts) {
        bad = true;
        notes.wrong(Problem.worded(code, where(column), parts));
    }

    /** Tells what is to be looked at. */
    void open(String code, String column, Object... parts) {
        notes.open(Problem.worded(code, where(column), parts));
    }

    boolean isBad() {
        return bad;
    }

    private Object cell(String column) {
        Integer at = columns.get(column);
        Object cell = at == null ? null : line.cell(at);
        if (cell instanceof SheetBook.Broken broken) {
            wrong("book.formula", column, broken.written().isEmpty() ? "?" : broken.written());
            return null;
        }
        return cell;
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    /** Whether the cell has only the sign that takes away what there was. */
    boolean takesAway(String column) {
        return text(column).matches("删除|(?i)delete");
    }

    /** As text; a number in plain decimals, a date as its day. */
    String text(String column) {
        Object cell = cell(column);
        if (cell == null) {
            return "";
        }
        if (cell instanceof Double number) {
            return plain(number);
        }
        return cell.toString().strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static String plain(double number) {
        BigDecimal plain = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    /** A number, also one that is kept as text. */
    Optional<BigDecimal> number(String column) {
        String text = text(column);
        if (text.isEmpty() || bad && cell(column) == null) {
            return Optional.empty();
        }
        String digits = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).replaceAll("(?<=\\d),(?=\\d{3})", "").replaceAll("[°%]$", "").strip();
        if (cell(column) instanceof LocalDate || cell(column) instanceof LocalDateTime || !digits.matches("[-+]?\\d{1,15}(\\.\\d{1,12})?")) {
            wrong("book.number", column, text);
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits).stripTrailingZeros();
        return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
    }

    /** A year: 2025, 2025年, a day of that year, or the number where its cell is formatted as a day. */
    Optional<Integer> year(String column) {
        Object cell = cell(column);
        LocalDate day = cell instanceof LocalDate d ? d : cell instanceof LocalDateTime t ? t.toLocalDate() : null;
        if (day != null) {
            long serial = ChronoUnit.DAYS.between(DAY_0, day);
            return Optional.of(serial >= FIRST_YEAR && serial <= LAST_YEAR ? (int) serial : day.getYear());
        }
        String text = text(column).replaceAll("年$", "").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{4}") || Integer.parseInt(text) < FIRST_YEAR || Integer.parseInt(text) > LAST_YEAR) {
            wrong("book.year", column, text(column));
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(text));
    }

    /** Several texts in one cell. */
    List<String> texts(String column) {
        return split(text(column));
    }

    /** With strokes between them where one of them has another separator within. */
    static List<String> split(String text) {
        return text.contains("|") ? Arrays.stream(text.split("\\|")).map(String::strip).filter(t -> !t.isEmpty()).toList() : separated(text);
    }

    private static List<String> separated(String text) {
        return Arrays.stream(text.split("[、；;，\n]|,(?!\\d{3}(?!\\d))")).map(String::strip).filter(t -> !t.isEmpty()).toList();
    }

    /** The key of a word of the column's list; what is none is told with what there is. */
    Optional<String> choice(String column, BookWords words) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        BookChoice choice = sheet.column(column).map(BookColumn::choice).orElse(BookChoice.NONE);
        Optional<BookWord> word = words.meant(choice, text);
        if (word.isEmpty()) {
            List<String> there = words.list(choice).stream().map(BookWord::zh).toList();
            wrong("book.choice", column, text, String.join("、", there));
        }
        return word.map(BookWord::key);
    }

    /** Whether every cell that a new entry needs is filled; those that are not are told. */
    void needs(List<String> needed) {
        List<String> wanting = new ArrayList<>(needed);
        wanting.removeIf(this::has);
        wanting.forEach(c -> wrong("book.empty", c, sheet.column(c).map(k -> k.heading(new Messages(Lang.ZH))).orElse(c)));
    }

    BookSheet sheet() {
        return sheet;
    }
}
