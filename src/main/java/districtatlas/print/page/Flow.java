package districtatlas.print.page;

import districtatlas.coord.ScreenBox;
import districtatlas.paint.decor.Piece;
import java.util.ArrayList;
import java.util.List;

/** Lays paragraphs into columns, one after another; what one has no room for goes on in the next. Nothing is cut and nothing lost. One use. */
public final class Flow {
    /** The columns of as many pages as it takes. */
    public interface Columns {
        /**
         * The n-th column, counted from 0.
         *
         * @return a box of the page it is on; a column too low for a line still gets one
         */
        ScreenBox box(int column);

        /** What stands at the top of the n-th column before what goes on there, such as the titles of a table. */
        default List<Paragraph> head(int column) {
            return List.of();
        }
    }

    /**
     * What was laid.
     *
     * @param columns each column's blocks, in order
     * @param bottoms where each column's last line ends, in the page
     * @param begins  in which column each paragraph begins
     */
    public record Laid(List<List<Block>> columns, List<Double> bottoms, List<Integer> begins) {
        public Laid {
            columns = List.copyOf(columns);
            bottoms = List.copyOf(bottoms);
            begins = List.copyOf(begins);
        }
    }

    private final Columns columns;
    private final List<List<Block>> done = new ArrayList<>();
    private final List<Double> bottoms = new ArrayList<>();
    private final List<Integer> begins = new ArrayList<>();
    private ScreenBox box;
    private double y;
    /** Whether nothing but a head stands in the column yet. */
    private boolean top;
    /** Whether a heading was laid last. */
    private boolean led;

    private Flow(Columns columns) {
        this.columns = columns;
    }

    /** @param columns as wide as the paragraphs were set for */
    public static Laid lay(List<Paragraph> paragraphs, Columns columns) {
        Flow flow = new Flow(columns);
        flow.next();
        for (int i = 0; i < paragraphs.size(); i++) {
            flow.lay(paragraphs.get(i), flow.companions(paragraphs, i));
        }
        flow.bottoms.add(flow.y);
        return new Laid(flow.done, flow.bottoms, flow.begins);
    }

    /** How much of what follows has to stand in the same column: what a heading is never parted from. */
    private double companions(List<Paragraph> all, int from) {
        double high = 0;
        for (int i = from; i < all.size() - 1 && all.get(i).withNext(); i++) {
            Paragraph next = all.get(i + 1);
            double least = next.strips().isEmpty() ? 0 : next.strips().get(0).height();
            boolean together = next.withNext() || next.whole() && all.get(from).height() + high + next.above() + next.height() <= box.height();
            high += next.above() + (together ? next.height() : least);
        }
        return high;
    }

    private void next() {
        if (box != null) {
            bottoms.add(y);
        }
        int column = done.size();
        box = columns.box(column);
        y = box.y();
        done.add(new ArrayList<>());
        for (Paragraph head : columns.head(column)) {
            set(head.role(), head.strips());
        }
        top = true;
    }

    private void lay(Paragraph paragraph, double companions) {
        double above = top ? 0 : paragraph.above();
        double first = paragraph.strips().isEmpty() ? 0 : paragraph.strips().get(0).height();
        // Under a heading it stays, be it parted: the heading asked for as much room as a column has.
        double wanted = paragraph.whole() && !led && paragraph.height() <= box.height() ? paragraph.height() : first;
        if (!top && y + above + wanted + (led ? 0 : companions) > box.maxY() + 1e-6) {
            next();
            above = 0;
        }
        begins.add(done.size() - 1);
        y += above;
        List<Strip> together = new ArrayList<>();
        double at = y;
        for (Strip strip : paragraph.strips()) {
            if (at + strip.height() > box.maxY() + 1e-6 && !(top && together.isEmpty())) {
                set(paragraph.role(), together);
                next();
                paragraph.goesOn().ifPresent(g -> set(paragraph.role(), List.of(g)));
                together = new ArrayList<>();
                at = y;
            }
            together.add(strip);
            at += strip.height();
        }
        set(paragraph.role(), together);
        top = top && paragraph.strips().isEmpty();
        led = paragraph.withNext();
    }

    private void set(Role role, List<Strip> strips) {
        List<Piece> pieces = new ArrayList<>();
        for (Strip strip : strips) {
            pieces.addAll(strip.at(box.x(), y));
            y += strip.height();
        }
        if (!pieces.isEmpty()) {
            done.get(done.size() - 1).add(new Block.Words(role, pieces));
            top = false;
        }
    }
}
