package districtatlas.folder.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.author.AtlasCompiler;
import districtatlas.author.ThreeZones;
import districtatlas.base.Cancel;
import districtatlas.base.NotWritten;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.data.DataRefused;
import districtatlas.folder.FolderDraft;
import districtatlas.folder.text.PlanText;
import districtatlas.map.style.SldReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A planner's workbook into the made-up district, and what is said of it. */
class BookImportTest {
    @TempDir
    Path folder;
    private FolderDraft draft;

    @BeforeEach
    void copy() {
        draft = new FolderDraft(ThreeZones.copyTo(folder.resolve("sources")));
    }

    private BookImport.Outcome bring(WrittenBook book) throws IOException {
        return BookImport.plan(draft, book.in(folder), Optional.of(PlanText.read(ThreeZones.planText())), false, Cancel.never());
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private void assertCompiles() throws NotWritten {
        draft.write();
        ProblemLog log = new ProblemLog();
        assertTrue(AtlasCompiler.compile(draft.folder(), folder.resolve("out.gpkg"), ThreeZones.planText(), SldReader::proofread, log), log.all()::toString);
    }

    @Test
    void anItemNeedsItsNameKindStatusAndPlaceOnly() throws IOException, NotWritten {
        BookImport.Outcome outcome = bring(new WrittenBook().sheet("事项", "名称", "类别", "状态", "经度", "纬度")
                .row("事项", "桥梁", "广场", "规划", 120.13, "30.205"));
        assertEquals(List.of(), outcome.wrong());
        String items = draft.text("plan/items/items.yaml").orElseThrow();
        assertTrue(items.startsWith("- id: qiao-liang\n  name: 桥梁\n  en: \"To be written: 桥梁\"\n  kind: square\n  status: planned\n"), items);
        assertTrue(items.contains("- {zone: yi, certainty: known}\n    - {zone: abc, source: [3, 8]}"), items);
        assertTrue(codes(outcome.open()).containsAll(List.of("book.english", "book.text-open")), codes(outcome.open())::toString);
        assertCompiles();
    }

    @Test
    void aFigureIsQuotedFromTheOnePlaceWhereItStands() throws IOException, NotWritten {
        BookImport.Outcome outcome = bring(new WrittenBook().sheet("figures", "name", "en", "topic", "unit", "unit_en", "year", "value")
                .row("figures", "全区桥数", "All bridges", "交通", "座", "bridges", 2025, 12).row("figures", null, null, null, null, null, "2020", "8"));
        assertEquals(List.of(), outcome.wrong());
        String figures = draft.entries("plan/figures/figures.yaml", "id").values("quan-qu-qiao-shu").orElseThrow().toString();
        assertTrue(figures.contains("\"as\":\"达到12座\"") && figures.contains("\"source\":[3]") && figures.contains("\"direction\":\"reach\""), figures);
        assertTrue(figures.contains("\"role\":\"result\",\"value\":8,\"as\":\"8座\""), figures);
        assertCompiles();
    }

    @Test
    void whatStandsNowhereOrInSeveralPlacesIsToldAndNotTaken() throws IOException {
        BookImport.Outcome outcome = bring(new WrittenBook().sheet("glossary", "term", "text").row("glossary", "老街", "一条路。").row("glossary", "天桥", "空中的桥。")
                .sheet("figures", "name", "topic", "unit", "year", "value").row("figures", "别的", "交通", "座", 2025, 99)
                .sheet("items", "name", "kind", "status").row("items", "没有的馆", "博物馆", "已建成"));
        assertEquals(List.of("book.source-none", "book.figure-none", "book.source-none", "book.source-none"), codes(outcome.wrong()));
        assertTrue(outcome.wrong().get(2).where().startsWith("glossary!"), outcome.wrong()::toString);
        assertEquals(List.of(), draft.changes());
    }

    @Test
    void whatStandsInSeveralPlacesIsAskedFor() throws IOException {
        BookImport.Outcome outcome = bring(new WrittenBook().sheet("glossary", "term", "text").row("glossary", "桥梁", "过河的路。"));
        assertEquals(List.of("book.source-several"), codes(outcome.wrong()));
        assertTrue(outcome.wrong().get(0).detail().contains("3、8"), outcome.wrong()::toString);
    }

    @Test
    void goodRowsAreTakenAndBadOnesNamedByTheirCells() throws IOException, NotWritten {
        BookImport.Outcome outcome = bring(new WrittenBook().sheet("items", "id", "name", "kind", "status", "source", "lon", "lat", "zones", "years")
                .row("items", null, "桥甲", "宫殿", "规划", "常识", 120.13, 30.205)
                .row("items", null, "桥乙", "广场", "规划", "99")
                .row("items", null, "桥丙", "广场", "规划", "常识", 30.205, 120.13)
                .row("items", null, "桥丁", "广场", "规划", "常识", 120.5, 30.205)
                .row("items", null, "桥戊", "广场", "规划", "常识", 120.13, 30.205, "丙街")
                .row("items", "Bad Id", "桥己", "广场", "规划", "常识")
                .row("items", null, "桥庚", "广场", "规划", "常识", "=1/0", 30.2)
                .row("items", null, "桥辛", "广场", "规划", "第4行")
                .row("items", "star-museum", null, null, null, null, null, null, null, 2024));
        List<String> told = outcome.wrong().stream().map(p -> p.where() + " " + p.code()).toList();
        assertEquals(List.of("items!C2 类别 book.choice", "items!E3 来源 book.source-range", "items!F4 经度 book.place-swapped", "items!F5 经度 book.place-outside",
                "items!H6 所属区域 book.place-street", "items!A7 编号 book.id", "items!F8 经度 book.formula", "items!E9 来源 book.source-name"), told);
        assertTrue(draft.text("plan/items/things.yaml").orElseThrow().contains("years: \"2024\""));
        assertTrue(draft.text("plan/items/items.yaml").isEmpty());
        assertCompiles();
    }

    @Test
    void nothingThatIsWrittenByHandIsLost() throws IOException {
        String before = draft.text("plan/items/things.yaml").orElseThrow();
        draft.put("plan/items/things.yaml", before.replace("  status: built\n", "  status: built   # since long\n"));
        bring(new WrittenBook().sheet("items", "id", "name", "en", "text").row("items", "water-theatre", "水上剧院", "Theatre on the Water", null));
        String after = draft.text("plan/items/things.yaml").orElseThrow();
        assertEquals(before.replace("  status: built\n", "  status: built   # since long\n").replace("en: Water Theatre", "en: \"Theatre on the Water\""), after);
    }

    @Test
    void whatTheWorkbookHasNotStaysUnlessItIsPruned() throws IOException {
        WrittenBook book = new WrittenBook().sheet("glossary", "id", "term").row("glossary", "axis", "轴");
        assertEquals(List.of("book.rest"), codes(bring(book).open()));
        assertEquals(List.of(), draft.changes());
        BookImport.plan(draft, book.in(folder), Optional.empty(), true, Cancel.never());
        assertEquals(List.of("axis"), draft.entries("plan/glossary.yaml", "id").ids());
    }

    @Test
    void yearsAreYearsHoweverTheirCellsAreFormatted() throws IOException {
        BookImport.Outcome outcome = bring(new WrittenBook().sheet("figures", "name", "en", "topic", "unit", "unit_en", "year", "value")
                .row("figures", "桥一", "One", "交通", "座", "bridges", LocalDate.of(2025, 1, 1), 12).row("figures", "桥二", "Two", "交通", "座", "bridges", LocalDate.of(1905, 7, 17), 12)
                .row("figures", "桥三", "Three", "交通", "座", "bridges", "下一年", 12));
        assertEquals(List.of("book.year"), codes(outcome.wrong()));
        assertTrue(draft.entries("plan/figures/figures.yaml", "id").values("qiao-yi").orElseThrow().toString().contains("\"year\":2025"));
        assertTrue(draft.entries("plan/figures/figures.yaml", "id").values("qiao-er").orElseThrow().toString().contains("\"year\":2025"));
    }

    @Test
    void aStepIsOfTheWalkAboveIt() throws IOException, NotWritten {
        BookImport.Outcome outcome = bring(new WrittenBook().sheet("讲解", "标题", "英文名称", "说明", "说明（英文）", "所属区域", "点亮的事项", "来源")
                .row("讲解", "剧院", "Theatre", "丙街有剧院。", "A theatre.", "丙街", "水上剧院", 11));
        assertEquals(List.of(), outcome.wrong());
        String walk = draft.text("plan/tours/1-walk.yaml").orElseThrow();
        assertTrue(walk.endsWith("  - id: ju-yuan\n    title: 剧院\n    en: Theatre\n    text: \"丙街有剧院。\"\n    text_en: \"A theatre.\"\n    zones: [bing]\n    things: [water-theatre]\n    source: [11]\n"), walk);
        assertCompiles();
    }

    @Test
    void anotherTextThanTheFoldersIsRefused() {
        assertThrows(DataRefused.class, () -> BookImport.plan(draft, new WrittenBook().sheet("items", "id", "name", "kind").in(folder), Optional.of(PlanText.of("别的\n")), false, Cancel.never()));
    }

    @Test
    void whatIsNoWorkbookIsRefusedWithASentence() throws IOException {
        Path no = Files.writeString(folder.resolve("no.xlsx"), "not a workbook");
        assertThrows(DataRefused.class, () -> BookImport.plan(draft, no, Optional.empty(), false, Cancel.never()));
        assertThrows(DataRefused.class, () -> BookImport.plan(draft, folder.resolve("none.xlsx"), Optional.empty(), false, Cancel.never()));
    }
}
