package districtatlas.ui.bearings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineFitTest {
    /** A word that never goes, one that can go, and one that can be shortened before it goes. */
    private final List<double[]> words = List.of(new double[] {100}, new double[] {50, 0}, new double[] {200, 80, 0});
    private final int[] givingWay = {2, 2, 1};

    private int[] in(double room) {
        return LineFit.forms(words, givingWay, 10, room);
    }

    @Test
    void whatFitsStaysWhole() {
        assertArrayEquals(new int[] {0, 0, 0}, in(370));
    }

    @Test
    void wordsAreShortenedBeforeTheyGo() {
        assertArrayEquals(new int[] {0, 0, 1}, in(369));
        assertArrayEquals(new int[] {0, 0, 1}, in(250));
        assertArrayEquals(new int[] {0, 0, 2}, in(249), "and the least needed goes first");
        assertArrayEquals(new int[] {0, 1, 2}, in(159));
    }

    @Test
    void whatNeverGoesStaysHoweverNarrow() {
        assertArrayEquals(new int[] {0, 1, 2}, in(5));
    }
}
