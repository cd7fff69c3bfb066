package districtatlas.plan;

import java.util.List;
import java.util.Optional;

/**
 * How a step of the story is set before an audience. Immutable.
 *
 * @param theme     of the map that suits it; empty for the atlas's first
 * @param continues it is told as a part of the step before and counted as one with it
 * @param around    how much more than its zones is framed; above 1 the surroundings belong to the picture and nothing steps back
 * @param marks     that it puts on zones
 * @param compared  indicators whose years stand side by side
 */
public record Staging(Optional<String> theme, boolean continues, double around, List<StepMark> marks, List<String> compared) {
    /** In the atlas's first theme, framed as it is. */
    public static final Staging PLAIN = new Staging(Optional.empty(), false, 1, List.of(), List.of());

    public Staging {
        if (!(around >= 1)) {
            throw new IllegalArgumentException("less than the zones is framed: " + around);
        }
        marks = List.copyOf(marks);
        compared = List.copyOf(compared);
    }

    /** In that theme, framed as it is. */
    public static Staging in(String theme) {
        return new Staging(Optional.of(theme), false, 1, List.of(), List.of());
    }

    public boolean showsSurroundings() {
        return around > 1;
    }
}
