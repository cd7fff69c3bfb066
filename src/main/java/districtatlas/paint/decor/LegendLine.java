package districtatlas.paint.decor;

import districtatlas.base.Lang;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.legend.LegendSection;
import districtatlas.map.symbol.Symbol;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a legend: what it looks like and what it is called; or a heading over some. Immutable.
 *
 * @param sample the shape its looks are drawn on
 * @param looks  side by side, each of symbols over one another, first below; none for a heading
 */
public record LegendLine(LegendEntry.Sample sample, List<List<Symbol>> looks, String words) {
    public LegendLine {
        looks = looks.stream().map(List::copyOf).toList();
    }

    public static LegendLine of(LegendEntry entry, Lang lang) {
        return new LegendLine(entry.sample(), entry.looks(), entry.title().in(lang));
    }

    /** Of one look. */
    public static LegendLine of(LegendEntry.Sample sample, List<Symbol> symbols, String words) {
        return new LegendLine(sample, List.of(symbols), words);
    }

    public static LegendLine heading(String words) {
        return new LegendLine(LegendEntry.Sample.POINT, List.of(), words);
    }

    /** All sections' lines, each under its heading where there is more than one. */
    public static List<LegendLine> of(List<LegendSection> sections, Lang lang) {
        List<LegendLine> lines = new ArrayList<>();
        for (LegendSection section : sections) {
            if (sections.size() > 1 && !section.title().isEmpty()) {
                lines.add(heading(section.title().in(lang)));
            }
            section.entries().forEach(e -> lines.add(of(e, lang)));
        }
        return lines;
    }

    public boolean isHeading() {
        return looks.isEmpty();
    }

    LegendLine saying(String other) {
        return new LegendLine(sample, looks, other);
    }
}
