package districtatlas.quiz;

import districtatlas.base.vocabulary.Certainty;
import districtatlas.coord.EastNorth;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** Answers questions from the plan and the shapes alone: which of the choices are right. Where two would be, it says so of both. */
final class QuizSolver {
    private final Plan plan;
    private final ZoneShapes shapes;
    private final Map<List<Object>, Boolean> known = new HashMap<>();

    QuizSolver(Plan plan, ZoneShapes shapes) {
        this.plan = plan;
        this.shapes = shapes;
    }

    boolean isRight(QuizQuestion question, ZoneId choice) {
        return known.computeIfAbsent(List.of(question.key(), choice), k -> solve(question, choice));
    }

    private boolean solve(QuizQuestion question, ZoneId choice) {
        return switch (question.kind()) {
            case FIND, NAME -> choice.equals(question.about()) || ground(choice).intersection(ground((ZoneId) question.about())).getArea() > 0;
            case GROUP -> plan.zone((ZoneId) question.about()).orElseThrow().parent().filter(choice::equals).isPresent();
            case SITE -> plan.item((ItemId) question.about()).filter(i -> mayStandIn(i, choice)).isPresent();
            case ORDER -> isNext(question, choice);
            case NEIGHBOUR -> ground(choice).distance(ground((ZoneId) question.about())) < 15;
        };
    }

    private Geometry ground(ZoneId zone) {
        return shapes.shape(zone).orElseThrow();
    }

    private static boolean mayStandIn(Item item, ZoneId street) {
        return item.linkTo(street).isPresent();
    }

    /** The axes of the made-up districts run from south to north. */
    private boolean isNext(QuizQuestion question, ZoneId choice) {
        QuizQuestion.Way way = question.toward().orElseThrow();
        boolean north = way.toward().key().startsWith("north");
        List<ZoneId> stops = plan.zones().stream().filter(z -> z.touches().stream().anyMatch(l -> l.zone().equals(way.axis()) && l.certainty() == Certainty.STATED))
                .map(Zone::id).sorted(Comparator.comparingDouble(z -> (north ? 1 : -1) * middle(z).north())).toList();
        return stops.indexOf(choice) == stops.indexOf(question.about()) + 1;
    }

    private EastNorth middle(ZoneId zone) {
        return new EastNorth(ground(zone).getCentroid().getX(), ground(zone).getCentroid().getY());
    }
}
