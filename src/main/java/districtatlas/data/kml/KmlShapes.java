package districtatlas.data.kml;

import districtatlas.data.Findings.Outcome;
import districtatlas.data.kml.Placemark.Remark;
import districtatlas.data.markup.CompactShapes;
import districtatlas.data.markup.MarkupReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Geometry of a placemark, of all kinds that are made of places. Heights are dropped, rings closed; it is told. One thread at a time. */
final class KmlShapes {
    static final String UNREADABLE = "data.kml-coordinates";
    private static final Set<String> KINDS = Set.of("Point", "LineString", "LinearRing", "Polygon", "MultiGeometry", "Track", "MultiTrack");
    private final KmlNumbers coordinates = new KmlNumbers();
    private List<Remark> remarks = List.of();
    private List<String> moments = List.of();
    private boolean heights;
    private boolean open;
    private boolean repaired;

    static boolean knows(String element) {
        return KINDS.contains(element);
    }

    /** Before the elements of a placemark. */
    void begin() {
        remarks = new ArrayList<>();
        moments = new ArrayList<>();
        heights = false;
        open = false;
        repaired = false;
    }

    /** After them: what is to be said. */
    List<Remark> end() {
        if (open) {
            remarks.add(new Remark(Outcome.REPAIRED, "data.ring-closed", 1));
        }
        if (repaired) {
            remarks.add(new Remark(Outcome.REPAIRED, "data.kml-blanks", 1));
        }
        if (heights) {
            remarks.add(new Remark(Outcome.REPAIRED, "data.height-dropped", 1));
        }
        return remarks;
    }

    /** Moments of tracks, first and last. */
    List<String> moments() {
        return moments;
    }

    /** The element that has just begun, up to its end; empty when there is no place in it. */
    Optional<Geometry> read(MarkupReader in) {
        List<Geometry> parts = new ArrayList<>();
        part(in, in.name(), parts);
        return join(parts);
    }

    private void part(MarkupReader in, String kind, List<Geometry> to) {
        switch (kind) {
            case "Point" -> {
                double[] xy = single(in);
                if (xy.length > 0) {
                    to.add(CompactShapes.FACTORY.createPoint(CompactShapes.sequence(new double[] {xy[0], xy[1]})));
                }
            }
            case "LineString" -> addLine(single(in), to);
            case "LinearRing" -> addLine(closed(single(in)), to);
            case "Polygon" -> polygon(in).ifPresent(to::add);
            case "Track" -> addLine(track(in), to);
            default -> {
                int within = in.depth();
                while (in.child(within)) {
                    if (knows(in.name())) {
                        part(in, in.name(), to);
                    } else {
                        in.skip();
                    }
                }
            }
        }
    }

    private static void addLine(double[] xy, List<Geometry> to) {
        if (xy.length > 0) {
            to.add(CompactShapes.line(xy));
        }
    }

    private double[] closed(double[] xy) {
        open |= !CompactShapes.isClosed(xy);
        return xy.length == 0 ? xy : toArray(CompactShapes.ring(xy));
    }

    private static double[] toArray(LinearRing ring) {
        double[] xy = new double[ring.getNumPoints() * 2];
        for (int i = 0; i < xy.length; i++) {
            xy[i] = ring.getCoordinateSequence().getOrdinate(i / 2, i % 2);
        }
        return xy;
    }

    /** The places of an element that has one text of them. */
    private double[] single(MarkupReader in) {
        int within = in.depth();
        double[] found = new double[0];
        while (in.child(within)) {
            if (in.name().equals("coordinates")) {
                found = places(in);
            } else {
                in.skip();
            }
        }
        return found;
    }

    private double[] places(MarkupReader in) {
        coordinates.begin();
        in.text(coordinates::add);
        Optional<double[]> xy = coordinates.end();
        heights |= coordinates.hasHeights();
        repaired |= coordinates.isRepaired();
        if (xy.isEmpty()) {
            remarks.add(new Remark(Outcome.LEFT_OUT, UNREADABLE, coordinates.bad()));
        }
        return xy.orElse(new double[0]);
    }

    private Optional<Geometry> polygon(MarkupReader in) {
        int within = in.depth();
        LinearRing shell = null;
        List<LinearRing> holes = new ArrayList<>();
        while (in.child(within)) {
            String side = in.name();
            if (!side.equals("outerBoundaryIs") && !side.equals("innerBoundaryIs")) {
                in.skip();
                continue;
            }
            for (double[] xy : rings(in)) {
                open |= !CompactShapes.isClosed(xy);
                if (side.startsWith("outer") && shell == null) {
                    shell = CompactShapes.ring(xy);
                } else {
                    holes.add(CompactShapes.ring(xy));
                }
            }
        }
        if (shell == null) {
            if (!holes.isEmpty()) {
                remarks.add(new Remark(Outcome.REPAIRED, "data.kml-shell", 1));
                shell = holes.remove(0);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(CompactShapes.FACTORY.createPolygon(shell, holes.toArray(LinearRing[]::new)));
    }

    private List<double[]> rings(MarkupReader in) {
        int within = in.depth();
        List<double[]> rings = new ArrayList<>();
        while (in.child(within)) {
            double[] xy = in.name().equals("LinearRing") ? single(in) : skipped(in);
            if (xy.length > 0) {
                rings.add(xy);
            }
        }
        return rings;
    }

    private static double[] skipped(MarkupReader in) {
        in.skip();
        return new double[0];
    }

    /** Places and moments of a {@code gx:Track}, each an element of its own. */
    private double[] track(MarkupReader in) {
        int within = in.depth();
        boolean before = repaired;
        List<double[]> all = new ArrayList<>();
        while (in.child(within)) {
            switch (in.name()) {
                case "coord" -> {
                    double[] xy = places(in);
                    if (xy.length == 2) {
                        all.add(xy);
                    }
                }
                case "when" -> moment(in.text());
                default -> in.skip();
            }
        }
        repaired = before;   // here blanks stand where they should
        double[] xy = new double[all.size() * 2];
        for (int i = 0; i < all.size(); i++) {
            System.arraycopy(all.get(i), 0, xy, i * 2, 2);
        }
        return xy;
    }

    private void moment(String when) {
        if (moments.size() == 2) {
            moments.remove(1);
        }
        moments.add(when);
    }

    /** One geometry of several, of one kind where they are. */
    static Optional<Geometry> join(List<Geometry> parts) {
        if (parts.size() < 2) {
            return parts.stream().findFirst();
        }
        if (parts.stream().allMatch(Point.class::isInstance)) {
            return Optional.of(CompactShapes.FACTORY.createMultiPoint(parts.toArray(Point[]::new)));
        }
        if (parts.stream().allMatch(LineString.class::isInstance)) {
            return Optional.of(CompactShapes.FACTORY.createMultiLineString(parts.toArray(LineString[]::new)));
        }
        if (parts.stream().allMatch(Polygon.class::isInstance)) {
            return Optional.of(CompactShapes.FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new)));
        }
        return Optional.of(new GeometryCollection(parts.toArray(Geometry[]::new), CompactShapes.FACTORY));
    }
}
