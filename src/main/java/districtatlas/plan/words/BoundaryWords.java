package districtatlas.plan.words;

import districtatlas.base.Messages;
import districtatlas.plan.Boundaries;

/** Says what boundaries are worth that a reader put in the place of the atlas's own. Immutable. */
public final class BoundaryWords {
    private final Messages messages;

    public BoundaryWords(Messages messages) {
        this.messages = messages;
    }

    /** Of which state they are, with the number of their review: as short as a narrow line needs. */
    public String state(Boundaries boundaries) {
        return switch (boundaries.state()) {
            case REVIEWED -> messages.get("boundary.state.reviewed", boundaries.number());
            case OFFICIAL -> messages.get("boundary.state.official");
            case SCHEMATIC -> messages.get("credits.schematic.short");
        };
    }

    /** The same, and where they are from; empty for the atlas's own. */
    public String swapped(Boundaries boundaries) {
        return boundaries.swapped() ? state(boundaries) + messages.get("credits.separator") + boundaries.note().in(messages.lang()) : "";
    }
}
