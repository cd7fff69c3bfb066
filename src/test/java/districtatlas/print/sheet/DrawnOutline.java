package districtatlas.print.sheet;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The lines of one width and colour that a page draws, in points of the page: to measure on paper what the map claims of the ground. */
final class DrawnOutline extends PDFGraphicsStreamEngine {
    private static final double HAIR = 0.02;

    private final double width;
    private final int rgb;
    private final List<Rectangle2D> found = new ArrayList<>();
    private GeneralPath path = new GeneralPath();

    private DrawnOutline(PDPage page, double width, int rgb) {
        super(page);
        this.width = width;
        this.rgb = rgb;
    }

    /** @param width of the lines in points, as they are drawn */
    static List<Rectangle2D> of(PDPage page, double width, int rgb) throws IOException {
        DrawnOutline outline = new DrawnOutline(page, width, rgb);
        outline.processPage(page);
        return outline.found;
    }

    @Override
    public void strokePath() throws IOException {
        if (Math.abs(transformWidth(getGraphicsState().getLineWidth()) - width) < HAIR && getGraphicsState().getStrokingColor().toRGB() == rgb) {
            found.add(path.getBounds2D());
        }
        path = new GeneralPath();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path = new GeneralPath();
    }

    @Override
    public void fillPath(int windingRule) {
        path = new GeneralPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        path = new GeneralPath();
    }

    @Override
    public void clip(int windingRule) {
        // What is cut away is drawn all the same.
    }

    @Override
    public void drawImage(PDImage image) {
        // No picture is a line.
    }

    @Override
    public void shadingFill(COSName shading) {
        // Nor is a shading.
    }
}
