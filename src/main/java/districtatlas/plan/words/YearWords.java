package districtatlas.plan.words;

import districtatlas.base.Messages;
import districtatlas.plan.Figure;

/** Says a year and a span of years. Immutable. */
public final class YearWords {
    private final Messages messages;

    public YearWords(Messages messages) {
        this.messages = messages;
    }

    public String year(int year) {
        return period(String.valueOf(year));
    }

    /** @param years as the atlas has them, such as 2021–2025; empty stays empty */
    public String period(String years) {
        return years.isEmpty() ? "" : messages.get("words.year", years);
    }

    /** A figure that counts what several years bring is of these years; empty for an undated one. */
    public String of(Figure figure) {
        return figure.period().isEmpty() && figure.year().isPresent() ? year(figure.year().getAsInt()) : period(figure.period());
    }
}
