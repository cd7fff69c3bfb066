package districtatlas.paint.label;

import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.label.LabelPicture.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts painted labels into blocks, each no larger than its words, and keeps those that did not change: a pan makes a tenth of the
 * garbage that whole pictures would, and a frame lays over the map little more than what is written. One thread at a time.
 */
final class LabelBlocks {
    /** Device pixels. Smaller blocks hug the words closer, but each is a picture to be moved. */
    private static final int SIDE = 128;
    private static final int[] CLEAR = new int[SIDE];

    private record Place(long column, long row) {
    }

    private double metresPerPixel;
    private double pixelScale;
    private Map<Place, Block> before = Map.of();

    List<Block> cut(PixelFrame frame, int[] pixels) {
        boolean sameScale = frame.metresPerPixel() == metresPerPixel && frame.pixelScale() == pixelScale;
        Map<Place, Block> now = new HashMap<>();
        for (long row = Math.floorDiv(frame.top(), (long) SIDE); row * SIDE < frame.top() + frame.height(); row++) {
            for (long column = Math.floorDiv(frame.left(), (long) SIDE); column * SIDE < frame.left() + frame.width(); column++) {
                Place place = new Place(column, row);
                Cut cut = new Cut(frame, pixels, column, row);
                if (!cut.isClear()) {
                    Block known = sameScale ? before.get(place) : null;
                    now.put(place, known != null && cut.looksLike(known) ? known : cut.toBlock());
                }
            }
        }
        metresPerPixel = frame.metresPerPixel();
        pixelScale = frame.pixelScale();
        before = now;
        return new ArrayList<>(now.values());
    }

    /** What is written in a square of the world, as far as it lies in the frame. */
    private static final class Cut {
        private final PixelFrame frame;
        private final int[] pixels;
        /** In the frame's pixels, {@code to} excluded. */
        private int fromX = Integer.MAX_VALUE;
        private int toX;
        private int fromY = Integer.MAX_VALUE;
        private int toY;

        Cut(PixelFrame frame, int[] pixels, long column, long row) {
            this.frame = frame;
            this.pixels = pixels;
            int left = (int) Math.max(0, column * SIDE - frame.left());
            int right = (int) Math.min(frame.width(), (column + 1) * SIDE - frame.left());
            int top = (int) Math.max(0, row * SIDE - frame.top());
            int bottom = (int) Math.min(frame.height(), (row + 1) * SIDE - frame.top());
            for (int y = top; y < bottom; y++) {
                int line = y * frame.width();
                int first = Arrays.mismatch(pixels, line + left, line + right, CLEAR, 0, right - left);
                if (first >= 0) {
                    int last = right;
                    while (pixels[line + last - 1] == 0) {
                        last--;
                    }
                    fromX = Math.min(fromX, left + first);
                    toX = Math.max(toX, last);
                    fromY = Math.min(fromY, y);
                    toY = y + 1;
                }
            }
        }

        boolean isClear() {
            return toY == 0;
        }

        private int width() {
            return toX - fromX;
        }

        boolean looksLike(Block block) {
            if (block.left() != frame.left() + fromX || block.top() != frame.top() + fromY || block.width() != width()
                    || block.height() != toY - fromY) {
                return false;
            }
            for (int y = fromY; y < toY; y++) {
                int line = y * frame.width();
                int own = (y - fromY) * width();
                if (!Arrays.equals(pixels, line + fromX, line + toX, block.pixels(), own, own + width())) {
                    return false;
                }
            }
            return true;
        }

        Block toBlock() {
            int[] copy = new int[width() * (toY - fromY)];
            for (int y = fromY; y < toY; y++) {
                System.arraycopy(pixels, y * frame.width() + fromX, copy, (y - fromY) * width(), width());
            }
            return new Block(frame.left() + fromX, frame.top() + fromY, width(), toY - fromY, copy);
        }
    }
}
