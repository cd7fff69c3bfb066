package districtatlas.print.report;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.plan.Citation;
import districtatlas.plan.Figure;
import districtatlas.plan.Indicator;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The plan's things as words of one language. Immutable. */
record ReportWords(Plan plan, Messages messages) {
    String of(String key, Object... arguments) {
        return messages.get(key, arguments);
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

    String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.lang().locale());
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** Counts are not years: they are grouped. */
    String count(long number) {
        return number(number, 0);
    }

    /** Where it stands, in a few characters: section and line. The full section is the element's title. */
    void cite(Html html, List<Citation> sources) {
        for (Citation source : sources) {
            String line = Integer.toString(source.line());
            String shown = source.label().in(messages.lang()) + ":" + line;
            html.text(" ").element("span", shown, "class", "cite", "title", in(source.section()));
        }
    }

    /** The number with its unit, or the text's own words where it gives no number. */
    String figure(Indicator indicator, Figure figure) {
        if (figure.value().isEmpty()) {
            return in(figure.asWritten());
        }
        String unit = in(indicator.unit());
        String number = number(figure.value().getAsDouble(), Math.max(indicator.decimals(), 2));
        if (unit.isEmpty() || unit.equals("%") || messages.lang() == Lang.ZH) {
            return number + unit;
        }
        return number + (Character.isDigit(unit.charAt(0)) ? " × " : " ") + unit;   // 2.27 × 10,000 homes
    }

    /** Empty for the district itself: most figures are its. */
    String scope(Figure figure) {
        return switch (figure.scope().kind()) {
            case DISTRICT -> "";
            case EVERY_STREET -> of("group.every-street");
            case ZONE -> figure.scope().zone().map(this::name).orElse("");
            case OUTSIDE -> of("figure.outside", in(figure.scope().name()), of("group.outside"));
        };
    }
}
