package districtatlas.quiz;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Keyed;
import java.util.List;

/**
 * What is asked besides about a numbered zone. Immutable.
 *
 * @param number    of its {@link Blank}
 * @param answers   all of them, in the plan's order
 * @param certainty of the weakest of them
 */
public record Further(int number, Ask ask, List<Text> answers, Certainty certainty) {
    public Further {
        answers = List.copyOf(answers);
    }

    /** The question. */
    public enum Ask implements Keyed {
        /** Which streets it is made of. */
        STREETS,
        /** Which places the plan strings to it. */
        STRUNG,
        /** Which group it belongs to. */
        GROUP
    }
}
