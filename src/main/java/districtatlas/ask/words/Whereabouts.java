package districtatlas.ask.words;

import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.plan.Zone;
import java.util.Comparator;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Says in a sentence what a view of the map shows: for who cannot see where a key has led it. Immutable, any thread. */
final class Whereabouts {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    /** Of the way from the middle of a view to its upper edge: there is what lies north. */
    private static final double NORTHWARDS = 0.8;

    private final ZoneFacts facts;
    private final Scribe scribe;

    Whereabouts(ZoneFacts facts, Messages messages) {
        this.facts = facts;
        this.scribe = new Scribe(messages);
    }

    /** @param scale the N of 1 : N */
    String of(Extent seen, double scale) {
        String written = scribe.number(roughly(scale), 0);
        EastNorth centre = seen.center();
        Optional<Zone> district = facts.district();
        Optional<Geometry> shape = district.flatMap(d -> facts.shape(d.id())).map(Middles::main);
        if (shape.filter(s -> GEOMETRY.toGeometry(new Envelope(seen.minEast(), seen.maxEast(), seen.minNorth(), seen.maxNorth())).covers(s)).isPresent()) {
            return say("describe.where.whole", scribe.said(district.get().name()), written);
        }
        Optional<Zone> here = facts.streetAt(centre);
        if (here.isEmpty()) {
            return outside(centre, district, written);
        }
        Optional<Text> north = named(new EastNorth(centre.east(), centre.north() + NORTHWARDS * seen.height() / 2)).filter(n -> !n.equals(here.get().name()));
        String name = scribe.said(here.get().name());
        return north.map(n -> say("describe.where.north", name, written, scribe.said(n))).orElseGet(() -> say("describe.where.at", name, written));
    }

    private String outside(EastNorth centre, Optional<Zone> district, String scale) {
        Optional<Zone> nearest = facts.plan().zones().stream().filter(z -> z.kind() == ZoneKind.STREET && facts.shape(z.id()).isPresent())
                .min(Comparator.comparingDouble(z -> gap(centre, z)));
        String where = district.map(d -> scribe.said(d.name())).orElse("");
        return nearest.map(z -> say("describe.where.outside", where, scribe.direction(Compass.of(centre, facts.middle(z.id()).orElse(centre))), scribe.said(z.name()), scale))
                .orElseGet(() -> say("describe.where.nowhere", scale));
    }

    private double gap(EastNorth from, Zone zone) {
        return facts.shape(zone.id()).orElseThrow().distance(GEOMETRY.createPoint(new Coordinate(from.east(), from.north())));
    }

    /** A street, else what lies outside the district there. */
    private Optional<Text> named(EastNorth place) {
        return facts.streetAt(place).map(Zone::name).or(() -> {
            Geometry point = GEOMETRY.createPoint(new Coordinate(place.east(), place.north()));
            return facts.ground().of(GroundRole.NEIGHBOUR).stream().filter(n -> n.shape().covers(point)).map(GroundFeature::name).findFirst();
        });
    }

    private String say(String key, Object... args) {
        return scribe.messages().get(key, args);
    }

    /** To two digits: nobody hears the others. */
    private static double roughly(double scale) {
        double step = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, scale))) - 1));
        return Math.rint(scale / step) * step;
    }
}
