package districtatlas.paint.label;

import districtatlas.paint.lettering.Letterings;
import districtatlas.paint.lettering.Typeface;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words set in type, for all the maps that one thread labels; for each pixel scale its own, since two screens may differ. One thread at a time. */
public final class TypeStock {
    private static final int MOST_SCALES = 2;

    private final Map<Double, Letterings> byScale = new LinkedHashMap<>(4, 0.75f, true);

    /** Reads the fonts and sets a first word, so that the first picture does not wait for it. */
    public void warmUp() {
        Typeface face = Typeface.bundled();
        face.glyph('A', true, false, 16);
        face.glyph('A', false, false, 12);
    }

    /** Between pictures: what is used while one is drawn is not forgotten. */
    Letterings at(double pixelScale) {
        Letterings letterings = byScale.computeIfAbsent(pixelScale, Letterings::new);
        if (byScale.size() > MOST_SCALES) {
            byScale.remove(byScale.keySet().iterator().next());
        }
        letterings.forgetIfMany();
        return letterings;
    }
}
