package districtatlas.ui.targets;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.plan.Figure;
import districtatlas.plan.Indicator;
import districtatlas.plan.Target;
import java.text.NumberFormat;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Says a figure in words: direction, number with unit, year. The same in the panel and in the table of years. Immutable. */
public final class FigureText {
    private final Messages messages;

    public FigureText(Messages messages) {
        this.messages = messages;
    }

    /** What the plan says of the number, such as "to reach" or "more than"; empty where it says nothing or the value says it. */
    public String direction(Figure figure) {
        boolean said = figure.value().isPresent() && figure.direction().isSaid() && !saysItself(figure);
        return said ? messages.get("direction." + figure.direction().key()) : "";
    }

    /** In words where the plan gives no number. */
    public String value(Target target) {
        OptionalDouble value = target.figure().value();
        return value.isEmpty() || saysItself(target.figure()) ? target.figure().asWritten().in(messages.lang()) : withUnit(value.getAsDouble(), target.indicator());
    }

    /** About, more than, at most: in the text's language such a number is shown with the words that stand around it. */
    private boolean saysItself(Figure figure) {
        return figure.direction().isBound() && messages.lang() == Lang.ZH;
    }

    public String withUnit(double value, Indicator indicator) {
        String number = number(value, indicator.decimals());
        String unit = indicator.unit().in(messages.lang());
        boolean tight = unit.isEmpty() || unit.startsWith("%") || unit.startsWith("‰");
        boolean counted = !unit.isEmpty() && Character.isDigit(unit.charAt(0));   // 2.27 × 10,000 homes
        return tight ? number + unit : number + (counted ? " × " : " ") + unit;
    }

    private String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.lang().locale());
        format.setMinimumFractionDigits(0);
        format.setMaximumFractionDigits(Math.max(decimals, value == Math.rint(value) ? 0 : 1));
        return format.format(value);
    }

    /** What the text itself leaves unclear: of the figure, then of the indicator. */
    public List<String> notes(Target target) {
        return Stream.of(ownNote(target), commonNote(target)).filter(n -> !n.isEmpty()).toList();
    }

    /** Of the figure alone; may be empty. */
    public String ownNote(Target target) {
        return target.figure().note().in(messages.lang());
    }

    /** Of the indicator in every year; empty when the figure's own says the same. */
    public String commonNote(Target target) {
        String common = target.indicator().note().in(messages.lang());
        return common.equals(ownNote(target)) ? "" : common;
    }
}
