package districtatlas.paint.spot;

import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.map.symbol.Symbol;
import districtatlas.paint.display.Batch;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.display.Shapes;
import districtatlas.paint.display.VertexBuffer;
import districtatlas.paint.lettering.PlacedLabel.Box;
import districtatlas.paint.mark.MarkOutline;
import java.awt.geom.Rectangle2D;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Covers the ground with what words should keep clear of: marks, heavy lines, lines whose own name must show, and areas that a style calls
 * an obstacle. Label thread only.
 */
public final class Obstacles {
    private static final double HEAVY_LINE_PX = 5;
    private static final double THREAD_PX = 1.2;
    /** Of a line whose name need not show, as a metro line close by. */
    private static final double OTHER_THREAD_PX = 1.8;
    private static final double COARSE_PX = 6;
    private static final int HEAVY_LINE_ALPHA = 0x90;
    /** Of the strips that an area is cut into. */
    private static final double STRIP_PX = 6;

    /** Of one sign in the view: more of them leave no free ground, and names go over them all the same. */
    private static final int MOST_MARKS = 20_000;

    private final LabelView view;
    private final PixelFrame wide;
    private final TakenGround ground;
    private final VertexBuffer buffer;

    public Obstacles(LabelView view, TakenGround ground, VertexBuffer buffer) {
        this.view = view;
        this.wide = view.wide();
        this.ground = ground;
        this.buffer = buffer;
    }

    /** @param named orders of the layers that have names that must show: their marks and lines weigh more */
    public void cover(Iterable<DisplayList> lists, Set<Integer> named) {
        int order = 0;
        for (DisplayList list : lists) {
            double widest = widestLine(list);
            for (Batch batch : list.batches()) {
                if (isShown(batch) && isTooMany(batch)) {
                    continue;
                }
                if (isShown(batch) && batch.symbol(0) instanceof PointSymbol) {
                    coverMarks(list, order, batch, widest, named.contains(order) ? Cost.MARK_OF_STRUCTURE : Cost.MARK);
                } else if (isShown(batch) && batch.symbol(0) instanceof AreaSymbol area && area.obstacle()) {
                    coverAreas(list, order, batch);
                } else if (isShown(batch) && isLine(batch) && width(batch) == widest) {
                    coverLines(list, order, batch, widest, named.contains(order));
                }
            }
            order++;
        }
    }

    private boolean isShown(Batch batch) {
        return batch.size() > 0 && batch.range().contains(view.frame().scaleDenominator());
    }

    private boolean isTooMany(Batch batch) {
        int[] met = {0};
        if (batch.size() > MOST_MARKS) {
            batch.query(wide.extent(), item -> met[0]++);
        }
        return met[0] > MOST_MARKS;
    }

    private static boolean isLine(Batch batch) {
        return batch.symbol(0) instanceof LineSymbol line && line.argb() >>> 24 >= HEAVY_LINE_ALPHA;
    }

    private double width(Batch batch) {
        LineSymbol line = (LineSymbol) batch.symbol(0);
        return line.inMetres() ? line.width() / view.frame().metresPerPixel() : line.width() * view.scale();
    }

    /** A line's casing stands for the line. */
    private double widestLine(DisplayList list) {
        double widest = 0;
        for (Batch batch : list.batches()) {
            if (isShown(batch) && isLine(batch)) {
                widest = Math.max(widest, width(batch));
            }
        }
        return widest;
    }

    /** @param widest marks no larger lie like beads on their own layer's lines, and are covered with these */
    private void coverMarks(DisplayList list, int order, Batch batch, double widest, double weight) {
        Shapes shapes = list.shapes();
        Map<Symbol, Rectangle2D> bounds = new IdentityHashMap<>();
        batch.query(wide.extent(), item -> {
            int shape = batch.shape(item);
            Symbol symbol = batch.symbol(item);
            Rectangle2D b = bounds.get(symbol);
            if (b == null) {
                b = new MarkOutline((PointSymbol) symbol, view.scale()).bounds();
                bounds.put(symbol, b);
            }
            if (Math.max(b.getWidth(), b.getHeight()) <= widest) {
                return;
            }
            double x = view.frame().x(shapes.minEast(shape));
            double y = view.frame().y(shapes.minNorth(shape));
            ground.add(x + b.getMinX(), y + b.getMinY(), x + b.getMaxX(), y + b.getMaxY(), TakenGround.MARK,
                    TakenGround.owner(order, shapes.feature(shape)), weight);
        });
    }

    private void coverLines(DisplayList list, int order, Batch batch, double width, boolean named) {
        boolean heavy = width >= HEAVY_LINE_PX * view.scale();
        if (!heavy && width < (named ? THREAD_PX : OTHER_THREAD_PX) * view.scale()) {
            return;
        }
        double share = named ? 1 : heavy ? Cost.OTHER_LINE : Cost.OTHER_THREAD;
        int kind = !heavy ? TakenGround.THREAD : named ? TakenGround.LINE : TakenGround.OTHER_LINE;
        // Of a net of streets there are thousands, and it does not matter to a pixel where they are.
        double least = named || heavy ? 2 : COARSE_PX * view.scale();
        Shapes shapes = list.shapes();
        batch.query(wide.extent(), item -> {
            int shape = batch.shape(item);
            long owner = TakenGround.owner(order, shapes.feature(shape));
            for (int part = shapes.firstPart(shape); part < shapes.endPart(shape); part++) {
                int n = shapes.vertices(part, view.frame(), buffer, 1);
                if (n >= 2) {
                    new AlongLine(buffer.xy(), n).cover(view.around(), Math.max(width, least), (x, y, half, length) ->
                            ground.add(x - half, y - half, x + half, y + half, kind, owner, share * length));
                }
            }
        });
    }

    private void coverAreas(DisplayList list, int order, Batch batch) {
        Shapes shapes = list.shapes();
        Box around = view.around();
        double[] across = {around.minX(), around.maxX()};
        batch.query(wide.extent(), item -> {
            int shape = batch.shape(item);
            long owner = TakenGround.owner(order, shapes.feature(shape));
            Rings rings = new Rings();
            for (int part = shapes.firstPart(shape); part < shapes.endPart(shape); part++) {
                int n = shapes.vertices(part, view.frame(), buffer, 1);
                if (n > 2) {
                    rings.add(buffer.xy(), n);
                }
            }
            double last = Math.min(rings.box().maxY(), around.maxY());
            for (double y = Math.max(rings.box().minY(), around.minY()); y < last; y += STRIP_PX) {
                double[] spans = Rings.both(rings.inside(y + STRIP_PX / 2), across);
                for (int i = 0; i + 1 < spans.length; i += 2) {
                    ground.add(spans[i], y, spans[i + 1], y + STRIP_PX, TakenGround.AREA, owner, 0);
                }
            }
        });
    }
}
