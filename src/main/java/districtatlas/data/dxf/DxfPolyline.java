package districtatlas.data.dxf;

import districtatlas.data.dxf.DxfShapes.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Polygonal;

/** A polyline of the old kind, whose vertices are entities of their own. One thread at a time. */
final class DxfPolyline {
    private static final int CLOSED = 1;
    private static final int IN_SPACE = 8;
    private static final int MESH = 16 | 64;
    private static final int FRAME_OF_A_SPLINE = 16;

    private final DxfItem head;
    private final int flags;
    private final Affine plane;
    private final List<double[]> vertices = new ArrayList<>();
    private double firstHeight = Double.NaN;
    private boolean tilted;
    private boolean broken;

    DxfPolyline(DxfItem head, RawEntity e) {
        this.head = head;
        this.flags = e.whole(70, 0);
        this.plane = (flags & IN_SPACE) != 0 ? Affine.NONE : DxfShapes.plane(e, e.number(30, 0));
    }

    void add(RawEntity vertex) {
        if ((vertex.whole(70, 0) & FRAME_OF_A_SPLINE) != 0 || isMesh()) {
            return;
        }
        broken |= vertex.isBroken();
        double height = vertex.number(30, 0);
        tilted |= !Double.isNaN(firstHeight) && height != firstHeight;
        firstHeight = Double.isNaN(firstHeight) ? height : firstHeight;
        vertices.add(new double[] {vertex.number(10, Double.NaN), vertex.number(20, Double.NaN), vertex.number(42, 0)});
    }

    boolean isMesh() {
        return (flags & MESH) != 0;
    }

    DxfItem head() {
        return head;
    }

    /** Empty when it has no shape. */
    Optional<DxfItem> item() {
        Shape shape = broken ? Shape.NONE : DxfShapes.polyline(vertices, (flags & CLOSED) != 0);
        if (shape.geometry() == null) {
            return Optional.empty();
        }
        int marks = (shape.curved() ? DxfItem.CURVED : 0) | (shape.geometry() instanceof Polygonal ? DxfItem.AREA : 0) | (tilted ? DxfItem.TILTED : 0);
        double elevation = (flags & IN_SPACE) != 0 ? firstHeight : head.elevation();
        return Optional.of(new DxfItem(head.type(), head.number(), head.layer(), head.color(), head.linetype(), "", head.more(), elevation, marks,
                plane.apply(shape.geometry()), null));
    }
}
