package districtatlas.tour;

import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.plan.Citation;
import districtatlas.plan.Scope;
import districtatlas.plan.Target;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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
        return targets.stream()
                .filter(t -> isOf(step, t.figure().scope()) && t.figure().value().isPresent())
                .filter(t -> t.figure().sources().stream().anyMatch(c -> lines.contains(c.line())))
                .filter(t -> at(t, text) >= 0)
                .sorted(Comparator.comparingInt((Target t) -> at(t, text)))
                .collect(Collectors.toMap(t -> t.indicator().id(), t -> t, (first, again) -> first, LinkedHashMap::new))
                .values().stream()
                .collect(Collectors.toMap(t -> at(t, text), t -> t, (first, again) -> first, LinkedHashMap::new))
                .values().stream().toList();
    }

    private static boolean isOf(TourStep step, Scope scope) {
        return switch (scope.kind()) {
            case DISTRICT -> step.zones().isEmpty() || scope.zone().filter(step.zones()::contains).isPresent();
            case ZONE -> scope.zone().filter(step.zones()::contains).isPresent();
            default -> false;
        };
    }

    /** Where the text tells the figure's number; below 0 where it does not. */
    private static int at(Target target, String text) {
        String whole = target.figure().asWritten().zh();
        Matcher written = WRITTEN.matcher(whole);
        if (!written.find()) {
            return text.indexOf(whole);         // a number in words
        }
        String unit = written.group(2).isEmpty() ? "" : Pattern.quote(written.group(2)) + "|";
        Matcher told = Pattern.compile("(?<![\\d.])" + Pattern.quote(written.group(1)) + "(?=" + unit + "以|[，。；、]|$)").matcher(text);
        return told.find() ? told.start() : -1;
    }
}
