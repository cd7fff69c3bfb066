package districtatlas.ui.board.actual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.ui.OnFx;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a table with many bad lines is told by. */
class ImportReportTest {
    @BeforeAll
    static void wake() {
        OnFx.wake();
    }

    private static List<String> lines(int bad) {
        return OnFx.get(() -> {
            ImportReport report = new ImportReport("a.csv", IntStream.range(0, bad).mapToObj(i -> "line " + i).toList(), new Messages(Lang.EN));
            new Scene(report, 300, 400);
            report.applyCss();
            report.layout();
            return ((VBox) report.lookup(".import-lines")).getChildren().stream().map(n -> ((Labeled) n).getText()).toList();
        });
    }

    @Test
    void manyLinesAreCounted() {
        List<String> shown = lines(100_000);
        assertEquals(ImportReport.MOST_SHOWN + 1, shown.size());
        assertEquals("99,800 more are not listed; what is copied has them all.", shown.get(ImportReport.MOST_SHOWN));
        assertEquals(ImportReport.MOST_SHOWN, lines(ImportReport.MOST_SHOWN).size(), "nothing more");
    }
}
