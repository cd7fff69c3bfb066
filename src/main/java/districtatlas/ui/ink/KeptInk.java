package districtatlas.ui.ink;

import java.util.List;

/** What is drawn, for as long as the program runs: another language makes another window, and no file ever has it. FX thread only. */
public final class KeptInk {
    private List<Stroke> strokes = List.of();

    List<Stroke> strokes() {
        return strokes;
    }

    void keep(List<Stroke> other) {
        strokes = other;
    }
}
