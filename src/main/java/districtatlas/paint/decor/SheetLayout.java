package districtatlas.paint.decor;

import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.paint.lettering.Typeface;
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
    private static final double USUAL_SIDE = 900;
    private static final double TITLE = 21;
    private static final double SUBTITLE = 13;
    private static final double HEAD = 13;
    private static final double ROW = 12;
    private static final double HEADING = 10.5;
    private static final double NOTE = 10.5;
    private static final double LEADING = 1.5;
    private static final double BAR_MOST = 170;
    private static final double ARROW = 34;
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
        private final List<Piece> pieces = new ArrayList<>();

        Maker(Decorations wanted, Viewport view, double textScale) {
            this.wanted = wanted;
            this.view = view;
            double side = Math.min(view.width(), view.height());
            double larger = 1 + (textScale - 1) * 0.6;
            this.u = Math.max(0.82, Math.min(1.6, Math.sqrt(side / USUAL_SIDE))) * Math.max(0.5, Math.min(larger, side / 560));
            this.margin = 14 * u;
            this.padding = 10 * u;
        }

        SheetLayout make() {
            double arrowLeft = arrow();
            // First in the corner, last to be read.
            List<Piece> arrow = List.copyOf(pieces);
            pieces.clear();
            double titleBottom = title(arrowLeft);
            ScreenBox legend = legendAndScale(titleBottom);
            notes(legend, titleBottom);
            pieces.addAll(arrow);
            return new SheetLayout(cards, pieces, Optional.ofNullable(legend));
        }

        private static double width(String words, double size, boolean bold) {
            return Typeface.bundled().width(words, bold, size);
        }

        private void card(ScreenBox box) {
            cards.add(box);
            pieces.add(new Piece.Card(box, 6 * u));
        }

        private void words(String text, double x, double baseline, double size, boolean bold, boolean quiet) {
            if (!text.isEmpty()) {
                pieces.add(new Piece.Words(text, x, baseline, width(text, size, bold), size, bold, quiet));
            }
        }

        /** @return where it begins */
        private double arrow() {
            if (wanted.northLetter().isEmpty()) {
                return view.width() - margin;
            }
            NorthArrow arrow = NorthArrow.of(ARROW * u);
            double letter = 14 * u;
            double side = Math.max(arrow.width(), width(wanted.northLetter(), letter, true)) + padding;
            ScreenBox box = new ScreenBox(view.width() - margin - side, margin, side, padding + letter + arrow.height() + padding * 0.6);
            card(box);
            double middle = box.x() + side / 2;
            words(wanted.northLetter(), middle - width(wanted.northLetter(), letter, true) / 2, margin + padding * 0.5 + letter, letter, true, false);
            double x = middle - arrow.width() / 2;
            double y = margin + padding * 0.9 + letter;
            pieces.add(new Piece.Figure(moved(arrow.light(), x, y), true));
            pieces.add(new Piece.Figure(moved(arrow.dark(), x, y), false));
            return box.x();
        }

        private static List<ScreenXY> moved(List<ScreenXY> points, double x, double y) {
            return points.stream().map(p -> new ScreenXY(p.x() + x, p.y() + y)).toList();
        }

        /** @return its bottom */
        private double title(double arrowLeft) {
            if (wanted.title().isEmpty() && wanted.subtitle().isEmpty()) {
                return 0;
            }
            double most = arrowLeft - 2 * margin - 2 * padding;
            double size = Math.max(10, Math.min(TITLE * u, TITLE * u * most / Math.max(1, width(wanted.title(), TITLE * u, true))));
            String title = WordBreak.cut(wanted.title(), most, t -> width(t, size, true));
            String subtitle = WordBreak.cut(wanted.subtitle(), most, t -> width(t, SUBTITLE * u, false));
            double wide = Math.max(width(title, size, true), width(subtitle, SUBTITLE * u, false));
            double high = size * 1.25 + (subtitle.isEmpty() ? 0 : SUBTITLE * u * LEADING);
            ScreenBox box = new ScreenBox(margin, margin, wide + 2 * padding, high + 1.2 * padding);
            card(box);
            words(title, margin + padding, margin + 0.6 * padding + size, size, true, false);
            words(subtitle, margin + padding, margin + 0.6 * padding + size * 1.25 + SUBTITLE * u * 1.05, SUBTITLE * u, false, true);
            return box.maxY();
        }

        /** The legend in as many columns as it needs, the scale below. Lines that find no room give way to an ellipsis. */
        private ScreenBox legendAndScale(double top) {
            double row = ROW * u * 1.62;
            double sampleWide = Math.round(30 * u);
            double gap = 8 * u;
            double headHigh = wanted.legend().isEmpty() ? 0 : HEAD * u * 1.75;
            boolean scaled = !wanted.scale().isEmpty();
            ScaleBar bar = ScaleBar.of(view, Math.min(BAR_MOST * u, view.width() * 0.3));
            double barHigh = scaled ? (ROW + 6) * u + NOTE * u * 1.6 + (wanted.legend().isEmpty() ? 0 : 0.7 * padding) : 0;
            double most = Math.min(view.height() * LEGEND_HIGH, view.height() - Math.max(top, 0) - 2 * margin) - 2 * padding - headHigh - barHigh;
            double mostWide = view.width() * LEGEND_WIDE - 2 * padding;
            LegendColumns columns = LegendColumns.of(wanted.legend(),
                    new LegendColumns.Room((int) Math.max(0, Math.floor(most / row)), sampleWide + gap, mostWide, 2 * gap, ROW * u));
            double legendHigh = columns.isEmpty() ? 0 : headHigh + columns.depth() * row;
            double scaleWide = scaled ? Math.max(bar.lengthPx() + width(" km", NOTE * u, false) + 6 * u, width(wanted.scale(), NOTE * u, false)) : 0;
            if (columns.isEmpty() && !scaled) {
                return null;
            }
            double wide = Math.max(Math.max(columns.width(), scaleWide), width(wanted.legendTitle() + " …", HEAD * u, true));
            double high = legendHigh + barHigh + 2 * padding;
            ScreenBox box = new ScreenBox(margin, view.height() - margin - high, wide + 2 * padding, high);
            card(box);
            double x = box.x() + padding;
            double y = box.y() + padding;
            if (!columns.isEmpty()) {
                words(wanted.legendTitle(), x, y + HEAD * u, HEAD * u, true, false);
                if (columns.isCut()) {
                    words("…", x + width(wanted.legendTitle() + " ", HEAD * u, true), y + HEAD * u, HEAD * u, false, true);
                }
                for (LegendColumns.Column column : columns.columns()) {
                    double at = y + headHigh;
                    for (LegendLine line : column.lines()) {
                        if (line.isHeading()) {
                            words(line.words(), x, at + row * 0.56 + ROW * u * 0.36, HEADING * u, false, true);
                            at += row;
                            continue;
                        }
                        double sampleHigh = Math.floor(row * 0.84);
                        pieces.add(new Piece.Sample(new ScreenBox(x, at + (row - sampleHigh) / 2, sampleWide, sampleHigh), line));
                        words(line.words(), x + sampleWide + gap, at + row / 2 + ROW * u * 0.36, ROW * u, false, false);
                        at += row;
                    }
                    x += column.width() + 2 * gap;
                }
            }
            if (scaled) {
                bar(bar, box.x() + padding, box.maxY() - padding);
            }
            return box;
        }

        /** Numbers, bar and the scale in words, above {@code bottom}. */
        private void bar(ScaleBar bar, double x, double bottom) {
            double thick = 5 * u;
            double y = bottom - NOTE * u * 1.6 - thick;
            for (ScaleBar.Segment segment : bar.segments()) {
                double from = x + segment.fromPx();
                double to = x + segment.toPx();
                pieces.add(new Piece.Figure(List.of(new ScreenXY(from, y), new ScreenXY(to, y), new ScreenXY(to, y + thick),
                        new ScreenXY(from, y + thick)), !segment.filled()));
            }
            for (int i = 0; i < bar.labels().size(); i++) {
                ScaleBar.Label label = bar.labels().get(i);
                String number = label.text().split(" ")[0];
                double shift = i == 0 ? 0 : width(number, NOTE * u, false) / 2;
                words(label.text(), x + label.atPx() - shift, y - 4 * u, NOTE * u, false, false);
            }
            words(wanted.scale(), x, bottom - NOTE * u * 0.15, NOTE * u, false, true);
        }

        /** On the bottom right, in rows as wide as the legend leaves room for. */
        private void notes(ScreenBox legend, double top) {
            double left = legend == null ? margin : legend.maxX() + margin;
            double most = view.width() - margin - left - 2 * padding;
            double size = NOTE * u;
            List<String> rows = new ArrayList<>();
            for (String note : wanted.notes()) {
                rows.addAll(WordBreak.rows(note, most, t -> width(t, size, false)));
            }
            rows.removeIf(String::isBlank);
            if (rows.isEmpty()) {
                return;
            }
            rows.replaceAll(r -> WordBreak.cut(r, most, t -> width(t, size, false)));
            double wide = rows.stream().mapToDouble(r -> width(r, size, false)).max().orElse(0);
            double high = rows.size() * size * LEADING;
            ScreenBox box = new ScreenBox(view.width() - margin - wide - 2 * padding, view.height() - margin - high - padding,
                    wide + 2 * padding, high + padding);
            card(box);
            for (int i = 0; i < rows.size(); i++) {
                words(rows.get(i), box.x() + padding, box.y() + padding / 2 + (i + 0.74) * size * LEADING, size, false, true);
            }
        }
    }
}
