package districtatlas.tour;

import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.plan.Citation;
import districtatlas.plan.Scope;
import districtatlas.plan.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The figures that a step of the story tells: found, not given, so that a step can show no number that the plan lacks. Pure functions. */
public final class StepFigures {
    /** A number as the plan writes it, and the first sign of what it counts. */
    private static final Pattern WRITTEN = Pattern.compile("(\\d+(?:\\.\\d+)?)(.?)");

    private StepFigures() {
    }

    /**
     * Of a zone that the step shows, cited on a line that the step's text cites too, with their number in that text; in the order in which
     * the text tells them, each indicator once, and of what the text says once only the first that the plan has. So a total of the district
     * stands beside a step about the district and never beside one about a part of it.
     */
    public static List<Target> of(TourStep step, List<Target> targets) {
        String text = step.text().text().zh();
        Set<Integer> lines = step.text().sources().stream().map(Citation::line).collect(Collectors.toSet());
        List<Told> told = targets.stream()
                .filter(t -> isOf(step, t.figure().scope()) && t.figure().value().isPresent())
                .filter(t -> t.figure().sources().stream().anyMatch(c -> lines.contains(c.line())))
                .flatMap(t -> told(t, text).stream())
                .sorted(Comparator.comparingInt(Told::from).thenComparingInt(t -> -t.to())).toList();
        List<Told> kept = new ArrayList<>();
        told.stream().filter(t -> kept.stream().noneMatch(t::isSaidBy)).forEach(kept::add);
        return kept.stream().map(Told::target).toList();
    }

    /** A figure, and from where to where the text tells it. */
    private record Told(Target target, int from, int to) {
        boolean isSaidBy(Told other) {
            return other.target.indicator().id().equals(target.indicator().id()) || other.from <= from && to <= other.to;
        }
    }

    private static boolean isOf(TourStep step, Scope scope) {
        return switch (scope.kind()) {
            case DISTRICT -> step.zones().isEmpty() || scope.zone().filter(step.zones()::contains).isPresent();
            case ZONE -> scope.zone().filter(step.zones()::contains).isPresent();
            default -> false;
        };
    }

    private static Optional<Told> told(Target target, String text) {
        String whole = target.figure().asWritten().zh();
        Matcher written = WRITTEN.matcher(whole);
        if (!written.find()) {
            int at = text.indexOf(whole);         // a number in words
            return at < 0 ? Optional.empty() : Optional.of(new Told(target, at, at + whole.length()));
        }
        String unit = written.group(2).isEmpty() ? "" : Pattern.quote(written.group(2)) + "|";
        Matcher told = Pattern.compile("(?<![\\d.])" + Pattern.quote(written.group(1)) + "(?=" + unit + "以|[，。；、]|$)").matcher(text);
        return told.find() ? Optional.of(new Told(target, told.start(), told.end())) : Optional.empty();
    }
}
