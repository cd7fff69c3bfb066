package districtatlas.print.pdf;

import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.map.symbol.Symbol;
import districtatlas.paint.display.Batch;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.display.Shapes;
import districtatlas.paint.display.VertexBuffer;
import districtatlas.paint.mark.MarkOutline;
import districtatlas.paint.tile.LineWalk;
import districtatlas.paint.tile.Trace;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;

/**
 * Draws display lists as vectors, as TilePainter draws them in pixels: a batch is one path, so that nothing translucent lies over
 * itself. One thread at a time.
 */
final class MapOnPaper {
    private static final double CLIP_MARGIN = 64;

    private final PageContent to;
    /** Finer than the page's pixels by {@code fineness}: coordinates keep that detail. */
    private final PixelFrame frame;
    private final double fineness;
    private final VertexBuffer vertices = new VertexBuffer();
    private final RingClip clip;
    private boolean drawn;
    private double minX;
    private double minY;
    private double maxX;
    private double maxY;

    /**
     * @param view     in logical pixels, at a pixel scale of 1
     * @param fineness fine pixels for each logical one
     */
    MapOnPaper(PageContent to, PixelFrame view, int fineness) {
        this.to = to;
        this.fineness = fineness;
        this.frame = new PixelFrame(view.metresPerPixel() / fineness, fineness, view.left() * fineness, view.top() * fineness,
                view.width() * fineness, view.height() * fineness);
        double margin = CLIP_MARGIN * fineness;
        this.clip = new RingClip(-margin, -margin, frame.width() + margin, frame.height() + margin);
    }

    public void draw(DisplayList list) throws IOException {
        for (Batch batch : list.batches()) {
            if (batch.size() > 0 && batch.range().contains(frame.scaleDenominator())) {
                Symbol first = batch.symbol(0);
                if (first instanceof AreaSymbol area) {
                    areas(list.shapes(), batch, area);
                } else if (first instanceof LineSymbol line) {
                    lines(list.shapes(), batch, line);
                } else {
                    marks(list.shapes(), batch);
                }
            }
        }
    }

    // ---- areas -----------------------------------------------------------------------------------------------------

    private void areas(Shapes shapes, Batch batch, AreaSymbol symbol) throws IOException {
        boolean plain = symbol.fillArgb() >>> 24 != 0;
        if (plain) {
            to.fillColour(symbol.fillArgb());
            if (rings(shapes, batch)) {
                to.op("f");
            }
        }
        if (symbol.pattern().isPresent()) {
            pattern(shapes, batch, symbol);
        }
    }

    /** Adds all rings to the path; remembers what box they cover. */
    private boolean rings(Shapes shapes, Batch batch) {
        drawn = false;
        minX = minY = Double.POSITIVE_INFINITY;
        maxX = maxY = Double.NEGATIVE_INFINITY;
        batch.query(frame.extent(), item -> {
            int shape = batch.shape(item);
            for (int part = shapes.firstPart(shape); part < shapes.endPart(shape); part++) {
                ring(clip.clip(whole(shapes, part), vertexCount));
            }
        });
        return drawn;
    }

    private int vertexCount;

    private float[] whole(Shapes shapes, int part) {
        vertexCount = shapes.vertices(part, frame, vertices);
        return vertices.xy();
    }

    private void ring(int n) {
        float[] xy = clip.xy();
        for (int i = 0; i < n; i++) {
            double x = xy[2 * i] / fineness;
            double y = xy[2 * i + 1] / fineness;
            if (i == 0) {
                to.moveTo(x, y);
            } else {
                to.lineTo(x, y);
            }
            minX = Math.min(minX, x);
            minY = Math.min(minY, y);
            maxX = Math.max(maxX, x);
            maxY = Math.max(maxY, y);
        }
        if (n > 0) {
            to.close();
            drawn = true;
        }
    }

    private void pattern(Shapes shapes, Batch batch, AreaSymbol symbol) throws IOException {
        PointSymbol mark = symbol.pattern().orElseThrow();
        double side = symbol.patternStepPx() > 0 ? symbol.patternStepPx() : mark.sizePx();
        // Cells begin at the world's pixel (0, 0), as on screen, so that pictures side by side go on.
        double phaseX = side / 2 - Math.floorMod((long) (frame.left() / fineness * 1000), (long) (side * 1000)) / 1000.0;
        double phaseY = side / 2 - Math.floorMod((long) (frame.top() / fineness * 1000), (long) (side * 1000)) / 1000.0;
        MarkOutline outline = new MarkOutline(mark, 1);
        Optional<Hatch> hatch = mark.open() && outline.isStroked() ? Hatch.of(mark.shape(), placing(mark), side) : Optional.empty();
        if (hatch.isPresent()) {
            to.save();
            if (rings(shapes, batch)) {
                to.op("W n");
                to.strokeColour(mark.strokeArgb());
                to.pen(mark.strokeWidthPx(), 0, 0);
                hatch.get().lines(to, phaseX, phaseY, Math.max(minX, -1), Math.max(minY, -1),
                        Math.min(maxX, frame.width() / fineness + 1), Math.min(maxY, frame.height() / fineness + 1));
                to.op("S");
            }
            to.restore();
            return;
        }
        Rectangle2D bounds = outline.bounds();
        double reach = Math.max(side / 2, Math.max(Math.max(-bounds.getMinX(), bounds.getMaxX()), Math.max(-bounds.getMinY(), bounds.getMaxY())));
        String name = to.resources().tiling(symbol, side, reach, phaseX, phaseY, cell -> mark(cell, mark, outline, 0, 0));
        to.save();
        to.raw("/Pattern cs /" + name).op(" scn");
        if (rings(shapes, batch)) {
            to.op("f");
        }
        to.restore();
    }

    /** How {@link MarkOutline} puts a mark's box around its place. */
    private static AffineTransform placing(PointSymbol mark) {
        AffineTransform t = AffineTransform.getTranslateInstance(mark.dx(), -mark.dy());
        t.rotate(Math.toRadians(mark.rotationDeg()));
        t.translate((0.5 - mark.anchorX()) * mark.sizePx(), -(0.5 - mark.anchorY()) * mark.sizePx());
        t.scale(mark.sizePx(), -mark.sizePx());
        return t;
    }

    // ---- lines -----------------------------------------------------------------------------------------------------

    private void lines(Shapes shapes, Batch batch, LineSymbol symbol) {
        double unit = symbol.inMetres() ? 1 / frame.metresPerPixel() : fineness;
        double width = symbol.width() * unit;
        double offset = symbol.offset() * unit;
        if (symbol.marks().isPresent()) {
            marksAlong(shapes, batch, symbol, symbol.marks().get(), offset);
            return;
        }
        if (symbol.argb() >>> 24 == 0 || width <= 0) {
            return;
        }
        double reach = 2 * width + 2 * Math.abs(offset) + 2 * fineness;
        LineWalk walk = new LineWalk(frame.width(), frame.height(), reach);
        double[] dash = LineWalk.dashPx(symbol, unit);
        Strokes strokes = new Strokes();
        to.save();
        to.strokeColour(symbol.argb());
        to.pen(width / fineness, cap(symbol.cap()), join(symbol.join()));
        if (symbol.join() == LineSymbol.Join.MITRE) {
            to.op("4 M");
        }
        batch.query(frame.extent().grownBy(reach * frame.metresPerPixel()), item -> {
            int shape = batch.shape(item);
            boolean closed = shapes.dimension(shape) == 2;
            for (int part = shapes.firstPart(shape); part < shapes.endPart(shape); part++) {
                int n = shapes.vertices(part, frame, vertices);
                float[] xy = offset == 0 ? vertices.xy() : walk.offset(vertices.xy(), n, closed, offset);
                if (dash == null) {
                    walk.solid(xy, n, closed, strokes);
                } else {
                    walk.dashed(xy, n, closed, dash, symbol.dashOffset() * unit, strokes);
                }
            }
        });
        if (strokes.any) {
            to.op("S");
        }
        to.restore();
    }

    /** Pieces of lines on their way to the path. */
    private final class Strokes implements Trace {
        private boolean any;

        @Override
        public void moveTo(double x, double y) {
            to.moveTo(x / fineness, y / fineness);
            any = true;
        }

        @Override
        public void lineTo(double x, double y) {
            to.lineTo(x / fineness, y / fineness);
        }

        @Override
        public void close() {
            to.close();
        }
    }

    private static int cap(LineSymbol.Cap cap) {
        return switch (cap) {
            case BUTT -> 0;
            case ROUND -> 1;
            case SQUARE -> 2;
        };
    }

    private static int join(LineSymbol.Join join) {
        return switch (join) {
            case MITRE -> 0;
            case ROUND -> 1;
            case BEVEL -> 2;
        };
    }

    private void marksAlong(Shapes shapes, Batch batch, LineSymbol symbol, PointSymbol mark, double offset) {
        double step = Math.max(2, symbol.markStepPx() > 0 ? symbol.markStepPx() : mark.sizePx()) * fineness;
        double reach = (mark.sizePx() + Math.abs(mark.dx()) + Math.abs(mark.dy())) * fineness + 2 * Math.abs(offset) + 2 * fineness;
        LineWalk walk = new LineWalk(frame.width(), frame.height(), reach);
        MarkOutline outline = new MarkOutline(mark, 1);
        batch.query(frame.extent().grownBy(reach * frame.metresPerPixel()), item -> {
            int shape = batch.shape(item);
            boolean closed = shapes.dimension(shape) == 2;
            for (int part = shapes.firstPart(shape); part < shapes.endPart(shape); part++) {
                int n = shapes.vertices(part, frame, vertices);
                float[] xy = offset == 0 ? vertices.xy() : walk.offset(vertices.xy(), n, closed, offset);
                walk.marks(xy, n, closed, step, (x, y, dx, dy) -> {
                    to.save();
                    to.transform(dx, dy, -dy, dx, x / fineness, y / fineness);
                    mark(to, mark, outline, 0, 0);
                    to.restore();
                });
            }
        });
    }

    // ---- marks -----------------------------------------------------------------------------------------------------

    private void marks(Shapes shapes, Batch batch) {
        double reach = 0;
        for (Symbol symbol : batch.symbols()) {
            PointSymbol mark = (PointSymbol) symbol;
            reach = Math.max(reach, mark.sizePx() * 1.5 + mark.strokeWidthPx() + Math.abs(mark.dx()) + Math.abs(mark.dy()));
        }
        batch.query(frame.extent().grownBy((reach + 2) * fineness * frame.metresPerPixel()), item -> {
            int shape = batch.shape(item);
            PointSymbol mark = (PointSymbol) batch.symbol(item);
            mark(to, mark, new MarkOutline(mark, 1), frame.x(shapes.minEast(shape)) / fineness, frame.y(shapes.minNorth(shape)) / fineness);
        });
    }

    private static void mark(PageContent to, PointSymbol mark, MarkOutline outline, double x, double y) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        if (outline.isFilled()) {
            to.fillColour(mark.fillArgb());
            to.outline(outline.outline(), place);
            to.op("f");
        }
        if (outline.isStroked()) {
            to.strokeColour(mark.strokeArgb());
            to.pen(mark.strokeWidthPx(), mark.open() ? 2 : 1, mark.open() ? 0 : 1);
            to.outline(outline.outline(), place);
            to.op("S");
        }
    }
}
