package districtatlas.print.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slides as another program reads them: LibreOffice opens the file and makes pages of it. */
class OfficeTest {
    private static final int MOST_SECONDS = 180;
    private static final int[] STEPS = {1, 10, 15};

    @TempDir
    private Path folder;

    private static boolean isThere() {
        String path = System.getenv("PATH");
        return path != null && Stream.of(path.split(java.io.File.pathSeparator)).anyMatch(p -> Files.isExecutable(Path.of(p, "soffice")));
    }

    @Test
    void anotherProgramShowsTheWordsInOrderAndThePictures() throws IOException, InterruptedException {
        assumeTrue(isThere(), "LibreOffice is not installed here: whether it opens our slides is not checked");
        try (ShippedTalks shipped = new ShippedTalks()) {
            Talk talk = shipped.story(Lang.EN, STEPS);
            Path file = folder.resolve("talk.pptx");
            DeckFile.write(talk, shipped.maps(Lang.EN), shipped.palette, file, n -> { }, Cancel.never());
            try (PDDocument pdf = Loader.loadPDF(converted(file).toFile())) {
                List<Slide> slides = TalkSlides.of(talk);
                assertEquals(slides.size(), pdf.getNumberOfPages());
                for (int i = 0; i < slides.size(); i++) {
                    check(slides.get(i), talk, page(pdf, i + 1), pdf.getPage(i));
                }
            }
        }
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(false);
        text.setStartPage(number);
        text.setEndPage(number);
        return bare(text.getText(pdf));
    }

    /** Without the breaks of lines. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\u2002\u00a0\u00ad]+", "");
    }

    private static void check(Slide slide, Talk talk, String page, PDPage drawn) throws IOException {
        int title = page.indexOf(bare(slide.title()));
        assertTrue(title >= 0, slide.title() + " is not in " + page);
        int at = title;
        for (SlideWords words : slide.words()) {
            int next = page.indexOf(bare(words.text()), at);
            assertTrue(next >= 0, words.text() + " does not come next in " + page);
            at = next;
        }
        assertTrue(page.indexOf(bare(slide.source()), at) >= 0, slide.source() + " is not in " + page);
        assertTrue(page.contains(bare(talk.slideFoot())), page);
        int pictures = 0;
        Object before = null;
        for (Object token : new PDFStreamParser(drawn).parse()) {
            if (token instanceof Operator operator && operator.getName().equals("Do") && before instanceof COSName name
                    && drawn.getResources().getXObject(name) instanceof PDImageXObject image) {
                assertTrue(image.getHeight() > 400, "a picture of " + image.getHeight() + " rows");
                pictures++;
            }
            before = token;
        }
        assertEquals(slide.map().isPresent() ? 1 : 0, pictures, slide.title());
    }

    /** With a profile of its own: another LibreOffice that runs is not disturbed, and its settings are not ours. */
    private Path converted(Path file) throws IOException, InterruptedException {
        Path profile = folder.resolve("profile");
        Process office = new ProcessBuilder("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), file.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("office.log").toFile()).start();
        boolean ended = office.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            office.destroyForcibly();
        }
        Path pdf = folder.resolve("talk.pdf");
        assertTrue(ended && Files.isRegularFile(pdf), () -> "LibreOffice made no pages: " + log());
        return pdf;
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("office.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
