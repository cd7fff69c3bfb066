package districtatlas.print.album;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.atlas.AtlasOnPaper;
import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.print.page.Block;
import districtatlas.print.page.MapPlates;
import districtatlas.print.page.PaperSize;
import districtatlas.print.sheet.SheetPage;
import districtatlas.print.sheet.TitleBlock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The structure of the shipped district on paper: no page of it is as good as empty. */
class StructurePlateTest {
    /** Of blocks of words: title or running line, and each heading with what is said below it. */
    private static final int MANY = 15;

    @ParameterizedTest
    @CsvSource({"A4, ZH", "A4, EN", "A3, ZH", "A3, EN"})
    void itsWordsAreAllBesideTheMapOrAllOnAPageOfTheirOwn(PaperSize size, Lang lang) throws IOException {
        Messages messages = new Messages(lang);
        try (AtlasOnPaper open = AtlasOnPaper.open(Path.of(System.getProperty("atlas.file")), Optional.empty(), messages)) {
            AlbumChoice choice = new AlbumChoice(size, true, open.atlas().document().palettes().get(0), TitleBlock.EMPTY, LocalDate.of(2026, 1, 2));
            List<SheetPage> pages = new StructurePlate(AlbumPaper.of(open.atlas(), choice, messages), new MapPlates(open.lists())).of(Cancel.never()).pages();
            assertTrue(pages.size() <= (size == PaperSize.A3 ? 1 : 2), () -> pages.size() + " pages");
            assertEquals(1, pages.get(0).page().blocks().stream().filter(Block.Map.class::isInstance).count());
            SheetPage last = pages.get(pages.size() - 1);
            long words = last.page().blocks().stream().filter(Block.Words.class::isInstance).count();
            assertTrue(words >= MANY, () -> words + " blocks on page " + pages.size());
        }
    }
}
