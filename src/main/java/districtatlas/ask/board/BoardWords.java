package districtatlas.ask.board;

import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.Better;
import districtatlas.base.vocabulary.Quantity;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.plan.Citation;
import districtatlas.plan.Figure;
import districtatlas.plan.Plan;
import districtatlas.plan.Target;
import districtatlas.plan.words.AmountWords;
import districtatlas.plan.words.FigureSaid;
import districtatlas.plan.words.FigureWords;
import districtatlas.plan.words.SourceWords;
import districtatlas.plan.words.YearWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says a series: its values in the plan's own words, and in ours what lies between two of them. Immutable. */
public final class BoardWords {
    private final Plan plan;
    private final Messages messages;
    private final FigureWords figures;
    private final AmountWords amounts;
    private final YearWords years;

    public BoardWords(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.figures = new FigureWords(messages);
        this.amounts = new AmountWords(messages);
        this.years = new YearWords(messages);
    }

    // ---- what it is -----------------------------------------------------------------------------------------------

    public String name(Series series) {
        return series.points().stream().flatMap(p -> p.figure().stream()).findFirst().map(f -> figures.name(new Target(series.indicator(), f)))
                .orElse(series.indicator().name().in(messages.lang()));
    }

    /** Of what it is, the district too: on a board nothing around it says so. */
    public String scope(Series series) {
        return series.scope().kind() == ScopeKind.DISTRICT ? messages.get("board.scope.district")
                : series.points().stream().flatMap(p -> p.figure().stream()).findFirst().map(f -> figures.scope(f, plan)).orElse("");
    }

    public String topic(String topic) {
        return figures.topic(topic);
    }

    public String better(Better better) {
        return messages.get("board.better." + better.key());
    }

    public String kind(PointKind kind) {
        return messages.get("board.kind." + kind.key());
    }

    // ---- a value --------------------------------------------------------------------------------------------------

    /** Number and unit with the plan's verb; of an actual value the number as it was entered. */
    public FigureSaid said(Series series, SeriesPoint point) {
        return point.figure().map(f -> figures.say(new Target(series.indicator(), f)))
                .orElseGet(() -> new FigureSaid("", amount(series, point), when(point)));
    }

    /** What of the words is the zone's own where the plan speaks of several together; may be empty. */
    public String part(Series series, SeriesPoint point) {
        return point.figure().map(f -> figures.part(new Target(series.indicator(), f))).orElse("");
    }

    /** The whole but for the year, in one line. */
    public String line(Series series, SeriesPoint point) {
        String amount = said(series, point).amount();
        return point.figure().map(f -> figures.withPart(amount, new Target(series.indicator(), f))).orElse(amount);
    }

    /** The year or years, or that there is none. */
    public String when(SeriesPoint point) {
        String year = point.figure().map(years::of).orElseGet(() -> years.year(point.year().getAsInt()));
        return year.isEmpty() ? messages.get("board.undated") : year;
    }

    /** Section and line of the plan, or the source that a reader named. */
    public String source(SeriesPoint point) {
        return point.figure().map(f -> SourceWords.brief(f.sources(), messages.lang())).orElse(point.source());
    }

    /** Notes on one value, of the plan's own oddities; may be empty. */
    public String note(SeriesPoint point) {
        return point.figure().map(f -> f.note().in(messages.lang())).orElse("");
    }

    private String amount(Series series, SeriesPoint point) {
        return amounts.amount(point.value().getAsDouble(), series.indicator().unit());
    }

    // ---- what lies between two --------------------------------------------------------------------------------------

    /** In a sentence without a full stop: how much more or less, in the unit and as a part of the base. */
    public String change(Series series, Change change) {
        String much = much(series, change);
        boolean part = !change.isKept() && change.absolute() != 0 && change.relative().isPresent();
        String whole = part ? messages.get("board.change.relative", much, amounts.signedPercent(change.relative().getAsDouble())) : much;
        return change.isExact() || change.isKept() ? whole : messages.get("board.change.about", whole);
    }

    /** The same in the unit alone. */
    public String much(Series series, Change change) {
        String to = year(change.to());
        String from = year(change.from());
        double by = change.absolute();
        if (change.isKept()) {
            return messages.get("board.change.kept", to, said(series, change.to()).amount(), from, said(series, change.from()).amount());
        }
        if (by == 0) {
            return messages.get("board.change.same", to, from);
        }
        String way = by > 0 ? "more" : "less";
        return switch (change.indicator().quantity()) {
            case SHARE -> messages.get("board.change.share." + way, to, from, AmountWords.plain(Math.abs(by)));
            case RANK -> messages.get("board.change.rank." + way, to, from, AmountWords.plain(Math.abs(by)));
            default -> messages.get("board.change." + way, to, from, amounts.amount(Math.abs(by), change.indicator().unit()));
        };
    }

    /** What growth each year that means, with the base; empty where it means none. */
    public String yearly(Series series, Change change) {
        if (change.yearly().isEmpty()) {
            return "";
        }
        double part = change.yearly().getAsDouble();
        String base = said(series, change.from()).amount();
        int sign = AmountWords.tenths(part).signum();
        return sign == 0 ? messages.get("board.yearly.same", year(change.from()), base, change.years())
                : messages.get(sign > 0 ? "board.yearly.more" : "board.yearly.less", amounts.percent(part), year(change.from()), base, change.years());
    }

    /** In a few characters: how much, as a part where it is one. */
    public String brief(Change change) {
        double by = change.absolute();
        if (change.isKept()) {
            return messages.get("board.short.kept");
        }
        if (by == 0) {
            return messages.get("board.short.same");
        }
        String much = change.relative().isPresent() ? amounts.signedPercent(change.relative().getAsDouble()) : switch (change.indicator().quantity()) {
            case SHARE -> messages.get("board.short.points", amounts.signed(by, Text.NONE));
            case RANK -> messages.get("board.short.places", amounts.signed(by, Text.NONE));
            default -> amounts.signed(by, change.indicator().unit());
        };
        return change.isExact() ? much : messages.get("board.short.about", much);
    }

    /** The yearly growth in a few characters, with the year of its base; empty where there is none. */
    public String briefYearly(Change change) {
        return change.yearly().isEmpty() ? "" : messages.get("board.short.yearly", amounts.signedPercent(change.yearly().getAsDouble()), year(change.from()));
    }

    /** In what a change is counted. */
    public String unitOf(Change change) {
        Quantity quantity = change.indicator().quantity();
        return quantity == Quantity.SHARE ? messages.get("board.points") : quantity == Quantity.RANK ? messages.get("board.places")
                : change.indicator().unit().in(messages.lang());
    }

    private String year(SeriesPoint point) {
        return years.year(point.year().getAsInt());
    }

    // ---- what is odd ----------------------------------------------------------------------------------------------

    /** That the text contradicts itself, on which lines and how; empty where it does not. */
    public String conflict(Series series) {
        List<Citation> lines = series.indicator().conflict();
        return lines.isEmpty() ? "" : messages.get("board.conflict.says", SourceWords.brief(lines, messages.lang()), common(series));
    }

    /** What the text leaves unclear of the indicator in every year; may be empty. */
    public String common(Series series) {
        return series.indicator().note().in(messages.lang());
    }

    /** All of it in one line, as a screen reader says it. */
    public String whole(Series series) {
        List<String> parts = new ArrayList<>(List.of(name(series), scope(series)));
        series.points().forEach(p -> parts.add(when(p) + " " + kind(p.kind()) + " " + line(series, p)));
        series.changes().forEach(c -> parts.addAll(List.of(change(series, c), yearly(series, c))));
        if (series.indicator().better() != Better.UNKNOWN) {
            parts.add(better(series.indicator().better()));
        }
        parts.add(conflict(series));
        return parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }

    /** Lines of the plan that a series rests on, in their order there. */
    public static List<Citation> sources(Series series) {
        return Stream.concat(series.points().stream().flatMap(p -> p.figure().stream()).map(Figure::sources).flatMap(List::stream), series.indicator().conflict().stream())
                .distinct().sorted(Comparator.comparingInt(Citation::line)).toList();
    }
}
