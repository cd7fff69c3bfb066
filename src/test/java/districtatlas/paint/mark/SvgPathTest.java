package districtatlas.paint.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgPathTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "M 0 0 L 2 0 L 2 1 Z          | 0 0 2 1",
        "m 1 1 2 0 0 3 z              | 1 1 2 3",
        "M0,0H4V2h-1z                 | 0 0 4 2",
        "M0 0 C 0 2 4 2 4 0           | 0 0 4 1.5",
        "M0 0 Q 2 4 4 0               | 0 0 4 2",
        "M-.5.5-.25-.5                | -0.5 -0.5 0.25 1",
        "M 1e1 0 L 2E1 5              | 10 0 10 5"})
    void readsThePathLanguage(String data, String box) {
        Rectangle2D bounds = new Area(SvgPath.parse(data)).isEmpty() ? SvgPath.parse(data).getBounds2D()
                : SvgPath.parse(data + (data.endsWith("z") || data.endsWith("Z") ? "" : " Z")).getBounds2D();
        bounds = data.contains("C") || data.contains("Q") ? new Area(SvgPath.parse(data)).getBounds2D() : bounds;
        String[] want = box.strip().split(" ");
        assertEquals(Double.parseDouble(want[0]), bounds.getX(), 1e-6);
        assertEquals(Double.parseDouble(want[1]), bounds.getY(), 1e-6);
        assertEquals(Double.parseDouble(want[2]), bounds.getWidth(), 1e-6);
        assertEquals(Double.parseDouble(want[3]), bounds.getHeight(), 1e-6);
    }

    @Test
    void twoHalfArcsMakeACircle() {
        Area circle = new Area(SvgPath.parse("M -0.5 0 A 0.5 0.5 0 1 0 0.5 0 A 0.5 0.5 0 1 0 -0.5 0 Z"));
        Rectangle2D box = circle.getBounds2D();
        assertEquals(1, box.getWidth(), 1e-3);
        assertEquals(1, box.getHeight(), 1e-3);
        assertTrue(circle.contains(0, 0) && !circle.contains(0.45, 0.45));
    }
}
