package districtatlas.ui.desk;

import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Section;
import districtatlas.coord.EastNorth;
import districtatlas.map.Highlights.Lit;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.state.Selection;
import districtatlas.tour.ZoneFrames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** What the map lights up: the open zone, the things of its panel, the chosen one, the feature with a card, two zones that are compared; each as the map
 * does it. FX thread only. */
public final class Meant {
    private final Desk desk;
    private final Plan plan;

    private Meant(Desk desk) {
        this.desk = desk;
        this.plan = desk.atlas().plan();
    }

    /** As of now. */
    public static List<Lit> of(Desk desk) {
        return new Meant(desk).all();
    }

    private List<Lit> all() {
        Selection selection = desk.session().selection();
        Optional<ItemId> chosen = selection.item();
        List<Lit> meant = new ArrayList<>();
        selection.zone().flatMap(desk.atlas().shapes()::shape).map(Lit::edge).ifPresent(meant::add);
        desk.map().litProperty().get().stream().filter(i -> !chosen.equals(Optional.of(i)))
                .forEach(i -> shape(i).ifPresent(s -> meant.add(Lit.thing(s, section(i), isStated(i, selection.zone())))));
        chosen.ifPresent(i -> shape(i).ifPresent(s -> meant.add(
                Lit.chosen(s, section(i), plan.item(i).map(item -> item.name().in(desk.messages().lang())).orElse("")))));
        desk.map().litFeatureProperty().get().map(Lit::edge).ifPresent(meant::add);
        desk.session().comparison().getValue().map(p -> PairShapes.of(p, desk.atlas().shapes(), new ZoneFrames(plan, desk.atlas().shapes()))).ifPresent(p -> {
            p.b().ifPresent(s -> meant.add(Lit.compared(s, false)));
            p.a().ifPresent(s -> meant.add(Lit.compared(s, true)));
            p.endB().ifPresent(s -> meant.add(Lit.letter(s, false)));
            p.endA().ifPresent(s -> meant.add(Lit.letter(s, true)));
        });
        return meant;
    }

    private boolean isStated(ItemId item, Optional<ZoneId> zone) {
        return plan.item(item).map(i -> plan.certainty(i, zone) == Certainty.STATED).orElse(true);
    }

    private Optional<Geometry> shape(ItemId item) {
        return desk.atlas().itemShapes().shape(item).or(() -> Optional.ofNullable(desk.atlas().places().get(item)).map(Meant::point));
    }

    private Section section(ItemId item) {
        return plan.item(item).map(i -> i.kind().section()).orElse(Section.OTHER);
    }

    private static Geometry point(EastNorth at) {
        return new GeometryFactory().createPoint(new Coordinate(at.east(), at.north()));
    }
}
