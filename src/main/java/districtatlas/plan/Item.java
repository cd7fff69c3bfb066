package districtatlas.plan;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Accuracy;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Status;
import java.util.List;
import java.util.Optional;

/**
 * A named thing of the plan: a project, a site, a facility …
 *
 * @param zones   where it belongs, most specific first
 * @param place   empty when it has none; {@code noPlace} then says why
 * @param sources every line that names it; empty for a thing of general knowledge that the plan does not name
 * @param note    a conflict or oddity of the text, to be shown
 * @param years   as text; may be empty
 * @param drawn   what of the ground draws it; {@link ItemShapes} has the shape. Empty for a thing that has a place at most
 */
public record Item(ItemId id, Text name, List<String> aliases, ItemKind kind, Status status, String years, Text text,
                   List<ZoneLink> zones, Optional<ItemPlace> place, Text noPlace, List<Citation> sources, Text note,
                   List<ItemId> related, boolean outside, List<DrawnLine> drawn) {
    public Item {
        aliases = List.copyOf(aliases);
        zones = List.copyOf(zones);
        sources = List.copyOf(sources);
        related = List.copyOf(related);
        drawn = List.copyOf(drawn);
    }

    /**
     * Whether the plan itself ties it to its most specific zone: it decides the mark where no zone is open. Whether it belongs to a larger
     * or a neighbouring zone is a claim of its own; {@link Plan#belonging} tells.
     */
    public Certainty certainty() {
        return zones.isEmpty() ? Certainty.STATED : zones.get(0).certainty();
    }

    /** Whether only its name has a place on the map: nothing draws it, and its place says no more than where the name stands. */
    public boolean isLabelOnly() {
        return drawn.isEmpty() && place.filter(p -> p.accuracy() == Accuracy.LABEL).isPresent();
    }

    /** How it is tied to one zone; empty when it is not. */
    public Optional<ZoneLink> linkTo(ZoneId zone) {
        return zones.stream().filter(z -> z.zone().equals(zone)).findFirst();
    }
}
