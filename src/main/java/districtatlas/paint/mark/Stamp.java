package districtatlas.paint.mark;

/**
 * A small picture of premultiplied ARGB. Immutable by agreement: nobody writes into {@code pixels}.
 *
 * @param left of the place it marks, in pixels; {@code top} likewise
 */
public record Stamp(int left, int top, int width, int height, int[] pixels) {

    /** What it takes to be remembered: its pixels, and what a stamp and its key need besides. */
    public long bytes() {
        return 4L * pixels.length + 200;
    }

    /** Lays it over a picture so that its place comes to ({@code x}, {@code y}); what lies outside is left out. */
    public void over(int[] picture, int pictureWidth, int pictureHeight, int x, int y) {
        int fromX = Math.max(0, x + left);
        int toX = Math.min(pictureWidth, x + left + width);
        int toY = Math.min(pictureHeight, y + top + height);
        for (int py = Math.max(0, y + top); py < toY; py++) {
            int source = (py - y - top) * width + fromX - x - left;
            int target = py * pictureWidth + fromX;
            for (int px = fromX; px < toX; px++) {
                int s = pixels[source++];
                if (s != 0) {
                    picture[target] = over(s, picture[target]);
                }
                target++;
            }
        }
    }

    /** Premultiplied source over premultiplied destination. */
    public static int over(int s, int d) {
        int keep = 255 - (s >>> 24);
        if (keep == 0) {
            return s;
        }
        int rb = (d & 0x00FF00FF) * keep + 0x00800080;
        int ag = (d >>> 8 & 0x00FF00FF) * keep + 0x00800080;
        rb = (rb + (rb >>> 8 & 0x00FF00FF)) >>> 8 & 0x00FF00FF;
        ag = (ag + (ag >>> 8 & 0x00FF00FF)) & 0xFF00FF00;
        return s + (rb | ag);
    }
}
