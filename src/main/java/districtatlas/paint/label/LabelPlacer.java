package districtatlas.paint.label;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.map.symbol.Symbol;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.display.Batch;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.display.Shapes;
import districtatlas.paint.display.VertexBuffer;
import districtatlas.paint.label.PlacedLabel.Box;
import districtatlas.paint.mark.MarkOutline;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Places labels so that none overlap, best first: those that must show, then the others, each by {@link Wish#BEST_FIRST}; but what
 * showed in the picture before, at the same scale, stays in place.
 * Boxes are in device pixels of the view. One placer places one view; label thread only.
 * The result depends on the display lists, the view and the places before, and on nothing else.
 */
final class LabelPlacer {
    /** Types of what covers the ground besides labels. */
    private enum Cover { PANEL }

    private record MarkOf(DisplayList list, int feature) {
    }

    /** A line so heavy that words on it are hard to read. */
    private record LineOf(DisplayList list, int feature) {
    }

    /** What a try may lie on, dearest last. */
    private enum Leave {
        NOTHING, LINES, MARKS, PANELS;

        boolean allows(Leave what) {
            return compareTo(what) >= 0;
        }
    }

    private static final double EDGE_PX = 3;
    private static final double HEAVY_LINE_PX = 5;
    private static final int HEAVY_LINE_ALPHA = 0x90;
    private static final double LEAST_ON_OWN_GROUND = 0.35;
    private static final double[] SHRINKS = {1, 0.85, 0.7};

    private final PixelFrame view;
    private final double scale;
    private final Box inView;
    private final Box around;
    private final LabelMemory memory;
    private final Function<TextSymbol, Lettering> letterings;
    private final TakenGround ground;
    private final VertexBuffer buffer = new VertexBuffer();
    private final Map<Wish, List<PlacedLabel>> placed = new LinkedHashMap<>();
    private final List<Box> panels;
    private boolean heavyLines;

    LabelPlacer(PixelFrame view, int margin, List<Box> panels, LabelMemory memory, Function<TextSymbol, Lettering> letterings) {
        this.view = view;
        this.scale = view.pixelScale();
        this.inView = new Box(EDGE_PX, EDGE_PX, view.width() - EDGE_PX, view.height() - EDGE_PX);
        this.around = new Box(-margin, -margin, view.width() + margin, view.height() + margin);
        this.ground = new TakenGround(around);
        this.memory = memory;
        this.letterings = letterings;
        this.panels = panels;
        panels.forEach(box -> ground.add(box, Cover.PANEL));
    }

    List<PlacedLabel> place(List<DisplayList> lists) {
        int margin = (int) -around.minX();
        PixelFrame wide = view.part(-margin, -margin, view.width() + 2 * margin, view.height() + 2 * margin);
        for (DisplayList list : lists) {
            coverMarks(list, wide);
            coverHeavyLines(list, wide);
        }
        List<Wish> wishes = Wishes.in(lists, wide);
        List<Wish> must = wishes.stream().filter(Wish::isAlways).toList();
        List<Wish> may = wishes.stream().filter(w -> !w.isAlways()).toList();
        placeFirstThoseWhoStay(must, Leave.MARKS, this::placeAlways);
        placeFirstThoseWhoStay(may, Leave.LINES, this::placeIfThereIsRoom);
        List<PlacedLabel> all = new ArrayList<>();
        placed.values().forEach(all::addAll);
        return all;
    }

    private void placeFirstThoseWhoStay(List<Wish> wishes, Leave leave, Consumer<Wish> place) {
        if (memory.isOfScale(view)) {
            wishes.forEach(wish -> stay(wish, leave));
        }
        for (Wish wish : wishes) {
            if (!placed.containsKey(wish)) {
                place.accept(wish);
            }
        }
    }

    private void placeIfThereIsRoom(Wish wish) {
        Lettering text = letterings.apply(wish.symbol());
        if (!placeOne(wish, text, Leave.NOTHING) && heavyLines) {
            placeOne(wish, text, Leave.LINES);
        }
    }

    /** Puts a label where it stood before the map was panned, if it still may stand there. */
    private void stay(Wish wish, Leave leave) {
        ScreenXY before = before(wish);
        if (before == null || wish.symbol().repeatPx() > 0) {
            return;
        }
        Lettering text = letterings.apply(wish.symbol());
        Shapes shapes = wish.list().shapes();
        int shape = wish.shapes().get(0);
        if (wish.symbol().placement() == TextSymbol.Placement.ALONG_LINE && shapes.dimension(shape) > 0) {
            for (AlongLine line : LineChains.of(wish, view, buffer)) {
                double at = line.nearest(before);
                if (line.at(at).distanceTo(before) < 2 && along(wish, text, line, at, leave)) {
                    return;
                }
            }
        } else if (shapes.dimension(shape) == 2) {
            if (insidePlaces(wish, text).fits(before)) {
                level(wish, text, before, leave, false);
            }
        } else if (shapes.dimension(shape) == 0 && wish.symbol().rotationDeg() == 0) {
            List<ScreenXY> middles = PointPlaces.around(wish.symbol(), text, scale, view.x(shapes.minEast(shape)), view.y(shapes.minNorth(shape)));
            for (ScreenXY middle : middles) {
                if (middle.distanceTo(before) < 1) {
                    level(wish, text, middle, leave, middle == middles.get(0));
                    return;
                }
            }
        }
    }

    private void coverMarks(DisplayList list, PixelFrame wide) {
        Shapes shapes = list.shapes();
        Map<Symbol, Rectangle2D> bounds = new IdentityHashMap<>();
        for (Batch batch : list.batches()) {
            if (batch.size() > 0 && batch.symbol(0) instanceof PointSymbol && batch.range().contains(view.scaleDenominator())) {
                batch.query(wide.extent(), item -> {
                    int shape = batch.shape(item);
                    Rectangle2D b = bounds.computeIfAbsent(batch.symbol(item), s -> new MarkOutline((PointSymbol) s, scale).bounds());
                    double x = view.x(shapes.minEast(shape));
                    double y = view.y(shapes.minNorth(shape));
                    ground.add(new Box(x + b.getMinX(), y + b.getMinY(), x + b.getMaxX(), y + b.getMaxY()),
                            new MarkOf(list, shapes.feature(shape)));
                });
            }
        }
    }

    private void coverHeavyLines(DisplayList list, PixelFrame wide) {
        Shapes shapes = list.shapes();
        for (Batch batch : list.batches()) {
            if (batch.size() == 0 || !(batch.symbol(0) instanceof LineSymbol line) || !batch.range().contains(view.scaleDenominator())) {
                continue;
            }
            double width = line.inMetres() ? line.width() / view.metresPerPixel() : line.width() * scale;
            if (width < HEAVY_LINE_PX * scale || line.argb() >>> 24 < HEAVY_LINE_ALPHA) {
                continue;
            }
            heavyLines = true;
            batch.query(wide.extent(), item -> {
                int shape = batch.shape(item);
                LineOf owner = new LineOf(list, shapes.feature(shape));
                for (int part = shapes.firstPart(shape); part < shapes.endPart(shape); part++) {
                    int n = shapes.vertices(part, view, buffer, 1);
                    if (n >= 2) {
                        new AlongLine(buffer.xy(), n).cover(around, width, box -> ground.add(box, owner));
                    }
                }
            });
        }
    }

    // ---- one label -------------------------------------------------------------------------------------------------

    private boolean placeOne(Wish wish, Lettering text, Leave leave) {
        TextSymbol symbol = wish.symbol();
        int shape = wish.shapes().get(0);
        int dimension = wish.list().shapes().dimension(shape);
        if (symbol.placement() == TextSymbol.Placement.ALONG_LINE && dimension > 0) {
            return placeAlong(wish, text, leave);
        }
        if (dimension == 2) {
            return placeInside(wish, text, leave);
        }
        if (dimension == 1) {
            return placeAtLine(wish, text, leave);
        }
        return placeAtPoint(wish, text, wish.list().shapes(), shape, leave);
    }

    private boolean placeAtPoint(Wish wish, Lettering text, Shapes shapes, int shape, Leave leave) {
        double x = view.x(shapes.minEast(shape));
        double y = view.y(shapes.minNorth(shape));
        if (wish.isAlways() && !inside(new ScreenXY(x, y), inView)) {
            return false;
        }
        List<ScreenXY> middles = PointPlaces.around(wish.symbol(), text, scale, x, y);
        for (ScreenXY middle : middles) {
            boolean declared = middle == middles.get(0);
            if (wish.symbol().rotationDeg() != 0 ? turned(wish, text, middle, leave) : level(wish, text, middle, leave, declared)) {
                return true;
            }
        }
        return false;
    }

    private ScreenXY before(Wish wish) {
        EastNorth anchor = memory.of(wish.name(), view);
        return anchor == null ? null : new ScreenXY(view.x(anchor.east()), view.y(anchor.north()));
    }

    private static boolean inside(ScreenXY p, Box box) {
        return p.x() >= box.minX() && p.x() <= box.maxX() && p.y() >= box.minY() && p.y() <= box.maxY();
    }

    /** Of the largest part that is in view, with its holes: a far island must not take the name from the land it belongs to. */
    private Rings rings(Wish wish) {
        Shapes shapes = wish.list().shapes();
        PartRings parts = new PartRings();
        for (int shape : wish.shapes()) {
            for (int part = shapes.firstPart(shape); part < shapes.endPart(shape); part++) {
                int n = shapes.vertices(part, view, buffer, 2);
                parts.add(buffer.xy(), n);
            }
        }
        return parts.largestWithin(inView);
    }

    private InsidePlaces insidePlaces(Wish wish, Lettering text) {
        double halo = 2 * wish.symbol().haloPx() * scale;
        return new InsidePlaces(rings(wish), inView, text.width() + halo, inkHeight(text));
    }

    private static double inkHeight(Lettering text) {
        return text.height() - 0.15 * text.size();
    }

    private boolean placeInside(Wish wish, Lettering text, Leave leave) {
        Rings rings = rings(wish);
        InsidePlaces inside = new InsidePlaces(rings, inView, text.width() + 2 * wish.symbol().haloPx() * scale, inkHeight(text));
        return placeInside(wish, text, leave, rings, inside);
    }

    private boolean placeInside(Wish wish, Lettering text, Leave leave, Rings rings, InsidePlaces inside) {
        ScreenXY before = before(wish);
        if (before != null && inside.fits(before) && inside.isAbout(before)
                && level(wish, text, before, leave, false)) {
            return true;
        }
        for (ScreenXY middle : inside.places()) {
            if (level(wish, text, middle, leave, false)) {
                return true;
            }
        }
        ScreenXY best = inside.best();
        if (!inside.places().isEmpty() || best == null || wish.isAlways() || wish.symbol().minFit() >= 1) {
            return false;
        }
        return rings.share(box(wish, text, best)) >= Math.max(0.3, wish.symbol().minFit()) && level(wish, text, best, leave, false);
    }

    private boolean placeAtLine(Wish wish, Lettering text, Leave leave) {
        for (AlongLine line : LineChains.of(wish, view, buffer)) {
            for (double[] run : line.runsIn(inView)) {
                ScreenXY at = line.at((run[0] + run[1]) / 2);
                for (ScreenXY middle : PointPlaces.around(wish.symbol(), text, scale, at.x(), at.y())) {
                    if (level(wish, text, middle, leave, false)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean placeAlong(Wish wish, Lettering text, Leave leave) {
        double repeat = wish.symbol().repeatPx() * scale;
        ScreenXY before = before(wish);
        boolean any = false;
        for (AlongLine line : LineChains.of(wish, view, buffer)) {
            if (line.length() < text.width()) {
                break;
            }
            if (repeat > 0) {
                any |= repeated(wish, text, line, Math.max(repeat, text.width() * 1.5), leave);
            } else if (once(wish, text, line, before, leave)) {
                return true;
            }
        }
        return any;
    }

    private boolean repeated(Wish wish, Lettering text, AlongLine line, double repeat, Leave leave) {
        int times = (int) Math.max(1, Math.floor(line.length() / repeat));
        double step = line.length() / times;
        boolean any = false;
        for (int k = 0; k < times; k++) {
            for (double shift : new double[] {0, -0.12, 0.12, -0.25, 0.25}) {
                if (isApart(wish, line.at((k + 0.5 + shift) * step), repeat * 0.7) && along(wish, text, line, (k + 0.5 + shift) * step, leave)) {
                    any = true;
                    break;
                }
            }
        }
        return any;
    }

    /** Two carriageways of one name are one road to the reader. */
    private boolean isApart(Wish wish, ScreenXY place, double distance) {
        for (PlacedLabel label : placed.getOrDefault(wish, List.of())) {
            if (Math.hypot(view.x(label.anchor().east()) - place.x(), view.y(label.anchor().north()) - place.y()) < distance) {
                return false;
            }
        }
        return true;
    }

    private boolean once(Wish wish, Lettering text, AlongLine line, ScreenXY before, Leave leave) {
        if (before != null && along(wish, text, line, line.nearest(before), leave)) {
            return true;
        }
        List<double[]> runs = line.runsIn(inView);
        runs.sort(Comparator.comparingDouble(r -> r[0] - r[1]));
        for (double[] run : runs) {
            double middle = (run[0] + run[1]) / 2;
            double half = (run[1] - run[0] - text.width()) / 2;
            for (int k = 0; k <= 8 && half > 0; k++) {
                double shift = half * k / 8;
                if (along(wish, text, line, middle + shift, leave) || k > 0 && along(wish, text, line, middle - shift, leave)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean along(Wish wish, Lettering text, AlongLine line, double at, Leave leave) {
        List<PlacedLabel.Letter> letters = line.write(text, at, wish.symbol().dx() * scale, -wish.symbol().dy() * scale);
        return letters != null && lettered(wish, text, letters, line.at(at), leave);
    }

    private boolean turned(Wish wish, Lettering text, ScreenXY middle, Leave leave) {
        double angle = Math.toRadians(wish.symbol().rotationDeg());
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        List<PlacedLabel.Letter> letters = new ArrayList<>();
        for (Lettering.Letter letter : text.letters()) {
            double x = letter.x() - text.width() / 2;
            double y = letter.y() - text.height() / 2;
            letters.add(new PlacedLabel.Letter(letter.text(), middle.x() + x * cos - y * sin, middle.y() + x * sin + y * cos, angle));
        }
        return lettered(wish, text, letters, middle, leave);
    }

    // ---- is there room? --------------------------------------------------------------------------------------------

    /** Letters each with an angle: one box a letter. */
    private boolean lettered(Wish wish, Lettering text, List<PlacedLabel.Letter> letters, ScreenXY middle, Leave leave) {
        double half = text.size() * 0.5 + wish.symbol().haloPx() * scale;
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            PlacedLabel.Letter letter = letters.get(i);
            double right = text.letters().get(i).glyph().advance() / 2;
            double up = text.size() * 0.36;
            double x = letter.x() + right * Math.cos(letter.angle()) + up * Math.sin(letter.angle());
            double y = letter.y() + right * Math.sin(letter.angle()) - up * Math.cos(letter.angle());
            boxes.add(new Box(x - half, y - half, x + half, y + half));
        }
        Box whole = whole(boxes);
        if (!mayStand(whole, wish)) {
            return false;
        }
        for (Box box : boxes) {
            if (ground.first(box.grownBy(wish.symbol().spaceAroundPx() * scale), counts(wish, leave, false)) != null) {
                return false;
            }
        }
        take(wish, letters, boxes, middle);
        return true;
    }

    private static Box whole(List<Box> boxes) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (Box box : boxes) {
            minX = Math.min(minX, box.minX());
            minY = Math.min(minY, box.minY());
            maxX = Math.max(maxX, box.maxX());
            maxY = Math.max(maxY, box.maxY());
        }
        return new Box(minX, minY, maxX, maxY);
    }

    /** Wholly in view, or wholly in the margin: never cut by the view's edge. */
    private boolean mayStand(Box box, Wish wish) {
        return box.within(inView) || !wish.isAlways() && box.within(around)
                && !box.overlaps(new Box(0, 0, view.width(), view.height()));
    }

    private Box box(Wish wish, Lettering text, ScreenXY middle) {
        double halo = wish.symbol().haloPx() * scale;
        double w = text.width() / 2 + halo;
        double h = inkHeight(text) / 2 + halo * 0.5;
        return new Box(middle.x() - w, middle.y() - h, middle.x() + w, middle.y() + h);
    }

    private boolean level(Wish wish, Lettering text, ScreenXY middle, Leave leave, boolean declared) {
        Box box = box(wish, text, middle);
        if (!mayStand(box, wish)
                || ground.first(box.grownBy(wish.symbol().spaceAroundPx() * scale), counts(wish, leave, declared)) != null) {
            return false;
        }
        take(wish, levelLetters(text, middle), List.of(box), middle);
        return true;
    }

    private static List<PlacedLabel.Letter> levelLetters(Lettering text, ScreenXY middle) {
        List<PlacedLabel.Letter> letters = new ArrayList<>();
        for (Lettering.Letter letter : text.letters()) {
            letters.add(new PlacedLabel.Letter(letter.text(), middle.x() - text.width() / 2 + letter.x(),
                    middle.y() - text.height() / 2 + letter.y(), 0));
        }
        return letters;
    }

    private static Predicate<TakenGround.Taken> counts(Wish wish, Leave leave, boolean declared) {
        int feature = wish.list().shapes().feature(wish.shapes().get(0));
        boolean along = wish.symbol().placement() == TextSymbol.Placement.ALONG_LINE;
        return taken -> {
            if (taken.owner() == Cover.PANEL) {
                return !leave.allows(Leave.PANELS);
            }
            if (taken.owner() instanceof LineOf) {
                return !along && !leave.allows(Leave.LINES);
            }
            if (taken.owner() instanceof MarkOf mark) {
                return !leave.allows(Leave.MARKS) && !(declared && mark.feature() == feature && mark.list() == wish.list());
            }
            return true;
        };
    }

    private void take(Wish wish, List<PlacedLabel.Letter> letters, List<Box> boxes, ScreenXY middle) {
        EastNorth anchor = view.toGrid(middle.x(), middle.y());
        placed.computeIfAbsent(wish, w -> new ArrayList<>(1))
                .add(new PlacedLabel(wish.list().layer(), wish.featureId(), wish.symbol(), letters, boxes, anchor));
        boxes.forEach(box -> ground.add(box, wish));
    }

    private void giveBack(Wish wish) {
        List<PlacedLabel> gone = placed.remove(wish);
        gone.forEach(label -> label.boxes().forEach(box -> ground.remove(box, wish)));
    }

    // ---- those that must show --------------------------------------------------------------------------------------

    private void placeAlways(Wish wish) {
        Lettering text = letterings.apply(wish.symbol());
        if (placeOne(wish, text, Leave.NOTHING) || heavyLines && placeOne(wish, text, Leave.LINES)
                || placeOne(wish, text, Leave.MARKS)) {
            return;
        }
        if (moveAnother(wish, text)) {
            return;
        }
        ScreenXY near = near(wish, text);
        if (near == null) {
            return;   // nothing of it is in view
        }
        for (double shrink : SHRINKS) {
            Lettering smaller = shrink == 1 ? text : letterings.apply(LabelMemory.shrunk(wish.symbol(), shrink));
            Wish as = shrink == 1 ? wish : new Wish(wish.list(), wish.layerOrder(), wish.shapes(),
                    LabelMemory.shrunk(wish.symbol(), shrink), wish.featureId(), wish.size());
            if (shrink < 1 && placeOne(as, smaller, Leave.MARKS)
                    || search(as, smaller, near, panels.isEmpty() ? Leave.PANELS : Leave.MARKS)
                    || placeOne(as, smaller, Leave.PANELS) || search(as, smaller, near, Leave.PANELS)) {
                return;
            }
        }
    }

    /** One step back: whoever stands in the way may have another good place. */
    private boolean moveAnother(Wish wish, Lettering text) {
        int shape = wish.shapes().get(0);
        if (wish.list().shapes().dimension(shape) != 2 || wish.symbol().placement() == TextSymbol.Placement.ALONG_LINE) {
            return false;
        }
        InsidePlaces inside = insidePlaces(wish, text);
        for (ScreenXY middle : inside.places()) {
            Box box = box(wish, text, middle);
            if (!mayStand(box, wish)) {
                continue;
            }
            TakenGround.Taken taken = ground.first(box, counts(wish, Leave.MARKS, false));
            if (taken == null || !(taken.owner() instanceof Wish other) || other == wish) {
                continue;
            }
            List<PlacedLabel> before = placed.get(other);
            giveBack(other);
            if (level(wish, text, middle, Leave.MARKS, false)) {
                if (placeOne(other, letterings.apply(other.symbol()), Leave.NOTHING)) {
                    return true;
                }
                giveBack(wish);
            }
            placed.put(other, before);
            before.forEach(label -> label.boxes().forEach(b -> ground.add(b, other)));
        }
        return false;
    }

    /** The place in view that the label should be near; null when its feature is out of view. */
    private ScreenXY near(Wish wish, Lettering text) {
        Shapes shapes = wish.list().shapes();
        int shape = wish.shapes().get(0);
        if (shapes.dimension(shape) == 2) {
            return insidePlaces(wish, text).best();
        }
        if (shapes.dimension(shape) == 0) {
            ScreenXY at = new ScreenXY(view.x(shapes.minEast(shape)), view.y(shapes.minNorth(shape)));
            return inside(at, inView) ? at : null;
        }
        double longest = 0;
        ScreenXY best = null;
        for (AlongLine line : LineChains.of(wish, view, buffer)) {
            for (double[] run : line.runsIn(inView)) {
                if (run[1] - run[0] >= longest) {
                    longest = run[1] - run[0];
                    best = line.at((run[0] + run[1]) / 2);
                }
            }
        }
        return best;
    }

    /** The nearest free place in view. */
    /**
     * Round about the place; for an area only where a good part of the label lies on it: a name on another's ground would be
     * false geography, and no name is better.
     */
    private boolean search(Wish wish, Lettering text, ScreenXY near, Leave leave) {
        boolean area = wish.list().shapes().dimension(wish.shapes().get(0)) == 2;
        Rings own = area ? rings(wish) : null;
        double w = text.width() / 2 + EDGE_PX + wish.symbol().haloPx() * scale;
        double h = text.height() / 2 + EDGE_PX;
        double x = Math.max(inView.minX() + w, Math.min(inView.maxX() - w, near.x()));
        double y = Math.max(inView.minY() + h, Math.min(inView.maxY() - h, near.y()));
        double reach = Math.hypot(view.width(), view.height());
        for (double r = 0; r < reach; r += text.size() * 0.5) {
            int steps = Math.max(1, (int) Math.ceil(2 * Math.PI * r / text.size()));
            for (int k = 0; k < steps; k++) {
                double angle = 2 * Math.PI * k / steps - Math.PI / 2;
                ScreenXY middle = new ScreenXY(x + r * Math.cos(angle), y + r * Math.sin(angle));
                if ((own == null || own.share(box(wish, text, middle)) >= LEAST_ON_OWN_GROUND) && level(wish, text, middle, leave, false)) {
                    return true;
                }
            }
        }
        return false;
    }
}
