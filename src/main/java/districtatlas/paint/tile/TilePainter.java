package districtatlas.paint.tile;

import districtatlas.base.Cancel;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.map.symbol.Symbol;
import districtatlas.paint.display.Batch;
import districtatlas.paint.display.Coat;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.display.Shapes;
import districtatlas.paint.display.VertexBuffer;
import districtatlas.paint.mark.MarkStamps;
import districtatlas.paint.mark.Stamp;
import java.util.Arrays;
import java.util.List;

/**
 * Paints display lists into a frame. The same place gets the same pixels in whatever frame it lies.
 * One thread at a time; stamps and textures are shared between painters.
 */
public final class TilePainter {
    /** The outline of a smaller area would be noise: it tints the whole of it. */
    private static final double SMALLEST_OUTLINED_PX = 3.5;
    /** A smaller area has no form: it greys one pixel. */
    private static final double SMALLEST_FORMED_PX = 1.25;
    private static final int CANCEL_STEP = 2048;

    /** What painters share. Any thread. */
    public static final class Stock {
        private final MarkStamps stamps = new MarkStamps();
        private final Patterns patterns = new Patterns();
    }

    private final Stock stock;
    private final VertexBuffer vertices = new VertexBuffer();
    private Coverage coverage;
    private int coverageWidth;
    private int coverageHeight;
    private int counter;
    /** A translucent layer's own picture; none before there is one. */
    private int[] alone = {};

    public TilePainter(Stock stock) {
        this.stock = stock;
    }

    /** All of them opaque, as {@link #lay}. */
    public void paint(List<DisplayList> lists, PixelFrame frame, int groundArgb, int[] pixels, Cancel cancel) {
        lay(Coat.opaque(lists), frame, groundArgb, pixels, cancel);
    }

    /**
     * @param groundArgb what lies below all layers, opaque or 0
     * @param pixels     premultiplied ARGB, row by row; overwritten
     * @throws java.util.concurrent.CancellationException when cancelled; the pixels are then worthless
     */
    public void lay(List<Coat> coats, PixelFrame frame, int groundArgb, int[] pixels, Cancel cancel) {
        Arrays.fill(pixels, 0, frame.width() * frame.height(), Ink.premultiplied(groundArgb));
        layOver(coats, frame, pixels, cancel);
    }

    /**
     * Lays coats over what is painted already.
     *
     * @throws java.util.concurrent.CancellationException when cancelled; the pixels are then worthless
     */
    public void layOver(List<Coat> coats, PixelFrame frame, int[] pixels, Cancel cancel) {
        if (coverage == null || coverageWidth != frame.width() || coverageHeight != frame.height()) {
            coverage = new Coverage(frame.width(), frame.height());
            coverageWidth = frame.width();
            coverageHeight = frame.height();
        }
        for (Coat coat : coats) {
            if (coat.isOpaque()) {
                paint(coat.list(), frame, pixels, cancel);
            } else {
                laySheer(coat, frame, pixels, cancel);
            }
        }
    }

    /** The layer by itself on nothing, and that over the picture. Costs a pass over the frame. */
    private void laySheer(Coat coat, PixelFrame frame, int[] pixels, Cancel cancel) {
        int n = frame.width() * frame.height();
        if (alone.length < n) {
            alone = new int[n];
        }
        Arrays.fill(alone, 0, n, 0);
        if (paint(coat.list(), frame, alone, cancel)) {
            int share = (int) Math.round(coat.opacity() * 255);
            for (int i = 0; i < n; i++) {
                if (alone[i] != 0) {
                    pixels[i] = Stamp.over(Ink.thinned(alone[i], share), pixels[i]);
                }
            }
        }
    }

    /** @return whether there was anything for this scale */
    private boolean paint(DisplayList list, PixelFrame frame, int[] pixels, Cancel cancel) {
        boolean any = false;
        for (Batch batch : list.batches()) {
            if (batch.range().contains(frame.scaleDenominator())) {
                cancel.check();
                paint(list.shapes(), batch, frame, pixels, cancel);
                any = true;
            }
        }
        return any;
    }

    private void paint(Shapes shapes, Batch batch, PixelFrame frame, int[] pixels, Cancel cancel) {
        Symbol first = batch.symbol(0);
        if (first instanceof AreaSymbol area) {
            paintAreas(shapes, batch, area, frame, pixels, cancel);
        } else if (first instanceof LineSymbol line) {
            paintLines(shapes, batch, line, frame, pixels, cancel);
        } else {
            paintMarks(shapes, batch, frame, pixels, cancel);
        }
    }

    private void tick(Cancel cancel) {
        if (++counter % CANCEL_STEP == 0) {
            if (cancel.isRequested()) {
                coverage = null;   // half-filled
            }
            cancel.check();
        }
    }

    private void paintAreas(Shapes shapes, Batch batch, AreaSymbol symbol, PixelFrame frame, int[] pixels, Cancel cancel) {
        if (symbol.pattern().isEmpty() && symbol.fillArgb() >>> 24 == 0) {
            return;
        }
        batch.query(frame.extent().grownBy(frame.metresPerPixel()), item -> {
            tick(cancel);
            int shape = batch.shape(item);
            if (sizePx(shapes, shape, frame) < SMALLEST_FORMED_PX) {
                speck(shapes, shape, frame, 1);
            } else {
                fill(shapes, shape, frame, 1);
            }
        });
        if (coverage.isEmpty()) {
            return;
        }
        Ink ink = symbol.pattern().isPresent() ? stock.patterns.ink(symbol, frame.pixelScale()) : Ink.plain(symbol.fillArgb());
        coverage.paint(pixels, frame.left(), frame.top(), ink);
    }

    private double sizePx(Shapes shapes, int shape, PixelFrame frame) {
        return Math.max(shapes.maxEast(shape) - shapes.minEast(shape), shapes.maxNorth(shape) - shapes.minNorth(shape))
                / frame.metresPerPixel();
    }

    /** Lays a shape below a pixel on the pixel of its middle, by its own area: cheap, and streets of houses keep their grey. */
    private void speck(Shapes shapes, int shape, PixelFrame frame, double share) {
        double width = (shapes.maxEast(shape) - shapes.minEast(shape)) / frame.metresPerPixel();
        double height = (shapes.maxNorth(shape) - shapes.minNorth(shape)) / frame.metresPerPixel();
        coverage.speck(frame.x(shapes.minEast(shape)) + width / 2, frame.y(shapes.minNorth(shape)) - height / 2,
                share * shapes.solidity(shape) * width * height);
    }

    private void fill(Shapes shapes, int shape, PixelFrame frame, float share) {
        for (int part = shapes.firstPart(shape); part < shapes.endPart(shape); part++) {
            int n = shapes.vertices(part, frame, vertices);
            coverage.ring(vertices.xy(), n, share);
        }
    }

    private void paintLines(Shapes shapes, Batch batch, LineSymbol symbol, PixelFrame frame, int[] pixels, Cancel cancel) {
        double unit = symbol.inMetres() ? 1 / frame.metresPerPixel() : frame.pixelScale();
        double width = symbol.width() * unit;
        double offset = symbol.offset() * unit;
        double reach = 2 * width + Math.abs(offset) * 2 + 2;
        LineWalk walk = new LineWalk(frame.width(), frame.height(), reach);
        if (symbol.marks().isPresent()) {
            paintMarksAlong(shapes, batch, symbol, walk, offset, frame, pixels, cancel);
            return;
        }
        if (symbol.argb() >>> 24 == 0 || width <= 0) {
            return;
        }
        double[] dash = LineWalk.dashPx(symbol, unit);
        boolean thin = width <= ThinTrace.WIDEST_PX && (dash == null || symbol.cap() != LineSymbol.Cap.ROUND);
        // A hair line below a pixel is drawn a pixel's share lighter, which the coverage does by itself.
        Trace trace = thin ? new ThinTrace(coverage, width, symbol.cap() == LineSymbol.Cap.SQUARE)
                : new WideTrace(coverage, width, symbol.cap(), symbol.join());
        float tint = (float) Math.min(0.6, width / 2);
        batch.query(frame.extent().grownBy(reach * frame.metresPerPixel()), item -> {
            tick(cancel);
            int shape = batch.shape(item);
            boolean closed = shapes.dimension(shape) == 2;
            double size = closed && dash == null ? sizePx(shapes, shape, frame) : SMALLEST_OUTLINED_PX;
            if (size < SMALLEST_FORMED_PX) {
                speck(shapes, shape, frame, tint);
                return;
            } else if (size < SMALLEST_OUTLINED_PX) {
                fill(shapes, shape, frame, tint);
                return;
            }
            for (int part = shapes.firstPart(shape); part < shapes.endPart(shape); part++) {
                int n = shapes.vertices(part, frame, vertices);
                float[] xy = offset == 0 ? vertices.xy() : walk.offset(vertices.xy(), n, closed, offset);
                if (dash == null) {
                    walk.solid(xy, n, closed, trace);
                } else {
                    walk.dashed(xy, n, closed, dash, symbol.dashOffset() * unit, trace);
                }
            }
        });
        trace.finish();
        if (!coverage.isEmpty()) {
            coverage.paint(pixels, frame.left(), frame.top(), Ink.plain(symbol.argb()));
        }
    }

    private void paintMarksAlong(Shapes shapes, Batch batch, LineSymbol symbol, LineWalk walk, double offset, PixelFrame frame,
                                 int[] pixels, Cancel cancel) {
        PointSymbol mark = symbol.marks().orElseThrow();
        double scale = frame.pixelScale();
        double step = Math.max(2, (symbol.markStepPx() > 0 ? symbol.markStepPx() : mark.sizePx()) * scale);
        double reach = (mark.sizePx() + Math.abs(mark.dx()) + Math.abs(mark.dy())) * scale + Math.abs(offset) * 2 + 2;
        LineWalk wide = new LineWalk(frame.width(), frame.height(), reach);
        batch.query(frame.extent().grownBy(reach * frame.metresPerPixel()), item -> {
            tick(cancel);
            int shape = batch.shape(item);
            boolean closed = shapes.dimension(shape) == 2;
            for (int part = shapes.firstPart(shape); part < shapes.endPart(shape); part++) {
                int n = shapes.vertices(part, frame, vertices);
                float[] xy = offset == 0 ? vertices.xy() : walk.offset(vertices.xy(), n, closed, offset);
                wide.marks(xy, n, closed, step, (x, y, dx, dy) -> stock.stamps.draw(
                        turned(mark, Math.toDegrees(Math.atan2(dy, dx))), scale, x, y, pixels, frame.width(), frame.height()));
            }
        });
    }

    /** To two degrees, so that few stamps serve a winding line. */
    private static PointSymbol turned(PointSymbol mark, double degrees) {
        double rotation = Math.floorMod((int) (2 * Math.round((mark.rotationDeg() + degrees) / 2)), 360);
        return new PointSymbol(mark.shape(), mark.open(), mark.sizePx(), mark.fillArgb(), mark.strokeArgb(), mark.strokeWidthPx(),
                rotation, mark.anchorX(), mark.anchorY(), mark.dx(), mark.dy());
    }

    private void paintMarks(Shapes shapes, Batch batch, PixelFrame frame, int[] pixels, Cancel cancel) {
        double reach = 0;
        for (Symbol symbol : batch.symbols()) {
            PointSymbol mark = (PointSymbol) symbol;
            reach = Math.max(reach, mark.sizePx() * 1.5 + mark.strokeWidthPx() + Math.abs(mark.dx()) + Math.abs(mark.dy()));
        }
        batch.query(frame.extent().grownBy((reach * frame.pixelScale() + 2) * frame.metresPerPixel()), item -> {
            tick(cancel);
            int shape = batch.shape(item);
            PointSymbol mark = (PointSymbol) batch.symbol(item);
            if ((mark.fillArgb() | mark.strokeArgb()) >>> 24 == 0) {
                return;   // only keeps labels away
            }
            stock.stamps.draw(mark, frame.pixelScale(), frame.x(shapes.minEast(shape)),
                    frame.y(shapes.minNorth(shape)), pixels, frame.width(), frame.height());
        });
    }
}
