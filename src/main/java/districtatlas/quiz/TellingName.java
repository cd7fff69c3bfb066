package districtatlas.quiz;

import districtatlas.base.Text;
import districtatlas.plan.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether a name says by itself which zone is meant: what stands in a question must not be its answer. Pure functions. */
final class TellingName {
    /** A shorter word says nothing: it stands in too many names. */
    private static final int LEAST_LETTERS = 2;

    private TellingName() {
    }

    /** Whether the name, in either language, has a name of the zone in it: one of its own would be the answer, another would mislead. */
    static boolean tells(Text name, Zone zone) {
        List<String> words = new ArrayList<>(zone.aliases());
        words.addAll(List.of(zone.name().zh(), zone.name().en(), zone.label().zh(), zone.label().en()));
        String said = (name.zh() + "\n" + name.en()).toLowerCase(Locale.ROOT);
        return words.stream().filter(w -> w.length() >= LEAST_LETTERS).anyMatch(w -> said.contains(w.toLowerCase(Locale.ROOT)));
    }
}
