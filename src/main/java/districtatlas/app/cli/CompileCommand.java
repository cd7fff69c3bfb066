package districtatlas.app.cli;

import districtatlas.app.atlas.UserError;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.author.AtlasCompiler;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.map.style.SldReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas compile MAPS OUT}: text sources into an atlas file. */
@Command(name = "compile", mixinStandardHelpOptions = true,
        description = "Compiles a folder of text sources into an atlas file. 把文本源编译成图览文件。")
final class CompileCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MAPS", description = "folder of the sources. 文本源文件夹。")
    private Path maps;

    @Parameters(index = "1", paramLabel = "OUT.gpkg", description = "file to write. 要写的文件。")
    private Path out;

    @Option(names = "--plan-text", paramLabel = "FILE", description = "the plan's text, to check citations exactly. 规划原文。")
    private Path planText;

    @Override
    public Integer call() {
        if (!Files.isDirectory(maps)) {
            throw new UserError(atlas.messages().get("cli.no-folder", maps.toString()));
        }
        ProblemLog problems = new ProblemLog();
        boolean made;
        try {
            made = planText == null ? AtlasCompiler.compile(maps, out, SldReader::proofread, problems)
                    : AtlasCompiler.compile(maps, out, planText, SldReader::proofread, problems);
        } catch (AtlasFileException e) {
            throw new UserError(atlas.messages().get("cli.write", e.problem().where(), e.problem().detailIn(atlas.messages())), e);
        }
        problems.all().forEach(p -> spec.commandLine().getErr().println(line(p)));
        if (!made) {
            spec.commandLine().getErr().println(atlas.messages().get("cli.compile.bad", problems.errors()));
        } else if (!problems.isEmpty()) {
            spec.commandLine().getErr().println(atlas.messages().get("cli.compile.warned", problems.all().size()));
        }
        return made ? 0 : 1;
    }

    /** With a path to what is to be mended: places are told within the folder, but that of the plan's text, which lies elsewhere. */
    private String line(Problem problem) {
        String line = problem.lineIn(atlas.messages());
        boolean elsewhere = planText != null && problem.where().startsWith(planText.toString());
        return elsewhere ? line : maps + "/" + line;
    }
}
