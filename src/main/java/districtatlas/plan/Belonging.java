package districtatlas.plan;

import districtatlas.base.vocabulary.Certainty;

/**
 * That a thing belongs to a zone. The one rule of marks: filled where the plan itself says that it belongs there, hollow where general
 * knowledge does. That there is such a thing is another claim, which its own sources support; a third is its point on the map, always
 * general knowledge.
 *
 * @param certainty of the belonging
 * @param own       it is tied to this very zone and not only to one of its parts
 * @param named     the plan itself names this very zone for it
 */
public record Belonging(Item item, Certainty certainty, boolean own, boolean named) {
    /** Whether the mark is filled. */
    public boolean isStated() {
        return certainty == Certainty.STATED;
    }
}
