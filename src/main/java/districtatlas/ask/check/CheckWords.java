package districtatlas.ask.check;

import districtatlas.base.Messages;
import districtatlas.notebook.Actual;
import districtatlas.plan.Figure;
import districtatlas.plan.Indicator;
import districtatlas.plan.Target;
import districtatlas.plan.words.AmountWords;
import districtatlas.plan.words.FigureWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Says what the mid-term check found: the verdict in a word or two, what it rests on in a sentence. Any thread, one at a time. */
public final class CheckWords {
    /** Points of a hundred: what lies nearer is said to be even. */
    private static final double EVEN = 0.05;

    private final Messages messages;
    private final FigureWords figures;
    private final AmountWords amounts;

    public CheckWords(Messages messages) {
        this.messages = messages;
        this.figures = new FigureWords(messages);
        this.amounts = new AmountWords(messages);
    }

    public String verdict(Verdict verdict) {
        return messages.get("check.verdict." + verdict.key());
    }

    /** An actual value with its unit. */
    public String amount(Indicator indicator, Actual actual) {
        return UnitScale.convert(1, actual.unit(), indicator.unit()).filter(same -> same == 1).map(s -> amounts.amount(actual.value(), indicator.unit()).strip())
                .orElseGet(() -> AmountWords.plain(actual.value()) + " " + actual.unit());
    }

    /** With the year. */
    public String said(Indicator indicator, Actual actual) {
        return messages.get("check.actual", String.valueOf(actual.year()), amount(indicator, actual));
    }

    /** Of a hundred, to one digit; a dash where there is none. */
    public String share(OptionalDouble share) {
        return share.isPresent() ? share.getAsDouble() < 0 ? amounts.signedPercent(share.getAsDouble()) : amounts.percent(share.getAsDouble()) : messages.get("check.none");
    }

    /** What the verdict rests on, in a sentence or two. */
    public String why(CheckedTarget checked) {
        Progress progress = checked.progress();
        OptionalInt from = checked.aim().map(Aim::from).orElse(OptionalInt.empty());
        boolean kept = progress.why() == Why.HELD && checked.aim().filter(Aim::kept).isPresent();
        String key = kept ? "kept" : progress.why().key();
        String said = messages.get("check.why." + key, baseline(checked), target(checked), String.valueOf(checked.actual().year()),
                amount(checked.indicator(), checked.actual()), share(progress.doneShare()), share(progress.timeShare()), lead(progress),
                from.isPresent() ? String.valueOf(from.getAsInt()) : messages.get("check.none"));
        List<String> all = new ArrayList<>(List.of(said));
        several(checked).ifPresent(all::add);
        late(checked).ifPresent(all::add);
        if (progress.doneShare().isPresent() && isBaselineVague(checked)) {
            all.add(messages.get("check.vague-baseline", checked.target().map(t -> figures.baseline(new Target(checked.indicator(), t))).orElse("")));
        }
        return String.join(messages.get("check.sentences"), all);
    }

    /** What other values there are for the year, as when two readers' files were merged: else one of them would count in silence. */
    private Optional<String> several(CheckedTarget checked) {
        int year = checked.actual().year();
        List<String> amounts = checked.readings().stream().filter(r -> r.actual().year() == year).map(r -> amount(checked.indicator(), r.actual())).distinct().toList();
        return amounts.size() < 2 ? Optional.empty()
                : Optional.of(messages.get("check.several", String.valueOf(year), String.join(messages.get("list.separator"), amounts)));
    }

    /** The target's own year is over, so that more is to be said than the two shares. */
    private Optional<String> late(CheckedTarget checked) {
        OptionalInt by = checked.target().map(Figure::year).orElse(OptionalInt.empty());
        if (by.isEmpty() || checked.actual().year() < by.getAsInt()) {
            return Optional.empty();
        }
        String year = String.valueOf(by.getAsInt());
        return switch (checked.verdict()) {
            case REACHED -> checked.actual().year() > by.getAsInt() ? Optional.of(messages.get("check.late.reached", year, String.valueOf(checked.actual().year()))) : Optional.empty();
            case AHEAD, ON_THE_WAY, BEHIND, NO_BASELINE -> Optional.of(messages.get("check.late.open", year));
            case NOT_COMPARABLE -> Optional.empty();
        };
    }

    private static boolean isBaselineVague(CheckedTarget checked) {
        return checked.target().flatMap(t -> checked.indicator().baselineOf(t)).filter(b -> b.approximate() || b.direction().isApproximate()).isPresent();
    }

    /** As the plan says it; empty where it gives none. */
    public String baseline(CheckedTarget checked) {
        return checked.target().map(t -> figures.baseline(new Target(checked.indicator(), t))).orElse("");
    }

    /** As the plan says it, with its year; empty where it aims at nothing. */
    public String target(CheckedTarget checked) {
        return checked.target().map(t -> figures.say(new Target(checked.indicator(), t))).map(s -> s.when().isEmpty() ? s.amount()
                : messages.get("check.target", s.when(), s.amount())).orElse("");
    }

    private String lead(Progress progress) {
        if (progress.doneShare().isEmpty() || progress.timeShare().isEmpty()) {
            return "";
        }
        double lead = progress.doneShare().getAsDouble() - progress.timeShare().getAsDouble();
        if (Math.abs(lead) * 100 < EVEN) {
            return messages.get("check.lead.even");
        }
        String points = AmountWords.tenths(Math.abs(lead)).toPlainString();
        return progress.verdict() == Verdict.ON_THE_WAY ? messages.get(lead > 0 ? "check.lead.before" : "check.lead.after", points)
                : messages.get(lead > 0 ? "check.lead.ahead" : "check.lead.behind", points);
    }

    /** So many ahead, so many behind, in the order of the verdicts; what there is none of is left out. */
    public String summary(Map<Verdict, Integer> counts) {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            if (counts.getOrDefault(verdict, 0) > 0) {
                parts.add(messages.get("check.summary.part", verdict(verdict), counts.get(verdict)));
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? messages.get("check.summary.none") : messages.get("check.summary", all, String.join(messages.get("list.separator"), parts));
    }
}
