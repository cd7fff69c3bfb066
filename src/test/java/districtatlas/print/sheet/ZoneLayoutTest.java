package districtatlas.print.sheet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.atlas.AtlasOnPaper;
import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenBox;
import districtatlas.plan.ZoneId;
import districtatlas.print.page.Block;
import districtatlas.print.page.PaperSize;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneLayoutTest {
    /** A legend that leaves no room for a larger scale is no reason to fill a page with the sea. */
    @ParameterizedTest
    @CsvSource({"south, EN", "qianhai, ZH"})
    void theMapIsAboutTheZone(String zone, Lang lang) {
        try (AtlasOnPaper paper = AtlasOnPaper.open(Path.of(System.getProperty("atlas.file")), Optional.empty(), new Messages(lang))) {
            SheetChoice choice = new SheetChoice(PaperSize.A4, false, paper.atlas().document().themes().get(0).id(), paper.atlas().document().paperPalette(),
                    TitleBlock.EMPTY, LocalDate.of(2026, 11, 30));
            ZoneSheets sheets = new ZoneSheets(paper.atlas(), paper.plates(), choice, new Messages(lang));
            Block.Map map = sheets.framed(sheets.of(new ZoneId(zone), Cancel.never())).get(0).blocks().stream().filter(Block.Map.class::isInstance)
                    .map(Block.Map.class::cast).findFirst().orElseThrow();
            Extent shown = map.still().scene().viewport().extent();
            Extent own = paper.atlas().plan().zone(new ZoneId(zone)).orElseThrow().extent().orElseThrow();
            double high = Math.min(own.maxNorth(), shown.maxNorth()) - Math.max(own.minNorth(), shown.minNorth());
            double wide = Math.min(own.maxEast(), shown.maxEast()) - Math.max(own.minEast(), shown.minEast());
            double share = high * wide / (shown.width() * shown.height());
            ScreenBox box = map.box();
            assertTrue(share > 0.5, zone + " " + lang + ": " + share + " of " + box.width() + " × " + box.height());
        }
    }
}
