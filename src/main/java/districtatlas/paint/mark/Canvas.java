package districtatlas.paint.mark;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Java2D over an array of premultiplied ARGB, without a copy; needs no display. */
public final class Canvas {
    private Canvas() {
    }

    /** Smooth edges, no snapping of lines to pixels: the same shape gives the same pixels wherever a tile begins. */
    public static Graphics2D over(int[] pixels, int width, int height) {
        Graphics2D g = image(pixels, width, height).createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        return g;
    }

    public static BufferedImage image(int[] pixels, int width, int height) {
        DirectColorModel model = new DirectColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), 32,
                0x00FF0000, 0x0000FF00, 0x000000FF, 0xFF000000, true, DataBuffer.TYPE_INT);
        WritableRaster raster = Raster.createWritableRaster(model.createCompatibleSampleModel(width, height),
                new DataBufferInt(pixels, width * height), new Point());
        return new BufferedImage(model, raster, true, null);
    }
}
