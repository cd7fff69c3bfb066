package districtatlas.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas author streets FILE --into FOLDER}. */
@Command(name = "streets", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Makes the boundaries and zones of the streets from a file of areas. 用街道面文件制作街道界线与区划。")
final class AuthorStreetsCommand implements Callable<Integer> {
    @ParentCommand
    private AuthorCommand author;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        return 0;
    }
}
