package districtatlas.print.slides;

import static districtatlas.print.slides.SlideMarkup.HEAD;
import static districtatlas.print.slides.SlideMarkup.NAMESPACES;
import static districtatlas.print.slides.SlideMarkup.TREE;

import districtatlas.base.Cancel;
import districtatlas.base.FileKind;
import districtatlas.base.Lang;
import districtatlas.base.WholeFile;
import districtatlas.map.style.Palette;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;

/**
 * A talk as a file of slides (PPTX): pictures of maps as sharp as a screen of 3840 × 2160, and everything that is said as text in the places
 * of layouts. The same talk gives the same bytes. One thread at a time; one picture is painted after another.
 */
public final class DeckFile {
    /** A sign's height in shares of the slide's, as in the window. */
    private static final double SIGN = 1 / 34.0;

    private final Talk talk;
    private final TalkMaps maps;
    private final Cancel cancel;
    private final Lang lang;

    private DeckFile(Talk talk, TalkMaps maps, Cancel cancel) {
        this.talk = talk;
        this.maps = maps;
        this.cancel = cancel;
        this.lang = talk.messages().lang();
    }

    /**
     * Writes the file whole or not at all.
     *
     * @param palette whose colours the slides have
     * @param progress gets how many steps are done
     * @throws IOException when the file cannot be written
     * @throws java.util.concurrent.CancellationException when cancelled; then nothing is written
     */
    public static void write(Talk talk, TalkMaps maps, Palette palette, Path file, IntConsumer progress, Cancel cancel) throws IOException {
        WholeFile.write(file, FileKind.SLIDES, bytes(talk, maps, palette, progress, cancel));
    }

    static byte[] bytes(Talk talk, TalkMaps maps, Palette palette, IntConsumer progress, Cancel cancel) {
        return new DeckFile(talk, maps, cancel).bytes(palette, progress);
    }

    private byte[] bytes(Palette palette, IntConsumer progress) {
        byte[] template = DeckTemplate.of(palette, talk.title(), talk.messages());
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(template))) {
            List<Slide> slides = TalkSlides.of(talk);
            SlidePictures pictures = new SlidePictures(maps, cancel, SIGN);
            for (int i = 0; i < slides.size(); i++) {
                cancel.check();
                Slide slide = slides.get(i);
                add(show, show.findLayout(DeckTemplate.name(slide.layout(), talk.messages())), slide, i + 1, pictures);
                progress.accept(Math.min(talk.steps().size(), (i + 1) * talk.steps().size() / slides.size()));
            }
            describe(show.getProperties());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            return SteadyPackage.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);      // in memory
        }
    }

    private void add(XMLSlideShow show, XSLFSlideLayout layout, Slide slide, int number, SlidePictures pictures) {
        XSLFSlide made = show.createSlide(layout);
        Optional<SlidePictures.Drawn> drawn = slide.map().map(m -> pictures.of(slide));
        String picture = drawn.map(d -> {
            XSLFPictureData data = show.addPicture(d.png(), PictureType.PNG);
            return made.addRelation(null, XSLFRelation.IMAGES, data).getRelationship().getId();
        }).orElse("");
        String shapes = new SlideShapes(slide, number, talk, maps::name).of(picture, drawn.map(SlidePictures.Drawn::signs).orElse(List.of()));
        String xml = HEAD + "<p:sld " + NAMESPACES + "><p:cSld><p:spTree>" + TREE + shapes + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>";
        try {
            made.getXmlObject().set(SldDocument.Factory.parse(xml).getSld());
            if (!slide.notes().isEmpty()) {
                XSLFNotes notes = show.getNotesSlide(made);
                notes.getXmlObject().set(NotesDocument.Factory.parse(notes(slide)).getNotes());
            }
        } catch (XmlException e) {
            throw new IllegalStateException("slide " + number, e);
        }
    }

    private String notes(Slide slide) {
        String said = slide.notes().stream().map(n -> SlideMarkup.paragraphs(n, lang)).reduce("", String::concat);
        return HEAD + "<p:notes " + NAMESPACES + "><p:cSld><p:spTree>" + TREE + "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"" + SlideMarkup.escaped(talk.messages().get("slides.shape.picture"))
                + "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph " + DeckTemplate.NOTES_PICTURE + "/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>"
                + SlideMarkup.placeholder(3, talk.messages().get("slides.shape.notes"), DeckTemplate.NOTES_BODY, said)
                + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>";
    }

    /** Neither times nor people: the same talk is the same file. */
    private void describe(POIXMLProperties properties) {
        properties.getCoreProperties().setTitle(talk.title());
        properties.getCoreProperties().setSubjectProperty(talk.subtitle());
        properties.getCoreProperties().getUnderlyingProperties().setLanguageProperty(SlideMarkup.tag(lang));
    }
}
