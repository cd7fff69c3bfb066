package districtatlas.paint.tile;

import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.paint.mark.Canvas;
import districtatlas.paint.mark.MarkOutline;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Textures of area patterns, made once: one mark and its neighbours' overhang, so that strokes run through from square to square.
 * The step is rounded to whole device pixels; half a pixel of spacing buys a texture that repeats without a seam. Any thread.
 */
final class Patterns {
    private record Key(int fillArgb, PointSymbol mark, double step, double scale) {
    }

    private final Map<Key, Ink> inks = new ConcurrentHashMap<>();

    /** The pattern on its plain fill, if it has one. */
    Ink ink(AreaSymbol symbol, double scale) {
        PointSymbol mark = symbol.pattern().orElseThrow();
        double step = symbol.patternStepPx() > 0 ? symbol.patternStepPx() : mark.sizePx();
        return inks.computeIfAbsent(new Key(symbol.fillArgb(), mark, step, scale), Patterns::make);
    }

    private static Ink make(Key key) {
        int side = (int) Math.max(2, Math.round(key.step * key.scale));
        // A mark as large as its step must meet its neighbour exactly: it takes part in the rounding.
        double exact = side / key.step;
        MarkOutline mark = new MarkOutline(key.mark, Math.abs(exact - key.scale) < key.scale * 0.2 ? exact : key.scale);
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, Ink.premultiplied(key.fillArgb));
        Graphics2D g = Canvas.over(pixels, side, side);
        int reach = 1 + (int) Math.ceil(Math.max(mark.bounds().getWidth(), mark.bounds().getHeight()) / side / 2);
        Path2D filled = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Path2D stroked = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = -reach; i <= reach; i++) {
            for (int j = -reach; j <= reach; j++) {
                AffineTransform t = AffineTransform.getTranslateInstance((i + 0.5) * side, (j + 0.5) * side);
                filled.append(t.createTransformedShape(mark.outline()), false);
                if (mark.isStroked()) {
                    stroked.append(t.createTransformedShape(mark.stroked()), false);
                }
            }
        }
        if (mark.isFilled()) {
            g.setColor(new Color(key.mark.fillArgb(), true));
            g.fill(filled);
        }
        if (mark.isStroked()) {
            g.setColor(new Color(key.mark.strokeArgb(), true));
            g.fill(stroked);
        }
        g.dispose();
        return Ink.texture(pixels, side);
    }
}
