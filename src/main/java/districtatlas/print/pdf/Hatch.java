package districtatlas.print.pdf;

import districtatlas.paint.mark.SvgPath;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern whose marks join into endless lines: drawn as lines it has no seams, unlike repeated cells, whose edges show in most
 * viewers. Immutable.
 *
 * @param side     of a cell
 * @param families of parallel lines
 */
record Hatch(double side, List<Family> families) {
    private static final double NEARLY = 1e-3;

    /** Lines through (x, y) of every cell, {@code across} cells right for every {@code down} cells down. */
    record Family(double x, double y, int across, int down) {
    }

    /** @param mark its transform puts the shape's box around the cell's middle (0, 0) */
    static Optional<Hatch> of(String shape, AffineTransform mark, double side) {
        List<Family> families = new ArrayList<>();
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = SvgPath.parse(shape).getPathIterator(mark); !i.isDone(); i.next()) {
            int kind = i.currentSegment(p);
            if (kind == PathIterator.SEG_LINETO) {
                Optional<Family> family = family(x, y, (p[0] - x) / side, (p[1] - y) / side);
                if (family.isEmpty()) {
                    return Optional.empty();
                }
                families.add(family.get());
            } else if (kind != PathIterator.SEG_MOVETO) {
                return Optional.empty();
            }
            x = p[0];
            y = p[1];
        }
        return families.isEmpty() ? Optional.empty() : Optional.of(new Hatch(side, List.copyOf(families)));
    }

    private static Optional<Family> family(double x, double y, double across, double down) {
        long i = Math.round(across);
        long j = Math.round(down);
        boolean whole = Math.abs(across - i) < NEARLY && Math.abs(down - j) < NEARLY;
        // Neighbours of one step only: longer ones would lie over one another.
        return whole && Math.max(Math.abs(i), Math.abs(j)) == 1 ? Optional.of(new Family(x, y, (int) i, (int) j)) : Optional.empty();
    }

    /** Adds all lines within a box to the path; the middle of some cell lies at (phaseX, phaseY). */
    void lines(PageContent to, double phaseX, double phaseY, double minX, double minY, double maxX, double maxY) {
        for (Family f : families) {
            double ox = phaseX + f.x();
            double oy = phaseY + f.y();
            // Line t holds the places where (x - ox) · down - (y - oy) · across = t · side.
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int corner = 0; corner < 4; corner++) {
                double t = (((corner & 1) == 0 ? minX : maxX) - ox) * f.down() - ((corner < 2 ? minY : maxY) - oy) * f.across();
                low = Math.min(low, t / side);
                high = Math.max(high, t / side);
            }
            double length2 = f.across() * f.across() + f.down() * f.down();
            for (long t = (long) Math.ceil(low); t <= Math.floor(high); t++) {
                double px = ox + t * side * f.down() / length2;
                double py = oy - t * side * f.across() / length2;
                double from = Double.NEGATIVE_INFINITY;
                double until = Double.POSITIVE_INFINITY;
                if (f.across() != 0) {
                    double a = (minX - px) / f.across();
                    double b = (maxX - px) / f.across();
                    from = Math.max(from, Math.min(a, b));
                    until = Math.min(until, Math.max(a, b));
                }
                if (f.down() != 0) {
                    double a = (minY - py) / f.down();
                    double b = (maxY - py) / f.down();
                    from = Math.max(from, Math.min(a, b));
                    until = Math.min(until, Math.max(a, b));
                }
                if (from < until) {
                    to.moveTo(px + from * f.across(), py + from * f.down());
                    to.lineTo(px + until * f.across(), py + until * f.down());
                }
            }
        }
    }
}
