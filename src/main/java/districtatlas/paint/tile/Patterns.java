package districtatlas.paint.tile;

import districtatlas.map.style.MarkShapes;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.PointSymbol;
import districtatlas.paint.mark.Canvas;
import districtatlas.paint.mark.MarkOutline;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Textures of area patterns, made once: marks in their lattice and the neighbours' overhang, so that strokes run through from square to
 * square. Any thread.
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

    /** A hatch turns as a whole: its mark turned alone would not meet its neighbours. */
    private static boolean turnsWhole(PointSymbol mark, double step) {
        return MarkShapes.isHatch(mark.shape()) && mark.rotationDeg() % 90 != 0 && Math.abs(mark.sizePx() - step) < 1e-6;
    }

    private static Ink make(Key key) {
        boolean turned = turnsWhole(key.mark, key.step);
        Lattice lattice = turned ? Lattice.turned(key.step * key.scale, key.mark.rotationDeg()) : Lattice.upright(key.step * key.scale);
        // A mark as large as its step must meet its neighbour exactly: it takes part in the rounding.
        double exact = lattice.step() / key.step;
        MarkOutline mark = new MarkOutline(turned ? key.mark.turnedTo(lattice.degrees()) : key.mark,
                Math.abs(exact - key.scale) < key.scale * 0.2 ? exact : key.scale);
        int side = lattice.side();
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, Ink.premultiplied(key.fillArgb));
        Graphics2D g = Canvas.over(pixels, side, side);
        if (mark.isFilled()) {
            g.setColor(new Color(key.mark.fillArgb(), true));
            g.fill(repeated(mark.outline(), mark, lattice));
        }
        if (mark.isStroked()) {
            g.setColor(new Color(key.mark.strokeArgb(), true));
            g.fill(repeated(mark.stroked(), mark, lattice));
        }
        g.dispose();
        return Ink.texture(pixels, side);
    }

    /** One shape, so that neighbours which overlap are not seen through each other. */
    private static Path2D repeated(Shape shape, MarkOutline mark, Lattice lattice) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Rectangle2D box = mark.bounds();
        double reach = Math.max(Math.max(-box.getMinX(), box.getMaxX()), Math.max(-box.getMinY(), box.getMaxY()));
        lattice.placesWithin(reach).forEach(p -> all.append(AffineTransform.getTranslateInstance(p.getX(), p.getY())
                .createTransformedShape(shape), false));
        return all;
    }
}
