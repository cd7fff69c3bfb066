package districtatlas.app.cli;

import districtatlas.app.atlas.AtlasCheck;
import districtatlas.base.ProblemLog;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas check}: what is wrong with the atlas file. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Says what is wrong with the atlas file. 检查图览文件。")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        ProblemLog problems = new ProblemLog();
        AtlasCheck.check(atlas.atlasFile(), problems);
        problems.all().forEach(p -> spec.commandLine().getOut().println(p.lineIn(atlas.messages())));
        if (problems.isEmpty()) {
            spec.commandLine().getOut().println(atlas.messages().get("cli.check.good"));
            return 0;
        }
        return 1;
    }
}
