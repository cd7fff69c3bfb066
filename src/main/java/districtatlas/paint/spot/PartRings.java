package districtatlas.paint.spot;

import districtatlas.paint.lettering.PlacedLabel.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rings of an area of several parts, to choose one part of. Shells turn one way and holes the other. Label thread only. */
final class PartRings {
    private record Ring(float[] xy, double signedArea, Box box) {
    }

    private final List<Ring> rings = new ArrayList<>();

    void add(float[] xy, int n) {
        double area = 0;
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0, j = n - 1; i < n; j = i++) {
            double x = xy[2 * i];
            double y = xy[2 * i + 1];
            area += xy[2 * j] * y - x * xy[2 * j + 1];
            minX = Math.min(minX, x);
            maxX = Math.max(maxX, x);
            minY = Math.min(minY, y);
            maxY = Math.max(maxY, y);
        }
        rings.add(new Ring(Arrays.copyOf(xy, 2 * n), area / 2, new Box(minX, minY, maxX, maxY)));
    }

    Rings all() {
        Rings all = new Rings();
        rings.forEach(ring -> all.add(ring.xy, ring.xy.length / 2));
        return all;
    }

    /** The largest shell that reaches into the view, with its holes; all of it, seen or not. Empty when none does. */
    Rings largestWithin(Box view) {
        Ring largestOfAll = null;
        Ring largest = null;
        for (Ring ring : rings) {
            if (largestOfAll == null || Math.abs(ring.signedArea) > Math.abs(largestOfAll.signedArea)) {
                largestOfAll = ring;
            }
        }
        for (Ring ring : rings) {
            boolean shell = ring.signedArea * largestOfAll.signedArea >= 0;
            if (shell && ring.box.overlaps(view) && (largest == null || Math.abs(ring.signedArea) > Math.abs(largest.signedArea))) {
                largest = ring;
            }
        }
        Rings chosen = new Rings();
        if (largest != null) {
            chosen.add(largest.xy, largest.xy.length / 2);
            for (Ring ring : rings) {
                if (ring.signedArea * largest.signedArea < 0 && ring.box.overlaps(largest.box)) {
                    chosen.add(ring.xy, ring.xy.length / 2);
                }
            }
        }
        return chosen;
    }
}
