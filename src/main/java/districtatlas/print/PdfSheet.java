package districtatlas.print;

import districtatlas.base.FileKind;
import districtatlas.base.Lang;
import districtatlas.base.WholeFile;
import districtatlas.coord.ScreenBox;
import districtatlas.map.view.Viewport;
import districtatlas.paint.Still;
import districtatlas.paint.decor.BesideLayout;
import districtatlas.paint.decor.SheetInks;
import districtatlas.print.page.Block;
import districtatlas.print.page.Page;
import districtatlas.print.page.PageSize;
import districtatlas.print.page.Role;
import districtatlas.print.pdf.PdfFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A still picture as a PDF of one page, and pages of words after it, or pages of words alone. One thread at a time. */
public final class PdfSheet {
    private static final double PIXELS_OF_AN_INCH = 96;

    private PdfSheet() {
    }

    /**
     * Writes the file whole or not at all.
     *
     * @param title     of the document
     * @param detailDpi how finely lines are drawn; the page's size does not depend on it
     * @param further   pages after the picture
     * @throws IOException when the file cannot be written
     */
    public static void write(Still still, String title, double detailDpi, List<Page> further, Path file) throws IOException {
        WholeFile.write(file, FileKind.PAPER, bytes(still, title, detailDpi, further));
    }

    /**
     * The same with words around the picture.
     *
     * @param still as large as the layout's map, without decorations of its own
     */
    static void write(Still still, BesideLayout layout, String title, double detailDpi, List<Page> further, Path file) throws IOException {
        Page first = new Page(new PageSize(layout.width(), layout.height()),
                List.of(new Block.Map(layout.map(), still, title), new Block.Words(Role.PARAGRAPH, layout.pieces())), Optional.empty(), true);
        WholeFile.write(file, FileKind.PAPER, bytes(first, still, title, detailDpi, further));
    }

    /** @throws IllegalArgumentException unless the scene's pixel scale is 1 */
    public static byte[] bytes(Still still, String title, double detailDpi) throws IOException {
        return bytes(still, title, detailDpi, List.of());
    }

    static byte[] bytes(Still still, String title, double detailDpi, List<Page> further) throws IOException {
        Viewport view = still.scene().viewport();
        Page first = new Page(new PageSize(view.width(), view.height()), List.of(new Block.Map(new ScreenBox(0, 0, view.width(), view.height()), still, title)));
        return bytes(first, still, title, detailDpi, further);
    }

    private static byte[] bytes(Page first, Still still, String title, double detailDpi, List<Page> further) throws IOException {
        List<Page> pages = new ArrayList<>(List.of(first));
        pages.addAll(further);
        return PdfFile.bytes(pages, still.inks(), new PdfFile.About(title, still.scene().lang()), (int) Math.max(1, Math.round(detailDpi / PIXELS_OF_AN_INCH)));
    }

    /**
     * Pages of words and no picture. The same pages give the same bytes.
     *
     * @throws IOException when the file cannot be written
     */
    public static void write(List<Page> pages, SheetInks inks, Lang lang, String title, Path file) throws IOException {
        WholeFile.write(file, FileKind.PAPER, bytes(pages, inks, lang, title));
    }

    /** @param pages at least one */
    public static byte[] bytes(List<Page> pages, SheetInks inks, Lang lang, String title) throws IOException {
        return PdfFile.bytes(pages, inks, new PdfFile.About(title, lang), 1);
    }
}
