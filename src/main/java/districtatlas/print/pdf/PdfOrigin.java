package districtatlas.print.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Who made a PDF. Pure functions of the file. */
public final class PdfOrigin {
    private PdfOrigin() {
    }

    /** Whether this program wrote it; what cannot be read was made by others. */
    public static boolean isOurs(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return PdfMetadata.PRODUCER.equals(document.getDocumentInformation().getProducer());
        } catch (IOException unreadable) {
            return false;
        }
    }
}
