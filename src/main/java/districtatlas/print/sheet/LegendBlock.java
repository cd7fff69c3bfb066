package districtatlas.print.sheet;

import districtatlas.coord.ScreenBox;
import districtatlas.paint.decor.LegendLine;
import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Block;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import java.util.ArrayList;
import java.util.List;

/**
 * A legend in a box: samples and their words, the words broken to rows and never cut. What finds no room is given back. Immutable.
 *
 * @param rest   the lines that found no room, below their heading again
 * @param height it takes, at most the box's
 */
public record LegendBlock(List<Block> blocks, List<LegendLine> rest, double height) {
    private static final double ABOVE_HEADING = 4;
    private static final double BETWEEN = 16;
    private static final int HALVINGS = 24;

    public LegendBlock {
        blocks = List.copyOf(blocks);
        rest = List.copyOf(rest);
    }

    /** In the usual size. */
    public static LegendBlock beside(List<LegendLine> lines, String title, ScreenBox box) {
        return beside(lines, title, box, LegendType.USUAL);
    }

    /** In the usual size. */
    public static LegendBlock below(List<LegendLine> lines, String title, ScreenBox box) {
        return below(lines, title, box, LegendType.USUAL);
    }

    /** In as few columns as have room for all: for a box beside a map. */
    public static LegendBlock beside(List<LegendLine> lines, String title, ScreenBox box, LegendType type) {
        LegendBlock best = laid(lines, title, box, 1, box.height(), type);
        for (int columns = 2; !best.rest.isEmpty() && width(box, columns) >= type.least(); columns++) {
            LegendBlock next = laid(lines, title, box, columns, box.height(), type);
            best = next.rest.size() < best.rest.size() ? next : best;
        }
        return best;
    }

    /** In as many columns as the box is wide for, as low as they get: for a band below a map. */
    public static LegendBlock below(List<LegendLine> lines, String title, ScreenBox box, LegendType type) {
        double widest = lines.stream().mapToDouble(l -> type.sampleWide() + type.gap() + TypeSetter.width(l.words(), type.words())).max().orElse(0);
        double column = Math.max(type.least(), Math.min(type.most(), widest));
        int columns = Math.max(1, Math.min(lines.size(), (int) Math.floor((box.width() + BETWEEN) / (column + BETWEEN))));
        LegendBlock lowest = laid(lines, title, box, columns, box.height(), type);
        double enough = lowest.height;
        double less = 0;
        for (int i = 0; i < HALVINGS && lowest.rest.isEmpty(); i++) {
            double tried = (enough + less) / 2;
            LegendBlock lower = laid(lines, title, box, columns, tried, type);
            if (lower.rest.isEmpty() && lower.height <= tried) {
                lowest = lower;
                enough = tried;
            } else {
                less = tried;
            }
        }
        return lowest;
    }

    private static double width(ScreenBox box, int columns) {
        return (box.width() - BETWEEN * (columns - 1)) / columns;
    }

    private static LegendBlock laid(List<LegendLine> lines, String title, ScreenBox box, int columns, double most, LegendType type) {
        double wide = width(box, columns);
        List<Block> blocks = new ArrayList<>();
        double top = box.y();
        for (Strip row : title.isEmpty() || lines.isEmpty() ? List.<Strip>of() : TypeSetter.lines(title, box.width(), type.title())) {
            blocks.add(new Block.Words(Role.HEADING, row.at(box.x(), top)));
            top += row.height();
        }
        double bottom = box.y() + most + 1e-6;
        double deepest = top;
        int next = 0;
        for (int column = 0; column < columns && next < lines.size(); column++) {
            double x = box.x() + column * (wide + BETWEEN);
            double y = top;
            while (next < lines.size()) {
                LegendLine line = lines.get(next);
                double above = line.isHeading() && y > top ? ABOVE_HEADING : 0;
                Strip strip = strip(line, wide, type);
                double after = line.isHeading() && next + 1 < lines.size() ? strip(lines.get(next + 1), wide, type).height() : 0;
                if (y + above + strip.height() + after > bottom) {
                    break;
                }
                blocks.add(new Block.Words(line.isHeading() ? Role.CAPTION : Role.ITEM, strip.at(x, y + above)));
                y += above + strip.height();
                next++;
            }
            deepest = Math.max(deepest, y);
        }
        return new LegendBlock(blocks, rest(lines, next), deepest - box.y());
    }

    private static List<LegendLine> rest(List<LegendLine> lines, int from) {
        List<LegendLine> rest = new ArrayList<>(lines.subList(from, lines.size()));
        if (!rest.isEmpty() && !rest.get(0).isHeading()) {
            for (int i = from - 1; i >= 0; i--) {
                if (lines.get(i).isHeading()) {
                    rest.add(0, lines.get(i));
                    break;
                }
            }
        }
        return rest;
    }

    private static Strip strip(LegendLine line, double wide, LegendType type) {
        if (line.isHeading()) {
            return stacked(TypeSetter.lines(line.words(), wide, type.heading()), 0, type.heading().height());
        }
        Strip words = stacked(TypeSetter.lines(line.words(), Math.max(1, wide - type.sampleWide() - type.gap()), type.words()), type.sampleWide() + type.gap(), type.row());
        Piece sample = new Piece.Sample(new ScreenBox(0, (words.height() - type.sampleHigh()) / 2, type.sampleWide(), type.sampleHigh()), line);
        return new Strip(words.height(), List.of(sample)).and(words);
    }

    /** Rows one below another, in the middle of what they are at least high. */
    private static Strip stacked(List<Strip> rows, double x, double least) {
        double high = rows.stream().mapToDouble(Strip::height).sum();
        double whole = Math.max(least, high + 2);
        double y = (whole - high) / 2;
        List<Piece> pieces = new ArrayList<>();
        for (Strip row : rows) {
            pieces.addAll(row.at(x, y));
            y += row.height();
        }
        return new Strip(whole, pieces);
    }
}
