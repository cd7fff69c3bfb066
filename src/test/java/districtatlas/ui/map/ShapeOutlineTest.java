package districtatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.map.view.Viewport;
import districtatlas.ui.OnFx;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ShapeOutlineTest {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final Viewport VIEW = new Viewport(new EastNorth(0, 0), 1, 600, 400);

    @BeforeAll
    static void wake() {
        OnFx.wake();
    }

    private static Geometry square(int i) {
        return SHAPES.toGeometry(new Envelope(20 * i, 20 * i + 10, 0, 10));
    }

    private static int pieces(ShapeOutline outline) {
        return outline.getChildren().stream().mapToInt(g -> ((Group) g).getChildren().size()).sum();
    }

    private static long seen(ShapeOutline outline) {
        return outline.getChildren().stream().flatMap(g -> ((Group) g).getChildren().stream()).filter(p -> p.isVisible() && !((Path) p).getElements().isEmpty())
                .count();
    }

    @Test
    void whatManyPiecesTookIsLetGoWhenFewAreShown() {
        OnFx.run(() -> {
            ShapeOutline outline = new ShapeOutline("pointed-item-line", 8, 4.5);
            Geometry many = SHAPES.buildGeometry(IntStream.range(0, 30).mapToObj(ShapeOutlineTest::square).toList());
            outline.show(many, VIEW);
            assertEquals(60, seen(outline), "30 squares in two strokes");
            outline.show(square(0), VIEW);
            assertEquals(2, seen(outline));
            assertTrue(pieces(outline) <= 6, () -> pieces(outline) + " kept for one square");
            outline.show(many, VIEW);
            assertEquals(60, seen(outline));
            outline.show(null, VIEW);
            assertTrue(pieces(outline) <= 4, () -> pieces(outline) + " kept for nothing");
            outline.show(SHAPES.createLineString(new Coordinate[] {new Coordinate(0, 0), new Coordinate(50, 50)}), VIEW);
            assertEquals(2, seen(outline));
        });
    }
}
