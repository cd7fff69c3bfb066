package districtatlas.data.inspect;

import districtatlas.base.Cancel;
import districtatlas.base.Problem;
import districtatlas.data.CrsClaim;
import districtatlas.data.DataLayer;
import districtatlas.data.place.District;
import districtatlas.data.place.PlaceCandidate;
import districtatlas.data.place.PlaceFinder;
import districtatlas.data.place.PlaceVerdict;
import districtatlas.data.place.Placer;
import districtatlas.data.place.Placing;
import districtatlas.data.place.PlacingText;
import districtatlas.data.place.Sample;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Where a layer lies: as the reader chose, or as its claim and its numbers tell. One thread at a time. */
final class PlaceOfLayer {
    private static final int STEPS = 32;
    private static final String CODE = "EPSG:";
    private static final double MOST_LON = 180;
    private static final double MOST_LAT = 90;

    private final District district;
    private final PlaceFinder finder = new PlaceFinder();

    PlaceOfLayer(District district) {
        this.district = district;
    }

    PlaceVerdict find(DataLayer layer, Sample sample, Optional<Placing> chosen, Cancel cancel) {
        PlaceVerdict found = finder.judge(layer.crs(), sample, layer.provider(), district, cancel);
        return chosen.map(c -> chosen(sample, layer.provider(), c, found.candidates(), cancel)).orElse(found);
    }

    /** What was chosen is certain; a shift may be suspected in it all the same, unless one was chosen too. The other readings stay in sight. */
    PlaceVerdict chosen(Sample sample, Optional<String> provider, Placing chosen, List<PlaceCandidate> others, Cancel cancel) {
        Placer.of(chosen);
        Problem why = Problem.worded("data.place-chosen", "", PlacingText.titleOf(chosen));
        Optional<PlaceVerdict> measured = chosen.shift() != Placing.Shift.NONE || chosen.fit().length > 0 ? Optional.empty()
                : Optional.of(finder.judge(claim(chosen), sample, provider, district, cancel)).filter(v -> v.proposed().filter(p -> isSame(p, chosen)).isPresent());
        return new PlaceVerdict(Optional.of(chosen), why, true, others, measured.map(PlaceVerdict::suspect).orElse(Placing.Shift.NONE),
                measured.flatMap(PlaceVerdict::suspicion), measured.map(PlaceVerdict::notes).orElse(List.of()));
    }

    private static CrsClaim claim(Placing chosen) {
        CrsClaim claim = chosen.crs().startsWith(CODE) ? CrsClaim.ofEpsg(Integer.parseInt(chosen.crs().substring(CODE.length()))) : CrsClaim.ofWkt(chosen.crs());
        return claim.withAxes(chosen.northFirst() ? CrsClaim.Axes.NORTH_FIRST : CrsClaim.Axes.EAST_FIRST);
    }

    private static boolean isSame(Placing one, Placing other) {
        return one.crs().equals(other.crs()) && one.northFirst() == other.northFirst();
    }

    /** The box of a box's sides: a straight side of one is a bent one in the other. Empty where it is no place on earth. */
    static Optional<NumberBox> degrees(NumberBox box, Placing placing) {
        Coordinate[] around = new Coordinate[4 * STEPS];
        for (int i = 0; i < STEPS; i++) {
            double part = (double) i / (STEPS - 1);
            double x = box.minX() + part * (box.maxX() - box.minX());
            double y = box.minY() + part * (box.maxY() - box.minY());
            around[i] = new Coordinate(x, box.minY());
            around[STEPS + i] = new Coordinate(x, box.maxY());
            around[2 * STEPS + i] = new Coordinate(box.minX(), y);
            around[3 * STEPS + i] = new Coordinate(box.maxX(), y);
        }
        LineString sides = Placer.of(placing).toDegrees(new GeometryFactory().createLineString(around));
        for (Coordinate c : sides.getCoordinates()) {
            if (!(Math.abs(c.x) <= MOST_LON && Math.abs(c.y) <= MOST_LAT)) {
                return Optional.empty();
            }
        }
        Envelope moved = sides.getEnvelopeInternal();
        return Optional.of(new NumberBox(moved.getMinX(), moved.getMinY(), moved.getMaxX(), moved.getMaxY()));
    }
}
