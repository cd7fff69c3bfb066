package districtatlas.map.symbol;

/** What a {@link PathReader} tells of a path, in its order: all absolute, in the units and with the y axis of whoever wrote it. */
public interface PathSink {
    void moveTo(double x, double y);

    void lineTo(double x, double y);

    void quadTo(double controlX, double controlY, double x, double y);

    void cubicTo(double control1X, double control1Y, double control2X, double control2Y, double x, double y);

    /** Back to where the part began; the next may go on from there. */
    void close();
}
