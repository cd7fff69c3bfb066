package districtatlas.print.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes a page's operators in logical pixels, y down, to hundredths. Colours and widths are written only when they change.
 * One thread at a time.
 */
final class PageContent {
    /** What {@code q} and {@code Q} keep. */
    private static final class State {
        int fill = 0xFF << 24;
        int stroke = 0xFF << 24;
        double width = 1;
        int cap;
        int join;

        State copy() {
            State other = new State();
            other.fill = fill;
            other.stroke = stroke;
            other.width = width;
            other.cap = cap;
            other.join = join;
            return other;
        }
    }

    /** Something to be drawn by itself. */
    @FunctionalInterface
    public interface Drawing {
        void on(PageContent content) throws IOException;
    }

    private final Resources resources;
    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<State> saved = new ArrayDeque<>();
    private State state = new State();

    PageContent(Resources resources) {
        this.resources = resources;
    }

    public Resources resources() {
        return resources;
    }

    public byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    public PageContent op(String operator) {
        out.append(operator).append('\n');
        return this;
    }

    public PageContent number(double value) {
        appendNumber(value, 100);
        return this;
    }

    /** To millionths: for matrices. */
    public PageContent exact(double value) {
        appendNumber(value, 1_000_000);
        return this;
    }

    private void appendNumber(double value, int parts) {
        long scaled = Math.round(value * parts);
        if (scaled < 0) {
            out.append('-');
            scaled = -scaled;
        }
        out.append(scaled / parts);
        long rest = scaled % parts;
        if (rest != 0) {
            out.append('.');
            for (int digit = parts / 10; rest > 0; digit /= 10) {
                out.append((char) ('0' + rest / digit));
                rest %= digit;
            }
        }
        out.append(' ');
    }

    public PageContent raw(String text) {
        out.append(text);
        return this;
    }

    public void save() {
        saved.push(state.copy());
        op("q");
    }

    public void restore() {
        state = saved.pop();
        op("Q");
    }

    public void transform(double a, double b, double c, double d, double e, double f) {
        exact(a).exact(b).exact(c).exact(d).exact(e).exact(f).op("cm");
    }

    public void moveTo(double x, double y) {
        number(x).number(y).op("m");
    }

    public void lineTo(double x, double y) {
        number(x).number(y).op("l");
    }

    public void close() {
        op("h");
    }

    public void rectangle(double x, double y, double width, double height) {
        number(x).number(y).number(width).number(height).op("re");
    }

    /** Adds a shape's outline to the path. */
    public void outline(Shape shape, AffineTransform transform) {
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = shape.getPathIterator(transform); !i.isDone(); i.next()) {
            switch (i.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> moveTo(x = p[0], y = p[1]);
                case PathIterator.SEG_LINETO -> lineTo(x = p[0], y = p[1]);
                case PathIterator.SEG_QUADTO -> {
                    curve(x + (p[0] - x) * 2 / 3, y + (p[1] - y) * 2 / 3, p[2] + (p[0] - p[2]) * 2 / 3, p[3] + (p[1] - p[3]) * 2 / 3, p[2], p[3]);
                    x = p[2];
                    y = p[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    curve(p[0], p[1], p[2], p[3], p[4], p[5]);
                    x = p[4];
                    y = p[5];
                }
                default -> close();
            }
        }
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) {
        number(x1).number(y1).number(x2).number(y2).number(x).number(y).op("c");
    }

    public void fillColour(int argb) {
        if (argb != state.fill) {
            if (argb >>> 24 != state.fill >>> 24) {
                raw("/" + resources.opacity(argb >>> 24, false)).op(" gs");
            }
            colour(argb, "rg");
            state.fill = argb;
        }
    }

    public void strokeColour(int argb) {
        if (argb != state.stroke) {
            if (argb >>> 24 != state.stroke >>> 24) {
                raw("/" + resources.opacity(argb >>> 24, true)).op(" gs");
            }
            colour(argb, "RG");
            state.stroke = argb;
        }
    }

    /**
     * Lays a drawing on as a whole: where it lies over itself nothing is darker.
     *
     * @param opacity in (0, 1)
     * @param width   of what can be seen of it, from (0, 0)
     */
    public void group(double opacity, double width, double height, Drawing drawing) throws IOException {
        String name = resources.form(width, height, true, drawing);
        save();
        raw("/" + resources.opacity((int) Math.round(opacity * 255), false)).op(" gs");
        raw("/" + name).op(" Do");
        restore();
    }

    /**
     * Lays a drawing on at a place, cut at its box.
     *
     * @param width of what can be seen of it, from its (0, 0)
     */
    public void form(double x, double y, double width, double height, Drawing drawing) throws IOException {
        String name = resources.form(width, height, false, drawing);
        save();
        transform(1, 0, 0, 1, x, y);
        raw("/" + name).op(" Do");
        restore();
    }

    /** What follows belongs to an element of the document's structure, until {@link #endMarked}. */
    void beginMarked(String tag, int number) {
        raw("/" + tag + " <</MCID " + number + ">>").op(" BDC");
    }

    /** What follows is not read, until {@link #endMarked}. */
    void beginAdornment() {
        op("/Artifact BMC");
    }

    void endMarked() {
        op("EMC");
    }

    private void colour(int argb, String operator) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            appendNumber((argb >> shift & 255) / 255.0, 1000);
        }
        op(operator);
    }

    /** @param cap 0 butt, 1 round, 2 square; {@code join} 0 mitre, 1 round, 2 bevel */
    public void pen(double width, int cap, int join) {
        if (width != state.width) {
            number(width).op("w");
            state.width = width;
        }
        if (cap != state.cap) {
            number(cap).op("J");
            state.cap = cap;
        }
        if (join != state.join) {
            number(join).op("j");
            state.join = join;
        }
    }
}
