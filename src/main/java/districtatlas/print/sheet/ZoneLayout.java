package districtatlas.print.sheet;

import districtatlas.coord.Extent;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Block;
import districtatlas.print.page.Flow;
import districtatlas.print.page.Paragraph;
import districtatlas.print.page.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a sheet's first page is divided: the map over some columns of the grid or over all, what explains it beside it or below, lists in what
 * is left of each column. Immutable.
 *
 * @param map   alone in it; the scale stands below
 * @param keys  what explains it
 * @param lists of the first page, in the order in which they are read
 * @param pages that all lists need
 * @param cost  less is better: a scale half as large is as bad as twice as many pages
 */
record ZoneLayout(SheetGrid grid, ScreenBox map, Keys keys, List<ScreenBox> lists, int pages, double cost) {
    /** Below a map, with its scale and the arrow. */
    static final double SCALE_ROW = 50;
    /** Of a further page, to its lists. */
    static final double SMALL_HEAD = 24;
    private static final double AIR = 12;
    private static final double RULE = 0.75;
    /** Of the room that the head leaves, the map's height. */
    private static final double LEAST_HIGH = 0.34;
    private static final int STEPS = 26;
    /** The map is the largest thing on the page: of its room at least. */
    private static final double LEAST_AREA = 0.34;
    private static final double LEAST_COLUMN = 64;
    /** What a last page costs on which nothing stands. */
    private static final double NOTHING = 0.35;
    /** What it costs when nothing of the map is about the zone: a larger scale is worth it, a box of the same scale with more of the sea is not. */
    private static final double BESIDES = 0.5;

    /** What explains the map, and where it has its place. */
    record Keys(MapKeys keys, double x, double y, double width) {
        MapKeys.Placed placed() {
            return keys.at(x, y, width);
        }
    }

    /** A layout and how much of its map is about the zone, less what of the page is left empty. */
    private record Tried(ZoneLayout layout, double filled) {
    }

    /**
     * Few pages and a large scale; of several as good that which has least on it that is not about the zone.
     *
     * @param top     where the head ends
     * @param fitting what a box would show
     * @param shown   what of that the zone takes
     * @param keys    given whether something of the zone lies beyond a view
     */
    static ZoneLayout best(SheetGrid grid, double top, Function<ScreenBox, Viewport> fitting, Function<Viewport, Extent> shown,
                           Function<Viewport, MapKeys> keys, List<Paragraph> lists) {
        List<Tried> all = new ArrayList<>();
        for (int across = Math.max(1, grid.columns() / 2); across <= grid.columns(); across++) {
            for (int step = 0; step <= STEPS; step++) {
                tried(grid, top, across, LEAST_HIGH + (1 - LEAST_HIGH) * step / STEPS, fitting, shown, keys, lists).ifPresent(all::add);
            }
        }
        return all.stream().min(Comparator.comparingDouble((Tried t) -> t.layout().cost()).thenComparingDouble(t -> -t.filled())).map(Tried::layout).orElseThrow(() -> new IllegalStateException("no room for a map"));
    }

    private static Optional<Tried> tried(SheetGrid grid, double top, int across, double share, Function<ScreenBox, Viewport> fitting,
                                         Function<Viewport, Extent> shown, Function<Viewport, MapKeys> keys, List<Paragraph> lists) {
        double room = grid.body().maxY() - top;
        boolean whole = across == grid.columns();
        double high = share * (room - SCALE_ROW);
        ScreenBox map = new ScreenBox(grid.body().x(), top, grid.width(across), high);
        if (map.width() * map.height() < LEAST_AREA * grid.body().width() * room) {
            return Optional.empty();
        }
        Viewport view = fitting.apply(map);
        double below = map.maxY() + SCALE_ROW;
        double keyTop = whole ? below : top;
        MapKeys own = keys.apply(view);
        double keyX = whole ? grid.x(0) : grid.x(across);
        double keyWide = whole ? grid.body().width() : grid.width(grid.columns() - across);
        double keyBottom = keyTop + own.height(keyWide);
        if (keyBottom > grid.body().maxY() + 0.5) {
            return Optional.empty();
        }
        List<ScreenBox> columns = new ArrayList<>();
        double wasted = 0;
        for (int i = 0; i < grid.columns(); i++) {
            ScreenBox column = grid.below(i, (i < across && !whole ? below : keyBottom) + AIR);
            if (column.height() >= LEAST_COLUMN) {
                columns.add(column);
            } else {
                wasted += column.height() * column.width();
            }
        }
        ZoneLayout layout = new ZoneLayout(grid, map, new Keys(own, keyX, keyTop, keyWide), columns, 1, 0);
        Flow.Laid laid = Flow.lay(lists, layout.columns(0, grid.body().maxY()));
        Extent zone = shown.apply(view);
        double filled = zone.width() * zone.height() / (view.extent().width() * view.extent().height()) - wasted / (map.width() * map.height());
        int pages = layout.page(laid.columns().size() - 1) + 1;
        return Optional.of(new Tried(layout.of(pages, view.scaleDenominator(), layout.empty(laid, pages - 1), filled), filled));
    }

    private ZoneLayout of(int needed, double denominator, double empty, double filled) {
        return new ZoneLayout(grid, map, keys, lists, needed, Math.rint((Math.log(denominator) + Math.log(needed) + NOTHING * empty + BESIDES * (1 - filled)) * 1e6));
    }

    /** Of a page's columns, the share that nothing stands in. */
    private double empty(Flow.Laid laid, int page) {
        double whole = 0;
        double used = 0;
        for (int column = 0; page(column) <= page; column++) {
            if (page(column) == page) {
                ScreenBox box = columns(page, grid.body().maxY()).box(column);
                whole += box.height();
                used += column < laid.bottoms().size() ? laid.bottoms().get(column) - box.y() : 0;
            }
        }
        return whole > 0 ? 1 - used / whole : 0;
    }

    /** Of the first page's columns, those that go on below the legend beside the map: a line parts the two. */
    Optional<Block> parted(int column) {
        ScreenBox box = column < lists.size() ? lists.get(column) : map;
        return box.x() < map.maxX() ? Optional.empty() : Optional.of(new Block.Words(Role.FURNITURE, List.of(
                new Piece.Line(new ScreenXY(box.x(), box.y() - AIR / 2), new ScreenXY(box.maxX(), box.y() - AIR / 2), RULE, true))));
    }

    /** On which page a column is, from 0. */
    int page(int column) {
        return column < lists.size() ? 0 : 1 + (column - lists.size()) / grid.columns();
    }

    /** The first column of a page. */
    int first(int page) {
        return page == 0 ? 0 : lists.size() + (page - 1) * grid.columns();
    }

    /**
     * The columns of all pages.
     *
     * @param last   a page from 0
     * @param bottom where its columns end
     */
    Flow.Columns columns(int last, double bottom) {
        List<ScreenBox> further = grid.all(grid.body().y() + SMALL_HEAD, grid.body().maxY());
        return column -> {
            ScreenBox box = column < lists.size() ? lists.get(column) : further.get((column - lists.size()) % grid.columns());
            return page(column) == last ? new ScreenBox(box.x(), box.y(), box.width(), Math.max(1, Math.min(box.maxY(), bottom) - box.y())) : box;
        };
    }

    /** All lists laid, the columns of the last page about equally long. */
    Flow.Laid laid(List<Paragraph> paragraphs) {
        int last = pages - 1;
        double enough = grid.body().maxY();
        double less = (last == 0 ? lists.stream().mapToDouble(ScreenBox::y).max().orElse(0) : grid.body().y()) + SMALL_HEAD;
        for (int i = 0; i < 12; i++) {
            double middle = (enough + less) / 2;
            Flow.Laid tried = Flow.lay(paragraphs, columns(last, middle));
            boolean fits = page(tried.columns().size() - 1) <= last && Stream.iterate(0, c -> c + 1).limit(tried.columns().size())
                    .filter(c -> page(c) == last).allMatch(c -> tried.bottoms().get(c) <= middle + 0.5);
            if (fits) {
                enough = middle;
            } else {
                less = middle;
            }
        }
        return Flow.lay(paragraphs, columns(last, enough));
    }
}
