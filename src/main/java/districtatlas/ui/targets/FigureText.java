package districtatlas.ui.targets;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.plan.Figure;
import districtatlas.plan.Indicator;
import districtatlas.plan.Target;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Says a figure in words: direction, number with unit, year. The same in the panel and in the table of years. Immutable. */
public final class FigureText {
    private final Messages messages;

    public FigureText(Messages messages) {
        this.messages = messages;
    }

    /** Such as "at least"; may be empty. */
    public String direction(Figure figure) {
        String approximate = figure.approximate() && figure.value().isPresent() && !saysItself(figure) ? messages.get("figure.about") : "";
        boolean asked = figure.role() != Figure.Role.RESULT && figure.value().isPresent()
                && figure.direction() != Indicator.Direction.NONE && figure.direction() != Indicator.Direction.EXACTLY;
        return asked ? messages.get("direction." + figure.direction().key()) + (approximate.isEmpty() ? "" : " " + approximate) : approximate;
    }

    /** In words where the plan gives no number. */
    public String value(Target target) {
        OptionalDouble value = target.figure().value();
        return value.isEmpty() || saysItself(target.figure()) ? target.figure().asWritten() : withUnit(value.getAsDouble(), target.indicator());
    }

    /** An approximate figure has words of its own, about or more than; in the text's language they are shown as they stand. */
    private boolean saysItself(Figure figure) {
        return figure.approximate() && messages.lang() == Lang.ZH;
    }

    public String withUnit(double value, Indicator indicator) {
        String number = number(value, indicator.decimals());
        String unit = indicator.unit().in(messages.lang());
        boolean tight = unit.isEmpty() || unit.startsWith("%") || unit.startsWith("‰");
        return tight ? number + unit : number + " " + unit;
    }

    private String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.lang().locale());
        format.setMinimumFractionDigits(0);
        format.setMaximumFractionDigits(Math.max(decimals, value == Math.rint(value) ? 0 : 1));
        return format.format(value);
    }

    /** What the text itself leaves unclear: of the figure, then of the indicator. */
    public List<String> notes(Target target) {
        List<String> notes = new ArrayList<>();
        String own = target.figure().note().in(messages.lang());
        String common = target.indicator().note().in(messages.lang());
        if (!own.isEmpty()) {
            notes.add(own);
        }
        if (!common.isEmpty() && !common.equals(own)) {
            notes.add(common);
        }
        return notes;
    }
}
