package districtatlas.paint.display;

import districtatlas.map.portray.Kinds;
import districtatlas.map.portray.Middle;
import districtatlas.map.portray.Where;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * A layer's shapes as a style needs them: the features' own, and among them those that are made of these (a point inside for a mark, an
 * arrow's end, the posts along a line). Made once for all palettes and languages that agree on what is made. Immutable, any thread.
 */
final class Placed {
    private final Kinds kinds;
    /** Of what is made, for which kinds. */
    private final Map<Where, BitSet> made;
    private final List<Where> numbered;
    private final Shapes shapes;
    /** By shape; null when all are the features' own. */
    private final int[] wheres;

    private Placed(Kinds kinds, Map<Where, BitSet> made, List<Where> numbered, Shapes shapes, int[] wheres) {
        this.kinds = kinds;
        this.made = made;
        this.numbered = numbered;
        this.shapes = shapes;
        this.wheres = wheres;
    }

    /** @param made what is to be made, for which kinds; without the features' own */
    static Placed of(LayerShapes layer, Kinds kinds, Map<Where, BitSet> made, ShapeGeometries geometries) {
        List<Where> numbered = new ArrayList<>(List.of(Where.Place.OWN));
        numbered.addAll(made.keySet());
        if (made.isEmpty()) {
            return new Placed(kinds, made, numbered, layer.own(), null);
        }
        ShapesBuilder builder = new ShapesBuilder();
        builder.addAll(layer.own());
        for (int feature = 0; feature < layer.ids().size(); feature++) {
            int kind = kinds.of(feature);
            Geometry own = null;
            for (int where = 1; where < numbered.size(); where++) {
                if (made.get(numbered.get(where)).get(kind)) {
                    own = own == null ? geometries.geometry(feature) : own;
                    Geometry shape = own.isEmpty() ? null : make(numbered.get(where), own);
                    if (shape != null) {
                        builder.add(shape, feature, where);
                    }
                }
            }
        }
        ShapesBuilder.Sorted sorted = builder.sorted();
        return new Placed(kinds, made, numbered, sorted.shapes(), sorted.tags());
    }

    private static Geometry make(Where where, Geometry own) {
        return where instanceof Where.Derived derived ? derived.made().apply(own) : Middle.of(own);
    }

    /** Whether it is just what another palette needs. */
    boolean fits(Kinds otherKinds, Map<Where, BitSet> otherMade) {
        return kinds == otherKinds && made.equals(otherMade);
    }

    Kinds kinds() {
        return kinds;
    }

    Shapes shapes() {
        return shapes;
    }

    int numberOf(Where where) {
        return numbered.indexOf(where);
    }

    int wheres() {
        return numbered.size();
    }

    /** The number of the shape's. */
    int where(int shape) {
        return wheres == null ? 0 : wheres[shape];
    }

    /** Beyond the layer's own. */
    long sizeBytes() {
        return wheres == null ? 0 : shapes.sizeBytes() + 4L * wheres.length;
    }
}
