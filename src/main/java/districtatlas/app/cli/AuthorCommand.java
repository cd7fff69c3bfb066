package districtatlas.app.cli;

import districtatlas.base.Messages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas author …}: what makes and changes a folder of text sources; each subcommand is one kind of source. */
@Command(name = "author", mixinStandardHelpOptions = true, sortOptions = false,
        subcommands = {AuthorTextCommand.class, AuthorStreetsCommand.class, AuthorBaseCommand.class, AuthorBookCommand.class, AuthorRenumberCommand.class,
                AuthorFieldsCommand.class},
        description = "Makes the sources of a district from files of your own. 用自己的文件制作一个区的文本源。")
final class AuthorCommand implements Callable<Integer> {
    private static final int USAGE = 2;

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    /** Alone it says what it can do. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return USAGE;
    }

    Messages messages() {
        return atlas.messages();
    }
}
