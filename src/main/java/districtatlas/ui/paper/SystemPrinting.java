package districtatlas.ui.paper;

import districtatlas.print.page.PaperSize;
import districtatlas.print.pdf.PdfPictures;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.PrintResolution;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints by the system's own dialog: each page as a picture of the printer's resolution, laid on the paper where the sheet has it, so that
 * 1 : N is true. Begins on the FX thread; printers are looked for and pages drawn on a thread of their own.
 */
public final class SystemPrinting implements Printing {
    private static final Logger LOG = LoggerFactory.getLogger(SystemPrinting.class);
    /** What is finer is not seen, and an A3 page of it takes more memory than a map should. */
    private static final int MOST_DPI = 300;
    private static final double POINTS_OF_AN_INCH = 72;
    /** Papers are rounded to whole points. */
    private static final double TOLERANCE = 3;

    private final Executor aside;
    private final Executor fx;

    /**
     * @param aside runs on a thread of its own
     * @param fx    the FX thread
     */
    public SystemPrinting(Executor aside, Executor fx) {
        this.aside = aside;
        this.fx = fx;
    }

    @Override
    public void print(byte[] file, String title, Window owner, Consumer<Outcome> ended) {
        aside.execute(() -> {
            boolean none = Printer.getDefaultPrinter() == null && Printer.getAllPrinters().isEmpty();
            fx.execute(() -> {
                PrinterJob job = none ? null : PrinterJob.createPrinterJob();
                if (job == null) {
                    ended.accept(Outcome.NONE);
                } else {
                    ask(job, file, title, owner, ended);
                }
            });
        });
    }

    private void ask(PrinterJob job, byte[] file, String title, Window owner, Consumer<Outcome> ended) {
        JobSettings settings = job.getJobSettings();
        settings.setJobName(title);
        try (PdfPictures pictures = PdfPictures.of(file)) {
            double wide = pictures.width(1) * POINTS_OF_AN_INCH;
            double high = pictures.height(1) * POINTS_OF_AN_INCH;
            settings.setPageLayout(job.getPrinter().createPageLayout(paper(Math.max(wide, high)), wide > high ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                    Printer.MarginType.HARDWARE_MINIMUM));
            settings.setPageRanges(new PageRange(1, pictures.count()));
        } catch (IOException e) {
            LOG.warn("{} is no file that can be printed", title, e);
            ended.accept(Outcome.FAILED);
            return;
        }
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            ended.accept(Outcome.GIVEN_UP);
            return;
        }
        aside.execute(() -> {
            Outcome outcome = print(job, file);
            fx.execute(() -> ended.accept(outcome));
        });
    }

    private static Paper paper(double longPoints) {
        return longPoints > PaperSize.A4.upright().height() * 0.75 + TOLERANCE ? Paper.A3 : Paper.A4;
    }

    private static Outcome print(PrinterJob job, byte[] file) {
        boolean smaller = false;
        PageLayout layout = job.getJobSettings().getPageLayout();
        PrintResolution finest = job.getJobSettings().getPrintResolution();
        int dpi = Math.min(MOST_DPI, finest == null ? MOST_DPI : finest.getFeedResolution());
        try (PdfPictures pictures = PdfPictures.of(file)) {
            for (int page = 1; page <= pictures.count(); page++) {
                if (isWanted(page, job.getJobSettings().getPageRanges())) {
                    ImageView view = new ImageView(PageView.image(pictures.at(page, dpi)));
                    double fit = place(view, pictures.width(page) * POINTS_OF_AN_INCH, pictures.height(page) * POINTS_OF_AN_INCH, layout);
                    smaller |= fit < 1;
                    if (!job.printPage(layout, view)) {
                        job.cancelJob();
                        return Outcome.FAILED;
                    }
                }
            }
        } catch (IOException e) {
            LOG.warn("a page could not be drawn for the printer", e);
            job.cancelJob();
            return Outcome.FAILED;
        }
        return !job.endJob() ? Outcome.FAILED : smaller ? Outcome.SMALLER : Outcome.PRINTED;
    }

    private static boolean isWanted(int page, PageRange[] ranges) {
        if (ranges == null || ranges.length == 0) {
            return true;
        }
        for (PageRange range : ranges) {
            if (page >= range.getStartPage() && page <= range.getEndPage()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Lays a page where the sheet has it: what is printed begins at the printer's own margin, which the sheet's frame keeps clear of.
     *
     * @return how much smaller it had to be: 1 for as large as it is
     */
    private static double place(ImageView view, double wide, double high, PageLayout layout) {
        double paperWide = layout.getLeftMargin() + layout.getPrintableWidth() + layout.getRightMargin();
        double paperHigh = layout.getTopMargin() + layout.getPrintableHeight() + layout.getBottomMargin();
        view.setFitWidth(wide);
        view.setFitHeight(high);
        if (wide <= paperWide + TOLERANCE && high <= paperHigh + TOLERANCE) {
            view.getTransforms().setAll(new Translate(-layout.getLeftMargin(), -layout.getTopMargin()));
            return 1;
        }
        double fit = Math.min(layout.getPrintableWidth() / wide, layout.getPrintableHeight() / high);
        view.getTransforms().setAll(new Scale(fit, fit));
        return fit;
    }
}
