package districtatlas.folder.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import districtatlas.author.ThreeZones;
import districtatlas.base.Cancel;
import districtatlas.base.Problem;
import districtatlas.data.DataRefused;
import districtatlas.folder.FolderDraft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell of lines may say, in a text of 200 lines of which the last ten are of no section. */
class SourceFinderTest {
    @TempDir
    Path folder;
    private FolderDraft draft;

    @BeforeEach
    void longText() {
        draft = new FolderDraft(ThreeZones.sources());
        draft.put("plan/document.yaml", "lines: 200\nnot-plan: [20]\nsections: [{from: 1, to: 190}]\n");
    }

    /** What the cell comes to: the lines, or why there are none. */
    private String of(String cell) throws IOException {
        WrittenBook book = new WrittenBook().sheet("glossary", "id", "term", "source").row("glossary", "axis", "轴", cell);
        List<Problem> wrong = BookImport.plan(draft, book.in(folder), Optional.empty(), false, Cancel.never()).wrong();
        return wrong.isEmpty() ? draft.entries("plan/glossary.yaml", "id").values("axis").orElseThrow().path("source").toString() : wrong.get(0).code();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "12>[12]", "第12行>[12]", "[12、13]>[12,13]", "【12】>[12]", "第 4 行、第 12 行>[4,12]", "4 12>[4,12]", "27,130>[27,130]", "27，130>[27,130]", "4,12>[4,12]",
        "4-6>[4,5,6]", "4 - 6>[4,5,6]", "第4行至第6行>[4,5,6]", "19～21>[19,21]", "27,100-102>[27,100,101,102]",
        "12 银行业>[\"12 银行业\"]", "第12行 第三行业>[\"12 第三行业\"]", "12 行业>[\"12 行业\"]", "12 甲[乙]>[\"12 甲[乙]\"]", "12 甲 | 13 乙、丙>[\"12 甲\",\"13 乙、丙\"]"})
    void linesAreReadAsTheyAreWritten(String cell, String lines) throws IOException {
        assertEquals(lines, of(cell));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {"130-27>book.source-span", "27-130>book.source-span", "20-20>book.source-span", "192-195>book.source-span", "180-201>book.source-range",
        "12行业>book.source-form", "、>book.source-form", "四>book.source-form", "20>book.source-aside", "27130>book.source-range"})
    void whatIsNoLineIsToldAndNeverGuessed(String cell, String code) throws IOException {
        assertEquals(code, of(cell));
    }

    @Test
    void fiftyLinesAreARange() throws IOException {
        assertEquals("[51,", of("51-100").substring(0, 4));
        assertEquals("book.source-span", of("51-101"));
    }

    @Test
    void aDocumentThatIsNoYamlIsRefusedWithItsLine() {
        draft.put("plan/document.yaml", "lines: 200\nsections: [{from: 1\n");
        DataRefused refused = assertThrows(DataRefused.class, () -> of("4"));
        assertEquals("folder.not-yaml", refused.problem().code());
    }
}
