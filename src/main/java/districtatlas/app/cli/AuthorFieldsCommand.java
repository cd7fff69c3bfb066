package districtatlas.app.cli;

import districtatlas.author.FieldsPage;
import districtatlas.base.WholeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas author fields [--out FILE.md]}. */
@Command(name = "fields", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Lists every field that the sources may have. 列出文本源的每个字段。")
final class AuthorFieldsCommand implements Callable<Integer> {
    @ParentCommand
    private AuthorCommand author;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--out", paramLabel = "FILE.md", description = "file to write; else it is printed. 要写的文件，不写就打印。")
    private Path out;

    @Override
    public Integer call() {
        if (out == null) {
            spec.commandLine().getOut().print(FieldsPage.markdown());
            spec.commandLine().getOut().flush();
            return 0;
        }
        return CommandFile.written(out, author.messages(), spec.commandLine().getErr(), f -> WholeFile.write(f, FieldsPage.markdown().getBytes(StandardCharsets.UTF_8)));
    }
}
