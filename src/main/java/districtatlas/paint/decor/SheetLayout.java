package districtatlas.paint.decor;

import districtatlas.coord.ScreenBox;
import districtatlas.map.view.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where decorations stand on a picture of any size: quiet cards in the corners that never meet. Immutable; a pure function of words,
 * viewport and type size.
 *
 * @param cards  what each corner covers
 * @param pieces what is drawn, first below
 * @param legend the card on the bottom left, or nothing
 */
public record SheetLayout(List<ScreenBox> cards, List<Piece> pieces, Optional<ScreenBox> legend) {
    private static final double AIR = 7;
    /** The legend leaves that share of the height, and of the width, to the map and the others. */
    private static final double LEGEND_HIGH = 0.72;
    private static final double LEGEND_WIDE = 0.46;

    public SheetLayout {
        cards = List.copyOf(cards);
        pieces = List.copyOf(pieces);
    }

    /** @param textScale how much larger than usual the type is */
    public static SheetLayout of(Decorations wanted, Viewport view, double textScale) {
        return new Maker(wanted, view, textScale).make();
    }

    /** Where labels had better not stand: the cards and a little air around them. */
    public List<ScreenBox> keepClear() {
        return cards.stream().map(c -> new ScreenBox(c.x() - AIR, c.y() - AIR, c.width() + 2 * AIR, c.height() + 2 * AIR)).toList();
    }

    /** Lays out one picture. */
    private static final class Maker {
        private final Decorations wanted;
        private final Viewport view;
        /** Logical pixels of what is one pixel on a picture of the usual size. */
        private final double u;
        private final double margin;
        private final double padding;
        private final List<ScreenBox> cards = new ArrayList<>();
        private final DecorPieces set;

        Maker(Decorations wanted, Viewport view, double textScale) {
            this.wanted = wanted;
            this.view = view;
            this.u = DecorPieces.unit(view.width(), view.height(), textScale);
            this.margin = 14 * u;
            this.padding = 10 * u;
            this.set = new DecorPieces(u);
        }

        SheetLayout make() {
            double arrowLeft = arrow();
            // First in the corner, last to be read.
            List<Piece> arrow = List.copyOf(set.pieces());
            set.pieces().clear();
            double titleBottom = title(arrowLeft);
            ScreenBox legend = legendAndScale(titleBottom);
            notes(legend, titleBottom);
            set.pieces().addAll(arrow);
            return new SheetLayout(cards, set.pieces(), Optional.ofNullable(legend));
        }

        private void card(ScreenBox box) {
            cards.add(box);
            set.add(new Piece.Card(box, 6 * u));
        }

        /** @return where it begins */
        private double arrow() {
            if (wanted.northLetter().isEmpty()) {
                return view.width() - margin;
            }
            NorthArrow arrow = NorthArrow.of(DecorPieces.ARROW * u);
            double letter = 14 * u;
            double side = Math.max(arrow.width(), DecorPieces.width(wanted.northLetter(), letter, true)) + padding;
            ScreenBox box = new ScreenBox(view.width() - margin - side, margin, side, padding + letter + arrow.height() + padding * 0.6);
            card(box);
            double middle = box.x() + side / 2;
            set.arrow(wanted.northLetter(), middle, margin + padding * 0.5 + letter, margin + padding * 0.9 + letter);
            return box.x();
        }

        /** @return its bottom */
        private double title(double arrowLeft) {
            if (wanted.title().isEmpty() && wanted.subtitle().isEmpty()) {
                return 0;
            }
            double most = arrowLeft - 2 * margin - 2 * padding;
            double size = Math.max(10, Math.min(DecorPieces.TITLE * u, DecorPieces.TITLE * u * most / Math.max(1, DecorPieces.width(wanted.title(), DecorPieces.TITLE * u, true))));
            String title = WordBreak.cut(wanted.title(), most, t -> DecorPieces.width(t, size, true));
            String subtitle = WordBreak.cut(wanted.subtitle(), most, t -> DecorPieces.width(t, DecorPieces.SUBTITLE * u, false));
            double wide = Math.max(DecorPieces.width(title, size, true), DecorPieces.width(subtitle, DecorPieces.SUBTITLE * u, false));
            double high = size * 1.25 + (subtitle.isEmpty() ? 0 : DecorPieces.SUBTITLE * u * DecorPieces.LEADING);
            ScreenBox box = new ScreenBox(margin, margin, wide + 2 * padding, high + 1.2 * padding);
            card(box);
            set.words(title, margin + padding, margin + 0.6 * padding + size, size, true, false);
            set.words(subtitle, margin + padding, margin + 0.6 * padding + size * 1.25 + DecorPieces.SUBTITLE * u * 1.05, DecorPieces.SUBTITLE * u, false, true);
            return box.maxY();
        }

        /** The legend in as many columns as it needs, the scale below. Lines that find no room give way to an ellipsis. */
        private ScreenBox legendAndScale(double top) {
            double row = set.row();
            double headHigh = wanted.legend().isEmpty() ? 0 : set.headHeight();
            boolean scaled = !wanted.scale().isEmpty();
            ScaleBar bar = ScaleBar.of(view, Math.min(DecorPieces.BAR_MOST * u, view.width() * 0.3));
            double barHigh = scaled ? set.barHeight() + (wanted.legend().isEmpty() ? 0 : 0.7 * padding) : 0;
            double most = Math.min(view.height() * LEGEND_HIGH, view.height() - Math.max(top, 0) - 2 * margin) - 2 * padding - headHigh - barHigh;
            double mostWide = view.width() * LEGEND_WIDE - 2 * padding;
            LegendColumns columns = set.columns(wanted.legend(), (int) Math.max(0, Math.floor(most / row)), mostWide);
            double legendHigh = columns.isEmpty() ? 0 : headHigh + columns.depth() * row;
            double scaleWide = scaled ? set.barWidth(bar, wanted.scale()) : 0;
            if (columns.isEmpty() && !scaled) {
                return null;
            }
            double wide = Math.max(Math.max(columns.width(), scaleWide), DecorPieces.width(wanted.legendTitle() + " …", DecorPieces.HEAD * u, true));
            double high = legendHigh + barHigh + 2 * padding;
            ScreenBox box = new ScreenBox(margin, view.height() - margin - high, wide + 2 * padding, high);
            card(box);
            if (!columns.isEmpty()) {
                set.legend(columns, wanted.legendTitle(), box.x() + padding, box.y() + padding);
            }
            if (scaled) {
                set.bar(bar, wanted.scale(), box.x() + padding, box.maxY() - padding);
            }
            return box;
        }

        /** On the bottom right, in rows as wide as the legend leaves room for. */
        private void notes(ScreenBox legend, double top) {
            double left = legend == null ? margin : legend.maxX() + margin;
            double most = view.width() - margin - left - 2 * padding;
            double size = DecorPieces.NOTE * u;
            List<String> rows = new ArrayList<>();
            for (String note : wanted.notes()) {
                rows.addAll(WordBreak.rows(note, most, t -> DecorPieces.width(t, size, false)));
            }
            rows.removeIf(String::isBlank);
            if (rows.isEmpty()) {
                return;
            }
            rows.replaceAll(r -> WordBreak.cut(r, most, t -> DecorPieces.width(t, size, false)));
            double wide = rows.stream().mapToDouble(r -> DecorPieces.width(r, size, false)).max().orElse(0);
            double high = rows.size() * size * DecorPieces.LEADING;
            ScreenBox box = new ScreenBox(view.width() - margin - wide - 2 * padding, view.height() - margin - high - padding,
                    wide + 2 * padding, high + padding);
            card(box);
            for (int i = 0; i < rows.size(); i++) {
                set.words(rows.get(i), box.x() + padding, box.y() + padding / 2 + (i + 0.74) * size * DecorPieces.LEADING, size, false, true);
            }
        }
    }
}
