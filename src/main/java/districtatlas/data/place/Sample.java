package districtatlas.data.place;

import districtatlas.data.DataRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * Some of a layer's features, spread over the whole of it, and how far its numbers reach. Takes as much room for a million features as for
 * two thousand. Immutable.
 *
 * @param features  that have a geometry, of the whole layer
 * @param some      of them, at most {@value #MOST}
 * @param minX      of all numbers of the layer that are numbers, absurd ones among them; NaN where there are none
 */
public record Sample(long features, List<Feature> some, double minX, double minY, double maxX, double maxY) {
    /** Features that are kept at most. */
    public static final int MOST = 2000;
    private static final double ABSURD = 0.01;
    private static final int LOOKS = 8;
    private static final int MOST_VERTICES = 512;
    private static final int MOST_TEXTS = 24;
    private static final int LONGEST_NAME = 40;

    /**
     * One feature.
     *
     * @param xy    some of its vertices, x and y in turn, as written; none that is no number, at least one
     * @param area  whether it has an inside
     * @param point whether it is one place or several, no line and no area
     * @param texts of its columns that are short enough for names
     */
    public record Feature(double[] xy, boolean area, boolean point, List<String> texts) {
        int size() {
            return xy.length / 2;
        }

        /** Of a vertex in the middle of its way: an absurd one at an end is not met. */
        double x() {
            return xy[size() / 2 * 2];
        }

        double y() {
            return xy[size() / 2 * 2 + 1];
        }

        private DoubleStream some(boolean x) {
            int step = Math.max(1, size() / LOOKS);
            return IntStream.range(0, (size() + step - 1) / step).mapToDouble(i -> xy[2 * i * step + (x ? 0 : 1)]);
        }
    }

    public Sample {
        some = List.copyOf(some);
    }

    public static Collector collector() {
        return new Collector();
    }

    public boolean isEmpty() {
        return some.isEmpty();
    }

    /** The number below which a share of all features has its x, or y. */
    double quantile(boolean x, double share) {
        double[] numbers = some.stream().mapToDouble(f -> x ? f.x() : f.y()).sorted().toArray();
        return numbers[(int) Math.min(numbers.length - 1, share * numbers.length)];
    }

    /** How far the numbers of its features reach, but for the most absurd. */
    double reach(boolean x) {
        double[] numbers = some.stream().flatMapToDouble(f -> f.some(x)).sorted().toArray();
        return numbers[(int) ((1 - ABSURD) * (numbers.length - 1))] - numbers[(int) (ABSURD * (numbers.length - 1))];
    }

    /** Takes a layer's records one after the other. One thread at a time. */
    public static final class Collector {
        private final List<Feature> some = new ArrayList<>();
        private long features;
        private long every = 1;
        private double minX = Double.NaN;
        private double minY = Double.NaN;
        private double maxX = Double.NaN;
        private double maxY = Double.NaN;

        private Collector() {
        }

        public void add(DataRecord read) {
            read.geometry().ifPresent(g -> add(g, read.values()));
        }

        /** @param values of which texts may be names */
        public void add(Geometry geometry, Object... values) {
            Numbers numbers = new Numbers(Math.max(1, (geometry.getNumPoints() + MOST_VERTICES - 1) / MOST_VERTICES));
            geometry.apply(numbers);
            if (numbers.kept == 0) {
                return;
            }
            if (features % every == 0) {
                some.add(new Feature(Arrays.copyOf(numbers.xy, 2 * numbers.kept), geometry.getDimension() == 2, geometry.getDimension() == 0, names(values)));
            }
            features++;
            if (some.size() > MOST) {
                List<Feature> half = new ArrayList<>();
                for (int i = 0; i < some.size(); i += 2) {
                    half.add(some.get(i));
                }
                some.clear();
                some.addAll(half);
                every *= 2;
            }
        }

        private static List<String> names(Object[] values) {
            List<String> names = new ArrayList<>();
            for (Object value : values) {
                if (value instanceof String text && names.size() < MOST_TEXTS && !text.isBlank() && text.length() <= LONGEST_NAME) {
                    names.add(text.strip());
                }
            }
            return List.copyOf(names);
        }

        public Sample done() {
            return new Sample(features, some, minX, minY, maxX, maxY);
        }

        private final class Numbers implements CoordinateSequenceFilter {
            private final int step;
            private final double[] xy;
            private int seen;
            private int kept;

            Numbers(int step) {
                this.step = step;
                this.xy = new double[2 * MOST_VERTICES];
            }

            @Override
            public void filter(CoordinateSequence sequence, int i) {
                double x = sequence.getX(i);
                double y = sequence.getY(i);
                if (!Double.isFinite(x) || !Double.isFinite(y)) {
                    return;
                }
                minX = x < minX || minX != minX ? x : minX;
                minY = y < minY || minY != minY ? y : minY;
                maxX = x > maxX || maxX != maxX ? x : maxX;
                maxY = y > maxY || maxY != maxY ? y : maxY;
                if (seen++ % step == 0 && kept < MOST_VERTICES) {
                    xy[2 * kept] = x;
                    xy[2 * kept + 1] = y;
                    kept++;
                }
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return false;
            }
        }
    }
}
