package districtatlas.map;

import districtatlas.coord.EastNorth;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Names of zones that a picture keeps to itself, so that a class can be asked for them. Others keep their places: what is told later moves
 * nothing. What else is written in such a zone and says its name, as its metro station does, is kept too. Immutable; some microseconds a name.
 */
public final class KeptNames {
    /** Everything is said. */
    public static final KeptNames NONE = new KeptNames(Map.of(), Optional.empty(), false);
    /** A single character stands in too many words to say any zone's name. */
    private static final int LEAST_LETTERS = 2;

    private final Map<ZoneId, List<String>> sayings;
    private final Optional<ZoneShapes> shapes;
    private final boolean anywhere;

    private KeptNames(Map<ZoneId, List<String>> sayings, Optional<ZoneShapes> shapes, boolean anywhere) {
        this.sayings = Map.copyOf(sayings);
        this.shapes = shapes;
        this.anywhere = anywhere;
    }

    /** What says a kept name outside of its zone is kept as well, as a bay does from which a shore has its name: it would tell which way to look. */
    public KeptNames anywhere() {
        return new KeptNames(sayings, shapes, true);
    }

    /** @param zones whose names are kept */
    public static KeptNames of(Set<ZoneId> zones, Plan plan, ZoneShapes shapes) {
        Map<ZoneId, List<String>> sayings = new LinkedHashMap<>();
        plan.zones().stream().filter(z -> zones.contains(z.id())).forEach(z -> sayings.put(z.id(), sayings(z)));
        return sayings.isEmpty() ? NONE : new KeptNames(sayings, Optional.of(shapes), false);
    }

    private static List<String> sayings(Zone zone) {
        Set<String> all = new HashSet<>();
        all.addAll(List.of(zone.name().zh(), zone.name().en(), zone.label().zh(), zone.label().en()));
        all.addAll(zone.aliases());
        return all.stream().map(KeptNames::bare).filter(s -> s.length() >= LEAST_LETTERS).toList();
    }

    /** As it is compared: however it is broken and spaced. */
    private static String bare(String words) {
        return words.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    public boolean isNone() {
        return sayings.isEmpty();
    }

    public boolean has(ZoneId zone) {
        return sayings.containsKey(zone);
    }

    /**
     * Whether words on the map are not to be read.
     *
     * @param featureId of what they name
     * @param words     as they are written
     * @param at        where their middle stands
     */
    public boolean hides(String featureId, String words, EastNorth at) {
        if (sayings.isEmpty()) {
            return false;
        }
        if (!featureId.isEmpty() && sayings.containsKey(new ZoneId(featureId))) {
            return true;
        }
        return anywhere ? areSaidBy(words) : says(words, at);
    }

    /** Whether words say a kept name, wherever they stand. */
    public boolean areSaidBy(String words) {
        String bare = bare(words);
        return sayings.values().stream().anyMatch(names -> names.stream().anyMatch(bare::contains));
    }

    private boolean says(String words, EastNorth at) {
        String bare = bare(words);
        List<ZoneId> said = new ArrayList<>();
        sayings.forEach((zone, names) -> {
            if (names.stream().anyMatch(bare::contains)) {
                said.add(zone);
            }
        });
        return said.stream().anyMatch(z -> shapes.filter(s -> s.covers(z, at)).isPresent());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptNames o && anywhere == o.anywhere && sayings.equals(o.sayings) && shapes.equals(o.shapes);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(sayings.keySet());
    }
}
