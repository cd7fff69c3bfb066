package districtatlas.ui.zone;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.plan.Figure;
import districtatlas.plan.Indicator;
import districtatlas.plan.Scope;
import districtatlas.plan.Target;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Says a figure in words: direction, number with unit, year, where it started. Immutable. */
final class FigureWords {
    private final Messages messages;
    private final SourceWords sources;

    FigureWords(Messages messages, SourceWords sources) {
        this.messages = messages;
        this.sources = sources;
    }

    PanelRow.FigureRow row(Target target) {
        Indicator indicator = target.indicator();
        Figure figure = target.figure();
        return new PanelRow.FigureRow(figure.id(), indicator.id(), name(target), direction(figure), value(target), year(figure),
                baseline(target), reached(figure), !notes(target).isEmpty(), sources.of(figure.sources(), ""), details(target));
    }

    private String name(Target target) {
        Scope scope = target.figure().scope();
        String name = target.indicator().name().in(messages.lang());
        return scope.kind() == Scope.Kind.OUTSIDE && !scope.name().isEmpty()
                ? messages.get("figure.outside", name, scope.name().in(messages.lang())) : name;
    }

    private String direction(Figure figure) {
        String approximate = figure.approximate() && figure.value().isPresent() && !saysItself(figure) ? messages.get("figure.about") : "";
        boolean asked = figure.role() != Figure.Role.RESULT && figure.value().isPresent()
                && figure.direction() != Indicator.Direction.NONE && figure.direction() != Indicator.Direction.EXACTLY;
        return asked ? messages.get("direction." + figure.direction().key()) + (approximate.isEmpty() ? "" : " " + approximate) : approximate;
    }

    /** In words where the plan gives no number. */
    private String value(Target target) {
        OptionalDouble value = target.figure().value();
        return value.isEmpty() || saysItself(target.figure()) ? target.figure().asWritten() : withUnit(value.getAsDouble(), target.indicator());
    }

    /** An approximate figure has words of its own, about or more than; in the text's language they are shown as they stand. */
    private boolean saysItself(Figure figure) {
        return figure.approximate() && messages.lang() == Lang.ZH;
    }

    private String withUnit(double value, Indicator indicator) {
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

    private String year(Figure figure) {
        if (!figure.period().isEmpty()) {
            return figure.period();
        }
        return figure.year().isPresent() ? messages.get("figure.year", String.valueOf(figure.year().getAsInt())) : "";
    }

    private String baseline(Target target) {
        Figure figure = target.figure();
        if (figure.baseline().isEmpty() || figure.role() == Figure.Role.RESULT) {
            return "";
        }
        String value = withUnit(figure.baseline().getAsDouble(), target.indicator());
        return figure.baselineYear().isPresent()
                ? messages.get("figure.baseline", String.valueOf(figure.baselineYear().getAsInt()), value)
                : messages.get("figure.baseline.undated", value);
    }

    /**
     * Only where more is asked for and the start lies below the target: a bar for "at most", for words, or for a target already
     * passed would run backwards or say nothing.
     */
    static OptionalDouble reached(Figure figure) {
        boolean grows = figure.direction() == Indicator.Direction.AT_LEAST && figure.role() != Figure.Role.RESULT;
        if (!grows || figure.baseline().isEmpty() || figure.value().isEmpty()) {
            return OptionalDouble.empty();
        }
        double share = figure.baseline().getAsDouble() / figure.value().getAsDouble();
        return share >= 0 && share <= 1 ? OptionalDouble.of(share) : OptionalDouble.empty();
    }

    private List<String> notes(Target target) {
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

    private List<PanelRow.Detail> details(Target target) {
        List<PanelRow.Detail> details = new ArrayList<>();
        Figure figure = target.figure();
        details.add(new PanelRow.Detail(messages.get("detail.role"), messages.get("role." + figure.role().key())));
        if (!figure.asWritten().isEmpty()) {
            details.add(new PanelRow.Detail(messages.get("detail.as-written"), figure.asWritten()));
        }
        List<Figure> others = target.indicator().figures().stream()
                .filter(f -> f != figure && f.scope().equals(figure.scope())).toList();
        for (Figure other : others) {
            details.add(new PanelRow.Detail(year(other).isEmpty() ? messages.get("role." + other.role().key()) : year(other),
                    value(new Target(target.indicator(), other))));
        }
        notes(target).forEach(n -> details.add(new PanelRow.Detail(messages.get("detail.note"), n)));
        return details;
    }
}
