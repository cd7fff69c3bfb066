package districtatlas.plan.words;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.FigureRole;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.plan.Figure;
import districtatlas.plan.Plan;
import districtatlas.plan.Scope;
import districtatlas.plan.Target;
import districtatlas.plan.ZoneId;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says a figure in words: the plan's verb, number with unit, year. The same wherever a figure stands. Immutable.
 *
 * <p>In Chinese it is quoted: number and unit, and a verb right before them, are the text's own characters, so that a reader who looks
 * the line up finds them there. Hence no thousands separators and no space before the unit: the text has neither, and Chinese counts
 * by ten thousands, so that commas at thousands do not help reading. A number that the text has in words, or that words stand around,
 * is quoted with them.
 *
 * <p>In English, which is not the text's language, number and unit are counted out as English does; the atlas may give its own words
 * where these would not say it, as for a rank.
 */
public final class FigureWords {
    private final Messages messages;
    private final YearWords years;

    public FigureWords(Messages messages) {
        this.messages = messages;
        this.years = new YearWords(messages);
    }

    public FigureSaid say(Target target) {
        return said(target, years.of(target.figure()));
    }

    /** For a place that says the year itself, such as the column of a table: the year is left out where it is this one. */
    public FigureSaid sayUnder(int year, Target target) {
        String when = years.of(target.figure());
        return said(target, when.equals(years.year(year)) ? "" : when);
    }

    private FigureSaid said(Target target, String when) {
        Figure figure = target.figure();
        if (figure.value().isEmpty()) {
            return new FigureSaid("", figure.asWritten().in(messages.lang()), when);
        }
        String verb = figure.direction().isSaid() ? messages.get("words.verb." + figure.direction().key()) : "";
        return messages.lang() == Lang.ZH ? quoted(target, verb, when) : counted(target, verb, when);
    }

    private static FigureSaid quoted(Target target, String verb, String when) {
        Figure figure = target.figure();
        String written = figure.asWritten().zh();
        Optional<String> amount = QuotedAmount.in(written, figure.value().getAsDouble(), target.indicator().unit().zh());
        boolean bare = amount.filter(written::equals).isPresent();
        if (amount.isPresent() && (bare || !figure.direction().isBound())) {
            String before = written.substring(0, written.indexOf(amount.get()));
            return new FigureSaid(!before.isEmpty() && verb.contains(before) ? before : verb, amount.get(), when);
        }
        // Words stand around the number or in its place; a verb from another part of the sentence still goes before them.
        boolean saysItself = verb.isEmpty() || figure.direction().isBound() || written.contains(verb) || written.startsWith(verb.substring(0, 1));
        return new FigureSaid(saysItself ? "" : verb, written, when);
    }

    private static FigureSaid counted(Target target, String verb, String when) {
        String own = target.figure().asWritten().en();
        return own.isEmpty()
                ? new FigureSaid(verb, EnglishAmount.of(target.figure().value().getAsDouble(), target.indicator().unit().in(Lang.EN)), when)
                : new FigureSaid("", own, when);
    }

    /** What is counted, and whose it is where it is not this plan's own. */
    public String name(Target target) {
        Scope scope = target.figure().scope();
        String name = target.indicator().name().in(messages.lang());
        return scope.kind() == ScopeKind.OUTSIDE && !scope.name().isEmpty()
                ? messages.get("words.outside", name, scope.name().in(messages.lang())) : name;
    }

    /** What it is about; empty for the district itself: most figures are its. */
    public String scope(Figure figure, Plan plan) {
        return switch (figure.scope().kind()) {
            case DISTRICT -> "";
            case EVERY_STREET -> messages.get("words.scope.every-street");
            case ZONE -> figure.scope().zone().map(z -> zone(z, plan)).orElse("");
            case OUTSIDE -> messages.get("words.outside", figure.scope().name().in(messages.lang()), messages.get("words.scope.outside"));
        };
    }

    private String zone(ZoneId id, Plan plan) {
        return plan.zone(id).map(z -> z.name().in(messages.lang())).orElse(id.value());
    }

    /** Where it started, such as "2020: 650.222 billion yuan"; empty for a result and where the plan gives no earlier one. */
    public String baseline(Target target) {
        Figure figure = target.figure();
        return figure.role() == FigureRole.RESULT ? "" : target.indicator().baselineOf(figure)
                .map(f -> messages.get("words.baseline", years.of(f), said(new Target(target.indicator(), f), "").amount())).orElse("");
    }

    /** Whether it is reached, aimed at or a fact. */
    public String role(FigureRole role) {
        return messages.get("words.role." + role.key());
    }

    /** Topics are the atlas's own: one that this program has no word for is shown by its key. */
    public String topic(String topic) {
        try {
            return messages.get("words.topic." + topic);
        } catch (MissingResourceException e) {
            return topic;
        }
    }

    /** What the text itself leaves unclear: of the figure, then of the indicator. */
    public List<String> notes(Target target) {
        return Stream.of(ownNote(target), commonNote(target)).filter(n -> !n.isEmpty()).toList();
    }

    /** Of the figure alone; may be empty. */
    public String ownNote(Target target) {
        return target.figure().note().in(messages.lang());
    }

    /**
     * What a zone has of what the plan says of several together, such as that it is one of the four; empty where the words are the zone's own.
     * Without it the quoted words give the number of all of them for that of the zone. The atlas's own English says it by itself.
     */
    public String part(Target target) {
        Figure figure = target.figure();
        boolean quoted = messages.lang() == Lang.ZH || figure.asWritten().en().isEmpty();
        return quoted && figure.value().isEmpty() && figure.scope().kind() == ScopeKind.ZONE ? ownNote(target).replaceAll("[.\u3002]$", "") : "";
    }

    /** Words of the plan, and behind them what {@link #part} says. */
    public String withPart(String said, Target target) {
        String part = part(target);
        return part.isEmpty() ? said : messages.get("words.part", said, part);
    }

    /** Of the indicator in every year; empty when the figure's own says the same. */
    public String commonNote(Target target) {
        String common = target.indicator().note().in(messages.lang());
        return common.equals(ownNote(target)) ? "" : common;
    }
}
