package districtatlas.quiz;

import districtatlas.ask.words.Compass;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Citation;
import districtatlas.plan.ThingId;
import districtatlas.plan.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A question with its choices, of which exactly one is right by the atlas. Immutable.
 *
 * @param about     what the question names: a zone, or a site; of {@link QuizKind#NAME} the zone that is pointed at
 * @param name      of that
 * @param level     what the answers are: streets, groups or key areas
 * @param choices   in the order in which they are offered; the answer stands among them once
 * @param certainty what it rests on that the answer is right
 * @param sources   lines of the plan; empty where nothing but general knowledge tells
 * @param toward    in which direction a question of {@link QuizKind#ORDER} goes along its axis; empty for the others
 */
public record QuizQuestion(QuizKind kind, ThingId about, Text name, ZoneKind level, List<ZoneId> choices, ZoneId answer, Certainty certainty,
                           List<Citation> sources, Optional<Way> toward) {
    /** Along which axis, and in which direction. */
    public record Way(ZoneId axis, Compass toward) {
    }

    public QuizQuestion {
        Objects.requireNonNull(about);
        choices = List.copyOf(choices);
        sources = List.copyOf(sources);
        if (choices.size() < 2 || choices.stream().filter(answer::equals).count() != 1 || choices.stream().distinct().count() != choices.size()) {
            throw new IllegalArgumentException("one right answer among several: " + answer + " of " + choices);
        }
    }

    /** What it asks, whatever its choices are: two questions with one of these are the same to who is asked. */
    public String key() {
        return key(kind, about, toward);
    }

    static String key(QuizKind kind, ThingId about, Optional<Way> toward) {
        return kind.key() + " " + about.value() + toward.map(w -> " " + w.axis() + " " + w.toward().key()).orElse("");
    }

    public boolean isRight(ZoneId choice) {
        return answer.equals(choice);
    }
}
