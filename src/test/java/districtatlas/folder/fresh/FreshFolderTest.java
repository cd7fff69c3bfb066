package districtatlas.folder.fresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.author.AtlasCompiler;
import districtatlas.base.Cancel;
import districtatlas.base.NotWritten;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.folder.FolderDraft;
import districtatlas.folder.book.BookImport;
import districtatlas.map.style.SldReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new folder compiles before anything is written in it. */
class FreshFolderTest {
    @TempDir
    Path folder;

    private FolderDraft written(FreshFolder.Known known) throws NotWritten {
        FolderDraft draft = new FolderDraft(folder.resolve("new"));
        FreshFolder.plan(draft, known);
        draft.write();
        return new FolderDraft(folder.resolve("new"));
    }

    private void assertCompiles() {
        ProblemLog log = new ProblemLog();
        boolean made = AtlasCompiler.compile(folder.resolve("new"), folder.resolve("out.gpkg"), SldReader::proofread, log);
        assertTrue(made, () -> String.join("\n", log.all().stream().map(Problem::toString).toList()));
    }

    @Test
    void itCompilesAtOnceInBothLanguages() throws NotWritten {
        FolderDraft draft = written(new FreshFolder.Known("福田区", Optional.of("Futian"), "440304", 114));
        assertTrue(draft.text("atlas.yaml").orElseThrow().contains("id: futian\nname: \"福田\"\nen: \"Futian\"\n"));
        assertCompiles();
    }

    @Test
    void itCompilesAtOnceInChineseAlone() throws NotWritten {
        FolderDraft draft = written(new FreshFolder.Known("某某\"县", Optional.empty(), "360700", 117));
        assertTrue(draft.text("atlas.yaml").orElseThrow().contains("languages: [zh]"));
        assertTrue(!draft.text("plan/zones.yaml").orElseThrow().contains("To be written"));
        assertCompiles();
    }

    @Test
    void itsWorkbookChangesNothing() throws NotWritten {
        FolderDraft draft = written(new FreshFolder.Known("福田区", Optional.of("Futian"), "440304", 114));
        BookImport.Outcome outcome = BookImport.plan(draft, draft.folder().resolve(FreshFolder.BOOK), Optional.empty(), false, Cancel.never());
        assertEquals(List.of(), outcome.wrong());
        assertEquals(List.of(), draft.changes());
    }

    @Test
    void aGuideLiesBesideWhatIsToBeWritten() {
        assertTrue(Files.isRegularFile(Path.of("maps/themes.yaml")));
        assertTrue(TemplateFiles.names().containsAll(List.of("README.md", "atlas.md", "layers.md", "plan/zones.md", "plan/document.md", "themes.yaml", "plan/kinds.yaml",
                "styles/street.sld", "styles/palette-light.yaml", "layer-groups.yaml", "search.yaml")), TemplateFiles.names()::toString);
    }
}
