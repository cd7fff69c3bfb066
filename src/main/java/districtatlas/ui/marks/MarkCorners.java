package districtatlas.ui.marks;

import districtatlas.coord.EastNorth;
import districtatlas.notebook.DrawnMark.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What corners make a mark: the same place twice is one corner. */
final class MarkCorners {
    /** Nearer than that two are the same. */
    private static final double SAME_METRES = 0.001;

    private MarkCorners() {
    }

    static boolean isSame(EastNorth one, EastNorth other) {
        return one.distanceTo(other) < SAME_METRES;
    }

    /**
     * Which corners are left, in their order: without those that lie on the one before, of an area also without a last that lies on the
     * first. Empty when they are too few for the form.
     */
    static Optional<List<Integer>> left(Form form, List<EastNorth> corners) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            if (left.isEmpty() || !isSame(corners.get(i), corners.get(left.get(left.size() - 1)))) {
                left.add(i);
            }
        }
        while (form == Form.AREA && left.size() > 1 && isSame(corners.get(left.get(0)), corners.get(left.get(left.size() - 1)))) {
            left.remove(left.size() - 1);
        }
        return left.size() < form.leastCorners() ? Optional.empty() : Optional.of(left);
    }
}
