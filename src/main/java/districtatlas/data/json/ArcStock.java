package districtatlas.data.json;

import districtatlas.data.ShapeFault;
import districtatlas.data.VertexList;
import java.util.List;

/** The lines that the shapes of a TopoJSON share, in the file's numbers. Immutable. */
final class ArcStock {
    private final List<double[]> arcs;
    private final double[] scale;
    private final double[] translate;

    /**
     * @param arcs of a file with a transform: steps on its grid; these are turned into places
     * @param scale of the transform; null without
     */
    ArcStock(List<double[]> arcs, double[] scale, double[] translate) {
        this.arcs = arcs;
        this.scale = scale;
        this.translate = translate;
        if (scale != null) {
            arcs.forEach(this::place);
        }
    }

    private void place(double[] steps) {
        double x = 0;
        double y = 0;
        for (int i = 0; i + 1 < steps.length; i += 2) {
            x += steps[i];
            y += steps[i + 1];
            steps[i] = x * scale[0] + translate[0];
            steps[i + 1] = y * scale[1] + translate[1];
        }
    }

    /** A place of its own, which stands on the same grid. */
    void placeAlone(double[] xy) {
        if (scale != null) {
            for (int i = 0; i + 1 < xy.length; i += 2) {
                xy[i] = xy[i] * scale[0] + translate[0];
                xy[i + 1] = xy[i + 1] * scale[1] + translate[1];
            }
        }
    }

    /**
     * Arcs one after the other, each beginning where the last ended.
     *
     * @param numbers of arcs; below zero from its end to its beginning
     * @throws ShapeFault when there is no such arc
     */
    double[] joined(double[] numbers) {
        VertexList line = new VertexList();
        for (double number : numbers) {
            int index = (int) number;
            double[] arc = arc(index < 0 ? ~index : index, number);
            int vertices = arc.length / 2;
            for (int i = line.size() == 0 ? 0 : 1; i < vertices; i++) {
                int v = index < 0 ? vertices - 1 - i : i;
                line.add(arc[2 * v], arc[2 * v + 1]);
            }
        }
        return line.toArray();
    }

    private double[] arc(int index, double number) {
        if (index >= arcs.size() || number != Math.rint(number)) {
            throw new ShapeFault("data.json-arc", number, arcs.size());
        }
        return arcs.get(index);
    }
}
