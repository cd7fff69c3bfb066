package districtatlas.print.sheet;

import java.util.function.Function;

/**
 * What the reader wrote into the title block, once for all sheets; an empty field is filled by the program where it knows something, and
 * else stays empty. In any field {@value #OWN} stands for what the program would have written; in the number {@value #NUMBER} is a figure
 * of the page. Immutable.
 *
 * @param title       of the sheet
 * @param number      of the sheet, such as {@code NS-##}
 * @param scale       in words
 * @param coordinates which reference system
 * @param unit        who compiled it
 * @param date        of the sheet
 * @param sources     of the data
 * @param edition     of what is shown
 */
public record TitleBlock(String title, String number, String scale, String coordinates, String unit, String date, String sources, String edition) {
    public static final String OWN = "*";
    public static final String NUMBER = "#";
    /** Nothing written. */
    public static final TitleBlock EMPTY = new TitleBlock("", "", "", "", "", "", "", "");

    /** What stands in the block of a page, in the order of the fields. */
    SheetFacts over(SheetFacts facts, int page) {
        Function<String, String> numbered = t -> numbered(t, page);
        return new SheetFacts(filled(title, facts.title()), numbered.apply(filled(number, facts.number())), filled(scale, facts.scale()),
                filled(coordinates, facts.coordinates()), filled(unit, facts.unit()), filled(date, facts.date()), filled(sources, facts.sources()),
                filled(edition, facts.edition()), facts.notes());
    }

    private static String filled(String written, String known) {
        return written.isBlank() ? known : written.strip().replace(OWN, known).strip();
    }

    /** {@code NS-03} of {@code NS-##}: at least as many figures as signs. */
    private static String numbered(String written, int page) {
        int from = written.indexOf(NUMBER);
        if (from < 0) {
            return written;
        }
        int to = from;
        while (to < written.length() && written.startsWith(NUMBER, to)) {
            to++;
        }
        return written.substring(0, from) + ("%0" + (to - from) + "d").formatted(page) + written.substring(to);
    }
}
