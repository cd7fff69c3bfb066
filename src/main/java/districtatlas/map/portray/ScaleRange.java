package districtatlas.map.portray;

/** The scale denominators at which something is drawn: from {@code min} inclusive to {@code max} exclusive, as in SLD. */
public record ScaleRange(double min, double max) {
    public static final ScaleRange ALL = new ScaleRange(0, Double.POSITIVE_INFINITY);

    public boolean contains(double scaleDenominator) {
        return scaleDenominator >= min && scaleDenominator < max;
    }

    public boolean isEmpty() {
        return min >= max;
    }
}
