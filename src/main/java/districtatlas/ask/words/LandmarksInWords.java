package districtatlas.ask.words;

import districtatlas.coord.EastNorth;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what one finds the way by: the farthest known hills and waters, and of the plan's things those named most. Immutable, any thread. */
final class LandmarksInWords {
    private static final long FAR_KNOWN = 2;
    private static final int MOST_THINGS = 8;
    private static final int MOST_GROUND = 6;
    private static final double CENTRAL_METRES = 400;
    /** Two things at one place are one landmark. */
    private static final double APART_METRES = 100;

    private final ZoneFacts facts;
    private final Map<ItemId, EastNorth> places;
    private final Scribe scribe;

    LandmarksInWords(ZoneFacts facts, Map<ItemId, EastNorth> places, Scribe scribe) {
        this.facts = facts;
        this.places = places;
        this.scribe = scribe;
    }

    List<Statement> of(Zone district) {
        List<Statement> said = new ArrayList<>();
        facts.crossings().peaks(district.id()).stream().filter(p -> p.rank() <= FAR_KNOWN).limit(MOST_GROUND)
                .forEach(p -> where(peak(p), p.place()).ifPresent(w -> said.add(scribe.listed(w))));
        facts.crossings().waters(district.id()).stream().map(Crossings.Water::feature).filter(w -> w.rank() <= FAR_KNOWN).limit(MOST_GROUND)
                .forEach(w -> where(scribe.said(w.name()), w.place()).ifPresent(s -> said.add(scribe.listed(s))));
        List<EastNorth> told = new ArrayList<>();
        for (Item item : facts.bestKnown(facts.own(district.id()).stream().filter(b -> isPlaced(b.item())).toList(), Integer.MAX_VALUE)) {
            EastNorth place = places.get(item.id());
            if (told.size() < MOST_THINGS && told.stream().allMatch(t -> t.distanceTo(place) > APART_METRES)) {
                told.add(place);
                where(scribe.name(item), place).ifPresent(w -> said.add(scribe.listed(w)));
            }
        }
        return said;
    }

    private String peak(GroundFeature peak) {
        return peak.height().isEmpty() ? scribe.said(peak.name())
                : scribe.messages().get("describe.peak", scribe.said(peak.name()), scribe.number(peak.height().getAsDouble(), 0));
    }

    /** One knows where it is: it is no line, no mere word on the map, and not beyond the district. */
    private boolean isPlaced(Item item) {
        return places.containsKey(item.id()) && item.drawn().isEmpty() && !item.isLabelOnly() && facts.streetAt(places.get(item.id())).isPresent();
    }

    /** In which street, and where in it, seen from its middle. */
    private Optional<String> where(String name, EastNorth place) {
        return facts.streetAt(place).map(street -> {
            EastNorth middle = facts.middle(street.id()).orElse(place);
            double metres = middle.distanceTo(place);
            return metres < CENTRAL_METRES ? scribe.messages().get("describe.landmark-amid", name, scribe.name(street))
                    : scribe.messages().get("describe.landmark-in", name, scribe.name(street), scribe.direction(Compass.of(middle, place)), scribe.distance(metres));
        });
    }
}
