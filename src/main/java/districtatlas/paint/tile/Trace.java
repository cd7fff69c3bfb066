package districtatlas.paint.tile;

/** Takes the pieces of a line that are to be stroked, in pixels. */
public interface Trace {
    void moveTo(double x, double y);

    void lineTo(double x, double y);

    /** Back to the last {@code moveTo}. */
    void close();

    /** Nothing more comes. */
    default void finish() {
    }
}
