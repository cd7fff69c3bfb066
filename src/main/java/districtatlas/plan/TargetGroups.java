package districtatlas.plan;

import java.util.List;

/** The figures a zone's panel shows, kept apart by what they are about: never added up, never divided among streets. */
public record TargetGroups(List<Target> own, List<Target> everyStreet, List<Target> district) {
    public TargetGroups {
        own = List.copyOf(own);
        everyStreet = List.copyOf(everyStreet);
        district = List.copyOf(district);
    }
}
