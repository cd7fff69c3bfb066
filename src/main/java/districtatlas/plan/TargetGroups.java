package districtatlas.plan;

import java.util.List;

/** The figures a zone's panel shows, kept apart by what they are about: never added up, never divided among streets. */
public record TargetGroups(List<Target> own, List<Target> everyStreet, List<Target> district) {
    public TargetGroups {
        own = List.copyOf(own);
        everyStreet = List.copyOf(everyStreet);
        district = List.copyOf(district);
    }

    /**
     * Without what others say already: one sentence of the plan that counts the same thing for the district and for every street is one
     * target, not two.
     */
    public static List<Target> without(List<Target> targets, List<Target> said) {
        return targets.stream().filter(t -> said.stream().noneMatch(s -> isSame(t, s))).toList();
    }

    private static boolean isSame(Target a, Target b) {
        return a.indicator().id().equals(b.indicator().id()) && a.figure().year().equals(b.figure().year())
                && a.figure().sources().equals(b.figure().sources());
    }
}
