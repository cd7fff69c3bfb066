package districtatlas.folder.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.author.ThreeZones;
import districtatlas.base.Cancel;
import districtatlas.base.Problem;
import districtatlas.folder.FolderDraft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of the walk, and files of tours that were written by hand. */
class WalkSheetTest {
    private static final String FILE = "plan/tours/1-walk.yaml";

    @TempDir
    Path folder;
    private FolderDraft draft;

    @BeforeEach
    void madeUp() {
        draft = new FolderDraft(ThreeZones.sources());
    }

    private static WrittenBook book() {
        return new WrittenBook().sheet("walk", "tour", "tour_title", "id", "title", "text", "source");
    }

    private List<String> wrong(WrittenBook book) throws IOException {
        return BookImport.plan(draft, book.in(folder), Optional.empty(), false, Cancel.never()).wrong().stream().map(Problem::code).toList();
    }

    private String before() {
        return draft.text(FILE).orElseThrow();
    }

    @Test
    void aCommentBehindStepsStays() throws IOException {
        draft.put(FILE, before().replace("steps:\n", "steps:   # as it is walked\n"));
        assertEquals(List.of(), wrong(book().row("walk", "walk", null, "start", "三条老街", null, null)));
        assertTrue(before().contains("steps:   # as it is walked\n  - id: start\n    title: 三条老街\n"), before());
        assertEquals(1, draft.files("plan/tours", ".yaml").size());
    }

    @Test
    void aTourThatCannotBeEditedTakesNoRowAndStays() throws IOException {
        draft.put(FILE, "{id: walk, title: 三条街的故事, steps: []}\n");
        String typed = before();
        assertEquals(List.of("book.tour-closed", "book.tour-closed", "book.tour-closed"), wrong(book().row("walk", null, null, null, "桥一", "一座桥。", "常识")
                .row("walk", "walk", null, null, "桥二", "一座桥。", "常识").row("walk", null, null, null, "桥三", "一座桥。", "常识")));
        assertEquals(typed, before());
        assertEquals(List.of(FILE), draft.files("plan/tours", ".yaml"));
    }

    @Test
    void aNewTourGetsAFileThatNobodyHas() throws IOException {
        draft.put("plan/tours/2-river.yaml", before().replace("id: walk", "id: hills"));
        draft.put("plan/tours/3-river.yaml", before().replace("id: walk", "id: shores").replace("steps:", "steps: # by hand"));
        String second = draft.text("plan/tours/2-river.yaml").orElseThrow();
        assertEquals(List.of(), wrong(book().row("walk", "river", "河", null, "桥一", "一座桥。", "常识")));
        assertEquals(second, draft.text("plan/tours/2-river.yaml").orElseThrow());
        assertTrue(draft.text("plan/tours/4-river.yaml").orElseThrow().startsWith("id: river\ntitle: 河\n"));
    }

    @Test
    void aNewTourIsNotWrittenOverAnotherThatCannotBeEdited() throws IOException {
        draft.put("plan/tours/2-river.yaml", "{id: hills, title: 山, steps: []}\n");
        assertEquals(List.of(), wrong(book().row("walk", "lake", null, null, "桥一", "一座桥。", "常识").row("walk", "river-side", null, null, "桥二", "一座桥。", "常识")));
        assertEquals("{id: hills, title: 山, steps: []}\n", draft.text("plan/tours/2-river.yaml").orElseThrow());
        assertEquals(List.of("book.tour-closed"), wrong(book().row("walk", "river", null, null, "桥一", "一座桥。", "常识")));
    }

    @Test
    void aRowThatIsNotTakenNamesNoTourAnew() throws IOException {
        String typed = before();
        assertEquals(List.of("book.source-range"), wrong(book().row("walk", "walk", "另一个名字", "start", null, null, "99")));
        assertEquals(typed, before());
        assertEquals(List.of("book.long", "book.tour-above"), wrong(book().row("walk", "lake", "一个长得怎么也放不进标题里去的路线名称名称名称", null, "桥一", "一座桥。", "常识")
                .row("walk", null, null, null, "桥二", "一座桥。", "常识")));
        assertEquals(List.of(FILE), draft.files("plan/tours", ".yaml"));
    }

    @Test
    void theStepsBelowAFaultyFirstOneStillHaveTheirTour() throws IOException {
        assertEquals(List.of("book.source-range"), wrong(book().row("walk", "lake", "湖", null, "桥一", "一座桥。", "99").row("walk", null, null, null, "桥二", "一座桥。", "常识")));
        String lake = draft.text("plan/tours/2-lake.yaml").orElseThrow();
        assertTrue(lake.startsWith("id: lake\ntitle: 湖\n") && lake.contains("title: 桥二") && !lake.contains("桥一"), lake);
    }
}
