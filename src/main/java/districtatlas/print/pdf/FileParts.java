package districtatlas.print.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What all pages of a file share: the document, the two weights of its type, and the sum of all that was written. One thread at a time. */
final class FileParts {
    private final PDDocument document;
    private final SubsetFont regular;
    private final SubsetFont bold;
    private final CRC32 sum = new CRC32();

    FileParts(PDDocument document) throws IOException {
        this.document = document;
        this.regular = SubsetFont.of(false);
        this.bold = SubsetFont.of(true);
    }

    SubsetFont font(boolean inBold) {
        return inBold ? bold : regular;
    }

    COSStream stream(byte[] bytes) throws IOException {
        sum.update(bytes);
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream to = stream.createOutputStream(COSName.FLATE_DECODE)) {
            to.write(bytes);
        }
        return stream;
    }

    /** Of all content in the order in which it was written. */
    long sum() {
        return sum.getValue();
    }

    /** What of the two weights was written anywhere in the document, embedded once. */
    Map<String, COSDictionary> embeddedFonts() throws IOException {
        Map<String, COSDictionary> fonts = new LinkedHashMap<>();
        for (SubsetFont font : List.of(regular, bold)) {
            if (font.isUsed()) {
                fonts.put(font.name(), font.embed(this));
            }
        }
        return fonts;
    }
}
