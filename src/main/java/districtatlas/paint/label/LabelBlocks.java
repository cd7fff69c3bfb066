package districtatlas.paint.label;

import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.label.LabelPicture.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts painted labels into blocks and keeps those that did not change: a pan makes a tenth of the garbage that whole pictures would.
 * One thread at a time.
 */
final class LabelBlocks {
    private record Place(long column, long row) {
    }

    private double metresPerPixel;
    private double pixelScale;
    private Map<Place, Block> before = Map.of();

    List<Block> cut(PixelFrame frame, int[] pixels) {
        boolean sameScale = frame.metresPerPixel() == metresPerPixel && frame.pixelScale() == pixelScale;
        Map<Place, Block> now = new HashMap<>();
        for (long row = Math.floorDiv(frame.top(), (long) Block.SIDE); row * Block.SIDE < frame.top() + frame.height(); row++) {
            for (long column = Math.floorDiv(frame.left(), (long) Block.SIDE); column * Block.SIDE < frame.left() + frame.width(); column++) {
                Place place = new Place(column, row);
                Cut cut = new Cut(frame, column, row);
                Block known = sameScale ? before.get(place) : null;
                if (known != null && cut.equals(pixels, known.pixels())) {
                    now.put(place, known);
                } else if (!cut.isClear(pixels)) {
                    now.put(place, new Block(column, row, cut.copy(pixels)));
                }
            }
        }
        metresPerPixel = frame.metresPerPixel();
        pixelScale = frame.pixelScale();
        before = now;
        return new ArrayList<>(now.values());
    }

    /** Where a block lies in a frame's pixels; what lies outside is clear. */
    private static final class Cut {
        private static final int[] CLEAR = new int[Block.SIDE];

        private final int width;
        private final int fromX;
        private final int toX;
        private final int fromY;
        private final int toY;
        private final int shiftX;
        private final int shiftY;

        Cut(PixelFrame frame, long column, long row) {
            shiftX = (int) (column * Block.SIDE - frame.left());
            shiftY = (int) (row * Block.SIDE - frame.top());
            width = frame.width();
            fromX = Math.max(0, -shiftX);
            toX = Math.min(Block.SIDE, frame.width() - shiftX);
            fromY = Math.max(0, -shiftY);
            toY = Math.min(Block.SIDE, frame.height() - shiftY);
        }

        /** Of the block's own column 0, which may lie outside the frame. */
        private int at(int y) {
            return (y + shiftY) * width + shiftX;
        }

        boolean isClear(int[] pixels) {
            for (int y = fromY; y < toY; y++) {
                if (!Arrays.equals(pixels, at(y) + fromX, at(y) + toX, CLEAR, fromX, toX)) {
                    return false;
                }
            }
            return true;
        }

        boolean equals(int[] pixels, int[] block) {
            for (int y = 0; y < Block.SIDE; y++) {
                boolean inside = y >= fromY && y < toY;
                int from = inside ? fromX : 0;
                int to = inside ? toX : 0;
                int line = y * Block.SIDE;
                if (!Arrays.equals(block, line, line + from, CLEAR, 0, from)
                        || inside && !Arrays.equals(block, line + from, line + to, pixels, at(y) + from, at(y) + to)
                        || !Arrays.equals(block, line + to, line + Block.SIDE, CLEAR, to, Block.SIDE)) {
                    return false;
                }
            }
            return true;
        }

        int[] copy(int[] pixels) {
            int[] block = new int[Block.SIDE * Block.SIDE];
            for (int y = fromY; y < toY; y++) {
                System.arraycopy(pixels, at(y) + fromX, block, y * Block.SIDE + fromX, toX - fromX);
            }
            return block;
        }
    }
}
