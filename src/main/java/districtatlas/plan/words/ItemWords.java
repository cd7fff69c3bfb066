package districtatlas.plan.words;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Accuracy;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.plan.DrawnLine;
import districtatlas.plan.Item;
import districtatlas.plan.ItemPlace;

/** Says what is known of a thing of the plan: its section, how far it had come, where it is and what that rests on. Immutable. */
public final class ItemWords {
    private final Messages messages;

    public ItemWords(Messages messages) {
        this.messages = messages;
    }

    public String section(Section section) {
        return messages.get("words.section." + section.key());
    }

    public String status(Status status) {
        return messages.get("words.status." + status.key());
    }

    /** What a filled mark says, and a hollow one: whether the plan itself says that a thing belongs where it stands. */
    public String certainty(Certainty certainty) {
        return messages.get(certainty == Certainty.STATED ? "words.certainty.stated" : "words.certainty.known");
    }

    /** Said beside both: what no mark says. */
    public String markRule() {
        return messages.get("words.certainty.rule");
    }

    /** How many of a zone's things the plan ties to this very zone, not only to a part of it. */
    public String named(long named) {
        return messages.get("words.named", named);
    }

    /** The same where figures are counted with the things. */
    public String named(long things, long named) {
        return messages.get("words.named.of", things, named);
    }

    public String accuracy(Accuracy accuracy) {
        return messages.get("words.accuracy." + accuracy.key());
    }

    /** How well its place is known, or why it has none. What the map draws is where its shape is, and only its name has a point. */
    public String place(Item item) {
        if (!item.drawn().isEmpty()) {
            return messages.get(item.drawn().stream().allMatch(DrawnLine::along) ? "words.accuracy.along" : "words.accuracy.drawn");
        }
        return item.place().map(p -> accuracy(p.accuracy()))
                .orElseGet(() -> item.noPlace().isEmpty() ? messages.get("words.accuracy.none") : item.noPlace().in(messages.lang()));
    }
}
