package districtatlas.app.cli;

import districtatlas.app.atlas.AtlasCheck;
import districtatlas.author.AtlasCompiler;
import districtatlas.base.FileKind;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.map.style.SldReader;
import districtatlas.notebook.NotebookFile;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas check [F.atlas]}: what is wrong with the atlas file, with a file of the reader's own, or with a folder of sources. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Says what is wrong with the atlas file, a file of your own, or a folder of sources and what in it looks unfinished. 检查图览文件、自己的笔记文件，或文本源及其中未写完之处。")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "F.atlas", arity = "0..1", description = "the file, or folder of sources, to check; else the atlas. 要检查的文件，或文本源文件夹。")
    private Path named;

    @Option(names = "--plan-text", paramLabel = "FILE", description = "with a folder: the plan's text, to check citations exactly. 规划原文（检查文本源时）。")
    private Path planText;

    @Override
    public Integer call() {
        Path file = named == null ? atlas.atlasFile() : named;
        if (Files.isDirectory(file) && !FileKind.NOTEBOOK.fits(file)) {
            return checkSources(file);
        }
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

    /** Compiles without writing, and lists what looks unfinished; that alone is no failure. */
    private int checkSources(Path folder) {
        PrintWriter out = spec.commandLine().getOut();
        ProblemLog problems = new ProblemLog();
        ProblemLog unfinished = new ProblemLog();
        boolean compiles = AtlasCompiler.check(folder, Optional.ofNullable(planText), SldReader::proofread, problems, unfinished);
        problems.all().forEach(p -> out.println(line(folder, p)));
        unfinished.all().forEach(p -> out.println(line(folder, p)));
        out.println(compiles ? atlas.messages().get("cli.check.compiles", problems.all().size()) : atlas.messages().get("cli.check.broken", problems.errors()));
        out.println(atlas.messages().get("cli.check.unfinished", unfinished.all().size()));
        return compiles ? 0 : 1;
    }

    private String line(Path folder, Problem problem) {
        boolean elsewhere = planText != null && problem.where().startsWith(planText.toString());
        return elsewhere ? problem.lineIn(atlas.messages()) : folder + "/" + problem.lineIn(atlas.messages());
    }
}
