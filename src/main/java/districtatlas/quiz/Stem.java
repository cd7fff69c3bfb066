package districtatlas.quiz;

import districtatlas.base.Lang;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Citation;
import districtatlas.plan.ThingId;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question before chance has chosen what is offered. Immutable.
 *
 * @param rights any of which may be the right choice, one at a time
 * @param near   wrong ones that are likely: neighbours, and those of the same group
 * @param far    other wrong ones
 */
record Stem(QuizKind kind, ThingId about, Text name, ZoneKind level, List<Zone> rights, List<Zone> near, List<Zone> far, Certainty certainty,
            List<Citation> sources, Optional<QuizQuestion.Way> toward) {
    private static final int MOST_WRONG = 3;

    Stem {
        rights = List.copyOf(rights);
        near = List.copyOf(near);
        far = List.copyOf(far);
        sources = List.copyOf(sources);
    }

    boolean canBeAsked() {
        return !rights.isEmpty() && rights.stream().allMatch(r -> Stream.concat(near.stream(), far.stream()).anyMatch(w -> !isNamedAlike(r, w)));
    }

    String key() {
        return QuizQuestion.key(kind, about, toward);
    }

    /** The same seed offers the same. */
    QuizQuestion question(long seed) {
        String chance = key();
        Zone right = SeededOrder.of(rights, seed, chance + " right").get(0);
        List<Zone> offered = new ArrayList<>(List.of(right));
        Stream.concat(SeededOrder.of(near, seed, chance + " near").stream(), SeededOrder.of(far, seed, chance + " far").stream())
                .filter(w -> offered.size() <= MOST_WRONG && offered.stream().noneMatch(o -> isNamedAlike(o, w))).forEach(offered::add);
        List<ZoneId> choices = SeededOrder.of(offered, seed, chance + " choices").stream().map(Zone::id).toList();
        return new QuizQuestion(kind, about, name, level, choices, right.id(), certainty, sources, toward);
    }

    /** Nobody could choose between them by their names, in one language or the other. */
    static boolean isNamedAlike(Zone a, Zone b) {
        return Stream.of(Lang.values()).anyMatch(lang -> a.name().in(lang).equalsIgnoreCase(b.name().in(lang)));
    }
}
