package districtatlas.print.work;

import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * A name box on a map. In pixels of the map's box, y down. Immutable.
 *
 * @param leader to what it belongs to; empty where the box stands on its ground
 */
record Slot(ScreenBox box, Optional<Leader> leader) {
    /**
     * A line from a box's edge to its zone.
     *
     * @param edge where it leaves the box
     * @param from a little out of the box, from where on it is straight
     */
    record Leader(ScreenXY edge, ScreenXY from, ScreenXY to) {
        boolean crosses(Leader other) {
            return turn(from, to, other.from) * turn(from, to, other.to) < 0 && turn(other.from, other.to, from) * turn(other.from, other.to, to) < 0;
        }

        double length() {
            return Math.hypot(to.x() - from.x(), to.y() - from.y());
        }

        /** Whether it touches a box. */
        boolean meets(ScreenBox b) {
            return new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height()).intersectsLine(from.x(), from.y(), to.x(), to.y());
        }

        private static double turn(ScreenXY a, ScreenXY b, ScreenXY c) {
            return Math.signum((b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()));
        }
    }

    static boolean overlap(ScreenBox a, ScreenBox b) {
        return a.x() < b.maxX() && b.x() < a.maxX() && a.y() < b.maxY() && b.y() < a.maxY();
    }
}
