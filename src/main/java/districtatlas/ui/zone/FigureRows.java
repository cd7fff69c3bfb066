package districtatlas.ui.zone;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.FigureRole;
import districtatlas.plan.Figure;
import districtatlas.plan.Target;
import districtatlas.plan.words.FigureSaid;
import districtatlas.plan.words.FigureWords;
import districtatlas.plan.words.SourceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Makes a figure a row: what it says, where it started, what else is known of it. Immutable. */
final class FigureRows {
    private final Messages messages;
    private final SourceWords sources;
    private final FigureWords words;

    FigureRows(Messages messages, SourceWords sources) {
        this.messages = messages;
        this.sources = sources;
        this.words = new FigureWords(messages);
    }

    PanelRow.FigureRow row(Target target) {
        Figure figure = target.figure();
        return new PanelRow.FigureRow(figure.id(), target.indicator().id(), words.name(target), words.say(target), words.baseline(target),
                reached(figure), !words.notes(target).isEmpty(), sources.of(figure.sources(), ""), details(target));
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
        details.add(new PanelRow.Detail(messages.get("detail.role"), words.role(figure.role())));
        if (!figure.asWritten().zh().isEmpty()) {
            details.add(new PanelRow.Detail(messages.get("detail.as-written"), figure.asWritten().zh()));
        }
        target.indicator().figures().stream().filter(f -> f != figure && f.scope().equals(figure.scope()))
                .forEach(f -> details.add(other(new Target(target.indicator(), f))));
        addNote(details, "detail.note", words.ownNote(target));
        addNote(details, words.ownNote(target).isEmpty() ? "detail.note" : "detail.note-common", words.commonNote(target));
        return details;
    }

    /** Another figure of the series, under its year. */
    private PanelRow.Detail other(Target target) {
        FigureSaid said = words.say(target);
        return new PanelRow.Detail(said.when().isEmpty() ? words.role(target.figure().role()) : said.when(), said.amount());
    }
}
