package districtatlas.data.place;

import districtatlas.coord.Bd09;
import districtatlas.coord.ForeignCrs;
import districtatlas.coord.Gcj02;
import districtatlas.coord.PlaneChange;
import java.util.Optional;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * Puts geometry where a {@link Placing} says, in place, and back. Numbers that are no place become NaN. Between two datums, such as Xian 1980
 * and CGCS2000, nothing is shifted unless the system's own text or GeoTools' database says how.
 * One thread at a time; about 100 ns a vertex for the country's own systems.
 */
public final class Placer {
    private static final String CODE = "EPSG:";

    private final PlaneChange toDegrees;
    private final PlaneChange toFile;

    private Placer(PlaneChange toDegrees, PlaneChange toFile) {
        this.toDegrees = toDegrees;
        this.toFile = toFile;
    }

    /** @throws IllegalArgumentException when there is no such system */
    public static Placer of(Placing placing) {
        return of(placing, new ForeignCrs());
    }

    static Placer of(Placing placing, ForeignCrs foreign) {
        Optional<KnownCrs> known = known(placing);
        PlaneChange in = known.map(KnownCrs::toDegrees).orElseGet(() -> foreign.toDegrees(library(placing.crs())));
        PlaneChange out = known.map(KnownCrs::fromDegrees).orElseGet(() -> foreign.fromDegrees(library(placing.crs())));
        double[] fit = placing.fit();
        PlaneChange before = placing.northFirst() ? Placer::swap : PlaneChange.NONE;
        if (fit.length > 0) {
            double[] back = ControlFit.inverse(fit);
            return new Placer(before.then(xy -> ControlFit.apply(fit, xy)).then(in).then(undoing(placing.shift())),
                    applying(placing.shift()).then(out).then(xy -> ControlFit.apply(back, xy)).then(before));
        }
        return placing.northFirst() || placing.shift() != Placing.Shift.NONE
                ? new Placer(before.then(in).then(undoing(placing.shift())), applying(placing.shift()).then(out).then(before))
                : new Placer(in, out);
    }

    /** The system if it is reckoned here. */
    static Optional<KnownCrs> known(Placing placing) {
        String crs = placing.crs();
        Optional<KnownCrs> known = crs.startsWith(CODE) ? code(crs).flatMap(KnownCrs::ofCode) : CrsText.read(crs).flatMap(KnownSystems::of);
        return known.flatMap(k -> placing.zoned() && !k.isZoned() ? k.otherwiseZoned().or(() -> known) : known);
    }

    private static Optional<Integer> code(String crs) {
        String digits = crs.substring(CODE.length());
        return digits.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static String library(String crs) {
        return crs.startsWith(CODE) ? crs : CrsText.read(crs).map(ClaimedCrs::toWkt).orElse(crs);
    }

    private static void swap(double[] xy) {
        double x = xy[0];
        xy[0] = xy[1];
        xy[1] = x;
    }

    static PlaneChange undoing(Placing.Shift shift) {
        return switch (shift) {
            case NONE -> PlaneChange.NONE;
            case GCJ02 -> Gcj02::undo;
            case BD09 -> Bd09::undo;
        };
    }

    static PlaneChange applying(Placing.Shift shift) {
        return switch (shift) {
            case NONE -> PlaneChange.NONE;
            case GCJ02 -> Gcj02::apply;
            case BD09 -> Bd09::apply;
        };
    }

    /** Of one place: its two numbers as the file has them, replaced by degrees, longitude first. */
    public PlaneChange change() {
        return toDegrees;
    }

    /** @return the same geometry, in degrees of CGCS2000, longitude first */
    public <G extends Geometry> G toDegrees(G geometry) {
        return move(geometry, toDegrees);
    }

    /** @return the same geometry, in the numbers of the file it might stand in */
    public <G extends Geometry> G toFile(G geometry) {
        return move(geometry, toFile);
    }

    private static <G extends Geometry> G move(G geometry, PlaneChange change) {
        if (change != PlaneChange.NONE) {
            geometry.apply(new Mover(change));
        }
        return geometry;
    }

    private static final class Mover implements CoordinateSequenceFilter {
        private final PlaneChange change;
        private final double[] xy = new double[2];

        Mover(PlaneChange change) {
            this.change = change;
        }

        @Override
        public void filter(CoordinateSequence sequence, int i) {
            xy[0] = sequence.getX(i);
            xy[1] = sequence.getY(i);
            change.apply(xy);
            sequence.setOrdinate(i, CoordinateSequence.X, xy[0]);
            sequence.setOrdinate(i, CoordinateSequence.Y, xy[1]);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
