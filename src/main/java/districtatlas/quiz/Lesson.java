package districtatlas.quiz;

import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What worksheets are about: the district's structure, its streets, or what lies in one zone. Immutable.
 *
 * @param whole the district, or the zone
 */
public record Lesson(About about, Zone whole) {
    private static final Set<ZoneKind> STRUCTURE = Set.of(ZoneKind.AXIS, ZoneKind.BELT, ZoneKind.GROUP);

    /** Which zones are asked for. */
    public enum About implements Keyed {
        /** Axis, belt and groups. */
        STRUCTURE,
        STREETS,
        /** What a zone is made of. */
        PARTS
    }

    /** @throws java.util.NoSuchElementException when the plan has no district */
    public static Lesson structure(Plan plan) {
        return new Lesson(About.STRUCTURE, district(plan));
    }

    /** @throws java.util.NoSuchElementException when the plan has no district */
    public static Lesson streets(Plan plan) {
        return new Lesson(About.STREETS, district(plan));
    }

    /** The district's own lesson is its structure. */
    public static Lesson of(Zone zone) {
        return new Lesson(zone.kind() == ZoneKind.DISTRICT ? About.STRUCTURE : About.PARTS, zone);
    }

    private static Zone district(Plan plan) {
        return plan.zones().stream().filter(z -> z.kind() == ZoneKind.DISTRICT).findFirst().orElseThrow();
    }

    /** All lessons that have a map to be filled in: the structure, the streets, and each zone that is made of others. In the plan's order. */
    public static List<Lesson> all(Plan plan, ZoneShapes shapes) {
        Optional<Zone> district = plan.zones().stream().filter(z -> z.kind() == ZoneKind.DISTRICT).findFirst();
        List<Lesson> whole = district.map(d -> List.of(new Lesson(About.STRUCTURE, d), new Lesson(About.STREETS, d))).orElse(List.of());
        List<Lesson> parts = plan.zones().stream().filter(z -> z.kind() != ZoneKind.DISTRICT).map(Lesson::of).toList();
        return Stream.concat(whole.stream(), parts.stream())
                .filter(l -> MapExercise.of(plan, shapes, l, Difficulty.FIRST, 1).isPresent()).toList();
    }

    /** The zones whose names are asked, in the plan's order: only what is drawn can be. */
    List<Zone> asked(Plan plan, ZoneShapes shapes, Difficulty difficulty) {
        return plan.zones().stream().filter(z -> shapes.shape(z.id()).isPresent() && !z.id().equals(whole.id()) && asks(plan, z, difficulty)).toList();
    }

    private boolean asks(Plan plan, Zone zone, Difficulty difficulty) {
        return switch (about) {
            case STRUCTURE -> STRUCTURE.contains(zone.kind());
            case STREETS -> zone.kind() == ZoneKind.STREET;
            case PARTS -> difficulty == Difficulty.FIRST ? plan.parts(whole.id()).contains(zone) : plan.lies(zone.id(), whole.id()).isPresent();
        };
    }

    /** The streets it has to do with: those of the zone, of the whole district otherwise. */
    List<ZoneId> streetsOf(Plan plan) {
        return plan.zones().stream().filter(z -> z.kind() == ZoneKind.STREET && (about != About.PARTS || plan.lies(z.id(), whole.id()).isPresent()))
                .map(Zone::id).toList();
    }
}
