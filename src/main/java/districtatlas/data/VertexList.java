package districtatlas.data;

import java.util.Arrays;

/** Vertices in the order in which they are met, x and y in turn; arcs become chords. One thread at a time. */
public final class VertexList {
    /** The most that a chord turns: it strays from its arc by less than a six-thousandth of the radius, 3 cm at 200 m. */
    public static final double DEGREES_OF_CHORD = 2;
    private static final double TURN = 2 * Math.PI;
    private double[] numbers = new double[32];
    private int used;

    public void add(double x, double y) {
        if (used + 2 > numbers.length) {
            numbers = Arrays.copyOf(numbers, used + (used >> 1) + 2);
        }
        numbers[used++] = x;
        numbers[used++] = y;
    }

    /** How many vertices. */
    public int size() {
        return used / 2;
    }

    public double x(int i) {
        return numbers[2 * i];
    }

    public double y(int i) {
        return numbers[2 * i + 1];
    }

    /** A copy. */
    public double[] toArray() {
        return Arrays.copyOf(numbers, used);
    }

    /**
     * The arc from the last vertex through one place to another, which are both among the chords' ends; a whole circle when it ends where
     * it began. Places on one line are joined straight.
     */
    public void addArc(double throughX, double throughY, double toX, double toY) {
        double fromX = x(size() - 1);
        double fromY = y(size() - 1);
        boolean whole = fromX == toX && fromY == toY;
        double ax = throughX - fromX;
        double ay = throughY - fromY;
        double bx = toX - fromX;
        double by = toY - fromY;
        double twice = 2 * (ax * by - ay * bx);
        double centreX = whole ? ax / 2 : (by * (ax * ax + ay * ay) - ay * (bx * bx + by * by)) / twice;
        double centreY = whole ? ay / 2 : (ax * (bx * bx + by * by) - bx * (ax * ax + ay * ay)) / twice;
        if (Double.isFinite(centreX) && Double.isFinite(centreY) && (ax != 0 || ay != 0)) {
            centreX += fromX;
            centreY += fromY;
            double begin = Math.atan2(fromY - centreY, fromX - centreX);
            double middle = Math.atan2(throughY - centreY, throughX - centreX);
            double end = Math.atan2(toY - centreY, toX - centreX);
            boolean left = whole || twice > 0;
            double toMiddle = sweep(begin, middle, left);
            double radius = Math.hypot(fromX - centreX, fromY - centreY);
            addChords(centreX, centreY, radius, begin, toMiddle);
            add(throughX, throughY);
            addChords(centreX, centreY, radius, middle, sweep(middle, end, left));
        } else {
            add(throughX, throughY);
        }
        add(toX, toY);
    }

    /** What lies between the ends of an arc round a centre; its ends are the caller's. @param sweep radians, to the left more than 0 */
    public void addChords(double centreX, double centreY, double radius, double begin, double sweep) {
        int chords = (int) Math.ceil(Math.abs(Math.toDegrees(sweep)) / DEGREES_OF_CHORD);
        for (int i = 1; i < chords; i++) {
            double angle = begin + sweep * i / chords;
            add(centreX + radius * Math.cos(angle), centreY + radius * Math.sin(angle));
        }
    }

    private static double sweep(double from, double to, boolean left) {
        double turn = (to - from) % TURN;
        if (left) {
            return turn < 0 ? turn + TURN : turn;
        }
        return turn > 0 ? turn - TURN : turn;
    }
}
