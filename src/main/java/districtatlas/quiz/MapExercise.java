package districtatlas.quiz;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneLink;
import districtatlas.plan.ZoneShapes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Point;

/**
 * A map whose names are to be written. The blank sheet, the half-labelled one and the answers are all made from this one value,
 * so that they agree. The same seed gives the same. Immutable.
 *
 * @param blanks  by number
 * @param bank    the answers in an order by chance; empty where none is offered
 * @param further by number; what is asked besides
 */
public record MapExercise(Lesson lesson, Difficulty difficulty, List<Blank> blanks, List<Text> bank, List<Further> further) {
    /** Fewer names are no exercise. */
    private static final int LEAST = 2;

    public MapExercise {
        blanks = List.copyOf(blanks);
        bank = List.copyOf(bank);
        further = List.copyOf(further);
    }

    /** Empty when fewer than two zones can be asked. */
    public static Optional<MapExercise> of(Plan plan, ZoneShapes shapes, Lesson lesson, Difficulty difficulty, long seed) {
        List<Zone> asked = lesson.asked(plan, shapes, difficulty);
        if (asked.size() < LEAST) {
            return Optional.empty();
        }
        List<Zone> numbered = asked.stream().sorted(Comparator.comparingDouble((Zone z) -> -middle(shapes, z.id()).north())
                .thenComparingDouble(z -> middle(shapes, z.id()).east())).toList();
        Set<Zone> given = new HashSet<>(SeededOrder.of(numbered, seed, "given").subList(0, difficulty.given(numbered.size())));
        List<Blank> blanks = new ArrayList<>();
        for (Zone zone : numbered) {
            blanks.add(new Blank(blanks.size() + 1, zone.id(), zone.kind(), zone.name(),
                    plan.lies(zone.id(), lesson.whole().id()).orElse(Certainty.KNOWN), given.contains(zone)));
        }
        List<Text> bank = difficulty == Difficulty.FIRST ? SeededOrder.mixed(numbered.stream().map(Zone::name).toList(), seed, "bank") : List.of();
        List<Further> further = difficulty == Difficulty.FIRST ? List.of()
                : blanks.stream().flatMap(b -> further(plan, lesson, b).stream()).toList();
        return Optional.of(new MapExercise(lesson, difficulty, blanks, bank, further));
    }

    private static EastNorth middle(ZoneShapes shapes, ZoneId zone) {
        Point inside = shapes.shape(zone).orElseThrow().getInteriorPoint();
        return new EastNorth(inside.getX(), inside.getY());
    }

    /** Of a group its streets, of the axis and the belt what the plan strings to them, of a street its group. Nothing that is not there is asked. */
    private static Optional<Further> further(Plan plan, Lesson lesson, Blank blank) {
        return switch (lesson.about()) {
            case STRUCTURE -> blank.kind() == ZoneKind.GROUP
                    ? further(blank, Further.Ask.STREETS, plan.children(blank.zone()).stream().filter(z -> z.kind() == ZoneKind.STREET).toList())
                    : further(blank, Further.Ask.STRUNG, plan.zones().stream().filter(z -> z.kind() == ZoneKind.KEY_AREA && states(z, blank.zone())).toList());
            case STREETS -> further(blank, Further.Ask.GROUP, plan.zone(blank.zone()).flatMap(Zone::parent).flatMap(plan::zone)
                    .filter(z -> z.kind() == ZoneKind.GROUP).stream().toList());
            case PARTS -> Optional.empty();
        };
    }

    private static boolean states(Zone zone, ZoneId whole) {
        return zone.touches().stream().filter(l -> l.zone().equals(whole)).map(ZoneLink::certainty).anyMatch(c -> c == Certainty.STATED);
    }

    private static Optional<Further> further(Blank blank, Further.Ask ask, List<Zone> answers) {
        return answers.isEmpty() ? Optional.empty() : Optional.of(new Further(blank.number(), ask, answers.stream().map(Zone::name).toList(), Certainty.STATED));
    }

    /** The word bank of a sheet: without the names its map has. */
    public List<Text> bank(WorksheetKind kind) {
        List<Text> shown = blanks.stream().filter(kind::shows).map(Blank::answer).toList();
        return bank.stream().filter(t -> !shown.contains(t)).toList();
    }

    /** Whether there are names enough for a half-labelled map that still asks something. */
    public boolean isHalved() {
        return blanks.stream().anyMatch(Blank::given);
    }

    /** Whether an answer rests on general knowledge. */
    public boolean hasKnown() {
        return blanks.stream().anyMatch(b -> b.certainty() == Certainty.KNOWN);
    }
}
