package districtatlas.print.work;

import districtatlas.coord.ScreenBox;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * The box of a map and the name boxes that are to stand in it. In pixels, y down. Immutable.
 *
 * @param left  whether what the map is about keeps clear of a column at the left edge, {@code right} at the right
 * @param taken what no box beside the map may cover
 */
record MapRoom(double width, double height, double slotWide, double slotHigh, boolean left, boolean right, Geometry taken) {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double GAP = 7;
    /** Between a column and what it is about: leader lines fan out there. */
    private static final double ALLEY = 16;
    private static final double STEP = 4;

    /** From one box of a column to the next. */
    double pitch() {
        return slotHigh + GAP;
    }

    /** What the columns leave of it: for the map's matter. */
    ScreenBox core() {
        double from = left ? slotWide + ALLEY : 0;
        double to = width - (right ? slotWide + ALLEY : 0);
        return new ScreenBox(from, 0, to - from, height);
    }

    /** @param top its own */
    ScreenBox box(boolean atLeft, double top) {
        return new ScreenBox(atLeft ? 0 : width - slotWide, top, slotWide, slotHigh);
    }

    /**
     * The tops that a box of a column may have, from above: in small steps, close together, and where it is wished.
     *
     * @param wished may lie outside of the column
     */
    List<Double> tops(boolean atLeft, List<Double> wished) {
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(taken);
        TreeSet<Double> tops = new TreeSet<>(wished);
        Stream.iterate(0.0, t -> t + STEP).takeWhile(t -> t <= height).forEach(tops::add);
        for (int row = 0; row * pitch() <= height; row++) {
            tops.add(row * pitch());
        }
        return tops.stream().filter(t -> t >= 0 && t + slotHigh <= height + 1e-9).filter(t -> {
            ScreenBox b = box(atLeft, t);
            return taken.isEmpty() || !prepared.intersects(GEOMETRY.toGeometry(new Envelope(b.x(), b.maxX(), b.y(), b.maxY())));
        }).toList();
    }
}
