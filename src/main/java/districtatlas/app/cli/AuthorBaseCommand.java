package districtatlas.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas author base FILE --into FOLDER}. */
@Command(name = "base", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Makes a layer of the ground from a file. 用文件制作一个底图图层。")
final class AuthorBaseCommand implements Callable<Integer> {
    @ParentCommand
    private AuthorCommand author;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        return 0;
    }
}
