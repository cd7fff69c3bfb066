package districtatlas.app.cli;

import districtatlas.app.atlas.AtlasCheck;
import districtatlas.base.FileKind;
import districtatlas.base.ProblemLog;
import districtatlas.notebook.NotebookFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas check [F.atlas]}: what is wrong with the atlas file, or with a file of the reader's own. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Says what is wrong with the atlas file, or with a file of your own. 检查图览文件或自己的笔记文件。")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "F.atlas", arity = "0..1", description = "the file to check; else the atlas. 要检查的文件。")
    private Path named;

    @Override
    public Integer call() {
        Path file = named == null ? atlas.atlasFile() : named;
        boolean own = FileKind.NOTEBOOK.fits(file);
        ProblemLog problems = new ProblemLog();
        if (own) {
            NotesCommand.open(file).close();
            NotebookFile.problems(file).forEach(problems::add);
        } else {
            AtlasCheck.check(file, problems);
        }
        problems.all().forEach(p -> spec.commandLine().getOut().println(p.lineIn(atlas.messages())));
        if (problems.isEmpty()) {
            spec.commandLine().getOut().println(atlas.messages().get(own ? "cli.check.own-good" : "cli.check.good"));
            return 0;
        }
        return problems.errors() == 0 ? 0 : 1;
    }
}
