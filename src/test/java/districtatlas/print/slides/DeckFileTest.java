package districtatlas.print.slides;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** A file of slides: the parts it is packed of, and what stands on them. */
class DeckFileTest {
    /** With numbers, with signs, with a table. */
    private static final int[] STEPS = {1, 10, 15};
    private static final ShippedTalks SHIPPED = new ShippedTalks();
    private static Talk talk;
    private static byte[] packed;
    private static PackageParts deck;

    @TempDir
    private Path folder;

    @BeforeAll
    static void make() throws IOException {
        talk = SHIPPED.story(Lang.ZH, STEPS);
        packed = DeckFile.bytes(talk, SHIPPED.maps(Lang.ZH), SHIPPED.palette, n -> { }, Cancel.never());
        deck = new PackageParts(packed);
    }

    @AfterAll
    static void close() {
        SHIPPED.close();
    }

    private static List<String> texts(String part) {
        return PackageParts.elements(deck.xml(part), "t").stream().map(Element::getTextContent).toList();
    }

    @Test
    void aSlideSaysWhatTheStepSaysInThatOrder() {
        List<String> said = texts(deck.slides().get(1));
        TalkStep step = talk.steps().get(0);
        assertEquals(step.title(), said.get(0));
        assertEquals(step.said(), said.get(1));
        step.figures().forEach(f -> assertTrue(said.contains(f.amount()) && said.stream().anyMatch(t -> t.contains(f.name())), f.toString()));
        assertEquals(talk.source(step), said.get(said.size() - 3));
        assertEquals(talk.slideFoot(), said.get(said.size() - 2));
        assertTrue(talk.slideFoot().contains("OpenStreetMap") && talk.slideFoot().contains("ODbL"));
        assertEquals("2", said.get(said.size() - 1));
    }

    @Test
    void theTableIsATableAndItsWordsAreText() {
        String slide = deck.slides().get(3);
        TalkTable table = talk.steps().get(2).table().orElseThrow();
        assertEquals(table.rows().size() + 1, PackageParts.elements(deck.xml(slide), "tr").size());
        List<String> said = texts(slide);
        table.rows().forEach(r -> r.forEach(c -> c.lines().forEach(l -> assertTrue(said.contains(l), l))));
    }

    /** The sentence, every number with its year, and the lines of the plan stand in the notes. */
    @Test
    void theNotesSayWhatThePlanSaysAndWhere() {
        for (int i = 0; i < talk.steps().size(); i++) {
            String notes = String.join("\n", texts("ppt/notesSlides/notesSlide" + (i + 1) + ".xml"));
            TalkStep step = talk.steps().get(i);
            assertTrue(notes.startsWith(step.said()), notes);
            step.sources().forEach(c -> assertTrue(notes.contains(c.section().zh() + " \u00b7 " + talk.messages().get("words.source.line", String.valueOf(c.line()))), notes));
        }
        assertTrue(String.join("\n", texts("ppt/notesSlides/notesSlide1.xml")).contains("2020"));
    }

    /** As sharp as a screen of 3840 × 2160 shows it, and told to who cannot see it. */
    @Test
    void picturesAreSharpAndSaid() throws IOException {
        List<String> pictures = deck.names.stream().filter(n -> n.startsWith("ppt/media/")).toList();
        long maps = TalkSlides.of(talk).stream().filter(x -> x.map().isPresent()).map(x -> List.of(x.map().get(), x.layout().map().get(), x.marks())).distinct().count();
        assertEquals(maps, pictures.size(), "a picture that two slides have is there once");
        for (String picture : pictures) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(deck.parts.get(picture)));
            assertEquals(2160, image.getHeight(), 1);
            assertFalse(image.getColorModel().hasAlpha());
        }
        for (String slide : deck.slides().subList(0, STEPS.length + 1)) {
            Element picture = PackageParts.elements(deck.xml(slide), "pic").get(0);
            Element named = (Element) picture.getElementsByTagNameNS("*", "cNvPr").item(0);
            assertTrue(named.getAttribute("descr").length() > 8, slide);
        }
    }

    /** The signs stand below the names of their zones, each zone's own, on the map. */
    @Test
    void signsStandOnTheMap() {
        TalkStep step = talk.steps().get(1);
        List<Element> signs = PackageParts.elements(deck.xml(deck.slides().get(2)), "sp").stream().filter(s -> s.getElementsByTagNameNS("*", "ph").getLength() == 0).toList();
        assertEquals(step.marks().stream().mapToInt(m -> m.zones().size()).sum(), signs.size());
        for (Element sign : signs) {
            Element at = (Element) sign.getElementsByTagNameNS("*", "off").item(0);
            assertTrue(Long.parseLong(at.getAttribute("x")) > SlideMarkup.emu(392) && Long.parseLong(at.getAttribute("x")) < SlideMarkup.emu(DeckLayout.WIDTH), "left of the map or beyond it");
            assertTrue(Long.parseLong(at.getAttribute("y")) > 0 && Long.parseLong(at.getAttribute("y")) < SlideMarkup.emu(DeckLayout.HEIGHT));
        }
    }

    @Test
    void everyPartHasATypeAndEveryRelationLeadsSomewhere() {
        Set<String> typed = new HashSet<>();
        PackageParts.elements(deck.xml("[Content_Types].xml"), "Override").forEach(o -> assertTrue(typed.add(o.getAttribute("PartName").substring(1)), "twice: " + o.getAttribute("PartName")));
        Set<String> endings = PackageParts.elements(deck.xml("[Content_Types].xml"), "Default").stream().map(d -> d.getAttribute("Extension")).collect(Collectors.toSet());
        assertEquals(deck.names.size(), new HashSet<>(deck.names).size());
        for (String part : deck.names) {
            assertTrue(part.equals("[Content_Types].xml") || typed.contains(part) || endings.contains(part.substring(part.lastIndexOf('.') + 1)), "no type: " + part);
            if (part.endsWith(".xml") && !part.startsWith("[") && !part.startsWith("docProps")) {
                assertTrue(typed.contains(part), "an XML part has a type of its own: " + part);
            }
            if (part.endsWith(".rels")) {
                Path at = Path.of("/" + part).getParent().getParent();
                Set<String> ids = new HashSet<>();
                for (Element relation : PackageParts.elements(deck.xml(part), "Relationship")) {
                    assertTrue(ids.add(relation.getAttribute("Id")), part + " has twice " + relation.getAttribute("Id"));
                    String target = at.resolve(relation.getAttribute("Target")).normalize().toString().replace('\\', '/').substring(1);
                    assertTrue(deck.parts.containsKey(target), part + " leads nowhere: " + target);
                }
            }
        }
        typed.forEach(t -> assertTrue(deck.parts.containsKey(t), "a type of nothing: " + t));
    }

    @Test
    void shapesHaveNumbersOfTheirOwnAndEveryRelationAskedForIsThere() {
        for (String part : deck.names.stream().filter(n -> n.matches("ppt/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)/[a-zA-Z]+\\d+\\.xml")).toList()) {
            Set<String> ids = new HashSet<>();
            PackageParts.elements(deck.xml(part), "cNvPr").forEach(c -> assertTrue(ids.add(c.getAttribute("id")), part + ": two shapes " + c.getAttribute("id")));
            String rels = part.replaceAll("/([^/]+)$", "/_rels/$1.rels");
            Set<String> known = PackageParts.elements(deck.xml(rels), "Relationship").stream().map(r -> r.getAttribute("Id")).collect(Collectors.toSet());
            java.util.regex.Pattern.compile("r:(?:embed|id)=\"([^\"]+)\"").matcher(deck.text(part)).results().forEach(m -> assertTrue(known.contains(m.group(1)), part + ": " + m.group(1)));
        }
    }

    /** Fonts are the theme's, so that another theme changes all; and a program that spells knows the language. */
    @Test
    void runsHaveALanguageAndNoTypeOfTheirOwn() {
        for (String slide : deck.slides()) {
            String xml = deck.text(slide);
            assertFalse(xml.contains("<a:latin") || xml.contains("<a:ea "), slide);
            PackageParts.elements(deck.xml(slide), "rPr").forEach(r -> assertEquals("zh-CN", r.getAttribute("lang"), slide));
            PackageParts.elements(deck.xml(slide), "t").forEach(t -> assertFalse(t.getTextContent().isBlank(), slide));
        }
        String theme = deck.text("ppt/theme/theme1.xml");
        assertTrue(theme.contains("<a:ea typeface=\"Microsoft YaHei\"") && theme.contains("<a:latin typeface=\"Arial\"") && theme.contains("script=\"Hans\""));
        assertFalse(theme.matches("(?s).*\\{[a-z0-9A-Z]+\\}.*"), "a place that was not filled");
    }

    /** What a slide says is in places that its layout has: so outlines, themes and screen readers find it. */
    @Test
    void whatIsSaidStandsInPlacesOfTheLayout() {
        for (String slide : deck.slides()) {
            String layout = PackageParts.elements(deck.xml(slide.replace("slides/slide", "slides/_rels/slide") + ".rels"), "Relationship").stream()
                    .map(r -> r.getAttribute("Target")).filter(t -> t.contains("slideLayout")).findFirst().orElseThrow().replace("..", "ppt");
            Set<String> places = PackageParts.elements(deck.xml(layout), "ph").stream().map(p -> p.getAttribute("type") + p.getAttribute("idx")).collect(Collectors.toSet());
            PackageParts.elements(deck.xml(slide), "ph").forEach(p -> assertTrue(places.contains(p.getAttribute("type") + p.getAttribute("idx")), slide + ": " + p.getAttribute("type")));
        }
    }

    @Test
    void theSameTalkIsTheSameFile() {
        byte[] again = DeckFile.bytes(SHIPPED.story(Lang.ZH, STEPS), SHIPPED.maps(Lang.ZH), SHIPPED.palette, n -> { }, Cancel.never());
        assertArrayEquals(packed, again);
    }

    @Test
    void stoppedHalfWayItLeavesWhatWasThere() throws IOException {
        Path file = folder.resolve("talk.pptx");
        Files.write(file, packed);
        Cancel cancel = new Cancel();
        AtomicInteger parts = new AtomicInteger();
        assertThrows(CancellationException.class, () -> DeckFile.write(talk, SHIPPED.maps(Lang.ZH), SHIPPED.palette, file, done -> {
            parts.incrementAndGet();
            cancel.request();
        }, cancel));
        assertEquals(1, parts.get());
        assertArrayEquals(packed, Files.readAllBytes(file));
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }
}
