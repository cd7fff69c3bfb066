package districtatlas.ui.ink;

import districtatlas.notebook.MarkLook;

/** What a line is drawn with. Widths are shares of the height of the map, so that the last row sees the same on every screen. */
enum Nib {
    PEN(0.0068, 1, MarkLook.Weight.MEDIUM), MARKER(0.03, 0.42, MarkLook.Weight.BOLD);

    private final double width;
    private final double opacity;
    private final MarkLook.Weight weight;

    Nib(double width, double opacity, MarkLook.Weight weight) {
        this.width = width;
        this.opacity = opacity;
        this.weight = weight;
    }

    /** Of the map's height. */
    double width() {
        return width;
    }

    double opacity() {
        return opacity;
    }

    /** Of the mark that a line becomes when it is kept. */
    MarkLook.Weight weight() {
        return weight;
    }
}
