package districtatlas.app.cli;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.NotebookFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas notes F.atlas}: what a reader wrote, drew and marked. Needs no atlas. */
@Command(name = "notes", mixinStandardHelpOptions = true,
        description = "Prints the notes, marks and bookmarks of a file of your own. 列出备注、标绘与书签。")
final class NotesCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "F.atlas", description = "file of your own. 自己的笔记文件。")
    private Path file;

    @Option(names = "--json", description = "as JSON instead of text. 输出 JSON。")
    private boolean json;

    @Override
    public Integer call() {
        atlas.lang();
        try (NotebookFile open = open(file)) {
            Notebook notebook = open.read();
            if (json) {
                spec.commandLine().getOut().println(AtlasJson.text(new NotesJson(notebook).everything()));
            } else {
                new NotesPage(notebook, atlas.messages()).print(spec.commandLine().getOut());
            }
            open.problems().forEach(p -> spec.commandLine().getErr().println(p.lineIn(atlas.messages())));
        }
        return 0;
    }

    /**
     * For reading; somebody else may hold it.
     *
     * @throws AtlasFileException when it is no such file, or a newer program wrote it: what this one does not know would be left out unseen
     */
    static NotebookFile open(Path file) {
        NotebookFile open = NotebookFile.openReadOnly(file);
        open.newer().ifPresent(p -> {
            open.close();
            throw new AtlasFileException(p, null);
        });
        return open;
    }
}
