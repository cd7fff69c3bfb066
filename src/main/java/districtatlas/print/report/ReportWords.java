package districtatlas.print.report;

import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.plan.Citation;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.plan.words.FigureWords;
import districtatlas.plan.words.ItemWords;
import districtatlas.plan.words.SourceWords;
import districtatlas.plan.words.ZoneWords;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page's own sentences, and the plan's words, in one language. Immutable. */
record ReportWords(Plan plan, Messages messages) {
    String of(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    FigureWords figures() {
        return new FigureWords(messages);
    }

    ItemWords items() {
        return new ItemWords(messages);
    }

    ZoneWords zones() {
        return new ZoneWords(messages);
    }

    String in(Text text) {
        return text.in(messages.lang());
    }

    String name(ZoneId zone) {
        return plan.zone(zone).map(z -> in(z.name())).orElse(zone.value());
    }

    <T> String list(Collection<T> things, Function<T, String> name) {
        return things.stream().map(name).collect(Collectors.joining(of("list.separator")));
    }

    /** Counts are not years: they are grouped. */
    String count(long number) {
        return NumberFormat.getIntegerInstance(messages.lang().locale()).format(number);
    }

    /** Where it stands, in a few characters: section and line. The full section is the element's title. */
    void cite(Html html, List<Citation> sources) {
        for (Citation source : sources) {
            html.text(" ").element("span", SourceWords.brief(source, messages.lang()), "class", "cite", "title", in(source.section()));
        }
    }
}
