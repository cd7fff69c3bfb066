package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.plan.Plan;
import districtatlas.print.work.WorkOrder;
import districtatlas.quiz.Difficulty;
import districtatlas.quiz.Lesson;
import districtatlas.quiz.WorksheetKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worksheets out of the program's own window. */
class SaveWorksheetsTest {
    @TempDir
    Path folder;

    private ShippedStage shown;

    @BeforeEach
    void open() {
        shown = ShippedStage.open(ShippedStage.sized(1024, 640, "streets"), ShippedStage.still(folder));
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private WorkOrder order() {
        Plan plan = shown.desk().atlas().plan();
        return new WorkOrder(Lesson.streets(plan), EnumSet.allOf(WorksheetKind.class), Difficulty.FIRST, 1);
    }

    private SaveWorksheetsWorkflow saving() {
        return new SaveWorksheetsWorkflow(shown.read, shown.desk(), folder);
    }

    /** Until the window says something with those words, after having said that it is at work. */
    private void says(Runnable save, String words) {
        ShippedStage.fx(save);
        shown.until(() -> !shown.desk().saidProperty().getValue().contains("\u2026\u2026") && shown.desk().saidProperty().getValue().contains(words));
    }

    @Test
    void oneFileOrOneForEachSheet() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        says(() -> saving().save(order(), out.resolve("streets")), "streets.pdf");
        try (PDDocument pdf = Loader.loadPDF(out.resolve("streets.pdf").toFile())) {
            assertEquals(5, pdf.getNumberOfPages());
        }
        says(() -> saving().saveEach(order(), out), out.toString());
        try (var files = Files.list(out)) {
            assertEquals(5, files.count());
        }
    }

    @Test
    void whatCannotBeWrittenIsSaid() {
        Path nowhere = folder.resolve("none").resolve("streets.pdf");
        says(() -> saving().save(order(), nowhere), nowhere.toString());
        assertTrue(Files.notExists(nowhere));
    }
}
