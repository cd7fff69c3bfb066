package districtatlas.ui.zone;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.FigureRole;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.plan.Figure;
import districtatlas.plan.Indicator;
import districtatlas.plan.Scope;
import districtatlas.plan.Target;
import districtatlas.ui.source.SourceWords;
import districtatlas.ui.targets.FigureText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Makes a figure a row: direction, number with unit, year, where it started, what else is known of it. Immutable. */
final class FigureWords {
    private final Messages messages;
    private final SourceWords sources;
    private final FigureText text;

    FigureWords(Messages messages, SourceWords sources) {
        this.messages = messages;
        this.sources = sources;
        this.text = new FigureText(messages);
    }

    PanelRow.FigureRow row(Target target) {
        Indicator indicator = target.indicator();
        Figure figure = target.figure();
        return new PanelRow.FigureRow(figure.id(), indicator.id(), name(target), text.direction(figure), text.value(target), year(figure),
                baseline(target), reached(figure), !text.notes(target).isEmpty(), sources.of(figure.sources(), ""), details(target));
    }

    private String name(Target target) {
        Scope scope = target.figure().scope();
        String name = target.indicator().name().in(messages.lang());
        return scope.kind() == ScopeKind.OUTSIDE && !scope.name().isEmpty()
                ? messages.get("figure.outside", name, scope.name().in(messages.lang())) : name;
    }

    private String year(Figure figure) {
        if (!figure.period().isEmpty()) {
            return figure.period();
        }
        return figure.year().isPresent() ? messages.get("figure.year", String.valueOf(figure.year().getAsInt())) : "";
    }

    private String baseline(Target target) {
        Figure figure = target.figure();
        if (figure.baseline().isEmpty() || figure.role() == FigureRole.RESULT) {
            return "";
        }
        String value = text.withUnit(figure.baseline().getAsDouble(), target.indicator());
        return figure.baselineYear().isPresent()
                ? messages.get("figure.baseline", String.valueOf(figure.baselineYear().getAsInt()), value)
                : messages.get("figure.baseline.undated", value);
    }

    /**
     * Only where more is asked for and the start lies below the target: a bar for "at most", for words, or for a target already
     * passed would run backwards or say nothing.
     */
    static OptionalDouble reached(Figure figure) {
        boolean grows = figure.direction().wantsMore() && figure.role() != FigureRole.RESULT;
        if (!grows || figure.baseline().isEmpty() || figure.value().isEmpty()) {
            return OptionalDouble.empty();
        }
        double share = figure.baseline().getAsDouble() / figure.value().getAsDouble();
        return share >= 0 && share <= 1 ? OptionalDouble.of(share) : OptionalDouble.empty();
    }

    private void addNote(List<PanelRow.Detail> details, String label, String note) {
        if (!note.isEmpty()) {
            details.add(new PanelRow.Detail(messages.get(label), note));
        }
    }

    private List<PanelRow.Detail> details(Target target) {
        List<PanelRow.Detail> details = new ArrayList<>();
        Figure figure = target.figure();
        details.add(new PanelRow.Detail(messages.get("detail.role"), messages.get("role." + figure.role().key())));
        if (!figure.asWritten().zh().isEmpty()) {
            details.add(new PanelRow.Detail(messages.get("detail.as-written"), figure.asWritten().zh()));
        }
        List<Figure> others = target.indicator().figures().stream()
                .filter(f -> f != figure && f.scope().equals(figure.scope())).toList();
        for (Figure other : others) {
            details.add(new PanelRow.Detail(year(other).isEmpty() ? messages.get("role." + other.role().key()) : year(other),
                    text.value(new Target(target.indicator(), other))));
        }
        addNote(details, "detail.note", text.ownNote(target));
        addNote(details, text.ownNote(target).isEmpty() ? "detail.note" : "detail.note-common", text.commonNote(target));
        return details;
    }
}
