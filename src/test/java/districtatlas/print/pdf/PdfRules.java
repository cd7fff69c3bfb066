package districtatlas.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds a file against the rules of a standard, as veraPDF has them. One thread at a time. */
public final class PdfRules {
    private PdfRules() {
    }

    /** Nothing of PDF/A-2u is broken, nor of PDF/UA-1 as far as a machine can tell. */
    public static void assertKept(byte[] pdf) {
        assertEquals(List.of(), broken(pdf, PDFAFlavour.PDFA_2_U), "PDF/A-2u");
        assertEquals(List.of(), broken(pdf, PDFAFlavour.PDFUA_1), "PDF/UA-1");
    }

    /** Each broken rule once: its clause, what it says, and where it was first broken. */
    public static List<String> broken(byte[] pdf, PDFAFlavour standard) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            Map<String, String> broken = new TreeMap<>();
            for (TestAssertion a : result.getTestAssertions()) {
                if (a.getStatus() == TestAssertion.Status.FAILED) {
                    broken.putIfAbsent(a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber(), a.getMessage() + " @ " + a.getLocation().getContext());
                }
            }
            List<String> all = new ArrayList<>();
            broken.forEach((rule, said) -> all.add(rule + " " + said));
            return all;
        } catch (Exception e) {
            throw new IllegalStateException("not to be validated", e);
        }
    }
}
