package districtatlas.paint;

import districtatlas.map.legend.LegendEntry;
import districtatlas.paint.decor.LegendLine;
import districtatlas.paint.decor.Swatch;
import java.util.List;

/** A sign of the legend as a small picture, painted exactly as the map paints it, hatches and casings too. Pure functions. */
public final class LegendSample {
    private LegendSample() {
    }

    /**
     * On a clear ground; an area fills it, a line goes across, a mark stands in the middle. Some 0.2 ms.
     *
     * @param width      logical pixels, as {@code height}
     * @param pixelScale device pixels per logical pixel
     */
    public static Picture paint(LegendEntry entry, double width, double height, double pixelScale) {
        int[] pixels = Swatch.paint(new LegendLine(entry.sample(), entry.symbols(), ""), width, height, pixelScale);
        int across = (int) Math.max(1, Math.round(width * pixelScale));
        return new Picture(across, pixels.length / across, pixels, List.of());
    }
}
