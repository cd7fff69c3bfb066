package districtatlas.paint.display;

/** Room for the vertices of one part; grows and is used again. One thread at a time. */
public final class VertexBuffer {
    private float[] xy = new float[512];

    public float[] room(int vertices) {
        if (xy.length < 2 * vertices) {
            xy = new float[Math.max(2 * vertices, xy.length * 2)];
        }
        return xy;
    }

    public float[] xy() {
        return xy;
    }
}
