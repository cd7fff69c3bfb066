package districtatlas.plan.words;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Boundaries;
import districtatlas.plan.Claim;
import districtatlas.plan.Zone;
import java.util.List;
import java.util.Set;

/** Says what a zone is. Immutable. */
public final class ZoneWords {
    /** One thing the plan says of a zone. */
    public record Said(String label, Claim claim) {
    }

    private static final double SQUARE_METRES = 1e6;
    private static final Set<ZoneKind> OF_STREETS = Set.of(ZoneKind.STREET, ZoneKind.GROUP, ZoneKind.DISTRICT);

    private final Messages messages;

    public ZoneWords(Messages messages) {
        this.messages = messages;
    }

    public String kind(ZoneKind kind) {
        return messages.get("words.kind." + kind.key());
    }

    /** Of the drawn shape, and whether that is a measured one; empty for a zone without an area. */
    public String area(Zone zone, Boundaries boundaries) {
        if (!Double.isFinite(zone.areaKm2()) || zone.areaKm2() <= 0) {
            return "";
        }
        return messages.get(boundaries.swapped() && OF_STREETS.contains(zone.kind()) ? "words.area.swapped" : "words.area", new AreaWords(messages).drawn(zone.areaKm2() * SQUARE_METRES));
    }

    /** Role, parts and focus, in this order; those without a text are left out. */
    public List<Said> claims(Zone zone) {
        return List.of(new Said(messages.get("words.claim.role"), zone.role()),
                        new Said(messages.get("words.claim.composition"), zone.composition()),
                        new Said(messages.get("words.claim.focus"), zone.focus()))
                .stream().filter(s -> !s.claim().text().isEmpty()).toList();
    }
}
