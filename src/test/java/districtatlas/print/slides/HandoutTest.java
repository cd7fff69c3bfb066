package districtatlas.print.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.coord.ScreenBox;
import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Block;
import districtatlas.print.page.Page;
import districtatlas.print.page.Role;
import districtatlas.print.page.TypeStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandoutTest {
    private static final ShippedTalks SHIPPED = new ShippedTalks();

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        SHIPPED.close();
    }

    private static Stream<Piece> pieces(Page page) {
        return page.blocks().stream().filter(Block.Words.class::isInstance).flatMap(b -> ((Block.Words) b).pieces().stream());
    }

    private static boolean meet(ScreenBox a, ScreenBox b) {
        return a.x() < b.maxX() - 0.5 && b.x() < a.maxX() - 0.5 && a.y() < b.maxY() - 0.5 && b.y() < a.maxY() - 0.5;
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void threeStepsStandOnAPageWithRoomToWriteAndNothingMeets(Lang lang) {
        Talk talk = SHIPPED.story(lang);
        List<Page> pages = Handout.pages(talk, SHIPPED.maps(lang), n -> { }, Cancel.never());
        List<Long> maps = pages.stream().map(p -> p.blocks().stream().filter(Block.Map.class::isInstance).count()).toList();
        assertEquals(talk.steps().size(), maps.stream().mapToLong(n -> n).sum());
        maps.subList(0, maps.size() - 1).forEach(n -> assertEquals(3, n, maps.toString()));
        for (Page page : pages) {
            List<ScreenBox> words = page.blocks().stream().filter(b -> b instanceof Block.Words w && w.role() != Role.FURNITURE).flatMap(b -> ((Block.Words) b).pieces().stream())
                    .filter(Piece.Words.class::isInstance).map(Piece::box).toList();
            List<ScreenBox> plates = page.blocks().stream().filter(Block.Map.class::isInstance).map(b -> ((Block.Map) b).box()).toList();
            words.forEach(w -> plates.forEach(m -> assertTrue(!meet(w, m), w + " meets " + m)));
            pieces(page).filter(Piece.Words.class::isInstance).forEach(w -> {
                assertTrue(((Piece.Words) w).sizePx() >= TypeStyle.LEAST_PX, w.toString());
                assertTrue(w.box().x() >= 0 && w.box().maxX() <= page.size().width() && w.box().maxY() <= page.size().height(), w.toString());
            });
            List<ScreenBox> rules = pieces(page).filter(p -> p instanceof Piece.Line).map(Piece::box).toList();
            assertTrue(rules.size() >= 2 * plates.size(), "lines to write on: " + rules.size());
            rules.forEach(r -> words.forEach(w -> assertTrue(r.y() < w.y() || r.y() >= w.maxY() - 1 || r.maxX() < w.x(), "a line through " + w)));
            page.blocks().stream().filter(Block.Map.class::isInstance).forEach(b -> ((Block.Map) b).still().labels()
                    .forEach(l -> assertTrue(l.symbol().sizePx() >= TypeStyle.LEAST_PX, l.symbol().label() + " " + l.symbol().sizePx())));
        }
    }

    /** Read back from the file: every sentence once, whose data it is on every page. */
    @Test
    void theFileSaysWhatTheTalkSays() throws IOException {
        Talk talk = SHIPPED.story(Lang.EN, 1, 9, 10, 15);
        Path file = folder.resolve("handout.pdf");
        Handout.write(talk, SHIPPED.maps(Lang.EN), SHIPPED.palette, file, n -> { }, Cancel.never());
        byte[] once = Files.readAllBytes(file);
        Handout.write(talk, SHIPPED.maps(Lang.EN), SHIPPED.palette, file, n -> { }, Cancel.never());
        org.junit.jupiter.api.Assertions.assertArrayEquals(once, Files.readAllBytes(file));
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u2002]+", "");
            for (TalkStep step : talk.steps()) {
                String said = step.said().replaceAll("[\\s\u2002]+", "");
                assertTrue(text.contains(said), step.said());
                assertEquals(text.indexOf(said), text.lastIndexOf(said));
                step.figures().forEach(f -> assertTrue(text.contains((f.name() + f.amount()).replaceAll("[\\s\u2002]+", "")), f.toString()));
                assertTrue(text.contains(talk.source(step).replaceAll("[\\s\u2002]+", "")), talk.source(step));
            }
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(i);
                one.setEndPage(i);
                String page = one.getText(pdf).replaceAll("[\\s\u2002]+", "");
                talk.foot().forEach(f -> assertTrue(page.contains(f.replaceAll("[\\s\u2002]+", "")), f));
            }
        }
    }
}
