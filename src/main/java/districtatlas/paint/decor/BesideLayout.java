package districtatlas.paint.decor;

import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture on which nothing lies over the map: title, legend, scale and arrow stand in a column on its right, above and below it where the
 * picture is upright, and what it rests on along its foot. Immutable; a pure function of words, size and type size.
 *
 * @param width  of the picture in logical pixels, as {@code height}
 * @param map    where the map is
 * @param pieces what is drawn around it, in logical pixels of the picture
 */
public record BesideLayout(double width, double height, ScreenBox map, List<Piece> pieces) {
    /** What stands beside leaves that share of the width, or of the height, to the map. */
    private static final double MOST_WIDE = 0.42;
    private static final double MOST_HIGH = 0.3;
    private static final double MOST_FOOT = 0.25;
    private static final double LINE = 0.75;
    private static final double LEAST_TITLE = 0.72;

    public BesideLayout {
        pieces = List.copyOf(pieces);
    }

    /**
     * On a picture of that size.
     *
     * @param metresPerPixel of the map
     * @param textScale      how much larger than usual the type is
     */
    public static BesideLayout within(Decorations wanted, double width, double height, double metresPerPixel, double textScale) {
        Maker maker = new Maker(wanted, width, height, metresPerPixel, textScale);
        List<String> foot = maker.foot(width, MOST_FOOT * height);
        double high = height - maker.footHeight(foot);
        if (width >= height) {
            Maker.Column column = maker.column(high, MOST_WIDE * width);
            return maker.beside(new ScreenBox(0, 0, width - column.width(), high), column, foot);
        }
        double head = maker.headHeight(width);
        Maker.Band band = maker.band(width, MOST_HIGH * height);
        return maker.above(new ScreenBox(0, head, width, high - head - band.height()), band, foot);
    }

    /** Around a map of that size, which is then as it is without. */
    public static BesideLayout around(Decorations wanted, Viewport map, double textScale) {
        Maker maker = new Maker(wanted, map.width(), map.height(), map.metresPerPixel(), textScale);
        List<String> foot = maker.foot(map.width(), map.height());
        if (map.width() >= map.height()) {
            Maker.Column column = maker.column(map.height(), MOST_WIDE / (1 - MOST_WIDE) * map.width());
            return maker.beside(new ScreenBox(0, 0, map.width(), map.height()), column, foot);
        }
        Maker.Band band = maker.band(map.width(), map.height());
        return maker.above(new ScreenBox(0, maker.headHeight(map.width()), map.width(), map.height()), band, foot);
    }

    /** Lays out one picture. */
    private static final class Maker {
        private final Decorations wanted;
        private final double u;
        private final double padding;
        private final DecorPieces set;
        private final ScaleBar bar;
        private final boolean scaled;

        /** @param width in whole pixels or parts of them, beside the map */
        private record Column(double width, LegendColumns legend, double titleSize, List<String> title, List<String> subtitle) {
        }

        private record Band(double height, LegendColumns legend) {
        }

        Maker(Decorations wanted, double width, double height, double metresPerPixel, double textScale) {
            this.wanted = wanted;
            this.u = DecorPieces.unit(width, height, textScale);
            this.padding = 10 * u;
            this.set = new DecorPieces(u);
            this.scaled = !wanted.scale().isEmpty();
            this.bar = ScaleBar.of(metresPerPixel, Math.min(DecorPieces.BAR_MOST * u, width * 0.25));
        }

        List<String> foot(double wide, double most) {
            double size = DecorPieces.NOTE * u;
            List<String> rows = new ArrayList<>();
            wanted.notes().forEach(n -> rows.addAll(rows(n, wide - 2 * padding, size, false)));
            rows.removeIf(String::isBlank);
            int room = (int) Math.max(0, Math.floor((most - padding) / (size * DecorPieces.LEADING)));
            return rows.size() <= room ? rows : rows.subList(0, room);
        }

        double footHeight(List<String> rows) {
            return rows.isEmpty() ? 0 : Math.ceil(rows.size() * DecorPieces.NOTE * u * DecorPieces.LEADING + padding);
        }

        private static List<String> rows(String words, double most, double size, boolean bold) {
            return words.isBlank() ? List.of() : WordBreak.narrowRows(words, most, t -> DecorPieces.width(t, size, bold));
        }

        private double arrowWidth() {
            return wanted.northLetter().isEmpty() ? 0 : set.arrowWidth(wanted.northLetter());
        }

        private double barWidth() {
            return scaled ? set.barWidth(bar, wanted.scale()) : 0;
        }

        /** Of scale bar and arrow beside each other. */
        private double scaleHeight() {
            return Math.max(scaled ? set.barHeight() : 0, wanted.northLetter().isEmpty() ? 0 : set.arrowHeight());
        }

        /** Somewhat smaller where that keeps it in one row. */
        private double titleSize(double most) {
            double usual = DecorPieces.TITLE * u;
            double share = most / Math.max(1, DecorPieces.width(wanted.title(), usual, true));
            return share >= 1 || share < LEAST_TITLE ? usual : usual * share * 0.999;
        }

        private double wordsHeight(List<String> title, double titleSize, List<String> subtitle) {
            return title.size() * titleSize * 1.25 + subtitle.size() * DecorPieces.SUBTITLE * u * DecorPieces.LEADING
                    + (title.isEmpty() && subtitle.isEmpty() ? 0 : padding);
        }

        Column column(double high, double most) {
            double room = most - 2 * padding;
            double scale = Math.min(room, barWidth() + 2 * padding + arrowWidth());
            double wide = scale;
            Column column = null;
            // The title is broken by the width that the legend asks for, and takes rows from it.
            for (int i = 0; i < 2; i++) {
                List<String> title = rows(wanted.title(), wide, titleSize(wide), true);
                List<String> subtitle = rows(wanted.subtitle(), wide, DecorPieces.SUBTITLE * u, false);
                double left = high - 2 * padding - wordsHeight(title, titleSize(wide), subtitle) - scaleHeight() - padding - set.headHeight();
                LegendColumns legend = set.narrowColumns(wanted.legend(), (int) Math.max(0, Math.floor(left / set.row())), room);
                wide = Math.min(room, Math.max(wide, Math.max(legend.width(), DecorPieces.width(wanted.legendTitle() + " …", DecorPieces.HEAD * u, true))));
                column = new Column(Math.ceil(wide + 2 * padding), legend, titleSize(wide), rows(wanted.title(), wide, titleSize(wide), true),
                        rows(wanted.subtitle(), wide, DecorPieces.SUBTITLE * u, false));
            }
            return column;
        }

        /** Low, and as many columns as find room side by side. */
        Band band(double wide, double most) {
            double room = wide - 3 * padding - barWidth() - (scaled ? padding : 0);
            LegendColumns legend = set.columns(List.of(), 0, room);
            double rows = Math.floor((most - 2 * padding - set.headHeight()) / set.row());
            for (int n = 1; n <= rows && !wanted.legend().isEmpty(); n++) {
                legend = set.columns(wanted.legend(), n, room);
                if (legend.columns().stream().mapToInt(c -> c.lines().size()).sum() == wanted.legend().size()) {
                    break;
                }
            }
            double legendHigh = legend.isEmpty() ? 0 : set.headHeight() + legend.depth() * set.row();
            double high = Math.max(legendHigh, scaled ? set.barHeight() : 0);
            return new Band(high == 0 ? 0 : Math.ceil(high + 2 * padding), legend);
        }

        private double headWordsWide(double wide) {
            return wide - 3 * padding - arrowWidth();
        }

        double headHeight(double wide) {
            double size = titleSize(headWordsWide(wide));
            double words = wordsHeight(rows(wanted.title(), headWordsWide(wide), size, true), size,
                    rows(wanted.subtitle(), headWordsWide(wide), DecorPieces.SUBTITLE * u, false));
            double high = Math.max(words, wanted.northLetter().isEmpty() ? 0 : set.arrowHeight() + padding);
            return high == 0 ? 0 : Math.ceil(high + padding);
        }

        private void words(List<String> title, double size, List<String> subtitle, double x, double top) {
            double y = top;
            for (String row : title) {
                set.words(row, x, y + size, size, true, false);
                y += size * 1.25;
            }
            for (String row : subtitle) {
                set.words(row, x, y + DecorPieces.SUBTITLE * u * 1.05, DecorPieces.SUBTITLE * u, false, true);
                y += DecorPieces.SUBTITLE * u * DecorPieces.LEADING;
            }
        }

        private void arrow(double right, double top) {
            if (!wanted.northLetter().isEmpty()) {
                double high = set.arrowHeight();
                set.arrow(wanted.northLetter(), right - arrowWidth() / 2, top + 14 * u * 0.9, top + high - DecorPieces.ARROW * u);
            }
        }

        private void line(double x1, double y1, double x2, double y2) {
            set.add(new Piece.Line(new ScreenXY(x1, y1), new ScreenXY(x2, y2), LINE, true));
        }

        private void foot(List<String> rows, double top) {
            double size = DecorPieces.NOTE * u;
            for (int i = 0; i < rows.size(); i++) {
                set.words(rows.get(i), padding, top + padding / 2 + (i + 0.74) * size * DecorPieces.LEADING, size, false, true);
            }
        }

        BesideLayout beside(ScreenBox map, Column column, List<String> foot) {
            double x = map.maxX() + padding;
            double width = map.maxX() + column.width();
            line(map.maxX(), 0, map.maxX(), map.maxY());
            words(column.title(), column.titleSize(), column.subtitle(), x, padding);
            if (!column.legend().isEmpty()) {
                set.legend(column.legend(), wanted.legendTitle(), x, padding + wordsHeight(column.title(), column.titleSize(), column.subtitle()));
            }
            double bottom = map.maxY() - padding;
            if (scaled) {
                set.bar(bar, wanted.scale(), x, bottom);
            }
            arrow(width - padding, bottom - scaleHeight());
            return done(map, width, foot, map.maxY());
        }

        BesideLayout above(ScreenBox map, Band band, List<String> foot) {
            double wide = headWordsWide(map.width());
            words(rows(wanted.title(), wide, titleSize(wide), true), titleSize(wide), rows(wanted.subtitle(), wide, DecorPieces.SUBTITLE * u, false), padding, padding);
            arrow(map.width() - padding, padding);
            line(0, map.y(), map.width(), map.y());
            double left = padding;
            if (scaled && band.height() > 0) {
                set.bar(bar, wanted.scale(), padding, map.maxY() + padding + set.barHeight());
                left += barWidth() + 2 * padding;
            }
            if (!band.legend().isEmpty()) {
                set.legend(band.legend(), wanted.legendTitle(), left, map.maxY() + padding);
            }
            line(0, map.maxY(), map.width(), map.maxY());
            return done(map, map.width(), foot, map.maxY() + band.height());
        }

        private BesideLayout done(ScreenBox map, double width, List<String> foot, double top) {
            if (!foot.isEmpty()) {
                line(0, top, width, top);
                foot(foot, top);
            }
            return new BesideLayout(width, top + footHeight(foot), map, set.pieces());
        }
    }
}
